#pragma once

#include "app/canvas/frame.h"
#include "app/canvas/label_placer.h"
#include "app/canvas/paint_cache.h"
#include "core/base/task.h"

#include <QImage>

namespace wenmai {

/// Draws a frame; the window, the command line and every export use this and nothing else. Any thread; the cache is
/// used by one at a time.
class GraphPainter {
public:
    explicit GraphPainter(PaintCache& cache) : m_cache(cache) {}

    /// The frame in pixels: camera.viewport × unit, device pixel ratio `unit`. Opaque unless the frame is transparent.
    /// A stopped task leaves a picture that is good for nothing.
    [[nodiscard]] QImage render(const Frame& frame, const Task* task = nullptr);

    /// The frame through `painter`, whose unit is the frame's device pixel, without a background. For vector files:
    /// words are real text, or outlines if the frame asks for them.
    void paint(QPainter& painter, const Frame& frame);

private:
    void nodes(QPainter& painter, const Frame& frame, const FrameGeometry& geometry, bool asImages, const Task* task);
    void node(QPainter& painter, const Frame& frame, const FrameGeometry& geometry, std::uint32_t i, bool asImage);
    void rings(QPainter& painter, const Frame& frame, QPointF at, double radius, std::uint8_t marks);
    void badge(QPainter& painter, const Frame& frame, const FrameGeometry& geometry, std::uint32_t i, bool asImages);
    void pin(QPainter& painter, const Frame& frame, QPointF at, double radius);

    PaintCache& m_cache;
};

} // namespace wenmai
