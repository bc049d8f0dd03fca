#pragma once

#include "core/view/layout.h"

namespace wenmai {

/// Moves the components named by `loose` as wholes so that no two rectangles around components overlap: in rows, the
/// largest first, about 3 wide to 2 high; below the other components if there are any, else around the origin.
/// `boxes` (one a node or empty) and `gap` are in the unit of `at`.
void packComponents(std::span<const std::vector<std::uint32_t>> components, std::span<const std::size_t> loose,
                    std::span<const LayoutGraph::Box> boxes, std::span<Point> at, float gap);

} // namespace wenmai
