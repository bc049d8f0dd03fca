#include "core/view/expand.h"

#include "core/view/filtered.h"

#include <algorithm>
#include <array>

namespace wenmai {
namespace {

struct Neighbour {
    NodeId node = 0;
    std::uint32_t support = 0;                            ///< of the edges that pass
    std::array<std::uint8_t, predicateCount> relations{}; ///< bits: 1 to it, 2 from it
};

/// Neighbours by edges that pass, ascending.
std::vector<Neighbour> passing(const KnowledgeGraph& graph, const Filtered& passed, NodeId node) {
    std::vector<Neighbour> all;
    for (const Arc& arc : graph.arcs(node)) { // by neighbour
        if (arc.node == node || !passed.edges[arc.edge]) continue;
        if (all.empty() || all.back().node != arc.node) all.push_back({arc.node, 0, {}});
        const GraphEdge& edge = graph.edge(arc.edge);
        const bool outgoing = arc.outgoing || symmetric(edge.predicate);
        all.back().relations[static_cast<std::size_t>(edge.predicate)] |= outgoing ? 1 : 2;
        all.back().support += passed.evidence[arc.edge];
    }
    return all;
}

std::uint32_t neighbourCount(const KnowledgeGraph& graph, NodeId node) {
    std::uint32_t count = 0;
    NodeId last = node;
    for (const Arc& arc : graph.arcs(node)) {
        count += arc.node != last && arc.node != node;
        last = arc.node;
    }
    return count;
}

} // namespace

Neighbourhood neighbourhood(const KnowledgeGraph& graph, const ViewSpec& spec, const ViewGraph& view, NodeId node) {
    std::vector<std::uint8_t> shown(graph.nodes().size(), 0);
    for (const ViewNode& n : view.nodes)
        shown[n.node] = 1;
    // Of what is joined to one other node in the view, which.
    constexpr std::uint32_t none = ~0u, several = none - 1;
    std::vector<std::uint32_t> only(view.nodes.size(), none);
    for (const ViewEdge& edge : view.edges) {
        if (edge.from == edge.to) continue;
        for (const auto& [at, other] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)})
            only[at] = only[at] == none || only[at] == other ? other : several;
    }
    Neighbourhood result;
    std::vector<std::uint8_t> hanging(graph.nodes().size(), 0);
    for (std::size_t i = 0; i < only.size(); ++i) {
        const ViewNode& n = view.nodes[i];
        hanging[n.node] = only[i] < several && view.nodes[only[i]].node == node &&
                          std::ranges::find(spec.focus, n.entity) == spec.focus.end();
    }
    auto all = passing(graph, filtered(graph, spec), node);
    result.filtered = neighbourCount(graph, node) - static_cast<std::uint32_t>(all.size());
    for (const Neighbour& n : all)
        if (hanging[n.node]) result.hanging.push_back(n.node);
    std::ranges::stable_sort(all, std::ranges::greater(), &Neighbour::support);
    for (const Neighbour& n : all)
        if (!shown[n.node]) result.hidden.push_back(n.node);
    const auto group = [&](NeighbourGroup it, auto belongs) {
        for (const Neighbour& n : all)
            if (!shown[n.node] && belongs(n)) it.hidden.push_back(n.node);
        for (const Neighbour& n : all)
            if (hanging[n.node] && belongs(n)) it.hanging.push_back(n.node);
        std::ranges::sort(it.hanging);
        return it;
    };
    const auto keep = [](std::vector<NeighbourGroup>& list, NeighbourGroup it) {
        if (!it.hidden.empty() || !it.hanging.empty()) list.push_back(std::move(it));
    };
    for (std::size_t t = 0; t < entityTypeCount; ++t) {
        const auto type = static_cast<EntityType>(t);
        keep(result.byType, group({type, {}, true, {}, {}},
                                  [&](const Neighbour& n) { return graph.node(n.node).entity.type == type; }));
    }
    for (std::size_t p = 0; p < predicateCount; ++p)
        for (const bool outgoing : {true, false})
            keep(result.byRelation, group({std::nullopt, static_cast<Predicate>(p), outgoing, {}, {}},
                                          [&](const Neighbour& n) { return n.relations[p] & (outgoing ? 1 : 2); }));
    return result;
}

ViewSpec opened(ViewSpec spec, const KnowledgeGraph& graph, std::span<const NodeId> nodes, std::size_t most) {
    for (const NodeId node : nodes.first(std::min(nodes.size(), most))) {
        const EntityKey& entity = graph.node(node).entity;
        spec.opened.insert(entity);
        spec.folded.erase(entity);
    }
    return spec;
}

ViewSpec folded(ViewSpec spec, const KnowledgeGraph& graph, std::span<const NodeId> nodes) {
    for (const NodeId node : nodes) {
        const EntityKey& entity = graph.node(node).entity;
        spec.folded.insert(entity);
        spec.opened.erase(entity);
    }
    return spec;
}

} // namespace wenmai
