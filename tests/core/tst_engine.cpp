#include "core/io/article_files.h"
#include "tests/support/loaded_engine.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace wenmai;

class TestEngine : public QObject {
    Q_OBJECT
    std::shared_ptr<const Engine> m_engine;

    Extraction extract(const QByteArray& bytes) const {
        RawArticle article;
        article.id = "article";
        article.bytes = bytes.toStdString();
        const auto extraction = m_engine->extract(article);
        return extraction ? *extraction : Extraction{};
    }

private slots:
    void initTestCase() { loadEngine(m_engine); }

    /// The same bytes out for the same input, however many threads read at once.
    void sameFromAnyThread() {
        Diagnostics diagnostics;
        std::vector<RawArticle> articles;
        for (const std::string& file :
             listArticleFiles({std::string(WENMAI_SOURCE_DIR) + "/resources/samples"}, diagnostics)) {
            auto article = readArticleFile(file);
            if (article) articles.push_back(std::move(*article));
        }
        QVERIFY(articles.size() > 10);
        const auto extracted = [&](unsigned count) {
            std::vector<std::string> out(articles.size());
            std::atomic<std::size_t> next{0};
            std::vector<std::thread> threads;
            for (unsigned t = 0; t < count; ++t)
                threads.emplace_back([&] {
                    for (std::size_t i = next++; i < articles.size(); i = next++)
                        if (const auto x = m_engine->extract(articles[i])) out[i] = toJson(*x);
                });
            for (std::thread& t : threads)
                t.join();
            return out;
        };
        const auto one = extracted(1);
        QVERIFY(!one.front().empty());
        for (const unsigned threads : {2u, 4u})
            QVERIFY(extracted(threads) == one);
    }

    /// What is damaged for good is not read across.
    void damage() {
        const QByteArray whole = "美国商务部批准英伟达向中国出口H20。";
        QVERIFY(!extract(whole).statements.empty());
        QByteArray damaged = whole;
        damaged.replace("批准", "\xE6\x89批准");
        QVERIFY(extract(damaged).mentions.size() >= 3);
        for (const Statement& s : extract(damaged).statements)
            QVERIFY2(s.subject.name != "美国商务部", dump(s).c_str());
    }

    void questionsStateNothing() { QVERIFY(extract("英伟达会向中国出售H20吗？").statements.empty()); }

    void stages() {
        RawArticle article;
        article.id = "article";
        article.bytes = "台积电为英伟达代工芯片。腾讯和英伟达今年同样让市场意外。";
        for (const std::string& stage : Engine::stages()) {
            const auto text = m_engine->inspect(stage, article);
            QVERIFY2(text && !text->empty(), stage.c_str());
        }
        QCOMPARE(*m_engine->inspect("unstated", article), std::string("腾讯和英伟达今年同样让市场意外。\n"));
        const auto none = m_engine->inspect("dreams", article);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

    /// The trigger and both ends of a statement are the bytes that they say they are.
    void evidence() {
        const QByteArray text = "　輝達（NVIDIA）12日宣布，將向沙烏地阿拉伯出售晶片。\r\n";
        const Extraction x = extract(text);
        QVERIFY(!x.statements.empty());
        for (const Mention& m : x.mentions)
            QCOMPARE(text.mid(int(m.raw.begin), int(m.raw.size())).toStdString(), m.surface);
        for (const Statement& s : x.statements) {
            const Evidence& e = s.evidence;
            QCOMPARE(text.mid(int(e.raw.begin), int(e.raw.size())).toStdString(), e.quote);
            QCOMPARE(text.mid(int(e.trigger.begin), int(e.trigger.size())).toStdString(), e.triggerText);
            QVERIFY(e.raw.contains(e.subject) && e.raw.contains(e.object));
        }
    }
};

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
