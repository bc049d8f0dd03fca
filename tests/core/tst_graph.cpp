#include "core/graph/adjacency.h"
#include "core/graph/groups.h"
#include "core/graph/knowledge_graph.h"
#include "core/graph/paths.h"
#include "core/graph/rank.h"
#include "tests/support/made_articles.h"

#include <QTest>

#include <boost/graph/betweenness_centrality.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace wenmai;
using made::article;
using made::statement;
using enum Predicate;

namespace {

/// A graph whose edges are the letters of each pair: "ab bc" is a–b, b–c.
KnowledgeGraph::Ptr pairs(const std::string& text) {
    std::vector<Statement> all;
    for (std::size_t i = 0; i + 1 < text.size(); i += 3)
        all.push_back(statement(text.substr(i, 1), Meets, text.substr(i + 1, 1)));
    return KnowledgeGraph::build({article("x", all)});
}

NodeId at(const KnowledgeGraph& graph, const std::string& name) {
    return *graph.find(made::entity(name));
}

std::string names(const KnowledgeGraph& graph, const std::vector<NodeId>& nodes) {
    std::string out;
    for (const NodeId n : nodes)
        out += graph.node(n).entity.name;
    return out;
}

KnowledgeGraph::Article shared(const Extraction& x) {
    return std::make_shared<const Extraction>(x);
}

} // namespace

class TestGraph : public QObject {
    Q_OBJECT
private slots:
    void mergesSameStatements() {
        auto first = article("a", {statement("英伟达", SellsTo, "阿里"), statement("英伟达", SellsTo, "阿里")});
        auto second = article("b", {statement("英伟达", SellsTo, "阿里"), statement("阿里", SellsTo, "英伟达"),
                                    statement("英伟达", SellsTo, "阿里", Polarity::Affirmed, Modality::Planned)});
        const auto graph = KnowledgeGraph::build({second, first});
        QCOMPARE(graph->nodes().size(), 2u);
        QCOMPARE(graph->edges().size(), 3u);
        const auto edge = graph->find(
            EdgeKey{made::entity("英伟达"), SellsTo, made::entity("阿里"), Polarity::Affirmed, Modality::Actual});
        QVERIFY(edge);
        QCOMPARE(graph->edge(*edge).evidence, (std::vector<EvidenceRef>{{0, 0}, {0, 1}, {1, 0}}));
        QCOMPARE(graph->edge(*edge).support, 2u);
        QCOMPARE(graph->key(*edge).object.name, std::string("阿里"));
        QCOMPARE(graph->statement({1, 2}).modality, Modality::Planned);
        QVERIFY(!graph->find(
            EdgeKey{made::entity("英伟达"), Buys, made::entity("阿里"), Polarity::Affirmed, Modality::Actual}));
        QVERIFY(!graph->find(made::entity("阿里", EntityType::Place)));
    }

    void symmetricPredicatesHaveNoDirection() {
        const auto graph = KnowledgeGraph::build(
            {article("a", {statement("b", CompetesWith, "a")}), article("b", {statement("a", CompetesWith, "b")})});
        QCOMPARE(graph->edges().size(), 1u);
        QCOMPARE(graph->node(graph->edge(0).from).entity.name, std::string("a"));
        QCOMPARE(graph->edge(0).support, 2u);
        QVERIFY(graph->find(edgeKey(statement("b", CompetesWith, "a"))));
    }

    void contradictions_data() {
        QTest::addColumn<int>("p");
        QTest::addColumn<int>("q");
        QTest::addColumn<bool>("negated");
        QTest::addColumn<int>("modality");
        QTest::addColumn<bool>("contradicted");
        const auto row = [](const char* name, Predicate p, Predicate q, bool negated, Modality modality, bool yes) {
            QTest::newRow(name) << int(p) << int(q) << negated << int(modality) << yes;
        };
        row("negated", Buys, Buys, true, Modality::Actual, true);
        row("planned and negated", Buys, Buys, true, Modality::Planned, true);
        row("only possible", Buys, Buys, true, Modality::Possible, false);
        row("permits and restricts", Permits, Restricts, false, Modality::Actual, true);
        row("permits and does not restrict", Permits, Restricts, true, Modality::Actual, false);
        row("supports and opposes", Supports, Opposes, false, Modality::Actual, true);
        row("sells and buys", SellsTo, Buys, false, Modality::Actual, false);
        row("same again", Buys, Buys, false, Modality::Planned, false);
    }
    void contradictions() {
        QFETCH(int, p);
        QFETCH(int, q);
        QFETCH(bool, negated);
        QFETCH(int, modality);
        QFETCH(bool, contradicted);
        const auto graph = KnowledgeGraph::build(
            {article("a", {statement("x", Predicate(p), "y"),
                           statement("x", Predicate(q), "y", negated ? Polarity::Negated : Polarity::Affirmed,
                                     Modality(modality)),
                           statement("y", Predicate(q), "x", Polarity::Negated)})}); // the other way round says nothing
        std::size_t marked = 0;
        for (EdgeId e = 0; e < graph->edges().size(); ++e) {
            marked += graph->edge(e).contradicted;
            for (const EdgeId other : graph->edge(e).contradictions)
                QVERIFY(std::ranges::count(graph->edge(other).contradictions, e) == 1);
        }
        QCOMPARE(marked, contradicted ? 2u : 0u);
    }

    void namesAndCounts() {
        Extraction x = article("a", {});
        const auto nvidia = made::entity("英伟达");
        x.entities = {{nvidia, {"英伟达", "輝達"}}};
        for (const char* surface : {"輝達", "英伟达", "該公司", "輝達"})
            x.mentions.push_back({nvidia, surface, {}, ""});
        Extraction y = article("b", {});
        y.entities = {{nvidia, {"英伟达"}}};
        const auto graph = KnowledgeGraph::build({x, y});
        const GraphNode& node = graph->node(0);
        QCOMPARE(node.mentions, 5u);
        QCOMPARE(node.articles.size(), 2u);
        QCOMPARE(node.support, 0u);
        QCOMPARE(node.surfaces, (std::vector<Surface>{{"英伟达", 2}, {"輝達", 2}}));
    }

    void sameIdCountsOnce() {
        const auto graph = KnowledgeGraph::build(
            {article("a", {statement("x", Buys, "y")}), article("a", {statement("x", Buys, "z")})});
        QCOMPARE(graph->articles().size(), 1u);
        QVERIFY(graph->find(made::entity("z")) && !graph->find(made::entity("y")));
    }

    void emptyGraph() {
        for (const auto& graph : {KnowledgeGraph::build(std::vector<Extraction>{}),
                                  KnowledgeGraph::Ptr(std::make_shared<KnowledgeGraph>())}) {
            QVERIFY(graph->nodes().empty() && graph->edges().empty());
            QVERIFY(!graph->find(made::entity("a")));
            QVERIFY(ranks(*graph, RankBy::PageRank).empty());
            QVERIFY(components(*graph).sizes.empty());
            QVERIFY(communities(*graph).sizes.empty());
            QVERIFY(graph->updated({}) != nullptr);
        }
    }

    /// However articles come and go, the graph is what a fresh build of those left gives.
    void incrementalIsFresh() {
        std::mt19937 random(7);
        std::map<std::string, Extraction> now;
        auto graph = KnowledgeGraph::build(std::vector<Extraction>{});
        for (int round = 0; round < 120; ++round) {
            std::vector<KnowledgeGraph::Article> added;
            std::vector<std::string> removed;
            for (std::size_t i = 0, n = random() % 4; i < n; ++i) {
                const std::string id = "id" + std::to_string(random() % 25); // often one that is there: replaced
                const Extraction x = made::byChance(random, id, 20);
                added.push_back(shared(x));
            }
            for (std::size_t i = 0, n = random() % 3; i < n; ++i)
                removed.push_back("id" + std::to_string(random() % 25)); // often one that is not there
            for (const auto& id : removed)
                now.erase(id);
            for (const auto& x : added)
                now[x->id] = *x;
            graph = graph->updated(added, removed);
            std::vector<Extraction> left;
            for (const auto& [id, x] : now)
                left.push_back(x);
            std::ranges::shuffle(left, random);
            const auto fresh = KnowledgeGraph::build(left);
            QVERIFY(*graph == *fresh);
            for (NodeId n = 0; n < fresh->nodes().size(); ++n)
                QVERIFY(std::ranges::equal(graph->arcs(n), fresh->arcs(n)));
        }
        QVERIFY(graph->edges().size() > 20);
    }

    void arcsAreTheEdges() {
        const auto graph = KnowledgeGraph::build(made::byChance(3, 40));
        std::size_t arcs = 0;
        for (NodeId n = 0; n < graph->nodes().size(); ++n) {
            NodeId last = 0;
            for (const Arc& arc : graph->arcs(n)) {
                const GraphEdge& e = graph->edge(arc.edge);
                QVERIFY(arc.outgoing ? e.from == n && e.to == arc.node : e.to == n && e.from == arc.node);
                QVERIFY(arc.node >= last);
                last = arc.node;
                ++arcs;
            }
        }
        QCOMPARE(arcs, 2 * graph->edges().size());
    }

    void ego() {
        const auto graph = pairs("ab bc cd de bf");
        const auto around = [&](std::uint32_t hops) {
            std::string out;
            const std::vector<NodeId> start{at(*graph, "c")};
            for (const Reached& r : egoNetwork(*graph, start, hops))
                out += graph->node(r.node).entity.name + std::to_string(r.hops);
            return out;
        };
        QCOMPARE(around(0), std::string("c0"));
        QCOMPARE(around(1), std::string("c0b1d1"));
        QCOMPARE(around(2), std::string("c0b1d1a2e2f2"));
        QCOMPARE(around(99), around(2));
        std::vector<std::uint8_t> mask(graph->edges().size(), 1);
        mask[*graph->find(edgeKey(statement("b", Meets, "c")))] = 0;
        const std::vector<NodeId> start{at(*graph, "c"), at(*graph, "c"), 999};
        QCOMPARE(egoNetwork(*graph, start, 1, mask).size(), 2u);
    }

    void common() {
        const auto graph = pairs("ax ay az bx by cy cz bc");
        const auto shared2 = [&](std::vector<NodeId> of) { return names(*graph, commonNeighbours(*graph, of)); };
        QCOMPARE(shared2({at(*graph, "a"), at(*graph, "b")}), std::string("xy"));
        QCOMPARE(shared2({at(*graph, "a"), at(*graph, "b"), at(*graph, "c")}), std::string("y"));
        QCOMPARE(shared2({}), std::string());
        QCOMPARE(degree(*graph, at(*graph, "y")), 3u);
    }

    void paths_data() {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("paths");
        QTest::newRow("neighbours") << "sx st"
                                    << "st";
        QTest::newRow("two ways") << "sa at sb bt sc cd dt"
                                  << "sat sbt";
        QTest::newRow("fans out") << "sa sb ac bc cx cy xt yt"
                                  << "sacxt sacyt sbcxt sbcyt";
        QTest::newRow("none") << "sa bt"
                              << "";
    }
    void paths() {
        QFETCH(QString, graph);
        QFETCH(QString, paths);
        const auto g = pairs(graph.toStdString());
        const auto found = shortestPaths(*g, at(*g, "s"), at(*g, "t"));
        QStringList all;
        for (const Path& p : found.paths) {
            all << QString::fromStdString(names(*g, p.nodes));
            QCOMPARE(p.steps.size() + 1, p.nodes.size());
            for (std::size_t i = 0; i < p.steps.size(); ++i)
                for (const EdgeId e : p.steps[i]) {
                    const std::pair ends = std::minmax(p.nodes[i], p.nodes[i + 1]);
                    QCOMPARE(std::minmax(g->edge(e).from, g->edge(e).to),
                             (std::pair<const NodeId&, const NodeId&>(ends)));
                }
        }
        QCOMPARE(all.join(' '), paths);
        QVERIFY(!found.more);
    }
    void pathsAreLimited() {
        const auto g = pairs("sa sb sc sd at bt ct dt");
        const auto found = shortestPaths(*g, at(*g, "s"), at(*g, "t"), 3);
        QCOMPARE(found.paths.size(), 3u);
        QVERIFY(found.more);
        QVERIFY(!shortestPaths(*g, at(*g, "s"), at(*g, "t"), 4).more);
        QVERIFY(shortestPaths(*g, at(*g, "s"), at(*g, "s")).paths.empty());
    }
    void betterSupportedPathsFirst() {
        const auto g = KnowledgeGraph::build({article("1", {statement("s", Meets, "a"), statement("a", Meets, "t"),
                                                            statement("s", Meets, "b"), statement("b", Meets, "t")}),
                                              article("2", {statement("s", Meets, "b"), statement("b", Buys, "t")})});
        const auto found = shortestPaths(*g, at(*g, "s"), at(*g, "t"));
        QCOMPARE(names(*g, found.paths.front().nodes), std::string("sbt"));
        QCOMPARE(found.paths.front().steps[1].size(), 2u);
    }

    /// Against Boost's own algorithm on the graph's own Boost structure.
    void betweennessAgrees() {
        // Boost counts parallel edges as ways of their own, so only one edge a pair here.
        std::vector<Statement> all;
        std::mt19937 random(5);
        for (int i = 0; i < 120; ++i)
            all.push_back(statement("n" + std::to_string(random() % 40), Meets, "m" + std::to_string(random() % 40)));
        const auto graph = KnowledgeGraph::build({article("a", all)});
        const auto& boostGraph = graph->adjacency().graph;
        std::vector<double> expected(graph->nodes().size(), 0);
        boost::brandes_betweenness_centrality(
            boostGraph, boost::make_iterator_property_map(expected.begin(), get(boost::vertex_index, boostGraph)));
        const auto found = ranks(*graph, RankBy::Betweenness);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(expected[i] / 2 - found[i]) < 1e-6 * (1 + found[i])); // both directions of each pair
    }

    void pageRank() {
        const auto graph = pairs("ca cb cd ce ab");
        const auto rank = ranks(*graph, RankBy::PageRank);
        double sum = 0;
        for (const double r : rank)
            sum += r;
        QVERIFY(std::abs(sum - 1) < 1e-6);
        QVERIFY(std::ranges::max_element(rank) - rank.begin() == at(*graph, "c"));
        // A fixed point: each node's rank is what its neighbours pass on.
        for (NodeId n = 0; n < rank.size(); ++n) {
            double in = 0.15 / static_cast<double>(rank.size());
            for (const Arc& arc : graph->arcs(n))
                in += 0.85 * rank[arc.node] / static_cast<double>(graph->arcs(arc.node).size());
            QVERIFY(std::abs(in - rank[n]) < 1e-5);
        }
        Task stopped;
        stopped.stop();
        QVERIFY(ranks(*graph, RankBy::PageRank, {}, &stopped).empty());
        QVERIFY(ranks(*graph, RankBy::Betweenness, {}, &stopped).empty());
    }

    void rankNames() {
        for (std::size_t i = 0; i < rankByCount; ++i)
            QCOMPARE(rankByFrom(name(RankBy(i))), std::optional(RankBy(i)));
        QVERIFY(!rankByFrom("beauty"));
    }

    void groups() {
        const auto graph = pairs("ab bc ca de ef fd cd xy");
        const Groups parts = components(*graph);
        QCOMPARE(parts.sizes, (std::vector<std::uint32_t>{6, 2}));
        QCOMPARE(parts.of[at(*graph, "y")], 1u);
        const Groups found = communities(*graph);
        QCOMPARE(found.sizes, (std::vector<std::uint32_t>{3, 3, 2}));
        QVERIFY(found.of[at(*graph, "a")] == found.of[at(*graph, "c")]);
        QVERIFY(found.of[at(*graph, "c")] != found.of[at(*graph, "d")]);
        std::vector<std::uint8_t> nothing(graph->edges().size(), 0);
        QCOMPARE(components(*graph, nothing).sizes.size(), 8u);
    }

    void annotatedArticles() {
        const auto articles = made::annotated(WENMAI_SHARED_DIR);
        if (articles.empty()) QSKIP("the annotated articles are not there");
        std::size_t statements = 0, values = 0;
        for (const auto& x : articles) {
            statements += x.statements.size();
            values += x.values.size();
        }
        const auto graph = KnowledgeGraph::build(articles);
        std::size_t evidence = 0, valued = 0;
        for (const GraphEdge& e : graph->edges())
            evidence += e.evidence.size();
        for (const GraphNode& n : graph->nodes())
            valued += n.values.size();
        QCOMPARE(evidence, statements);
        QCOMPARE(valued, values);
        const auto nvidia = graph->find(made::entity("英伟达"));
        QVERIFY(nvidia && graph->node(*nvidia).articles.size() == 3);
    }
};

QTEST_APPLESS_MAIN(TestGraph)
#include "tst_graph.moc"
