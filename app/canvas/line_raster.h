#pragma once

#include "core/base/task.h"

#include <QImage>
#include <QPointF>
#include <QRgb>
#include <cstdint>
#include <vector>

namespace wenmai {

/// Smooth, opaque, thin lines and small triangles put into a picture by the hundred thousand. QPainter takes ten times
/// as long for them; the result differs from its by less than the eye sees. Draws in the order in which they were
/// added.
class LineRaster {
public:
    /// Coordinates in pixels, from the picture's top left corner; width ≤ 8.
    void addLine(QPointF a, QPointF b, double width, QRgb colour);
    void addTriangle(QPointF a, QPointF b, QPointF c, QRgb colour);
    [[nodiscard]] bool empty() const { return m_things.empty(); }

    /// Draws all into `image` (Format_RGB32) and forgets it; long lists tile by tile, which the processor's caches
    /// hold, on several threads. A stopped task leaves the picture unfinished.
    void flush(QImage& image, const Task* task = nullptr);

private:
    struct Thing {
        float x[3], y[3];
        float width; ///< < 0: a triangle
        QRgb colour;
    };
    struct Tile {
        QRgb* bits; ///< of the picture
        int stride; ///< in pixels
        int left, top, right, bottom;
    };
    static void line(const Tile& tile, const Thing& thing);
    static void triangle(const Tile& tile, const Thing& thing);
    static void draw(const Tile& tile, const Thing& thing) {
        thing.width < 0 ? triangle(tile, thing) : line(tile, thing);
    }
    /// Per tile, by rows of tiles, the things that may touch it.
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> byTile(int columns, int rows) const;

    std::vector<Thing> m_things;
};

} // namespace wenmai
