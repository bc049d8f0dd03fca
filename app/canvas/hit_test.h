#pragma once

#include "app/canvas/frame.h"
#include "app/canvas/paint_cache.h"

#include <optional>

namespace wenmai {

/// Index of the node under `at` (logical pixels), the topmost if several; small ones catch the pointer a little beyond
/// their border.
[[nodiscard]] std::optional<std::uint32_t> nodeAt(const Frame& frame, QPointF at);
/// Index of the node whose badge (the count of its hidden neighbours) is under `at`. The cache is used by one at a
/// time.
[[nodiscard]] std::optional<std::uint32_t> badgeAt(const Frame& frame, QPointF at, PaintCache& cache);
/// Index of the edge nearest to `at` within a few pixels.
[[nodiscard]] std::optional<std::uint32_t> edgeAt(const Frame& frame, QPointF at);
/// Nodes whose centre lies in `area` (logical pixels).
[[nodiscard]] std::vector<std::uint32_t> nodesIn(const Frame& frame, const QRectF& area);
/// The nearest node from `start` in a direction (unit vector): one joined to it by an edge if there is any within a
/// quarter turn, else any node.
[[nodiscard]] std::optional<std::uint32_t> nextNode(const Frame& frame, std::uint32_t start, QPointF direction);

} // namespace wenmai
