#pragma once

#include "core/view/layout.h"
#include "core/view/view_graph.h"

#include <QFont>
#include <vector>

namespace wenmai {

/// The room that each node takes with its name written below it at zoom 1, for the layout to keep free. On the thread
/// that fonts are used on.
[[nodiscard]] std::vector<LayoutGraph::Box> labelBoxes(const ViewGraph& view, const QFont& font);

} // namespace wenmai
