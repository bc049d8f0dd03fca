#include "app/canvas/hull_painter.h"

#include <QPainter>

namespace wenmai {
namespace {

/// The darker the ground, the more of a colour it takes to be seen.
double strength(const Theme& theme, double presence) {
    return theme.kind == ThemeKind::Dark ? 0.20 + 0.10 * presence : 0.13 + 0.09 * presence;
}

} // namespace

void paintHulls(QPainter& painter, const Frame& frame, const FrameGeometry& geometry) {
    const auto hulls = hullsOf(frame, geometry);
    if (hulls.empty()) return;
    const double share = strength(frame.theme, hullsPresence(frame)) * (frame.marks.dimOthers ? 0.55 : 1);
    const auto& communities = frame.scene->view.communities;
    painter.setPen(Qt::NoPen);
    for (const Hull& hull : hulls) {
        painter.setBrush(tint(frame.theme.hullOf(communities[hull.community].colour), frame.theme.background, share,
                              frame.transparent));
        painter.drawPath(hull.path);
    }
    painter.setBrush(Qt::NoBrush); // outlines above all: none is lost where two hulls meet
    for (const Hull& hull : hulls) {
        const QColor& colour = frame.theme.hullOf(communities[hull.community].colour);
        painter.setPen(QPen(tint(colour, frame.theme.background, share * 2.6, frame.transparent), 1.2 * frame.unit));
        painter.drawPath(hull.path);
    }
}

void paintHullSample(QPainter& painter, const Theme& theme, const QRectF& area, std::uint8_t colour) {
    const double share = strength(theme, 1);
    painter.setBrush(mix(theme.hullOf(colour), theme.background, share));
    painter.setPen(QPen(mix(theme.hullOf(colour), theme.background, share * 2.6), 1.2));
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
}

QColor hullInk(const Theme& theme, std::uint8_t colour) {
    return mix(theme.hullOf(colour), theme.ink, 0.45);
}

} // namespace wenmai
