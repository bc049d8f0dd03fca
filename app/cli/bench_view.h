#pragma once

#include "core/view/layout.h"

namespace wenmai::cli {

/// The graph as a view with Chinese names of one to fourteen characters, all types, edges of all kinds, and nodes as
/// large as their degree makes them; node i at at[i]. By chance, but always the same.
[[nodiscard]] ViewGraph namedView(const LayoutGraph& graph, std::span<const Point> at);

/// As many places spread evenly over as much room as a layout takes: lines run across the whole picture.
[[nodiscard]] std::vector<Point> placesByChance(std::uint32_t nodes);

} // namespace wenmai::cli
