#include "core/view/counts.h"
#include "core/view/make_view.h"
#include "core/view/statement_filter.h"
#include "core/view/timeline.h"
#include "tests/support/made_articles.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace wenmai;
using made::article;
using made::statement;
using enum Predicate;

namespace {

Statement on(Statement s, Date date) {
    s.date = date;
    return s;
}

Statement by(Statement s, const std::string& speaker) {
    s.attributedTo = speaker;
    return s;
}

std::string shown(const ViewGraph& view) {
    std::vector<std::string> names;
    for (const ViewNode& n : view.nodes)
        names.push_back(n.entity.name);
    std::ranges::sort(names);
    std::string out;
    for (const auto& n : names)
        out += n;
    return out;
}

/// a sells to b in 2024-03 (X daily), b buys c in 2025 as Reuters says (no outlet, published 2025-06-15), c meets d
/// with no date (X daily), d is planned to visit e on 2025-02-03, e does not buy a; b sells to a in two articles.
KnowledgeGraph::Ptr small() {
    Extraction x = article("x", {on(statement("a", SellsTo, "b"), {2024, 3, 0}), statement("c", Meets, "d"),
                                 statement("b", SellsTo, "a")});
    x.metadata.source = CitedText{"X日报", {}};
    Extraction y = article("y", {by(on(statement("b", Buys, "c"), {2025, 0, 0}), "路透社"),
                                 on(statement("d", Visits, "e", Polarity::Affirmed, Modality::Planned), {2025, 2, 3}),
                                 statement("e", Buys, "a", Polarity::Negated), statement("b", SellsTo, "a")});
    y.metadata.published = CitedDate{{2025, 6, 15}, "", {}};
    for (auto* each : {&x, &y})
        for (auto& e : each->entities)
            if (e.entity.name == "e") e.surfaces.push_back("易先生");
    return KnowledgeGraph::build({x, y});
}

using Change = void (*)(ViewSpec&);

} // namespace
Q_DECLARE_METATYPE(Change)

class TestView : public QObject {
    Q_OBJECT
private slots:
    void filtering_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("nodes");
        QTest::addColumn<int>("edges");
        const auto row = [](const char* name, const char* nodes, int edges, Change change) {
            QTest::newRow(name) << change << nodes << edges;
        };
        row("all", "abcde", 6, [](ViewSpec&) {});
        row("one predicate", "ab", 2, [](ViewSpec& s) { s.predicates.reset().set(std::size_t(SellsTo)); });
        row("no predicate", "", 0, [](ViewSpec& s) { s.predicates.reset(); });
        row("negated", "ae", 1, [](ViewSpec& s) { s.polarities.reset(std::size_t(Polarity::Affirmed)); });
        row("planned", "de", 1, [](ViewSpec& s) { s.modalities.reset().set(std::size_t(Modality::Planned)); });
        row("one outlet hidden", "abcde", 4, [](ViewSpec& s) { s.hiddenOutlets = {"X日报"}; });
        row("no outlet hidden", "abcd", 3, [](ViewSpec& s) { s.hiddenOutlets = {""}; });
        row("a speaker hidden", "abcde", 5, [](ViewSpec& s) { s.hiddenSpeakers = {"路透社"}; });
        row("articles' own hidden", "bc", 1, [](ViewSpec& s) { s.hiddenSpeakers = {""}; });
        row("support of two", "ab", 1, [](ViewSpec& s) { s.minSupport = 2; });
        row("support of three", "", 0, [](ViewSpec& s) { s.minSupport = 3; });
        row("type hidden", "", 0, [](ViewSpec& s) { s.types.reset(std::size_t(EntityType::Company)); });
        row("text, any case", "bcd", 2, [](ViewSpec& s) { s.text = "C"; });
        row("text of a spelling", "ade", 2, [](ViewSpec& s) { s.text = "易先"; });
        row("hidden node", "abe", 3, [](ViewSpec& s) { s.hidden = {made::entity("c"), made::entity("d")}; });
        row("kept nodes", "ab", 2, [](ViewSpec& s) { s.kept = {made::entity("a"), made::entity("b")}; });
        row("lonely", "abcde", 0, [](ViewSpec& s) {
            s.predicates.reset();
            s.lonely = true;
        });
        row("day in range, rest undated or by publication", "abcde", 5, [](ViewSpec& s) {
            s.days = DayRange{firstDay({2025, 1, 1}), firstDay({2025, 12, 31})};
        });
        row("2025, dated only", "abcde", 4, [](ViewSpec& s) {
            s.days = DayRange{firstDay({2025, 1, 1}), firstDay({2025, 12, 31})};
            s.undated = false;
        });
        row("event dates only", "bcde", 2, [](ViewSpec& s) {
            s.days = DayRange{firstDay({2025, 1, 1}), firstDay({2025, 12, 31})};
            s.undated = false;
            s.dateChoice = DateChoice::Event;
        });
        row("by publication", "abcde", 4, [](ViewSpec& s) {
            s.days = DayRange{firstDay({2025, 6, 15}), firstDay({2025, 6, 15})};
            s.undated = false;
            s.dateChoice = DateChoice::Publication;
        });
        row("a month overlaps a day", "ab", 1, [](ViewSpec& s) {
            s.days = DayRange{firstDay({2024, 3, 31}), firstDay({2024, 4, 2})};
            s.undated = false;
        });
        row("the day after", "", 0, [](ViewSpec& s) {
            s.days = DayRange{firstDay({2024, 4, 1}), firstDay({2024, 4, 2})};
            s.undated = false;
        });
        row("focus", "abe", 3, [](ViewSpec& s) { s.focus = {made::entity("a")}; });
        row("focus, two hops", "abcde", 6, [](ViewSpec& s) {
            s.focus = {made::entity("a")};
            s.hops = 2;
        });
        row("focus, nothing around", "a", 0, [](ViewSpec& s) {
            s.focus = {made::entity("a")};
            s.predicates.reset();
        });
        row("focus of a hidden type", "a", 0, [](ViewSpec& s) {
            s.focus = {made::entity("a")};
            s.types.reset();
        });
        row("focus on what is not there", "", 0, [](ViewSpec& s) { s.focus = {made::entity("nobody")}; });
        row("focus hidden", "", 0, [](ViewSpec& s) {
            s.focus = {made::entity("a")};
            s.hidden = {made::entity("a")};
        });
        row("hops pass only what is shown", "ae", 1, [](ViewSpec& s) {
            s.focus = {made::entity("a")};
            s.hops = 9;
            s.polarities.reset(std::size_t(Polarity::Affirmed));
        });
    }
    void filtering() {
        QFETCH(Change, change);
        QFETCH(QString, nodes);
        QFETCH(int, edges);
        ViewSpec spec;
        change(spec);
        const ViewGraph view = makeView(*small(), spec);
        QCOMPARE(QString::fromStdString(shown(view)), nodes);
        QCOMPARE(int(view.edges.size()), edges);
    }

    /// Whatever the spec, a view has no edge that its own words do not let pass, and none that passes is missing.
    void viewsAreWhatTheSpecSays() {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            const auto graph = KnowledgeGraph::build(made::byChance(unsigned(round % 20), 25, 40));
            ViewSpec spec;
            const auto maybe = [&] { return random() % 3 == 0; };
            if (maybe()) spec.predicates = std::bitset<predicateCount>(random());
            if (maybe()) spec.types = std::bitset<entityTypeCount>(random());
            if (maybe()) spec.polarities.reset(random() % 2);
            if (maybe()) spec.modalities.reset(random() % 3);
            if (maybe()) spec.hiddenOutlets = {"报纸1", ""};
            if (maybe()) spec.hiddenSpeakers = {random() % 2 ? "" : "路透社"};
            if (maybe()) spec.minSupport = 1 + random() % 2;
            if (maybe()) spec.days = DayRange{firstDay({2025, 1, 1}), firstDay({2025, 1 + int(random() % 12), 28})};
            spec.undated = maybe();
            spec.dateChoice = DateChoice(random() % 3);
            if (maybe()) spec.hidden = {graph->node(NodeId(random() % graph->nodes().size())).entity};
            if (maybe()) spec.limit = 1 + static_cast<std::uint32_t>(random() % 10);
            const ViewGraph view = makeView(*graph, spec);
            QVERIFY(view == makeView(*graph, spec));
            QVERIFY(view.nodes.size() <= spec.limit);
            QVERIFY(view.hiddenNodes == 0 || view.nodes.size() == spec.limit);

            std::map<EdgeId, const ViewEdge*> inView;
            for (const ViewEdge& e : view.edges)
                inView[e.edge] = &e;
            std::map<NodeId, bool> nodeInView;
            for (const ViewNode& n : view.nodes)
                nodeInView[n.node] = true;
            std::uint32_t hiddenEdges = 0;
            for (EdgeId e = 0; e < graph->edges().size(); ++e) {
                const GraphEdge& edge = graph->edge(e);
                const auto evidence = shownEvidence(*graph, e, spec);
                std::set<ArticleIndex> articles;
                for (const EvidenceRef& ref : evidence)
                    articles.insert(ref.article);
                const auto allowed = [&](NodeId n) {
                    const EntityKey& key = graph->node(n).entity;
                    return spec.types[std::size_t(key.type)] && !spec.hidden.contains(key);
                };
                const bool passes =
                    allowed(edge.from) && allowed(edge.to) && spec.predicates[std::size_t(edge.predicate)] &&
                    spec.polarities[std::size_t(edge.polarity)] && spec.modalities[std::size_t(edge.modality)] &&
                    !evidence.empty() && articles.size() >= spec.minSupport;
                hiddenEdges += !passes;
                const bool expected = passes && nodeInView.contains(edge.from) && nodeInView.contains(edge.to);
                QCOMPARE(inView.contains(e), expected);
                if (expected) QCOMPARE(inView[e]->support, evidence.size());
                if (passes && view.hiddenNodes == 0) QVERIFY(nodeInView.contains(edge.from));
            }
            QCOMPARE(view.hiddenEdges, hiddenEdges);
        }
    }

    void nodesComeByRank() {
        std::vector<Statement> star;
        for (int i = 0; i < 20; ++i)
            star.push_back(statement("hub", Meets, "leaf" + std::to_string(i)));
        star.push_back(statement("leaf3", Meets, "leaf4"));
        const auto graph = KnowledgeGraph::build({article("a", star)});
        ViewSpec spec;
        spec.limit = 5;
        ViewGraph view = makeView(*graph, spec);
        QCOMPARE(view.nodes.front().entity.name, std::string("hub"));
        QCOMPARE(view.nodes.front().weight, 1.0f);
        QVERIFY(view.nodes[3].weight < 0.6f && view.nodes[3].radius < view.nodes[0].radius);
        QCOMPARE(view.nodes[1].entity.name.substr(0, 4), std::string("leaf"));
        QCOMPARE(view.hiddenNodes, 16u);
        QCOMPARE(view.nodes.front().hiddenNeighbours, 16u);
        // Pinned ones and the focus are shown before the better ranked.
        spec.pins[made::entity("leaf9")] = {100, 50};
        view = makeView(*graph, spec);
        const auto pinned = std::ranges::find(view.nodes, made::entity("leaf9"), &ViewNode::entity);
        QVERIFY(pinned != view.nodes.end());
        QVERIFY(pinned->pinned);
        QCOMPARE(pinned->at, (Point{100, 50}));
        spec.focus = {made::entity("leaf7")};
        spec.limit = 1;
        QCOMPARE(shown(makeView(*graph, spec)), std::string("leaf7"));
    }

    void knownPlacesAreKept() {
        const auto graph = small();
        const Positions known{
            {made::entity("a"), {10, 20}}, {made::entity("b"), {-300, 4}}, {made::entity("gone"), {1, 1}}};
        const ViewGraph view = makeView(*graph, {}, known);
        const Positions now = positionsOf(view);
        QCOMPARE(now.at(made::entity("a")), (Point{10, 20}));
        QCOMPARE(now.at(made::entity("b")), (Point{-300, 4}));
        const Point e = now.at(made::entity("e")); // a neighbour of a
        QVERIFY(std::hypot(e.x - 10, e.y - 20) < 60);
        QVERIFY(makeView(*graph, {}, known) == view);
    }

    void stoppedTask() {
        Task task;
        task.stop();
        QVERIFY(makeView(*small(), {}, {}, &task).nodes.empty());
    }

    void whetherAnythingIsFiltered() {
        ViewSpec spec;
        spec.focus = {made::entity("a")};
        spec.limit = 3;
        QVERIFY(!filters(spec));
        spec.opened = {made::entity("b")};
        spec.folded = {made::entity("c")};
        spec.arrangement = Arrangement::Types;
        spec.communities = true;
        QVERIFY(!filters(spec));
        spec.text = "x";
        QVERIFY(filters(spec));
        QVERIFY(!filters(withoutFilters(spec)));
        spec.text.clear();
        QVERIFY(withoutFilters(spec) == spec);
    }

    void specsAreKept() {
        ViewSpec spec;
        QVERIFY(*viewSpecFromJson(viewSpecToJson(spec)) == spec);
        spec.types.reset(std::size_t(EntityType::Place));
        spec.predicates.reset(std::size_t(Meets)).reset(std::size_t(Buys));
        spec.polarities.reset(1);
        spec.modalities.reset();
        spec.hiddenOutlets = {"", "X\"日报"};
        spec.hiddenSpeakers = {"路透社"};
        spec.days = DayRange{firstDay({2024, 2, 29}), firstDay({2025, 1, 1})};
        spec.dateChoice = DateChoice::Publication;
        spec.undated = false;
        spec.minSupport = 2;
        spec.text = "英";
        spec.hidden = {made::entity("a")};
        spec.kept = {made::entity("b"), made::entity("b", EntityType::Chip)};
        spec.lonely = true;
        spec.focus = {made::entity("z"), made::entity("c")};
        spec.hops = 3;
        spec.limit = 7;
        spec.rankBy = RankBy::Betweenness;
        spec.pins[made::entity("p")] = {-1.5f, 1e6f};
        spec.opened = {made::entity("o")};
        spec.folded = {made::entity("f", EntityType::Place), made::entity("g")};
        spec.arrangement = Arrangement::Time;
        spec.communities = true;
        const auto back = viewSpecFromJson(viewSpecToJson(spec));
        QVERIFY2(back, back ? "" : dump(back.error()).c_str());
        QVERIFY(*back == spec);
        QVERIFY(viewSpecFromJson(R"({"version":1,"without_predicates":["not_yet_known"]})")); // by a sister version
    }
    void badSpecs_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray("{}");
        QTest::newRow("newer") << QByteArray(R"({"version":2})");
        QTest::newRow("days") << QByteArray(R"({"version":1,"days":["soon","later"]})");
        QTest::newRow("one day") << QByteArray(R"({"version":1,"days":["2025"]})");
        QTest::newRow("type") << QByteArray(R"({"version":1,"focus":[["alien","a"]]})");
        QTest::newRow("kind of value") << QByteArray(R"({"version":1,"hops":"many"})");
        QTest::newRow("arrangement") << QByteArray(R"({"version":1,"arrangement":"spiral"})");
        QTest::newRow("rank") << QByteArray(R"({"version":1,"rank_by":"beauty"})");
    }
    void badSpecs() {
        QFETCH(QByteArray, json);
        const auto spec = viewSpecFromJson(json.toStdString());
        QVERIFY(!spec);
        QCOMPARE(spec.error().code, ErrorCode::Malformed);
    }

    // Counts.

    void countsOfEverything() {
        const auto counts = filterCounts(*small(), {});
        QCOMPARE(counts.types[std::size_t(EntityType::Company)], 5u);
        QCOMPARE(counts.predicates[std::size_t(SellsTo)], 3u);
        QCOMPARE(counts.polarities[std::size_t(Polarity::Negated)], 1u);
        QCOMPARE(counts.modalities[std::size_t(Modality::Planned)], 1u);
        QCOMPARE(counts.outlets, (std::map<std::string, std::uint32_t>{{"", 4}, {"X日报", 3}}));
        QCOMPARE(counts.speakers, (std::map<std::string, std::uint32_t>{{"", 6}, {"路透社", 1}}));
        QCOMPARE(counts.maxSupport, 2u);
        QCOMPARE(counts.undated, 2u); // c meets d, and b sells to a in x
    }

    /// The count beside a choice is the number of statements there would be with this choice alone.
    void countsSayWhatAChoiceBrings() {
        std::mt19937 random(3);
        const auto graph = KnowledgeGraph::build(made::byChance(5, 40, 30));
        const auto statements = [&](const ViewSpec& spec) {
            std::uint32_t sum = 0;
            ViewSpec unlimited = spec;
            unlimited.limit = 100000;
            for (const ViewEdge& e : makeView(*graph, unlimited).edges)
                sum += e.support;
            return sum;
        };
        for (int round = 0; round < 30; ++round) {
            ViewSpec spec;
            if (random() % 2) spec.predicates = std::bitset<predicateCount>(random());
            if (random() % 2) spec.polarities.reset(random() % 2);
            if (random() % 2) spec.hiddenOutlets = {"报纸0"};
            if (random() % 2) spec.days = DayRange{firstDay({2024, 6, 1}), firstDay({2025, 6, 1})};
            const FilterCounts counts = filterCounts(*graph, spec);
            for (std::size_t p = 0; p < predicateCount; ++p) {
                ViewSpec one = spec;
                one.predicates.reset().set(p);
                QCOMPARE(counts.predicates[p], statements(one));
            }
            for (std::size_t m = 0; m < modalityCount; ++m) {
                ViewSpec one = spec;
                one.modalities.reset().set(m);
                QCOMPARE(counts.modalities[m], statements(one));
            }
            for (const auto& [outlet, count] : counts.outlets) {
                ViewSpec one = spec;
                one.hiddenOutlets = {"", "报纸0", "报纸1", "报纸2"};
                one.hiddenOutlets.erase(outlet);
                QCOMPARE(count, statements(one));
            }
        }
    }

    void rows() {
        const auto graph = small();
        auto rows = entityRows(*graph, {});
        QCOMPARE(rows.size(), 5u);
        QCOMPARE(graph->node(rows[0].node).entity.name, std::string("a")); // four statements, as b, and first by name
        QCOMPARE(rows[0].statements, 4u);
        QCOMPARE(rows[0].degree, 2u);
        ViewSpec byDegree;
        byDegree.rankBy = RankBy::Degree; // b, d, e, a and c have two each: all in the first place
        for (const EntityRow& row : entityRows(*graph, byDegree))
            QCOMPARE(row.place, 1u);
        std::set<std::uint32_t> places;
        for (const EntityRow& row : entityRows(*graph, {}))
            places.insert(row.place);
        QVERIFY(places.contains(1) && places.size() > 1);
        ViewSpec spec;
        spec.predicates.reset().set(std::size_t(Visits));
        QCOMPARE(entityRows(*graph, spec).size(), 2u);
        spec.lonely = true;
        QCOMPARE(entityRows(*graph, spec).size(), 5u);
        spec.text = "易";
        QCOMPARE(entityRows(*graph, spec).size(), 1u);
    }

    void chronologyOfANode() {
        const auto graph = small();
        const auto rows = chronology(*graph, {}, *graph->find(made::entity("b")));
        QStringList dates;
        for (const auto& row : rows)
            dates << (row.date ? QString::fromStdString(iso(*row.date)) : QString("-"));
        QCOMPARE(dates, (QStringList{"2024-03", "2025", "2025-06-15", "-"}));
        const auto pair = chronology(*graph, {}, *graph->find(made::entity("b")), *graph->find(made::entity("a")));
        QCOMPARE(pair.size(), 3u); // both ways
    }

    // Timeline.

    void bins_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char* name, BinSize size, const char* first, const char* last) {
            QTest::newRow(name) << int(size) << first << last;
        };
        row("day", BinSize::Day, "2025-02-14", "2025-02-14");
        row("week from Monday", BinSize::Week, "2025-02-10", "2025-02-16");
        row("month", BinSize::Month, "2025-02-01", "2025-02-28");
        row("quarter", BinSize::Quarter, "2025-01-01", "2025-03-31");
        row("year", BinSize::Year, "2025-01-01", "2025-12-31");
    }
    void bins() {
        QFETCH(int, size);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const DayRange bin = binOf(firstDay({2025, 2, 14}), BinSize(size));
        QCOMPARE(QString::fromStdString(iso(dateFromDay(bin.first))), first);
        QCOMPARE(QString::fromStdString(iso(dateFromDay(bin.last))), last);
    }

    void histogram() {
        const Timeline line = timeline(*small(), {});
        QCOMPARE(line.binSize, BinSize::Week); // 2024-03 to 2025-06 in 68 of them
        QCOMPARE(line.undated, 2u);
        std::uint32_t total = 0;
        for (std::size_t i = 0; i < line.bins.size(); ++i) {
            const TimelineBin& bin = line.bins[i];
            if (i > 0) QCOMPARE(bin.first, line.bins[i - 1].last + 1);
            QCOMPARE(bin.total, bin.byPolarity[0] + bin.byPolarity[1]);
            QCOMPARE(bin.total, std::accumulate(bin.byGroup.begin(), bin.byGroup.end(), 0u));
            total += bin.total;
        }
        QCOMPARE(total, 5u);
        QCOMPARE(timeline(*small(), {}, 16).binSize, BinSize::Month);
        QCOMPARE(timeline(*small(), {}, 15).binSize, BinSize::Quarter);
        QCOMPARE(timeline(*small(), {}, 1).bins.size(), 2u); // years, though they are two
        QCOMPARE(timeline(*small(), {}, 120, BinSize::Year).largest, 4u);
        const Timeline zoomed =
            timeline(*small(), {}, 120, std::nullopt, DayRange{firstDay({2025, 1, 1}), firstDay({2025, 3, 1})});
        QCOMPARE(zoomed.binSize, BinSize::Day);
        QCOMPARE(zoomed.bins.size(), 34u); // 2025 counts on its first day
        ViewSpec spec;
        spec.days = DayRange{0, 1};
        QVERIFY(timeline(*small(), spec) == line); // its own range does not empty it
        spec.predicates.reset();
        QVERIFY(timeline(*small(), spec).bins.empty());
        ViewSpec focus;
        focus.focus = {made::entity("d")};
        QCOMPARE(timeline(*small(), focus).undated, 1u);
    }

    void everyPredicateHasAGroup() {
        std::set<PredicateGroup> used;
        for (std::size_t p = 0; p < predicateCount; ++p)
            used.insert(groupOf(Predicate(p)));
        QCOMPARE(used.size(), predicateGroupCount);
    }
};

QTEST_APPLESS_MAIN(TestView)
#include "tst_view.moc"
