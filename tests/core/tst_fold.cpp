#include "core/base/utf8.h"
#include "core/text/fold.h"

#include <opencc/SimpleConverter.hpp>

#include <QTest>

using namespace wenmai;

class TestFold : public QObject {
    Q_OBJECT
private slots:
    /// OpenCC is the reference: a character alone folds as its t2s converts it.
    void everyCodePoint() {
        const opencc::SimpleConverter t2s("t2s.json");
        int compared = 0, differing = 0;
        for (char32_t c = 0x2E80; c <= 0x3134F; ++c) {
            if (!utf8::isHan(c)) continue;
            const std::string converted = t2s.Convert(utf8::encode(c));
            // One to one: what OpenCC makes several characters of stays.
            if (utf8::length(converted) != 1) continue;
            ++compared;
            if (utf8::decode(converted, 0).code == foldCodePoint(c)) continue;
            if (++differing < 10) qWarning("U+%X %s: %s", unsigned(c), utf8::encode(c).c_str(), converted.c_str());
        }
        QVERIFY(compared > 80000);
        QCOMPARE(differing, 0);
    }

    void words_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("Taiwan") << "輝達與台積電"
                                << "辉达与台积电";
        QTest::newRow("variants") << "裏裡臺"
                                  << "里里台";
        QTest::newRow("full width") << "ＮＶＩＤＩＡ　Ｈ２０，３％"
                                    << "nvidia h20,3%";
        QTest::newRow("capitals") << "NVIDIA Ada"
                                  << "nvidia ada";
        QTest::newRow("corner brackets") << "「甲」『乙』"
                                         << "“甲”‘乙’";
        QTest::newRow("middle dots") << "戴維‧彼得斯・甲•乙"
                                     << "戴维·彼得斯·甲·乙";
        QTest::newRow("marks") << "（甲）：乙；丙！丁？"
                               << "(甲):乙;丙!丁?";
        QTest::newRow("phrases stay") << "光碟機"
                                      << "光碟机";
        QTest::newRow("beyond the basic plane") << "𠀀𫝀"
                                                << "𠀀𫝀";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void words() {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromStdString(foldedString(text.toStdString())), folded);
    }

    /// Every folded byte leads back to the character it was made from.
    void offsets() {
        const std::string text = "ＮＶ輝達（H２０）𠀀，ok";
        const FoldedText folded = fold(text);
        QCOMPARE(folded.text, foldedString(text));
        std::size_t at = 0, from = 0;
        while (at < folded.text.size()) {
            const auto to = utf8::decode(folded.text, at);
            const auto source = utf8::decode(text, from);
            const Span span =
                folded.toText.toSource({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + to.length)});
            QCOMPARE(span.begin, static_cast<std::uint32_t>(from));
            QCOMPARE(span.end, static_cast<std::uint32_t>(from + source.length));
            at += to.length;
            from += source.length;
        }
        QCOMPARE(from, text.size());
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
