#pragma once

#include "core/base/task.h"
#include "core/graph/knowledge_graph.h"
#include "core/view/positions.h"
#include "core/view/view_spec.h"

namespace wenmai {

/// What the spec shows of the graph. Nodes in order of rank, best first; edges in the graph's order. Pure: the same
/// arguments give the same view. Nodes are at their pin, else at their known position, else (if they have none) beside
/// their placed neighbours; run Layout (core/view/layout.h) to place them well. A few ms for 10,000 edges; ranks that
/// cost more (betweenness) poll the task, and a stopped task gives an empty view.
[[nodiscard]] ViewGraph makeView(const KnowledgeGraph& graph, const ViewSpec& spec, const Positions& known = {},
                                 Task* task = nullptr);

} // namespace wenmai
