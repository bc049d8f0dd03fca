#include "core/graph/paths.h"

#include <algorithm>
#include <unordered_map>

namespace wenmai {
namespace {

/// Breadth-first from `from` until `to` is reached: hops of every node seen on the way.
std::unordered_map<NodeId, std::uint32_t> distances(const KnowledgeGraph& graph, NodeId from, NodeId to,
                                                    EdgeMask mask) {
    std::unordered_map<NodeId, std::uint32_t> hops{{from, 0}};
    std::vector<NodeId> level{from}, next;
    for (std::uint32_t hop = 1; !level.empty() && !hops.contains(to); ++hop) {
        next.clear();
        for (const NodeId node : level)
            for (const Arc& arc : graph.arcs(node))
                if ((mask.empty() || mask[arc.edge]) && hops.try_emplace(arc.node, hop).second)
                    next.push_back(arc.node);
        level.swap(next);
    }
    return hops;
}

std::uint64_t supportOf(const KnowledgeGraph& graph, const Path& path) {
    // A way is as well supported as its weakest step.
    std::uint64_t weakest = ~0ull;
    for (const auto& step : path.steps) {
        std::uint64_t support = 0;
        for (const EdgeId edge : step)
            support += graph.edge(edge).support;
        weakest = std::min(weakest, support);
    }
    return weakest;
}

} // namespace

Paths shortestPaths(const KnowledgeGraph& graph, NodeId from, NodeId to, std::size_t limit, EdgeMask mask) {
    Paths result;
    if (from == to || from >= graph.nodes().size() || to >= graph.nodes().size()) return result;
    // From the target, so that walking down the distances from the source gives the paths in order of their nodes.
    const auto hops = distances(graph, to, from, mask);
    const auto found = hops.find(from);
    if (found == hops.end()) return result;

    const auto walk = [&](auto&& self, Path& path) -> void {
        const NodeId here = path.nodes.back();
        if (here == to) {
            if (result.paths.size() < limit)
                result.paths.push_back(path);
            else
                result.more = true;
            return;
        }
        const std::uint32_t left = hops.at(here);
        const auto arcs = graph.arcs(here);
        for (std::size_t i = 0; i < arcs.size() && !result.more;) {
            const NodeId next = arcs[i].node;
            std::vector<EdgeId> edges;
            for (; i < arcs.size() && arcs[i].node == next; ++i)
                if (mask.empty() || mask[arcs[i].edge]) edges.push_back(arcs[i].edge);
            const auto nextHops = hops.find(next);
            if (edges.empty() || nextHops == hops.end() || nextHops->second + 1 != left) continue;
            std::ranges::sort(edges);
            path.nodes.push_back(next);
            path.steps.push_back(std::move(edges));
            self(self, path);
            path.nodes.pop_back();
            path.steps.pop_back();
        }
    };
    Path path{{from}, {}};
    walk(walk, path);
    std::ranges::stable_sort(result.paths,
                             [&](const Path& a, const Path& b) { return supportOf(graph, a) > supportOf(graph, b); });
    return result;
}

} // namespace wenmai
