#pragma once

#include "core/graph/neighbourhood.h"

namespace wenmai {

/// A way from one entity to another; directions of edges do not matter.
struct Path {
    std::vector<NodeId> nodes;              ///< from first to last
    std::vector<std::vector<EdgeId>> steps; ///< all edges between nodes[i] and nodes[i + 1], ascending
    friend bool operator==(const Path&, const Path&) = default;
};

struct Paths {
    std::vector<Path> paths; ///< all of the same, smallest length; the better supported first, then by nodes
    bool more = false;       ///< there are more than the limit
};

/// All shortest paths between two nodes, at most `limit`; none if they are not connected or the same.
[[nodiscard]] Paths shortestPaths(const KnowledgeGraph& graph, NodeId from, NodeId to, std::size_t limit = 100,
                                  EdgeMask mask = {});

} // namespace wenmai
