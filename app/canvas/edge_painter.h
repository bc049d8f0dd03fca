#pragma once

#include "app/canvas/frame.h"
#include "app/canvas/line_sink.h"
#include "core/base/task.h"

#include <span>
#include <vector>

namespace wenmai {

/// The edges that can be seen, unmarked ones first, weak ones before strong ones.
[[nodiscard]] std::vector<std::uint32_t> edgesInSight(const Frame& frame, const FrameGeometry& geometry);

/// The colour of an edge; `crowd` is how many edges are in sight: the more, the paler the unmarked ones.
[[nodiscard]] QColor edgeColour(const Frame& frame, std::uint32_t edge, std::size_t crowd);

/// Lines with their arrow heads, dashed if planned, dotted if possible; crossed if denied, with a sign if disputed.
void paintEdges(LineSink& sink, const Frame& frame, const FrameGeometry& geometry, std::span<const std::uint32_t> edges,
                const Task* task);

/// A line in the style of one kind of edge, for legends: from `from` to `to`, colour as given.
void paintEdgeSample(LineSink& sink, const Theme& theme, QPointF from, QPointF to, Polarity polarity, Modality modality,
                     bool contradicted, double unit);

} // namespace wenmai
