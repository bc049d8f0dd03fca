#pragma once

#include "app/export/picture.h"
#include "core/graph/knowledge_graph.h"
#include "core/io/graph_export.h"
#include "core/view/view_spec.h"

#include <QImage>

namespace wenmai {

/// The sentences that state the edges of a view, under the filters, oldest first: for a picture's numbered list.
[[nodiscard]] std::vector<CitedSentence> citedSentences(const KnowledgeGraph& graph, const ViewSpec& spec,
                                                        const ViewGraph& view);

/// What a view shows, with the statements that pass the filters and no others.
[[nodiscard]] ExportSelection shownSelection(const KnowledgeGraph& graph, const ViewSpec& spec, const ViewGraph& view);

/// What of a graph is exported as data.
enum class DataScope { Everything, View };
/// Writes a graph as data; the ending of `path` tells the format. Returns the files written.
[[nodiscard]] Result<std::vector<std::string>> exportData(const KnowledgeGraph& graph, const ViewSpec& spec,
                                                          const ViewGraph& view, DataScope scope,
                                                          const std::string& path);

} // namespace wenmai
