#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/lexicon/lexicon.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace wenmai {

/// Spellings of an entity that belong together: a region's, or those that the articles use.
struct NameRow {
    QString label;
    QStringList names;
};

/// How an entity is written: by region as the lexicon has it (`known` may be nullptr), then in the articles.
[[nodiscard]] std::vector<NameRow> namesOf(const GraphNode& node, const LexiconEntity* known);

} // namespace wenmai
