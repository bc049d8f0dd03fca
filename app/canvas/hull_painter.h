#pragma once

#include "app/canvas/hull_shape.h"

class QPainter;

namespace wenmai {

/// The hulls of the frame's communities, to be painted before everything else.
void paintHulls(QPainter& painter, const Frame& frame, const FrameGeometry& geometry);
/// The same for a legend.
void paintHullSample(QPainter& painter, const Theme& theme, const QRectF& area, std::uint8_t colour);
/// What a community's name is written in.
[[nodiscard]] QColor hullInk(const Theme& theme, std::uint8_t colour);

} // namespace wenmai
