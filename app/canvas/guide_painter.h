#pragma once

#include "app/canvas/frame.h"

class QPainter;

namespace wenmai {

/// Where a guide lies, in device pixels: a column, or the square around a ring.
[[nodiscard]] QRectF guideArea(const Frame& frame, const ViewGuide& guide);
/// The lines of the arrangement's guides, to be painted before everything else. Their words are labels.
void paintGuides(QPainter& painter, const Frame& frame);

} // namespace wenmai
