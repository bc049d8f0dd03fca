#pragma once

#include "core/base/error.h"
#include "core/graph/knowledge_graph.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wenmai {

enum class GraphFormat : std::uint8_t { GraphMl, Gexf, Csv, Json, Dot, Turtle };
inline constexpr std::size_t graphFormatCount = 6;
/// The ending of its files: "graphml", "gexf", "csv", "json", "dot", "ttl".
[[nodiscard]] std::string_view name(GraphFormat);
[[nodiscard]] std::optional<GraphFormat> graphFormatFrom(std::string_view ending);

/// What of a graph is exported: nodes and edges in order of id, and of each edge the statements that are shown.
struct ExportSelection {
    std::vector<NodeId> nodes;
    struct Edge {
        EdgeId edge = 0;
        std::vector<EvidenceRef> evidence; ///< not empty
        friend bool operator==(const Edge&, const Edge&) = default;
    };
    std::vector<Edge> edges;         ///< ends are in `nodes`
    std::vector<EvidenceRef> values; ///< about `nodes`
    friend bool operator==(const ExportSelection&, const ExportSelection&) = default;
};
/// Everything.
[[nodiscard]] ExportSelection wholeGraph(const KnowledgeGraph& graph);
/// These nodes and edges with all their statements; ends and order are seen to.
[[nodiscard]] ExportSelection selection(const KnowledgeGraph& graph, std::vector<NodeId> nodes,
                                        std::vector<EdgeId> edges);

struct ExportOptions {
    /// CSV: a byte order mark, without which Excel takes UTF-8 for something else.
    bool byteOrderMark = true;
};

/// One file of an export.
struct ExportFile {
    std::string
        suffix; ///< goes between the name and the ending: "" or, for CSV, ".nodes", ".edges", ".evidence", ".values"
    std::string content;
    friend bool operator==(const ExportFile&, const ExportFile&) = default;
};

/// The graph in a format, UTF-8. Each statement with its quote, offsets, polarity, modality, speaker, date and article.
/// Same input, same bytes. Characters that XML cannot hold become U+FFFD.
[[nodiscard]] std::vector<ExportFile> exported(const KnowledgeGraph& graph, const ExportSelection& what,
                                               GraphFormat format, const ExportOptions& options = {});

/// Writes an export to `path` (UTF-8) whose ending tells the format; CSV gives name.nodes.csv, name.edges.csv,
/// name.evidence.csv and name.values.csv. A file is written under another name and then renamed, so that one that was
/// there is never half replaced. Returns the paths. Errors: WrongFormat (an ending that is none of these), Unwritable.
[[nodiscard]] Result<std::vector<std::string>> exportGraph(const KnowledgeGraph& graph, const ExportSelection& what,
                                                           const std::string& path, const ExportOptions& options = {});

/// Reads the JSON of an export back: the extractions it was made of, as far as they were exported. A graph built from
/// them exports to the same bytes. Errors: Malformed, NewerVersion.
[[nodiscard]] Result<std::vector<Extraction>> importedJson(std::string_view json);

} // namespace wenmai
