#pragma once

#include "core/graph/paths.h"
#include "core/view/view_spec.h"

#include <optional>
#include <variant>
#include <vector>

namespace wenmai {

/// One sentence of a details list: a statement (with its edge) or a value.
struct StatementItem {
    EvidenceRef ref;
    std::optional<EdgeId> edge; ///< nullopt: a value
    friend bool operator==(const StatementItem&, const StatementItem&) = default;
};

/// A year of a chronology; nullopt: what is undated.
struct YearHeading {
    std::optional<int> year;
    friend bool operator==(const YearHeading&, const YearHeading&) = default;
};
/// A step of a path.
struct PairHeading {
    NodeId from = 0;
    NodeId to = 0;
    friend bool operator==(const PairHeading&, const PairHeading&) = default;
};

/// An edge and what contradicts it, in order of time.
struct BothSidesHeading {
    friend bool operator==(const BothSidesHeading&, const BothSidesHeading&) = default;
};

/// What the sentences of one heading have in common. An incoming predicate is one whose object is the node.
struct StatementGroup {
    std::variant<Predicate, ValueProperty, YearHeading, PairHeading, BothSidesHeading> kind = Predicate::HoldsPosition;
    bool incoming = false;
    std::vector<StatementItem> items; ///< newest first, undated ones last
    friend bool operator==(const StatementGroup&, const StatementGroup&) = default;
};

/// What is stated of a node under the filters: a group for each predicate and direction, then one for each property.
[[nodiscard]] std::vector<StatementGroup> statementsOf(const KnowledgeGraph& graph, const ViewSpec& spec, NodeId node);
/// The sentences that state an edge under the filters: one group.
[[nodiscard]] std::vector<StatementGroup> statementsOfEdge(const KnowledgeGraph& graph, const ViewSpec& spec,
                                                           EdgeId edge);
/// The same, and where the filters show something that contradicts the edge, one group with the sentences of both
/// sides, oldest first, undated ones last.
[[nodiscard]] std::vector<StatementGroup> bothSidesOfEdge(const KnowledgeGraph& graph, const ViewSpec& spec,
                                                          EdgeId edge);

/// What is stated of a node, or between two, by year, oldest first.
[[nodiscard]] std::vector<StatementGroup> chronologyOf(const KnowledgeGraph& graph, const ViewSpec& spec, NodeId node,
                                                       std::optional<NodeId> other = std::nullopt);
/// The sentences of each step of the paths under the filters, in the paths' order, each step once.
[[nodiscard]] std::vector<StatementGroup> statementsOfPaths(const KnowledgeGraph& graph, const ViewSpec& spec,
                                                            const std::vector<Path>& paths);

} // namespace wenmai
