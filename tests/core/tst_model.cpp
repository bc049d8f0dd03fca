#include "core/model/extraction.h"

#include <QTest>

using namespace wenmai;

class TestModel : public QObject {
    Q_OBJECT
private slots:
    void isoDates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("year") << "2025" << true;
        QTest::newRow("month") << "2025-04" << true;
        QTest::newRow("day") << "2024-02-29" << true;
        QTest::newRow("no such day") << "2025-02-29" << false;
        QTest::newRow("month 13") << "2025-13" << false;
        QTest::newRow("words") << "去年" << false;
        QTest::newRow("slashes") << "2025/04/09" << false;
    }
    void isoDates() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto date = dateFromIso(text.toStdString());
        QCOMPARE(date.has_value(), good);
        if (date) QCOMPARE(QString::fromStdString(iso(*date)), text);
    }
    void dayNumbers() {
        QCOMPARE(firstDay({1970, 1, 1}), 0);
        QCOMPARE(lastDay({2024, 2, 0}) - firstDay({2024, 2, 0}), 28);
        QCOMPARE(dateFromDay(firstDay({2025, 12, 31}) + 1), (Date{2026, 1, 1}));
        QCOMPARE(weekday({2026, 11, 20}), 4);
    }
    void jsonRoundTrip() {
        Extraction x;
        x.id = "a";
        x.metadata.published = CitedDate{{2025, 4, 0}, "2025年4月", {3, 12}};
        x.entities = {{{"甲", EntityType::Company}, {"甲", "甲公司"}}, {{"乙", EntityType::Place}, {"乙"}}};
        x.mentions = {{{"甲", EntityType::Company}, "甲公司", {1, 10}, "lexicon"}};
        Statement s;
        s.subject = x.entities[0].entity;
        s.object = x.entities[1].entity;
        s.predicate = Predicate::SellsTo;
        s.item = "丙\"\n";
        s.date = Date{2025, 4, 9};
        s.evidence = {"甲公司向乙出售丙。",
                      {1, 28},
                      {1, 10},
                      {13, 16},
                      {16, 22},
                      "出售",
                      "sell",
                      {{Reason::Of::Polarity, "不", {11, 14}}, {Reason::Of::Speaker, "据报道", {0, 9}}}};
        x.statements = {s};
        const auto back = extractionFromJson(toJson(x));
        QVERIFY(back);
        QVERIFY(*back == x);
    }
    void badJson_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not json") << QByteArray("{");
        QTest::newRow("unknown type") << QByteArray(R"({"entities":[{"name":"a","type":"alien"}]})");
        QTest::newRow("stranger") << QByteArray(
            R"({"relations":[{"subject":"a","predicate":"meets","object":"b","polarity":"affirmed","modality":"actual"}]})");
        QTest::newRow("bad date") << QByteArray(R"({"published":"soon"})");
    }
    void badJson() {
        QFETCH(QByteArray, json);
        const auto back = extractionFromJson(json.toStdString());
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
