#pragma once

#include "app/canvas/frame.h"
#include "app/canvas/label_placer.h"
#include "app/canvas/paint_cache.h"

#include <span>

class QPainter;

namespace wenmai {

/// Labels where placeLabels() put them, with the lines that lead to those that stand off. As cached pictures of words,
/// or as vector text. `cache` must be prepared for the frame.
void paintLabels(QPainter& painter, const Frame& frame, const FrameGeometry& geometry, PaintCache& cache,
                 std::span<const PlacedLabel> placed, bool asImages);

/// Words as vector text with their halo behind; `rect` as measured for `text`.
void drawVectorText(QPainter& painter, const WrappedText& text, const QRectF& rect, int align, const QFont& font,
                    const QColor& ink, const QColor& halo, double haloWidth, bool asOutlines);

} // namespace wenmai
