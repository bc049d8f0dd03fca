#pragma once

#include "core/graph/paths.h"
#include "core/view/view_spec.h"

namespace wenmai {

/// The shortest ways between each two of several entities.
struct PathsBetween {
    std::vector<Path> paths;                      ///< by pair, in the order the entities were given in
    bool more = false;                            ///< there are more than the limit
    std::vector<std::pair<NodeId, NodeId>> apart; ///< pairs that nothing connects
};
/// Under the spec's filters; focus, entities kept, text and limit are left aside. At most `limit` paths a pair.
[[nodiscard]] PathsBetween pathsBetween(const KnowledgeGraph& graph, const ViewSpec& spec,
                                        std::span<const NodeId> nodes, std::size_t limit = 30);

/// Neighbours of all the given nodes under the same filters, ascending.
[[nodiscard]] std::vector<NodeId> neighboursInCommon(const KnowledgeGraph& graph, const ViewSpec& spec,
                                                     std::span<const NodeId> nodes);

} // namespace wenmai
