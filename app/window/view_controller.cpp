#include "app/window/view_controller.h"

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
        m_known.clear();
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
        m_undo.push_back(m_spec);
        if (m_undo.size() > undoLimit) m_undo.erase(m_undo.begin());
        Q_EMIT stepped();
    }
    if (brushing)
        m_sinceBrush.start();
    else
        m_sinceBrush.invalidate();
    m_redo.clear();
    apply(spec);
}

void ViewController::undo() {
    if (m_undo.empty()) return;
    m_redo.push_back(m_spec);
    const ViewSpec spec = std::move(m_undo.back());
    m_undo.pop_back();
    m_sinceBrush.invalidate();
    apply(spec);
}

void ViewController::redo() {
    if (m_redo.empty()) return;
    m_undo.push_back(m_spec);
    const ViewSpec spec = std::move(m_redo.back());
    m_redo.pop_back();
    apply(spec);
}

void ViewController::apply(const ViewSpec& spec) {
    for (const auto& [entity, at] : spec.pins)
        m_known[entity] = at;
    m_spec = spec;
    remember();
    Q_EMIT specChanged();
    refresh();
}

void ViewController::refresh() {
    if (!m_graph) return;
    m_viewLane.start([graph = m_graph, spec = m_spec,
                      known = m_known](Task& task) { return laidOutView(*graph, spec, known, task); },
                     [this, graph = m_graph](ViewGraph view) {
                         const bool continued = m_viewOf == graph;
                         m_viewOf = graph;
                         m_view = std::move(view);
                         for (auto& [entity, at] : positionsOf(m_view))
                             m_known[entity] = at; // what has left keeps its place for when it comes back
                         Q_EMIT viewReady(continued);
                     });
    m_overviewLane.start([graph = m_graph, spec = m_spec](Task&) { return overviewOf(*graph, spec); },
                         [this](Overview overview) { Q_EMIT overviewReady(overview); });
}

void ViewController::focusOn(NodeId node) {
    focusOn(std::vector{node});
}

void ViewController::keepOnly(const std::vector<NodeId>& nodes) {
    ViewSpec spec = m_spec;
    spec.focus.clear();
    spec.kept.clear();
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

// The canvas shows it already: no new view is needed, only the memory of it.
void ViewController::pin(NodeId node, Point at, bool pinned) {
    const EntityKey& entity = m_graph->node(node).entity;
    m_undo.push_back(m_spec);
    m_redo.clear();
    if (pinned)
        m_spec.pins[entity] = at;
    else
        m_spec.pins.erase(entity);
    m_known[entity] = at;
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
    m_history.visit({m_spec.focus, m_spec.hops, m_selection});
    Q_EMIT historyChanged();
}

void ViewController::back() {
    if (m_history.canBack()) restore(m_history.back());
}

void ViewController::forward() {
    if (m_history.canForward()) restore(m_history.forward());
}

void ViewController::restore(const HistoryPlace& place) {
    const bool moved = place.focus != m_spec.focus || place.hops != m_spec.hops;
    m_spec.focus = place.focus;
    m_spec.hops = place.hops;
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
