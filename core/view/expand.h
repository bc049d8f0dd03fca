#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/view/view_spec.h"

#include <span>

namespace wenmai {

/// Some of a node's neighbours: those of a type, or at the other end of a relation.
struct NeighbourGroup {
    std::optional<EntityType> type; ///< nullopt: by the relation below
    Predicate predicate = Predicate::HoldsPosition;
    bool outgoing = true;        ///< from the node; true for symmetric predicates
    std::vector<NodeId> hidden;  ///< that could be shown, as Neighbourhood::hidden
    std::vector<NodeId> hanging; ///< as Neighbourhood::hanging
    friend bool operator==(const NeighbourGroup&, const NeighbourGroup&) = default;
};

/// What there is to expand and to collapse at a node.
struct Neighbourhood {
    std::vector<NodeId> hidden;  ///< neighbours that pass the filters and are not in the view, best supported first
    std::vector<NodeId> hanging; ///< neighbours in the view that no other node in it is joined to, ascending
    std::uint32_t filtered = 0;  ///< neighbours that the filters leave out
    std::vector<NeighbourGroup> byType;     ///< in the order of the types
    std::vector<NeighbourGroup> byRelation; ///< in the order of the predicates, outgoing first
    friend bool operator==(const Neighbourhood&, const Neighbourhood&) = default;
};
/// `view` must be of the graph and the spec.
[[nodiscard]] Neighbourhood neighbourhood(const KnowledgeGraph& graph, const ViewSpec& spec, const ViewGraph& view,
                                          NodeId node);

/// The spec with these shown besides, at most `most` of them.
[[nodiscard]] ViewSpec opened(ViewSpec spec, const KnowledgeGraph& graph, std::span<const NodeId> nodes,
                              std::size_t most = 30);
/// The spec with these left out.
[[nodiscard]] ViewSpec folded(ViewSpec spec, const KnowledgeGraph& graph, std::span<const NodeId> nodes);

} // namespace wenmai
