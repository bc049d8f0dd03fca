#pragma once

#include "core/graph/knowledge_graph.h"

namespace wenmai {

/// Whether one of the two texts is surely the other, or an excerpt of it.
[[nodiscard]] bool reprinted(const TextSignature& a, const TextSignature& b);

/// For each article the one that it reprints, itself where it reprints none. Of two, that one is the original which was
/// published first, else the longer, else the first by id; what reprints a reprint goes by the original that it is most
/// like. A function of the set of articles alone. Candidates come from hash tables over bands of the signatures (Indyk
/// and Motwani 1998), so that the cost is that of the articles, not of their pairs.
[[nodiscard]] std::vector<ArticleIndex> originalsOf(const std::vector<KnowledgeGraph::Article>& articles);

} // namespace wenmai
