#include "tests/rules/statement_notation.h"
#include "tests/support/loaded_engine.h"

#include <QTest>

using namespace wenmai;

/// Who says what, over several sentences.
class TestSpeakers : public QObject {
    Q_OBJECT
    std::shared_ptr<const Engine> m_engine;
private slots:
    void initTestCase() { loadEngine(m_engine); }
    void speakers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("named in the sentence behind") << "“博通收购了VMware。”魏哲家说。"
                                                      << "博通 acquires VMware @魏哲家";
        QTest::newRow("a quotation that goes on") << "魏哲家说：“台积电很忙。博通收购了VMware。”"
                                                  << "博通 acquires VMware @魏哲家";
        QTest::newRow("a quotation that is over") << "魏哲家说：“台积电很忙。”博通收购了VMware。"
                                                  << "博通 acquires VMware";
        QTest::newRow("a term in quotation marks is no speech")
            << "博通收购了VMware，业界称之为“大手笔”。魏哲家说，台积电很忙。"
            << "博通 acquires VMware";
        QTest::newRow("goes on speaking") << "魏哲家表示，美国制裁了华为，并说博通收购了VMware。"
                                          << "美国 restricts 华为 @魏哲家 ; 博通 acquires VMware @魏哲家";
        QTest::newRow("opposing by saying so") << "中国外交部表示，中国外交部反对芯片法案。"
                                               << "中国外交部 opposes 芯片法案";
        QTest::newRow("a quotation as a noun's") << "魏哲家以“博通收购了VMware”的说法回应记者。"
                                                 << "博通 acquires VMware @魏哲家";
        QTest::newRow("what is told is no report") << "台积电很讲信誉，博通收购了VMware。"
                                                   << "博通 acquires VMware";
        QTest::newRow("that paper") << "《金融时报》总部在伦敦。该报报道，博通收购了VMware。"
                                    << "博通 acquires VMware @金融时报";
        QTest::newRow("a call that only says who somebody is") << "特朗普是呼吁限制华为的先锋，博通收购了VMware。"
                                                               << "博通 acquires VMware";
        QTest::newRow("a fear ends with its clause") << "魏哲家担心美国制裁华为，博通则收购了VMware。"
                                                     << "博通 acquires VMware";
    }
    void speakers() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        RawArticle article;
        article.id = "speech";
        article.bytes = text.toStdString();
        const auto made = m_engine->extract(article);
        QVERIFY(made);
        for (const ExpectedStatement& e : parseStatements(expected.toStdString())) {
            const auto at = std::find_if(made->statements.begin(), made->statements.end(),
                                         [&](const Statement& s) { return sameRelation(e, s, *made); });
            QVERIFY2(at != made->statements.end(), e.subject.c_str());
            QVERIFY2(sameSpeaker(e.speaker, at->attributedTo, *made),
                     at->attributedTo ? at->attributedTo->c_str() : "nobody");
        }
    }
};

QTEST_APPLESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"
