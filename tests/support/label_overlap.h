#pragma once

#include "app/canvas/label_placer.h"

#include <QByteArray>
#include <algorithm>
#include <cmath>

namespace wenmai::test {

/// Which words of the frame lie on others, on another node's disc or on a badge; empty if none do.
inline QByteArray overlapIn(const Frame& frame) {
    PaintCache cache;
    cache.prepare(frame.font, frame.unit);
    const FrameGeometry geometry(frame);
    const auto labels = placeLabels(frame, geometry, cache);
    const auto describe = [&](const PlacedLabel& l) { return l.text.toUtf8(); };
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t k = i + 1; k < labels.size(); ++k) {
            const QRectF common = labels[i].rect.intersected(labels[k].rect);
            if (common.width() > 0.01 && common.height() > 0.01)
                return describe(labels[i]) + " on " + describe(labels[k]);
        }
        for (std::uint32_t n = 0; n < frame.scene->nodeCount(); ++n) {
            if (labels[i].kind == LabelKind::Node && labels[i].of == n) continue;
            const QRectF& r = labels[i].rect;
            const QPointF at = geometry.at[n];
            const double reach = geometry.radius[n] + 60 * frame.unit; // farther than its badge
            if (!r.adjusted(-reach, -reach, reach, reach).contains(at)) continue;
            const double dx = at.x() - std::clamp(at.x(), r.left(), r.right());
            const double dy = at.y() - std::clamp(at.y(), r.top(), r.bottom());
            if (std::hypot(dx, dy) < geometry.radius[n] - 0.01) return describe(labels[i]) + " on a node";
            const QRectF badge = badgeRect(frame, geometry, cache, n);
            if (!badge.isNull() && badge.adjusted(0.1, 0.1, -0.1, -0.1).intersects(r))
                return describe(labels[i]) + " on a badge";
        }
    }
    return {};
}

} // namespace wenmai::test
