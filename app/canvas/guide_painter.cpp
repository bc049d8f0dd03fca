#include "app/canvas/guide_painter.h"

#include <QPainter>

namespace wenmai {

QRectF guideArea(const Frame& frame, const ViewGuide& guide) {
    const QRectF area = boundsOf(guide);
    return {frame.camera.toScreen(area.topLeft()) * frame.unit, area.size() * (frame.camera.zoom * frame.unit)};
}

void paintGuides(QPainter& painter, const Frame& frame) {
    const Theme& theme = frame.theme;
    bool tinted = false;
    for (const ViewGuide& guide : frame.scene->view.guides) {
        const QRectF area = guideArea(frame, guide);
        if (guide.kind == ViewGuide::Kind::Ring) {
            painter.setPen(QPen(mix(theme.faintInk, theme.background, 0.28), frame.unit, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(area);
            continue;
        }
        tinted = !tinted; // every other column
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint(theme.ink, theme.background, tinted ? 0.045 : 0.015, frame.transparent));
        painter.drawRoundedRect(area, 6 * frame.unit, 6 * frame.unit);
    }
}

} // namespace wenmai
