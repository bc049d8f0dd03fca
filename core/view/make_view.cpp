#include "core/view/make_view.h"

#include "core/view/filtered.h"
#include "core/view/view_communities.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wenmai {
namespace {

constexpr float smallestRadius = 6, largestRadius = 24;

/// What may be shown, best first.
std::vector<NodeId> candidates(const KnowledgeGraph& graph, const ViewSpec& spec, const Filtered& passed,
                               std::span<const double> rank) {
    std::vector<std::uint8_t> linked(graph.nodes().size(), 0);
    for (EdgeId e = 0; e < graph.edges().size(); ++e)
        if (passed.edges[e]) linked[graph.edge(e).from] = linked[graph.edge(e).to] = 1;
    std::vector<NodeId> list;
    for (NodeId n = 0; n < graph.nodes().size(); ++n) {
        if (!passed.allowed[n]) continue;
        const bool near = !passed.hops.empty() && passed.hops[n] != Filtered::far;
        const EntityKey& entity = graph.node(n).entity;
        if (!passed.hops.empty() && !near && !spec.opened.contains(entity)) continue;
        if (spec.folded.contains(entity) && !(near && passed.hops[n] == 0)) continue;
        if (linked[n] || (near && passed.hops[n] == 0) || (spec.lonely && matches(graph.node(n), spec.text)))
            list.push_back(n);
    }
    const auto order = [&](NodeId n) {
        const EntityKey& entity = graph.node(n).entity;
        const bool held = spec.pins.contains(entity) || spec.opened.contains(entity);
        const std::uint32_t hops = passed.hops.empty() ? 0 : passed.hops[n];
        return std::tuple(hops > 0 || passed.hops.empty(), !held, hops, -rank[n], n);
    };
    std::ranges::sort(list, {}, order);
    return list;
}

/// A direction that depends on the entity alone, so that a node appears at the same side every time.
double angleOf(const EntityKey& entity) {
    return static_cast<double>(stableHash(entity) >> 40) / static_cast<double>(1 << 24) * 2 * std::numbers::pi;
}

Point towards(Point from, double angle, double distance) {
    return {from.x + static_cast<float>(std::cos(angle) * distance),
            from.y + static_cast<float>(std::sin(angle) * distance)};
}

/// Pins and known places; the rest beside the mean of their placed neighbours, nearest to the placed ones first.
void placeNodes(ViewGraph& view, const ViewSpec& spec, const Positions& known) {
    std::vector<std::uint8_t> placed(view.nodes.size(), 0);
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        ViewNode& node = view.nodes[i];
        const auto pin = spec.pins.find(node.entity);
        const auto old = known.find(node.entity);
        node.pinned = pin != spec.pins.end();
        placed[i] = node.pinned || old != known.end();
        if (node.pinned)
            node.at = pin->second;
        else if (old != known.end())
            node.at = old->second;
    }
    for (bool any = true; any;) {
        any = false;
        std::vector<Point> sum(view.nodes.size());
        std::vector<std::uint32_t> count(view.nodes.size(), 0);
        for (const ViewEdge& edge : view.edges)
            for (const auto& [from, to] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)})
                if (placed[from] && !placed[to]) {
                    sum[to].x += view.nodes[from].at.x;
                    sum[to].y += view.nodes[from].at.y;
                    ++count[to];
                }
        for (std::size_t i = 0; i < view.nodes.size(); ++i) {
            if (count[i] == 0) continue;
            const auto n = static_cast<float>(count[i]);
            view.nodes[i].at = towards({sum[i].x / n, sum[i].y / n}, angleOf(view.nodes[i].entity), 40);
            placed[i] = any = true;
        }
    }
    for (std::size_t i = 0; i < view.nodes.size(); ++i)
        if (!placed[i])
            view.nodes[i].at =
                towards({}, static_cast<double>(i) * 2.39996, 40 * std::sqrt(1.0 + static_cast<double>(i)));
}

void addEdges(ViewGraph& view, const KnowledgeGraph& graph, const Filtered& passed) {
    constexpr std::uint32_t absent = ~0u;
    std::vector<std::uint32_t> index(graph.nodes().size(), absent);
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i)
        index[view.nodes[i].node] = i;
    for (EdgeId e = 0; e < graph.edges().size(); ++e) {
        const GraphEdge& edge = graph.edge(e);
        if (!passed.edges[e]) {
            ++view.hiddenEdges;
            continue;
        }
        if (index[edge.from] == absent || index[edge.to] == absent) continue;
        view.edges.push_back({e, index[edge.from], index[edge.to], edge.predicate, edge.polarity, edge.modality,
                              passed.evidence[e], edge.contradicted});
    }
    for (ViewNode& node : view.nodes) {
        NodeId last = node.node; // arcs come by neighbour; a node is no neighbour of itself
        for (const Arc& arc : graph.arcs(node.node)) {
            if (arc.node == last || arc.node == node.node) continue;
            last = arc.node;
            node.hiddenNeighbours += index[arc.node] == absent;
        }
    }
}

} // namespace

Positions positionsOf(const ViewGraph& view) {
    Positions positions;
    for (const ViewNode& node : view.nodes)
        positions[node.entity] = node.at;
    return positions;
}

ViewGraph makeView(const KnowledgeGraph& graph, const ViewSpec& spec, const Positions& known, Task* task) {
    ViewGraph view;
    const Filtered passed = filtered(graph, spec);
    const std::vector<double> rank = ranks(graph, spec.rankBy, passed.edges, task);
    if (rank.size() != graph.nodes().size()) return view; // stopped
    std::vector<NodeId> shown = candidates(graph, spec, passed, rank);
    const auto opened = std::ranges::count_if(
        shown, [&](NodeId n) { return !spec.opened.empty() && spec.opened.contains(graph.node(n).entity); });
    const std::size_t most = spec.limit + static_cast<std::size_t>(opened);
    if (shown.size() > most) {
        view.hiddenNodes = static_cast<std::uint32_t>(shown.size() - most);
        shown.resize(most);
    }
    double best = 0;
    for (const NodeId n : shown)
        best = std::max(best, rank[n]);
    for (const NodeId n : shown) {
        ViewNode& node = view.nodes.emplace_back();
        node.node = n;
        node.entity = graph.node(n).entity;
        node.label = node.entity.name;
        node.weight = best > 0 ? static_cast<float>(std::sqrt(rank[n] / best)) : 0;
        node.radius = smallestRadius + (largestRadius - smallestRadius) * node.weight;
    }
    addEdges(view, graph, passed);
    findCommunities(view, spec.communities);
    placeNodes(view, spec, known);
    return view;
}

} // namespace wenmai
