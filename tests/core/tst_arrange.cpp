// Where nodes are placed otherwise than by forces, communities, and what expanding and collapsing a node says.

#include "core/view/arrange.h"
#include "core/view/expand.h"
#include "core/view/make_view.h"
#include "core/view/statement_filter.h"
#include "core/view/view_communities.h"
#include "tests/support/made_articles.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace wenmai;
using made::article;
using made::entity;
using made::statement;
using enum Predicate;

namespace {

std::vector<LayoutGraph::Box> boxesOf(const ViewGraph& view) {
    std::vector<LayoutGraph::Box> boxes;
    for (const ViewNode& node : view.nodes) {
        const float half = std::max(node.radius, 5.0f * static_cast<float>(node.label.size() % 30));
        boxes.push_back({half, half, node.radius, node.radius + 20});
    }
    return boxes;
}

ViewGraph arranged(const KnowledgeGraph& graph, const ViewSpec& spec) {
    ViewGraph view = makeView(graph, spec);
    if (!arrange(view, graph, spec, boxesOf(view))) return {};
    return view;
}

std::optional<std::pair<std::size_t, std::size_t>> overlapIn(const ViewGraph& view) {
    const auto boxes = boxesOf(view);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t k = i + 1; k < boxes.size(); ++k) {
            const Point a = view.nodes[i].at, b = view.nodes[k].at;
            if (a.x - boxes[i].left < b.x + boxes[k].right && b.x - boxes[k].left < a.x + boxes[i].right &&
                a.y - boxes[i].up < b.y + boxes[k].down && b.y - boxes[k].up < a.y + boxes[i].down)
                return std::pair(i, k);
        }
    return std::nullopt;
}

/// The node of that name, or an empty one.
ViewNode nodeOf(const ViewGraph& view, const std::string& name) {
    for (const ViewNode& n : view.nodes)
        if (n.entity.name == name) return n;
    return {};
}

std::string names(const KnowledgeGraph& graph, const std::vector<NodeId>& nodes) {
    std::string all;
    for (const NodeId n : nodes)
        all += graph.node(n).entity.name + " ";
    return all;
}

/// Two groups of five that all meet, joined by one line.
std::vector<Statement> twoGroups() {
    std::vector<Statement> all;
    for (const std::string group : {"a", "b"})
        for (int i = 0; i < 5; ++i)
            for (int k = i + 1; k < 5; ++k)
                all.push_back(statement(group + std::to_string(i), Meets, group + std::to_string(k)));
    all.push_back(statement("a0", Buys, "b0"));
    return all;
}

} // namespace

class TestArrange : public QObject {
    Q_OBJECT
private slots:
    void nothingOverlaps_data() {
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<unsigned>("seed");
        for (std::size_t a = 0; a < arrangementCount; ++a)
            for (unsigned seed = 1; seed <= 4; ++seed)
                QTest::addRow("%s, seed %u", std::string(name(static_cast<Arrangement>(a))).c_str(), seed)
                    << static_cast<int>(a) << seed;
    }
    void nothingOverlaps() {
        QFETCH(int, arrangement);
        QFETCH(unsigned, seed);
        const auto graph = KnowledgeGraph::build(made::byChance(seed, 60 * seed, 80 * seed));
        ViewSpec spec;
        spec.arrangement = static_cast<Arrangement>(arrangement);
        const ViewGraph view = arranged(*graph, spec);
        QVERIFY(view.nodes.size() > 40);
        const auto overlap = overlapIn(view);
        QVERIFY2(!overlap,
                 overlap ? (view.nodes[overlap->first].label + " " + view.nodes[overlap->second].label).c_str() : "");
        QVERIFY(arranged(*graph, spec) == view); // the same every time
        QCOMPARE(view.guides.empty(), spec.arrangement == Arrangement::Force);
    }

    void ringsAreBySteps() {
        const auto graph = KnowledgeGraph::build(made::byChance(3, 150, 120));
        ViewSpec spec;
        spec.arrangement = Arrangement::Rings;
        spec.focus = {entity("实体1", static_cast<EntityType>(1))};
        spec.hops = 3;
        QVERIFY(graph->find(spec.focus.front()));
        const ViewGraph view = arranged(*graph, spec);
        const NodeId start = *graph->find(spec.focus.front());
        std::vector<double> nearest(5, 1e9), farthest(5, 0);
        for (const Reached& r : egoNetwork(*graph, std::vector{start}, 3)) {
            const auto node = std::ranges::find(view.nodes, r.node, &ViewNode::node);
            if (node == view.nodes.end()) continue;
            const double distance = std::hypot(node->at.x, node->at.y);
            nearest[r.hops] = std::min(nearest[r.hops], distance);
            farthest[r.hops] = std::max(farthest[r.hops], distance);
        }
        QCOMPARE(farthest[0], 0.0);
        QVERIFY(nearest[1] > 30 && nearest[2] > farthest[1]);
        // A ring that says "1 step" holds all that is one step away, and nothing else.
        QVERIFY(static_cast<double>(view.guides[0].width) > farthest[1] &&
                static_cast<double>(view.guides[0].width) < nearest[2]);
        QCOMPARE(view.guides[0].hops, 1u);
    }

    void columnsAreByType() {
        const auto graph = KnowledgeGraph::build(made::byChance(5, 100, 90));
        ViewSpec spec;
        spec.arrangement = Arrangement::Types;
        const ViewGraph view = arranged(*graph, spec);
        std::set<EntityType> types;
        for (const ViewNode& node : view.nodes) {
            types.insert(node.entity.type);
            const auto guide = std::ranges::find(view.guides, node.entity.type, &ViewGuide::type);
            QVERIFY(guide != view.guides.end());
            QVERIFY(node.at.x > guide->at.x && node.at.x < guide->at.x + guide->width);
            QVERIFY(node.at.y > guide->at.y && node.at.y < guide->at.y + guide->height);
        }
        QCOMPARE(view.guides.size(), types.size());
        for (std::size_t g = 1; g < view.guides.size(); ++g)
            QVERIFY(view.guides[g - 1].at.x + view.guides[g - 1].width < view.guides[g].at.x);
    }

    void timeRunsToTheRight() {
        const auto graph = KnowledgeGraph::build(made::byChance(7, 100, 90));
        ViewSpec spec;
        spec.arrangement = Arrangement::Time;
        spec.dateChoice = DateChoice::Event;
        const ViewGraph view = arranged(*graph, spec);
        std::vector<std::pair<float, int>> places;
        for (const ViewNode& node : view.nodes) {
            std::optional<int> first;
            const auto note = [&](const std::optional<Date>& date) {
                if (date) first = std::min(first.value_or(firstDay(*date)), firstDay(*date));
            };
            for (const Arc& arc : graph->arcs(node.node))
                if (std::ranges::find(view.edges, arc.edge, &ViewEdge::edge) != view.edges.end())
                    for (const EvidenceRef& ref : graph->edge(arc.edge).evidence)
                        note(graph->statement(ref).date);
            for (const EvidenceRef& ref : graph->node(node.node).values)
                note(graph->value(ref).date);
            places.emplace_back(node.at.x, first.value_or(1 << 30)); // undated: last
        }
        std::ranges::sort(places);
        QVERIFY(std::ranges::is_sorted(places, {}, &std::pair<float, int>::second));
        QVERIFY(view.guides.size() > 2 && view.guides.back().time.empty());
        for (std::size_t g = 2; g + 1 < view.guides.size(); ++g)
            QVERIFY(view.guides[g - 1].time < view.guides[g].time);
    }

    void pinsStay() {
        const auto graph = KnowledgeGraph::build(made::byChance(2, 40, 40));
        for (std::size_t a = 0; a < arrangementCount; ++a) {
            ViewSpec spec;
            spec.arrangement = static_cast<Arrangement>(a);
            spec.pins[makeView(*graph, spec).nodes[4].entity] = {31, -12};
            const ViewGraph view = arranged(*graph, spec);
            QCOMPARE(nodeOf(view, spec.pins.begin()->first.name).at, (Point{31, -12}));
            QVERIFY(!overlapIn(view));
        }
    }

    void stopped() {
        Task task;
        task.stop();
        const auto graph = KnowledgeGraph::build(made::byChance(2, 40, 40));
        for (std::size_t a = 0; a < arrangementCount; ++a) {
            ViewSpec spec;
            spec.arrangement = static_cast<Arrangement>(a);
            ViewGraph view = makeView(*graph, spec);
            QVERIFY(!arrange(view, *graph, spec, boxesOf(view), {}, &task));
        }
    }

    void communitiesHaveNamesAndColours() {
        auto statements = twoGroups();
        const auto graph = KnowledgeGraph::build({article("x", statements)});
        ViewSpec spec;
        QVERIFY(makeView(*graph, spec).communities.empty());
        spec.communities = true;
        const ViewGraph view = makeView(*graph, spec);
        QCOMPARE(view.communities.size(), 2u);
        std::set<std::uint8_t> colours;
        for (const ViewCommunity& c : view.communities) {
            QCOMPARE(c.members.size(), 5u);
            for (const std::uint32_t i : c.members)
                QCOMPARE(view.nodes[i].entity.name[0], view.nodes[c.members.front()].entity.name[0]);
            QCOMPARE(c.name.substr(0, 2), std::string(1, view.nodes[c.members.front()].entity.name[0]) + "0");
            QCOMPARE(std::ranges::count(c.name, '\xB7'), 2); // three names with a dot between
            QVERIFY(c.colour < communityColours);
            colours.insert(c.colour);
        }
        QCOMPARE(colours.size(), 2u); // joined, so not alike
        QVERIFY(makeView(*graph, spec) == view);
        // A third one beside them changes neither.
        for (const char* pair : {"cd", "de", "ce"})
            statements.push_back(statement(std::string(1, pair[0]), Meets, std::string(1, pair[1])));
        const ViewGraph more = makeView(*KnowledgeGraph::build({article("x", statements)}), spec);
        QCOMPARE(more.communities.size(), 3u);
        for (const ViewCommunity& c : view.communities) {
            const auto same = std::ranges::find(more.communities, c.name, &ViewCommunity::name);
            QVERIFY(same != more.communities.end());
            QCOMPARE(same->colour, c.colour);
        }
    }

    void communitiesOfAPart() {
        ViewSpec spec;
        spec.communities = true;
        const ViewGraph view = makeView(*KnowledgeGraph::build({article("x", twoGroups())}), spec);
        std::vector<std::uint32_t> index(view.nodes.size(), gone);
        std::uint32_t next = 0;
        int lost = 0;
        for (std::size_t i = 0; i < index.size(); ++i)
            if (view.nodes[i].entity.name[0] == 'a' || ++lost > 3) index[i] = next++;
        const auto left = communitiesAmong(view, index); // five and two: the two are none any more
        QCOMPARE(left.size(), 1u);
        QCOMPARE(left.front().members.size(), 5u);
        for (const std::uint32_t i : left.front().members)
            QVERIFY(i < next);
    }

    void expandsAndCollapses() {
        std::vector<Statement> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(statement("hub", SellsTo, "buyer" + std::to_string(i)));
        Statement chip = statement("hub", Develops, "chip");
        chip.object.type = EntityType::Chip;
        all.push_back(chip);
        all.push_back(statement("maker", SellsTo, "hub"));
        all.push_back(statement("maker", Meets, "buyer0"));
        all.push_back(statement("hub", Sues, "rival", Polarity::Negated));
        const auto graph = KnowledgeGraph::build({article("x", all)});
        const NodeId hub = *graph->find(entity("hub"));
        ViewSpec spec;
        spec.polarities.reset(static_cast<std::size_t>(Polarity::Negated));
        spec.limit = 3;
        ViewGraph view = makeView(*graph, spec);
        QCOMPARE(nodeOf(view, "hub").hiddenNeighbours, 7u); // of nine
        Neighbourhood around = neighbourhood(*graph, spec, view, hub);
        QCOMPARE(around.hidden.size(), 6u);
        QCOMPARE(around.filtered, 1u); // the rival
        const auto chips = std::ranges::find(around.byType, std::optional(EntityType::Chip), &NeighbourGroup::type);
        QVERIFY(chips != around.byType.end());
        QCOMPARE(names(*graph, chips->hidden), std::string("chip "));

        spec = opened(spec, *graph, chips->hidden);
        view = makeView(*graph, spec);
        QCOMPARE(view.nodes.size(), 4u); // beyond the limit
        QCOMPARE(nodeOf(view, "hub").hiddenNeighbours, 6u);
        around = neighbourhood(*graph, spec, view, hub);
        QVERIFY(
            std::ranges::find(around.byType, std::optional(EntityType::Chip), &NeighbourGroup::type)->hidden.empty());
        QCOMPARE(names(*graph, around.hanging), std::string("chip "));
        spec = opened(spec, *graph, around.hidden);
        view = makeView(*graph, spec);
        QCOMPARE(view.nodes.size(), 9u);
        QCOMPARE(nodeOf(view, "hub").hiddenNeighbours, 1u);

        around = neighbourhood(*graph, spec, view, hub);
        QCOMPARE(names(*graph, around.hanging), std::string("buyer1 buyer2 buyer3 buyer4 buyer5 chip "));
        const auto sold = std::ranges::find_if(
            around.byRelation, [](const NeighbourGroup& g) { return g.predicate == SellsTo && g.outgoing; });
        QCOMPARE(sold->hanging.size(), 5u); // without buyer0, whom the maker holds too
        QVERIFY(std::ranges::none_of(around.byRelation, [](const NeighbourGroup& g) {
            return g.predicate == SellsTo && !g.outgoing; // the maker: neither hidden nor hanging
        }));
        spec = folded(spec, *graph, sold->hanging);
        view = makeView(*graph, spec);
        QCOMPARE(view.nodes.size(), 4u);
        QCOMPARE(nodeOf(view, "hub").hiddenNeighbours, 6u);
        QCOMPARE(view.hiddenNodes, 0u); // folded, not beyond the limit
        QVERIFY(!filters(spec) || spec.polarities.count() == 1);
        // What is in focus is never folded.
        spec.focus = {entity("buyer3")};
        QCOMPARE(nodeOf(makeView(*graph, spec), "buyer3").entity.name, std::string("buyer3"));
    }

    void openedBeyondTheFocus() {
        const auto graph = KnowledgeGraph::build(
            {article("x", {statement("a", Meets, "b"), statement("b", Meets, "c"), statement("c", Meets, "d")})});
        ViewSpec spec;
        spec.focus = {entity("a")};
        QCOMPARE(makeView(*graph, spec).nodes.size(), 2u);
        spec = opened(spec, *graph, std::vector{*graph->find(entity("c"))});
        const ViewGraph view = makeView(*graph, spec);
        QCOMPARE(view.nodes.size(), 3u);
        QCOMPARE(view.edges.size(), 2u);
        QCOMPARE(nodeOf(view, "c").hiddenNeighbours, 1u);
    }
};

QTEST_APPLESS_MAIN(TestArrange)
#include "tst_arrange.moc"
