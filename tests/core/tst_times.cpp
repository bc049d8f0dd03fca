#include "core/extract/times.h"
#include "core/text/sentences.h"

#include <QTest>

using namespace wenmai;

/// Expressions of time and the dates they stand for.
class TestTimes : public QObject {
    Q_OBJECT
private slots:
    void finds_data() {
        QTest::addColumn<QString>("published"); // empty: not told
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("times"); // "words=date", "words=?" where the date cannot be told
        const QString day = "2025-08-12";
        QTest::newRow("a whole date") << ""
                                      << "2024年12月3日公布。" << QStringList{"2024年12月3日=2024-12-03"};
        QTest::newRow("month and day") << day << "8月9日表示。" << QStringList{"8月9日=2025-08-09"};
        QTest::newRow("a month of the year before") << day << "12月4日开会。" << QStringList{"12月4日=2024-12-04"};
        QTest::newRow("a day alone") << day << "甲公司9日通知乙。" << QStringList{"9日=2025-08-09"};
        QTest::newRow("a day alone of the month before")
            << day << "甲公司28日起停产。" << QStringList{"28日=2025-07-28"};
        QTest::newRow("a day in speech") << day << "5号，双方见了面。" << QStringList{"5号=2025-08-05"};
        QTest::newRow("a number of a thing is no day") << day << "重启1号机组。" << QStringList{};
        QTest::newRow("a span is no day") << day << "须在30日内答复。" << QStringList{};
        QTest::newRow("yesterday with its figure") << day << "昨（11）日宣布。" << QStringList{"昨(11)日=2025-08-11"};
        QTest::newRow("relative year") << day << "去年5月，甲收购乙。" << QStringList{"去年5月=2024-05"};
        QTest::newRow("the years of the Republic") << ""
                                                   << "民國114年4月量產。" << QStringList{"民国114年4月=2025-04"};
        QTest::newRow("the day after") << day << "7月1日甲访问乙，隔天返回。"
                                       << QStringList{"7月1日=2025-07-01", "隔天=2025-07-02"};
        QTest::newRow("news behind what was told")
            << day << "去年5月，甲收购乙。8月9日，甲又收购丙。" << QStringList{"去年5月=2024-05", "8月9日=2025-08-09"};
        QTest::newRow("the same year, over a look back")
            << ""
            << "2024年9月20日甲宣布停产。1979年的事故已成往事。同年10月14日，乙也停产。"
            << QStringList{"2024年9月20日=2024-09-20", "1979年=1979", "同年10月14日=2024-10-14"};
        QTest::newRow("how long") << day << "四年内投资。" << QStringList{"四年内=?"};
        QTest::newRow("nothing to count from") << ""
                                               << "昨天甲访问乙。" << QStringList{"昨天=?"};
        QTest::newRow("a half-year that is over tells the year")
            << ""
            << "2024年上半年销量大增。去年1月到访，今年1月再来。4月16日他说。"
            << QStringList{"2024年上半年=2024", "去年1月=2024-01", "今年1月=2025-01", "4月16日=2025-04-16"};
        QTest::newRow("a half-year that does not tell it")
            << ""
            << "2024年上半年销量大增。今年1月再来。9月16日他说。"
            << QStringList{"2024年上半年=2024", "今年1月=?", "9月16日=2024-09-16"};
    }
    void finds() {
        QFETCH(QString, published);
        QFETCH(QString, text);
        QFETCH(QStringList, times);
        Document document;
        document.text = text.toStdString();
        document.blocks = {{BlockKind::Body, {0, static_cast<std::uint32_t>(document.text.size())}}};
        if (!published.isEmpty()) {
            const QStringList parts = published.split('-');
            document.metadata.published = CitedDate{{parts[0].toInt(), parts[1].toInt(), parts[2].toInt()}, "", {}};
        }
        Analysis analysis(document);
        for (const Sentence& s : splitSentences(document)) {
            SentenceWords words;
            words.sentence = s;
            words.folded = analysis.folded.toText.toDerived(s.text);
            analysis.sentences.push_back(words);
        }
        findTimes(analysis);
        QStringList found;
        for (const SentenceWords& s : analysis.sentences)
            for (const TimeSpan& t : s.times)
                found << QString::fromStdString(std::string(analysis.text(t.folded)) + "=" +
                                                (t.date ? iso(*t.date) : std::string("?")));
        QCOMPARE(found, times);
    }
};

QTEST_APPLESS_MAIN(TestTimes)
#include "tst_times.moc"
