#include "core/view/layout.h"

#include <algorithm>
#include <cmath>

namespace wenmai {

struct Layout::State {
    LayoutGraph graph;
    LayoutOptions options;
    std::uint32_t iteration = 0;
    std::vector<Point> at;
};

Layout::Layout(LayoutGraph graph, LayoutOptions options) : m_state(std::make_unique<State>()) {
    m_state->graph = std::move(graph);
    m_state->options = options;
    State& s = *m_state;
    s.at = s.graph.start;
    if (s.at.size() != s.graph.nodes)
        for (std::uint32_t i = 0; i < s.graph.nodes; ++i) {
            const double r = options.edgeLength * std::sqrt(i + 0.5), angle = i * 2.39996;
            s.at.push_back({static_cast<float>(r * std::cos(angle)), static_cast<float>(r * std::sin(angle))});
        }
}
Layout::~Layout() = default;
Layout::Layout(Layout&&) noexcept = default;
Layout& Layout::operator=(Layout&&) noexcept = default;

bool Layout::step() {
    State& s = *m_state;
    if (s.iteration >= s.options.iterations || s.graph.nodes == 0) return false;
    const float unit = s.options.edgeLength, heat = 1 - progress();
    std::vector<Point> force(s.graph.nodes);
    for (std::uint32_t i = 0; i < s.graph.nodes; ++i)
        for (std::uint32_t j = 0; j < s.graph.nodes; ++j) {
            const float dx = (s.at[i].x - s.at[j].x) / unit, dy = (s.at[i].y - s.at[j].y) / unit;
            const float f = 2 / (0.1f + dx * dx + dy * dy);
            force[i].x += dx * f;
            force[i].y += dy * f;
        }
    for (const auto& [a, b] : s.graph.edges) {
        const float dx = (s.at[b].x - s.at[a].x) / unit, dy = (s.at[b].y - s.at[a].y) / unit;
        force[a].x += dx;
        force[a].y += dy;
        force[b].x -= dx;
        force[b].y -= dy;
    }
    for (std::uint32_t i = 0; i < s.graph.nodes; ++i) {
        if (!s.graph.fixed.empty() && s.graph.fixed[i]) continue;
        const float length = std::max(1e-6f, std::hypot(force[i].x, force[i].y));
        const float step = std::min(length * 0.1f, heat) * unit / length;
        s.at[i].x += force[i].x * step;
        s.at[i].y += force[i].y * step;
    }
    return ++s.iteration < s.options.iterations;
}

bool Layout::run(Task* task) {
    while (step())
        if (task && task->stopped()) return false;
    return true;
}

float Layout::progress() const {
    return m_state->options.iterations
               ? static_cast<float>(m_state->iteration) / static_cast<float>(m_state->options.iterations)
               : 1;
}

std::span<const Point> Layout::positions() const {
    return m_state->at;
}

LayoutGraph layoutGraph(const ViewGraph& view, std::vector<LayoutGraph::Box> boxes, const Positions& known) {
    LayoutGraph graph;
    graph.nodes = static_cast<std::uint32_t>(view.nodes.size());
    graph.boxes = std::move(boxes);
    const bool byRadius = graph.boxes.size() != view.nodes.size();
    if (byRadius) graph.boxes.clear();
    for (const ViewNode& node : view.nodes) {
        if (byRadius) graph.boxes.push_back({node.radius, node.radius, node.radius, node.radius});
        graph.start.push_back(node.at);
        graph.fixed.push_back(node.pinned);
        graph.placed.push_back(node.pinned || known.contains(node.entity));
    }
    for (const ViewEdge& edge : view.edges) {
        graph.edges.emplace_back(edge.from, edge.to);
        graph.weights.push_back(1);
    }
    return graph;
}

void place(ViewGraph& view, std::span<const Point> positions) {
    for (std::size_t i = 0; i < view.nodes.size() && i < positions.size(); ++i)
        view.nodes[i].at = positions[i];
}

} // namespace wenmai
