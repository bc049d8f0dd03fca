#pragma once

#include "core/graph/knowledge_graph.h"

namespace wenmai {

/// Which edges a walk may use, one byte an edge (0: not); empty means all.
using EdgeMask = std::span<const std::uint8_t>;

struct Reached {
    NodeId node = 0;
    std::uint32_t hops = 0; ///< from the nearest start
    friend bool operator==(const Reached&, const Reached&) = default;
};

/// The nodes within `hops` edges of the starts, the starts themselves first (hops 0), then by hops and id. Directions
/// of edges do not matter. Costs what it reaches, not the graph's size.
[[nodiscard]] std::vector<Reached> egoNetwork(const KnowledgeGraph& graph, std::span<const NodeId> starts,
                                              std::uint32_t hops, EdgeMask mask = {});

/// Nodes that are neighbours of all the given ones, ascending, the given ones left out.
[[nodiscard]] std::vector<NodeId> commonNeighbours(const KnowledgeGraph& graph, std::span<const NodeId> nodes,
                                                   EdgeMask mask = {});

/// Number of different neighbours.
[[nodiscard]] std::uint32_t degree(const KnowledgeGraph& graph, NodeId node, EdgeMask mask = {});

} // namespace wenmai
