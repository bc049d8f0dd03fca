#pragma once

#include "core/view/view_graph.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <algorithm>

namespace wenmai {

/// Which part of the layout is seen. Screen units are logical pixels from the viewport's top left corner.
struct Camera {
    QPointF centre;  ///< layout units, in the middle of the viewport
    double zoom = 1; ///< logical pixels per layout unit
    QSizeF viewport; ///< logical pixels

    static constexpr double minZoom = 0.005;
    static constexpr double maxZoom = 12;

    [[nodiscard]] QPointF toScreen(QPointF layout) const {
        return (layout - centre) * zoom + QPointF(viewport.width() / 2, viewport.height() / 2);
    }
    [[nodiscard]] QPointF toScreen(Point layout) const { return toScreen(QPointF(layout.x, layout.y)); }
    [[nodiscard]] QPointF toLayout(QPointF screen) const {
        return (screen - QPointF(viewport.width() / 2, viewport.height() / 2)) / zoom + centre;
    }
    [[nodiscard]] QRectF seen() const { return {toLayout({0, 0}), toLayout({viewport.width(), viewport.height()})}; }

    void pan(QPointF byScreen) { centre -= byScreen / zoom; }
    /// Zooms by `factor`; the layout point under `fixed` (screen) stays there.
    void zoomAt(QPointF fixed, double factor) {
        const QPointF under = toLayout(fixed);
        zoom = std::clamp(zoom * factor, minZoom, maxZoom);
        centre += under - toLayout(fixed);
    }
    /// Shows `area` (layout units) whole with `margin` logical pixels around it, never closer than `closest`.
    void fit(const QRectF& area, double margin, double closest) {
        const double w = std::max(1.0, viewport.width() - 2 * margin),
                     h = std::max(1.0, viewport.height() - 2 * margin);
        const double z = std::min(w / std::max(area.width(), 1.0), h / std::max(area.height(), 1.0));
        zoom = std::clamp(std::min(z, closest), minZoom, maxZoom);
        centre = area.center();
    }
    friend bool operator==(const Camera&, const Camera&) = default;
};

} // namespace wenmai
