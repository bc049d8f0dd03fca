#include "core/view/layout.h"

namespace wenmai {

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
    for (const ViewEdge& edge : view.edges)
        graph.edges.emplace_back(edge.from, edge.to);
    return graph;
}

void place(ViewGraph& view, std::span<const Point> positions) {
    for (std::size_t i = 0; i < view.nodes.size() && i < positions.size(); ++i)
        view.nodes[i].at = positions[i];
}

} // namespace wenmai
