#include "core/model/offset_map.h"

#include <QTest>

using wenmai::OffsetMap;
using wenmai::Span;

class TestOffsetMap : public QObject {
    Q_OBJECT
private slots:
    void identity() {
        const auto map = OffsetMap::identity(10);
        QCOMPARE(map.toSource({2, 5}), (Span{2, 5}));
        QCOMPARE(map.toDerived({2, 5}), (Span{2, 5}));
    }
    void droppedBytes() {
        OffsetMap map; // "ab[xx]cd" read as "abcd"
        map.add(2, 0, 2);
        map.add(2, 4, 2);
        QCOMPARE(map.toSource({1, 2}), (Span{1, 2}));
        QCOMPARE(map.toSource({2, 3}), (Span{4, 5}));
        QCOMPARE(map.toSource({1, 3}), (Span{1, 5}));
        QCOMPARE(map.toDerived({0, 6}), (Span{0, 4}));
        QCOMPARE(map.toDerived({2, 4}), (Span{2, 2}));
    }
    void steps() {
        OffsetMap map; // two Chinese characters of GB18030, an ASCII one, another Chinese one
        map.add(6, 0, 4, 3, 2);
        map.add(1, 4, 1);
        map.add(3, 5, 2, 3, 2);
        QCOMPARE(map.toSource({3, 6}), (Span{2, 4}));
        QCOMPARE(map.toSource({3, 10}), (Span{2, 7}));
        QCOMPARE(map.toDerived({2, 5}), (Span{3, 7}));
    }
    void whole() {
        OffsetMap map; // "&amp;" read as "&"
        map.add(1, 0, 1);
        map.add(1, 1, 5, 0, 0);
        map.add(1, 6, 1);
        QCOMPARE(map.toSource({1, 2}), (Span{1, 6}));
        QCOMPARE(map.toSource({0, 3}), (Span{0, 7}));
        QCOMPARE(map.toDerived({2, 3}), (Span{1, 2}));
    }
    void composed() {
        OffsetMap inner; // GB18030 → UTF-8
        inner.add(9, 0, 6, 3, 2);
        inner.add(3, 6, 3);
        OffsetMap outer; // drops the second character
        outer.add(3, 0, 3);
        outer.add(6, 6, 6);
        const OffsetMap both = outer.after(inner);
        QCOMPARE(both.size(), 9u);
        for (std::uint32_t at = 0; at < 9; ++at) {
            const Span middle = outer.toSource({at, at + 1});
            QCOMPARE(both.toSource({at, at + 1}), inner.toSource(middle));
        }
        QCOMPARE(both.toSource({3, 6}), (Span{4, 6}));
    }
};

QTEST_APPLESS_MAIN(TestOffsetMap)
#include "tst_offset_map.moc"
