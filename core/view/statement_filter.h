#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/view/view_spec.h"

namespace wenmai {

/// The date that a statement counts under; nullopt: undated.
[[nodiscard]] std::optional<Date> dateOf(const std::optional<Date>& event, const Metadata& article, DateChoice choice);

/// The statements of an edge that pass the spec's filters on statements, in the edge's order.
[[nodiscard]] std::vector<EvidenceRef> shownEvidence(const KnowledgeGraph& graph, EdgeId edge, const ViewSpec& spec);

/// Whether a value statement (or any statement with this date, article and speaker) passes.
[[nodiscard]] bool passes(const ViewSpec& spec, const Metadata& article, const std::optional<std::string>& speaker,
                          const std::optional<Date>& event);

} // namespace wenmai
