#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/view/view_spec.h"

#include <array>
#include <map>

namespace wenmai {

/// For each choice of each filter, what there is of it under all the *other* filters (so the count says what ticking it
/// would bring). Entities for types; statements for all else. Focus and limit are left aside.
struct FilterCounts {
    std::array<std::uint32_t, entityTypeCount> types{};
    std::array<std::uint32_t, predicateCount> predicates{};
    std::array<std::uint32_t, polarityCount> polarities{};
    std::array<std::uint32_t, modalityCount> modalities{};
    std::map<std::string, std::uint32_t> outlets;  ///< "" stands for none named
    std::map<std::string, std::uint32_t> speakers; ///< "" stands for the articles themselves
    std::uint32_t maxSupport = 0;                  ///< the largest that an edge has
    std::uint32_t undated = 0;                     ///< statements without a date under the choice of dates
    friend bool operator==(const FilterCounts&, const FilterCounts&) = default;
};
[[nodiscard]] FilterCounts filterCounts(const KnowledgeGraph& graph, const ViewSpec& spec);

/// A row of the list of entities.
struct EntityRow {
    NodeId node = 0;
    std::uint32_t degree = 0;     ///< neighbours under the filters
    std::uint32_t statements = 0; ///< under the filters, values included
    std::uint32_t place = 0;      ///< 1 for what the spec ranks highest under the filters; equal ones share a place
    friend bool operator==(const EntityRow&, const EntityRow&) = default;
};
/// All entities that the filters let pass (focus and limit left aside; those with nothing left included only if
/// `spec.lonely`), the ones with most statements first.
/// Empty if the task was stopped.
[[nodiscard]] std::vector<EntityRow> entityRows(const KnowledgeGraph& graph, const ViewSpec& spec,
                                                Task* task = nullptr);

/// A row of the list of relations.
struct RelationRow {
    EdgeId edge = 0;
    std::uint32_t statements = 0; ///< of the edge, under the filters
    std::uint32_t articles = 0;   ///< in which they stand
    std::optional<Date> first;    ///< of the dates that count; by its first day
    std::optional<Date> last;     ///< by its last day
    friend bool operator==(const RelationRow&, const RelationRow&) = default;
};
/// All edges that the filters let pass (focus and limit left aside), in the graph's order.
[[nodiscard]] std::vector<RelationRow> relationRows(const KnowledgeGraph& graph, const ViewSpec& spec);

/// A statement or value of a chronology.
struct StatementRow {
    std::optional<Date> date;
    EvidenceRef ref;
    std::optional<EdgeId> edge; ///< nullopt: a value
    friend bool operator==(const StatementRow&, const StatementRow&) = default;
};
/// What is stated of a node, or of a pair (both ways), under the filters, oldest first and undated ones last.
[[nodiscard]] std::vector<StatementRow> chronology(const KnowledgeGraph& graph, const ViewSpec& spec, NodeId node,
                                                   std::optional<NodeId> other = std::nullopt);

} // namespace wenmai
