#pragma once

#include "core/io/graph_export.h"

#include <string>
#include <vector>

namespace wenmai {

/// A column of a table, an attribute of a node or an edge. Private to core/io.
struct ExportField {
    const char* name;
    enum class Type { Text, Integer, Boolean } type = Type::Text;
};
using ExportRow = std::vector<std::string>; ///< one a field; "" where there is nothing to say

[[nodiscard]] const std::vector<ExportField>& nodeFields();
[[nodiscard]] ExportRow nodeRow(const KnowledgeGraph& graph, NodeId node);

/// Of a merged edge, without its ends.
[[nodiscard]] const std::vector<ExportField>& edgeFields();
[[nodiscard]] ExportRow edgeRow(const KnowledgeGraph& graph, const ExportSelection::Edge& edge);

/// Of one sentence that states an edge, without what the edge says.
[[nodiscard]] const std::vector<ExportField>& evidenceFields();
[[nodiscard]] ExportRow evidenceRow(const KnowledgeGraph& graph, EvidenceRef ref);

[[nodiscard]] const std::vector<ExportField>& valueFields();
[[nodiscard]] ExportRow valueRow(const KnowledgeGraph& graph, EvidenceRef ref);

/// Articles among the evidence.
[[nodiscard]] std::uint32_t supportOf(std::span<const EvidenceRef> evidence);

/// Well-formed UTF-8 without what XML 1.0 forbids; markup and line ends escaped, fit for text and for "attributes".
[[nodiscard]] std::string xmlEscaped(std::string_view text);

[[nodiscard]] std::string exportedGraphMl(const KnowledgeGraph& graph, const ExportSelection& what);
[[nodiscard]] std::string exportedGexf(const KnowledgeGraph& graph, const ExportSelection& what);
[[nodiscard]] std::vector<ExportFile> exportedCsv(const KnowledgeGraph& graph, const ExportSelection& what,
                                                  bool byteOrderMark);
[[nodiscard]] std::string exportedJson(const KnowledgeGraph& graph, const ExportSelection& what);
[[nodiscard]] std::string exportedDot(const KnowledgeGraph& graph, const ExportSelection& what);
[[nodiscard]] std::string exportedTurtle(const KnowledgeGraph& graph, const ExportSelection& what);

} // namespace wenmai
