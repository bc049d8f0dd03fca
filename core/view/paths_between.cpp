#include "core/view/paths_between.h"

#include "core/view/filtered.h"

namespace wenmai {
namespace {

std::vector<std::uint8_t> passableEdges(const KnowledgeGraph& graph, ViewSpec spec) {
    spec.focus.clear();
    spec.kept.clear();
    spec.text.clear();
    return filtered(graph, spec).edges;
}

} // namespace

PathsBetween pathsBetween(const KnowledgeGraph& graph, const ViewSpec& spec, std::span<const NodeId> nodes,
                          std::size_t limit) {
    const std::vector<std::uint8_t> edges = passableEdges(graph, spec);
    PathsBetween between;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (std::size_t j = i + 1; j < nodes.size(); ++j) {
            if (nodes[i] == nodes[j]) continue;
            Paths found = shortestPaths(graph, nodes[i], nodes[j], limit, edges);
            between.more |= found.more;
            if (found.paths.empty()) between.apart.emplace_back(nodes[i], nodes[j]);
            std::move(found.paths.begin(), found.paths.end(), std::back_inserter(between.paths));
        }
    return between;
}

std::vector<NodeId> neighboursInCommon(const KnowledgeGraph& graph, const ViewSpec& spec,
                                       std::span<const NodeId> nodes) {
    return commonNeighbours(graph, nodes, passableEdges(graph, spec));
}

} // namespace wenmai
