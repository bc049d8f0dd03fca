#include "app/models/pinyin.h"
#include "app/models/spelling_index.h"

#include <QtTest>

#include <ctime>

using namespace wenmai;

namespace {

Extraction articleNaming(const std::string& id,
                         const std::vector<std::pair<EntityKey, std::vector<std::string>>>& list) {
    Extraction article;
    article.id = id;
    for (const auto& [key, surfaces] : list)
        article.entities.push_back({key, surfaces});
    return article;
}

const EntityKey nvidia{"英伟达", EntityType::Company};
const EntityKey chips{"芯片法案", EntityType::Policy};
const EntityKey h20{"H20", EntityType::Chip};
const EntityKey h200{"H200", EntityType::Chip};

} // namespace

class TestSpellingIndex : public QObject {
    Q_OBJECT
    KnowledgeGraph::Ptr m_graph;
    SpellingIndex m_index;

private Q_SLOTS:
    void initTestCase() {
        m_graph = KnowledgeGraph::build(std::vector<Extraction>{
            articleNaming("a", {{nvidia, {"輝達", "NVIDIA"}}, {chips, {"晶片法案"}}, {h20, {"H20"}}, {h200, {"H200"}}}),
            articleNaming("b", {{nvidia, {"英伟达"}}, {h200, {"H200"}}})});
        Task task;
        const auto more = [](const EntityKey& key) {
            return key == nvidia ? std::vector<std::string>{"英偉達", "辉达", "Nvidia Corporation"}
                                 : std::vector<std::string>{};
        };
        m_index = SpellingIndex(*m_graph, more, task);
    }

    void findsByAnyWayOfWriting_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("name");
        QTest::newRow("Taiwan, as in the articles") << "輝達"
                                                    << "英伟达";
        QTest::newRow("Hong Kong, from the lexicon") << "英偉達"
                                                     << "英伟达";
        QTest::newRow("simplified of the Taiwan name") << "辉达"
                                                       << "英伟达";
        QTest::newRow("begin of the name") << "英伟"
                                           << "英伟达";
        QTest::newRow("English") << "nvidia"
                                 << "英伟达";
        QTest::newRow("English, begin, capitals") << "NVID"
                                                  << "英伟达";
        QTest::newRow("second English word") << "corpor"
                                             << "英伟达";
        QTest::newRow("pinyin") << "yingweida"
                                << "英伟达";
        QTest::newRow("pinyin, begin") << "yingw"
                                       << "英伟达";
        QTest::newRow("initials") << "ywd"
                                  << "英伟达";
        QTest::newRow("pinyin of another name") << "huida"
                                                << "英伟达";
        QTest::newRow("middle, other script") << "片法"
                                              << "芯片法案";
        QTest::newRow("full width") << "Ｈ２０"
                                    << "H20";
        QTest::newRow("whole before beginning") << "h20"
                                                << "H20";
        QTest::newRow("with a space") << "H 200"
                                      << "H200";
    }
    void findsByAnyWayOfWriting() {
        QFETCH(QString, query);
        QFETCH(QString, name);
        const auto hits = m_index.find(query.toStdString());
        QVERIFY(!hits.empty());
        QCOMPARE(QString::fromStdString(m_graph->node(hits.front().node).entity.name), name);
    }

    void tellsWhatWasMatched() {
        QCOMPARE(m_index.find("輝達").front().spelling, std::string("輝達"));
        QCOMPARE(m_index.find("ywd").front().reading, std::string("ywd"));
        QCOMPARE(m_index.find("英伟达").size(), std::size_t{1});
    }

    void findsNothing_data() {
        QTest::addColumn<QString>("query");
        QTest::newRow("empty") << "";
        QTest::newRow("unknown") << "足球";
        QTest::newRow("middle of a pinyin") << "ingwei";
        QTest::newRow("spaces") << "   ";
        QTest::newRow("separator") << "\n";
    }
    void findsNothing() {
        QFETCH(QString, query);
        QVERIFY(m_index.find(query.toStdString()).empty());
    }

    void pinyinKeepsLatin() {
        Pinyin pinyin;
        QCOMPARE(pinyin.read("昇腾910B").full, std::string("shengteng910b"));
        QCOMPARE(pinyin.read("昇腾910B").initials, std::string("st910b"));
        QCOMPARE(pinyin.read("NVIDIA").full, std::string());
    }

    void isFastAtAHundredThousand() {
        std::vector<Extraction> articles(1);
        articles[0].id = "big";
        for (int i = 0; i < 100000; ++i) {
            const std::string name = "公司" + std::to_string(i);
            articles[0].entities.push_back({{name, EntityType::Company}, {name}});
        }
        Task task;
        const auto graph = KnowledgeGraph::build(articles);
        const SpellingIndex index(*graph, {}, task);
        for (const char* query : {"公", "司9", "gs77", "99999", "x"}) {
            const std::clock_t start = std::clock(); // processor time: a busy machine does not stretch it
            (void)index.find(query);
            const double took = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
            qInfo("%s: %.1f ms", query, took);
            QVERIFY2(took < 20, query);
        }
    }
};

QTEST_GUILESS_MAIN(TestSpellingIndex)
#include "tst_spelling_index.moc"
