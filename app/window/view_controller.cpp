#include "app/window/view_controller.h"

#include "core/view/expand.h"

#include <algorithm>

namespace wenmai {
namespace {

constexpr std::uint32_t moreNodes = 150;
constexpr std::size_t undoLimit = 100;

bool onlyDaysDiffer(ViewSpec a, const ViewSpec& b) {
    a.days = b.days;
    return a == b;
}

} // namespace

ViewController::ViewController(QObject* parent) : QObject(parent) {}

void ViewController::setGraph(KnowledgeGraph::Ptr graph, bool fresh) {
    m_graph = std::move(graph);
    if (fresh || !m_graph) {
        m_spec = {};
        m_selection = {};
        m_known.fill({});
        m_pinsOf.fill({});
        m_history.clear();
        m_undo.clear();
        m_redo.clear();
        m_view = {};
        m_viewOf.reset();
        remember();
        Q_EMIT specChanged();
    }
    if (m_graph) {
        refresh();
    } else {
        m_viewLane.cancel();
        m_overviewLane.cancel();
    }
    Q_EMIT selectionChanged();
    Q_EMIT historyChanged();
}

void ViewController::setSpec(const ViewSpec& spec) {
    if (spec == m_spec) return;
    // a brush sends many ranges a second: one step to take back
    const bool brushing = onlyDaysDiffer(spec, m_spec);
    const bool sameBrush = brushing && m_sinceBrush.isValid() && m_sinceBrush.elapsed() < 1000 && !m_undo.empty();
    if (!sameBrush) {
        step({});
        Q_EMIT stepped();
    }
    if (brushing)
        m_sinceBrush.start();
    else
        m_sinceBrush.invalidate();
    m_redo.clear();
    apply(spec);
}

void ViewController::step(Places before) {
    m_undo.push_back({m_spec, std::move(before)});
    if (m_undo.size() > undoLimit) m_undo.erase(m_undo.begin());
    m_redo.clear();
}

void ViewController::undo() {
    m_sinceBrush.invalidate();
    takeBack(m_undo, m_redo);
}

void ViewController::redo() {
    takeBack(m_redo, m_undo);
}

void ViewController::takeBack(std::vector<Step>& from, std::vector<Step>& to) {
    if (from.empty()) return;
    const Step last = std::move(from.back());
    from.pop_back();
    Positions& known = m_known[static_cast<std::size_t>(last.spec.arrangement)];
    Places now;
    for (const auto& [entity, at] : last.places)
        if (const auto place = known.find(entity); place != known.end()) now.emplace_back(*place);
    to.push_back({m_spec, std::move(now)});
    for (const auto& [entity, at] : last.places)
        known[entity] = at;
    apply(last.spec);
}

void ViewController::apply(const ViewSpec& spec) {
    for (const auto& [entity, at] : spec.pins)
        m_known[static_cast<std::size_t>(spec.arrangement)][entity] = at;
    m_spec = spec;
    remember();
    Q_EMIT specChanged();
    refresh();
}

void ViewController::refresh() {
    if (!m_graph) return;
    m_viewLane.start([graph = m_graph, spec = m_spec, known = m_known[static_cast<std::size_t>(m_spec.arrangement)]](
                         Task& task) { return laidOutView(*graph, spec, known, task); },
                     [this, graph = m_graph, arrangement = m_spec.arrangement](ViewGraph view) {
                         const bool continued = m_viewOf == graph;
                         m_viewOf = graph;
                         m_view = std::move(view);
                         Positions& known = m_known[static_cast<std::size_t>(arrangement)];
                         for (auto& [entity, at] : positionsOf(m_view))
                             known[entity] = at; // what has left keeps its place for when it comes back
                         Q_EMIT viewReady(continued);
                     });
    m_overviewLane.start([graph = m_graph, spec = m_spec](Task& task) { return overviewOf(*graph, spec, task); },
                         [this](Overview overview) { Q_EMIT overviewReady(overview); });
}

void ViewController::focusOn(NodeId node) {
    focusOn(std::vector{node});
}

void ViewController::keepOnly(const std::vector<NodeId>& nodes) {
    ViewSpec spec = m_spec;
    spec.focus.clear();
    spec.kept.clear();
    spec.opened.clear();
    spec.folded.clear();
    for (const NodeId node : nodes) {
        spec.kept.insert(m_graph->node(node).entity);
        spec.hidden.erase(m_graph->node(node).entity);
    }
    setSpec(spec);
}

void ViewController::focusOn(const std::vector<NodeId>& nodes) {
    ViewSpec spec = m_spec;
    spec.focus.clear();
    spec.kept.clear(); // what lies around them shall be seen
    spec.opened.clear();
    spec.folded.clear();
    for (const NodeId node : nodes) {
        spec.focus.push_back(m_graph->node(node).entity);
        spec.hidden.erase(m_graph->node(node).entity);
    }
    if (nodes.size() == 1) m_selection = {spec.focus.front(), std::nullopt};
    if (spec == m_spec) remember();
    setSpec(spec);
    Q_EMIT selectionChanged();
}

void ViewController::setHops(std::uint32_t hops) {
    ViewSpec spec = m_spec;
    spec.hops = hops;
    setSpec(spec);
}

void ViewController::clearFocus() {
    ViewSpec spec = m_spec;
    spec.focus.clear();
    spec.opened.clear();
    spec.folded.clear();
    setSpec(spec);
}

void ViewController::open(const std::vector<NodeId>& nodes) {
    setSpec(opened(m_spec, *m_graph, nodes));
}

void ViewController::fold(const std::vector<NodeId>& nodes) {
    setSpec(folded(m_spec, *m_graph, nodes));
}

void ViewController::rearrange(ViewSpec& spec, Arrangement arrangement) {
    if (arrangement == spec.arrangement) return;
    m_pinsOf[static_cast<std::size_t>(spec.arrangement)] = std::move(spec.pins);
    spec.pins = m_pinsOf[static_cast<std::size_t>(arrangement)];
    spec.arrangement = arrangement;
}

void ViewController::setArrangement(Arrangement arrangement) {
    ViewSpec spec = m_spec;
    rearrange(spec, arrangement);
    setSpec(spec);
}

void ViewController::setRank(RankBy by) {
    ViewSpec spec = m_spec;
    spec.rankBy = by;
    setSpec(spec);
}

void ViewController::setPins(const Positions& places, bool pinned) {
    ViewSpec spec = m_spec;
    for (const auto& [entity, at] : places)
        if (pinned)
            spec.pins[entity] = at;
        else
            spec.pins.erase(entity);
    setSpec(spec);
}

void ViewController::clearFilters() {
    setSpec(withoutFilters(m_spec));
}

void ViewController::showMore() {
    ViewSpec spec = m_spec;
    spec.limit += moreNodes;
    setSpec(spec);
}

void ViewController::hide(const std::vector<NodeId>& nodes) {
    ViewSpec spec = m_spec;
    for (const NodeId node : nodes)
        spec.hidden.insert(m_graph->node(node).entity);
    setSpec(spec);
}

void ViewController::drawCommunities(bool wanted) {
    ViewSpec spec = m_spec;
    spec.communities = wanted;
    setSpec(spec);
}

// The canvas shows it already: no new view is needed, only the memory of it.
void ViewController::move(const std::vector<Move>& moves) {
    Positions& known = m_known[static_cast<std::size_t>(m_spec.arrangement)];
    Places before;
    for (const Move& m : moves)
        if (const auto place = known.find(m_graph->node(m.node).entity); place != known.end())
            before.emplace_back(*place);
    step(std::move(before));
    m_sinceBrush.invalidate();
    for (const Move& m : moves) {
        const EntityKey& entity = m_graph->node(m.node).entity;
        if (m.pinned)
            m_spec.pins[entity] = m.at;
        else
            m_spec.pins.erase(entity);
        known[entity] = m.at;
    }
    Q_EMIT stepped();
    Q_EMIT specChanged();
}

void ViewController::select(Selection selection) {
    if (selection == m_selection) return;
    m_selection = std::move(selection);
    remember();
    Q_EMIT selectionChanged();
}

void ViewController::selectNode(NodeId node) {
    select({m_graph->node(node).entity, std::nullopt});
}

void ViewController::selectEdge(EdgeId edge) {
    select({std::nullopt, m_graph->key(edge)});
}

void ViewController::clearSelection() {
    select({});
}

std::optional<NodeId> ViewController::selectedNode() const {
    return m_graph && m_selection.node ? m_graph->find(*m_selection.node) : std::nullopt;
}

std::optional<EdgeId> ViewController::selectedEdge() const {
    return m_graph && m_selection.edge ? m_graph->find(*m_selection.edge) : std::nullopt;
}

void ViewController::remember() {
    m_history.visit(
        {m_spec.focus, m_spec.hops, m_spec.kept, m_spec.opened, m_spec.folded, m_spec.arrangement, m_selection});
    Q_EMIT historyChanged();
}

void ViewController::back() {
    if (m_history.canBack()) restore(m_history.back());
}

void ViewController::forward() {
    if (m_history.canForward()) restore(m_history.forward());
}

void ViewController::restore(const HistoryPlace& place) {
    ViewSpec spec = m_spec;
    spec.focus = place.focus;
    spec.hops = place.hops;
    spec.kept = place.kept;
    spec.opened = place.opened;
    spec.folded = place.folded;
    rearrange(spec, place.arrangement);
    const bool moved = spec != m_spec;
    m_spec = std::move(spec);
    m_selection = place.selection;
    Q_EMIT historyChanged();
    if (moved) {
        Q_EMIT specChanged();
        refresh();
    }
    Q_EMIT selectionChanged();
}

bool ViewController::shows(NodeId node) const {
    return std::any_of(m_view.nodes.begin(), m_view.nodes.end(), [&](const ViewNode& n) { return n.node == node; });
}

std::optional<NodeId> ViewController::nodeShown(NodeId node) const {
    if (!m_graph || !m_viewOf) return std::nullopt;
    return m_viewOf == m_graph ? node : m_graph->find(m_viewOf->node(node).entity);
}

std::optional<EdgeId> ViewController::edgeShown(EdgeId edge) const {
    if (!m_graph || !m_viewOf) return std::nullopt;
    return m_viewOf == m_graph ? edge : m_graph->find(m_viewOf->key(edge));
}

} // namespace wenmai
