#pragma once

#include "core/view/layout.h"
#include "core/view/view_spec.h"

namespace wenmai {

class KnowledgeGraph;

/// Places the nodes of a view as its spec says, and sets its guides. `boxes`: what each node keeps free, one a node.
/// Force-directed, what stood somewhere (`known`) stays or moves little; the other arrangements depend on the view
/// alone. No two boxes overlap afterwards, but pinned ones. False if the task was stopped.
[[nodiscard]] bool arrange(ViewGraph& view, const KnowledgeGraph& graph, const ViewSpec& spec,
                           std::vector<LayoutGraph::Box> boxes, const Positions& known = {}, Task* task = nullptr);

} // namespace wenmai
