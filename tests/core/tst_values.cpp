#include "core/extract/values.h"
#include "core/text/fold.h"

#include <QTest>

using namespace wenmai;

/// Expressions of value and their kinds.
class TestValues : public QObject {
    Q_OBJECT
private slots:
    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values"); // "kind words"
        QTest::newRow("a share") << "份额为95%。" << QStringList{"percent 95%"};
        QTest::newRow("a sum") << "投资55亿美元。" << QStringList{"money 55亿美元"};
        QTest::newRow("Traditional script") << "投資55億美元。" << QStringList{"money 55亿美元"};
        QTest::newRow("a count") << "卖出100万颗。" << QStringList{"count 100万颗"};
        QTest::newRow("times") << "是其6倍。" << QStringList{"times 6倍"};
        QTest::newRow("two of a kind") << "收入32亿美元，同比增长14%。" << QStringList{"money 32亿美元", "percent 14%"};
        QTest::newRow("none at all") << "卖出了0张。" << QStringList{"count 0张"};
        QTest::newRow("a model's number is no value") << "推出H200。" << QStringList{};
    }
    void finds() {
        QFETCH(QString, text);
        QFETCH(QStringList, values);
        const std::string folded = foldedString(text.toStdString());
        QStringList found;
        for (const FoundValue& v : findValues(folded, {0, static_cast<std::uint32_t>(folded.size())}, {}))
            found << QString::fromStdString(std::string(v.kind) + " " + std::string(slice(folded, v.folded)));
        QCOMPARE(found, values);
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
