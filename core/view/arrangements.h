#pragma once

#include "core/view/layout.h"

#include <string>

namespace wenmai {

/// The arrangements by rule. Private to core/view. All depend on their arguments alone and leave no two boxes
/// overlapping.

/// Around `centres` (indices; at least one) by steps from them; what cannot be reached lies outermost. Sets guides.
void placeInRings(ViewGraph& view, std::span<const LayoutGraph::Box> boxes, std::span<const std::uint32_t> centres);

/// What stands together in one column, or several side by side.
struct ColumnGroup {
    ViewGuide guide; ///< its words; place and size are found here
    std::vector<std::uint32_t> members;
    bool inOrder = false; ///< from left to right as they are listed; else wherever lines are short
};
void placeInColumns(ViewGraph& view, std::span<const LayoutGraph::Box> boxes, std::span<const ColumnGroup> groups);

} // namespace wenmai
