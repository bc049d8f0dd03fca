#include "tests/support/loaded_engine.h"

#include <QTest>

using namespace wenmai;

/// Which words decided polarity, modality, date and speaker.
class TestReasons : public QObject {
    Q_OBJECT
    std::shared_ptr<const Engine> m_engine;
private slots:
    void initTestCase() { loadEngine(m_engine); }
    void reasons_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << "博通收购了VMware。"
                               << "";
        QTest::newRow("a negation") << "博通没有收购VMware。"
                                    << "polarity: 没有";
        QTest::newRow("taken back twice") << "博通否认没有收购VMware。"
                                          << "polarity: 否认; polarity: 没有; speaker: 否认";
        QTest::newRow("a refusal") << "阿里巴巴拒绝采购H20。"
                                   << "polarity: 拒绝";
        QTest::newRow("a plan") << "博通计划收购VMware。"
                                << "modality: 计划";
        QTest::newRow("a possibility") << "博通可能收购VMware。"
                                       << "modality: 可能";
        QTest::newRow("a condition in the clause before") << "如果谈判顺利，博通将收购VMware。"
                                                          << "modality: 将; modality: 如果";
        QTest::newRow("what is allowed") << "美国批准英伟达向中国出口H20。"
                                         << "modality: 批准";
        QTest::newRow("announced") << "博通宣布收购VMware。"
                                   << "modality: 宣布; speaker: 宣布";
        QTest::newRow("an end in view") << "英伟达推出H20，以抢占华为的市场份额。"
                                        << "modality: 以";
        QTest::newRow("a noun's negation") << "英伟达的对华零出口已持续两月。"
                                           << "polarity: 零";
        QTest::newRow("a noun taken back") << "英伟达停止了对华出口。"
                                           << "polarity: 停止";
        QTest::newRow("a date") << "博通2023年11月22日收购了VMware。"
                                << "date: 2023年11月22日";
        QTest::newRow("a speaker") << "魏哲家表示，博通收购了VMware。"
                                   << "speaker: 表示";
        QTest::newRow("a report") << "据路透社报道，博通收购了VMware。"
                                  << "speaker: 报道";
        QTest::newRow("one without a name") << "知情人士透露，博通收购了VMware。"
                                            << "speaker: 知情人士";
        QTest::newRow("all of them") << "魏哲家说，博通2023年未必会收购VMware。"
                                     << "modality: 未必; date: 2023年; speaker: 说";
    }
    void reasons() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        RawArticle article;
        article.id = "reasons";
        article.bytes = text.toStdString();
        const auto made = m_engine->extract(article);
        QVERIFY(made);
        QVERIFY(!made->statements.empty());
        const Statement& last = made->statements.back();
        QCOMPARE(QString::fromStdString(toText(last.evidence.why)), expected);
        for (const Reason& r : last.evidence.why)
            QCOMPARE(article.bytes.substr(r.raw.begin, r.raw.size()), r.words);
    }
};

QTEST_APPLESS_MAIN(TestReasons)
#include "tst_reasons.moc"
