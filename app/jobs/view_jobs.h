#pragma once

#include "core/view/counts.h"
#include "core/view/make_view.h"
#include "core/view/timeline.h"

namespace wenmai {

/// A view laid out to the end. Where entities stood before (`known`) they stay or move little. Empty if stopped.
[[nodiscard]] ViewGraph laidOutView(const KnowledgeGraph& graph, const ViewSpec& spec, const Positions& known,
                                    Task& task);

/// What the panels around the graph show of a spec.
struct Overview {
    FilterCounts counts;
    Timeline timeline;
    std::vector<EntityRow> rows;
    std::vector<RelationRow> relations;
};
[[nodiscard]] Overview overviewOf(const KnowledgeGraph& graph, const ViewSpec& spec, Task& task);

} // namespace wenmai
