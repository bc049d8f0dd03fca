#include "app/models/article_list_model.h"
#include "app/models/entity_list_model.h"
#include "app/models/find_model.h"
#include "app/models/problem_list_model.h"
#include "app/models/statement_tree_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace wenmai;

namespace {

const EntityKey us{"美国政府", EntityType::Government};
const EntityKey nvidia{"英伟达", EntityType::Company};
const EntityKey h20{"H20", EntityType::Chip};

/// "<subject words> … <object words>" with spans, as extraction leaves them in a UTF-8 file.
Statement statement(const EntityKey& s, Predicate p, const EntityKey& o, const std::string& quote,
                    std::optional<Date> date) {
    Statement statement;
    statement.subject = s;
    statement.predicate = p;
    statement.object = o;
    statement.date = date;
    statement.evidence.quote = quote;
    statement.evidence.raw = {100, static_cast<std::uint32_t>(100 + quote.size())};
    statement.evidence.rule = "test_rule";
    const auto span = [&](const std::string& words) {
        const auto at = static_cast<std::uint32_t>(100 + quote.find(words));
        return Span{at, static_cast<std::uint32_t>(at + words.size())};
    };
    statement.evidence.subject = span(s.name);
    statement.evidence.object = span(o.name);
    return statement;
}

KnowledgeGraph::Ptr sampleGraph() {
    Extraction a;
    a.id = "a";
    a.metadata.title = CitedText{"甲", {}};
    a.metadata.source = CitedText{"某报", {}};
    a.metadata.published = CitedDate{{2025, 4, 16}, "2025-04-16", {}};
    a.entities = {{us, {"美国政府"}}, {nvidia, {"英伟达", "辉达"}}, {h20, {"H20"}}};
    a.statements = {statement(us, Predicate::Restricts, h20, "美国政府限制H20。", Date{2025, 4, 9}),
                    statement(us, Predicate::Restricts, h20, "说到美国政府，它仍限制H20。", Date{2025, 4, 15}),
                    statement(nvidia, Predicate::Develops, h20, "英伟达推出H20。", std::nullopt)};
    a.values = {{nvidia, ValueProperty::MarketShare, "95%", {}, std::nullopt, std::nullopt, {}}};
    Extraction b;
    b.id = "b";
    b.entities = {{nvidia, {"英伟达"}}};
    return KnowledgeGraph::build(std::vector<Extraction>{a, b});
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
    KnowledgeGraph::Ptr m_graph = sampleGraph();

private Q_SLOTS:
    void entityList() {
        EntityListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<EntityRow> rows;
        for (NodeId n = 0; n < m_graph->nodes().size(); ++n)
            rows.push_back({n, n, 10 + n, 3 - n});
        model.setRows(m_graph, rows, RankBy::Degree);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.typeCounts()[static_cast<std::size_t>(EntityType::Chip)], 1);
        const QPersistentModelIndex kept = model.indexOf(*m_graph->find(nvidia));
        model.sort(EntityListModel::Name, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("H20"));
        QCOMPARE(kept.data().toString(), QStringLiteral("英伟达"));
        model.sort(EntityListModel::Statements, Qt::DescendingOrder);
        QCOMPARE(*model.nodeAt(model.index(0, 0)), NodeId{2});
        model.sort(EntityListModel::Place, Qt::AscendingOrder);
        QCOMPARE(*model.nodeAt(model.index(0, 0)), NodeId{2});
        QCOMPARE(model.index(0, EntityListModel::Place).data().toString(), QStringLiteral("1"));
        QVERIFY(model.headerData(EntityListModel::Place, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Number of links")));
        model.narrow(EntityType::Company, {});
        QCOMPARE(model.rowCount(), 1);
        model.narrow(std::nullopt, QStringLiteral("辉"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("英伟达"));
        model.narrow(EntityType::Chip, QStringLiteral("辉"));
        QCOMPARE(model.rowCount(), 0);
        model.retranslate();
    }

    void find() {
        FindModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(QStringLiteral("hui"));
        QCOMPARE(model.rowCount(), 0);
        Task task;
        model.setIndex(m_graph, std::make_shared<SpellingIndex>(*m_graph, SpellingIndex::MoreSpellings(), task));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(FindModel::NameRole).toString(), QStringLiteral("英伟达"));
        QCOMPARE(model.index(0).data(FindModel::ByRole).toString(), QStringLiteral("huida"));
        QCOMPARE(model.index(0).data(FindModel::TypeRole).toString(), QStringLiteral("Company"));
        QCOMPARE(model.nodeAt(1), std::nullopt);
    }

    void statementsOfANode() {
        StatementTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(m_graph, statementsOf(*m_graph, {}, *m_graph->find(nvidia)), DateChoice::EventElsePublication);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.sentences(), 2);
        QVERIFY(!model.itemAt(model.index(0, 0)));
        const QModelIndex sentence = model.index(0, 0, model.index(0, 0));
        const auto card = sentence.data(StatementTreeModel::CardRole).value<StatementCard>();
        QCOMPARE(card.sentence, QStringLiteral("英伟达推出H20。"));
        QCOMPARE(card.headline, QStringLiteral("英伟达 develops H20"));
        QVERIFY(card.qualifiers.contains(QStringLiteral("某报")));
        QCOMPARE(model.parent(sentence), model.index(0, 0));
        model.retranslate();
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void sentencesOfAnEdgeNewestFirstWithTheirParts() {
        StatementTreeModel model;
        const EdgeId edge = *m_graph->find(EdgeKey{us, Predicate::Restricts, h20});
        model.setGroups(m_graph, statementsOfEdge(*m_graph, {}, edge), DateChoice::Event);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(model.rowCount(group), 2);
        const StatementCard card = model.cardOf(*model.itemAt(model.index(0, 0, group)));
        QCOMPARE(card.sentence, QStringLiteral("说到美国政府，它仍限制H20。"));
        QCOMPARE(card.sentence.mid(card.subject.begin, card.subject.length), QStringLiteral("美国政府"));
        QCOMPARE(card.sentence.mid(card.object.begin, card.object.length), QStringLiteral("H20"));
        QCOMPARE(card.trigger.length, 0);
        QVERIFY(card.rule.contains(QStringLiteral("test_rule")));
    }

    void bothSidesOfAContradictionInOrderOfTime() {
        Extraction a;
        a.id = "sides";
        a.entities = {{us, {"美国政府"}}, {h20, {"H20"}}};
        a.statements = {statement(us, Predicate::Restricts, h20, "美国政府限制H20。", Date{2025, 4, 9}),
                        statement(us, Predicate::Permits, h20, "美国政府放行H20。", Date{2025, 7, 14}),
                        statement(us, Predicate::Restricts, h20, "美国政府再限制H20。", Date{2025, 9, 1})};
        const auto graph = KnowledgeGraph::build(std::vector<Extraction>{a});
        const EdgeId edge = *graph->find(EdgeKey{us, Predicate::Permits, h20});
        StatementTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(graph, bothSidesOfEdge(*graph, {}, edge), DateChoice::Event);
        const QModelIndex group = model.index(0, 0);
        QVERIFY(group.data().toString().contains(QLatin1String("Both sides")));
        QStringList sentences;
        for (int row = 0; row < model.rowCount(group); ++row)
            sentences << model.cardOf(*model.itemAt(model.index(row, 0, group))).sentence;
        QCOMPARE(sentences, (QStringList{QStringLiteral("美国政府限制H20。"), QStringLiteral("美国政府放行H20。"),
                                         QStringLiteral("美国政府再限制H20。")}));
        QCOMPARE(model.sentencesOf(edge), 1);
        ViewSpec spec; // where the other side is filtered out, there is none
        spec.predicates.reset(static_cast<std::size_t>(Predicate::Restricts));
        QCOMPARE(bothSidesOfEdge(*graph, spec, edge).front().items.size(), std::size_t{1});
        QCOMPARE(bothSidesOfEdge(*graph, spec, edge), statementsOfEdge(*graph, spec, edge));
    }

    void longGroupsOfferMore() {
        Extraction a;
        a.id = "long";
        a.entities = {{us, {"美国政府"}}, {h20, {"H20"}}};
        for (int i = 0; i < 130; ++i)
            a.statements.push_back(statement(us, Predicate::Restricts, h20,
                                             "美国政府限制H20第" + std::to_string(i) + "次。", std::nullopt));
        const auto graph = KnowledgeGraph::build(std::vector<Extraction>{a});
        StatementTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(graph, statementsOfEdge(*graph, {}, 0), DateChoice::Event);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(model.sentences(), 130);
        for (const int rows : {31, 61, 91, 121, 130}) {
            QCOMPARE(model.rowCount(group), rows);
            const QModelIndex last = model.index(rows - 1, 0, group);
            QCOMPARE(model.isMore(last), rows < 130);
            QCOMPARE(model.itemAt(last) == nullptr, rows < 130);
            model.showMore(last);
        }
        QCOMPARE(model.rowCount(group), 130);
    }

    void filtersTakeSentencesAway() {
        ViewSpec spec;
        spec.days = DayRange{firstDay({2025, 4, 15}), firstDay({2025, 4, 15})};
        const EdgeId edge = *m_graph->find(EdgeKey{us, Predicate::Restricts, h20});
        const auto groups = statementsOfEdge(*m_graph, spec, edge);
        QCOMPARE(groups.size(), std::size_t{1});
        QCOMPARE(groups[0].items.size(), std::size_t{1});
        spec.predicates.reset();
        QVERIFY(statementsOfEdge(*m_graph, spec, edge).empty());
    }

    void articles() {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGraph(m_graph);
        QCOMPARE(model.rowCount(), 2);
        model.sort(ArticleListModel::Title, Qt::AscendingOrder);
        QCOMPARE(model.idAt(model.index(0, 0)), QStringLiteral("b"));
        QCOMPARE(model.indexOf(QStringLiteral("a")).row(), 1);
        model.narrow(std::set<std::string>{"a"});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ArticleListModel::Statements).data().toString(), QStringLiteral("4"));
        model.narrow(std::nullopt);
        QCOMPARE(model.rowCount(), 2);
    }

    void problems() {
        ProblemListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblems(
            {{ErrorCode::NotText, "a PNG picture", {"/tmp/x/y.png", 0, 0}}, {ErrorCode::Empty, "", {"z.txt", 0, 0}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ProblemListModel::File).data().toString(), QStringLiteral("y.png"));
        QVERIFY(
            model.index(0, ProblemListModel::Reason).data(Qt::ToolTipRole).toString().contains(QStringLiteral("PNG")));
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
