#include "app/canvas/graph_painter.h"

#include "app/canvas/edge_painter.h"
#include "app/canvas/guide_painter.h"
#include "app/canvas/hull_painter.h"
#include "app/canvas/label_painter.h"
#include "app/canvas/node_shape.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace wenmai {

QImage GraphPainter::render(const Frame& frame, const Task* task) {
    const QSize size = (frame.camera.viewport * frame.unit).toSize().expandedTo({1, 1});
    m_cache.prepare(frame.font, frame.unit);
    const FrameGeometry geometry(frame);
    const auto edges = edgesInSight(frame, geometry);
    QImage image(size, frame.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(frame.transparent ? QColor(Qt::transparent) : frame.theme.background);
    const auto stopped = [task] { return task && task->stopped(); };
    if (!(frame.scene->view.communities.empty() && frame.scene->view.guides.empty()) && !stopped()) {
        QPainter under(&image);
        under.setRenderHint(QPainter::Antialiasing);
        paintGuides(under, frame);
        paintHulls(under, frame, geometry);
    }
    if (!frame.transparent) {
        RasterLineSink sink(image, task);
        paintEdges(sink, frame, geometry, edges, task);
        if (!stopped()) sink.flush();
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (frame.transparent) {
        PainterLineSink sink(painter);
        paintEdges(sink, frame, geometry, edges, task);
    }
    if (!stopped()) nodes(painter, frame, geometry, true, task);
    if (!stopped()) paintLabels(painter, frame, geometry, m_cache, placeLabels(frame, geometry, m_cache), true);
    painter.end();
    image.setDevicePixelRatio(frame.unit);
    return image;
}

void GraphPainter::paint(QPainter& painter, const Frame& frame) {
    m_cache.prepare(frame.font, frame.unit);
    const FrameGeometry geometry(frame);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGuides(painter, frame);
    paintHulls(painter, frame, geometry);
    PainterLineSink sink(painter);
    paintEdges(sink, frame, geometry, edgesInSight(frame, geometry), nullptr);
    nodes(painter, frame, geometry, false, nullptr);
    paintLabels(painter, frame, geometry, m_cache, placeLabels(frame, geometry, m_cache), false);
}

void GraphPainter::nodes(QPainter& painter, const Frame& frame, const FrameGeometry& geometry, bool asImages,
                         const Task* task) {
    const auto& byWeight = frame.scene->byWeight;
    const auto inSight = [&](std::uint32_t i) {
        const double r = geometry.radius[i] + 8 * frame.unit;
        return geometry.area.adjusted(-r, -r, r, r).contains(geometry.at[i]);
    };
    // The important ones last, so that they lie on top; marked ones above all.
    for (const bool marked : {false, true}) {
        if (marked && frame.marks.nodes.empty()) break;
        for (std::size_t k = byWeight.size(); k-- > 0;) {
            const std::uint32_t i = byWeight[k];
            if ((frame.marks.node(i) != 0) != marked || !inSight(i)) continue;
            if ((k & 1023) == 0 && task && task->stopped()) return;
            node(painter, frame, geometry, i, asImages);
        }
    }
    for (std::uint32_t i = 0; i < frame.scene->nodeCount(); ++i)
        if (frame.scene->view.nodes[i].hiddenNeighbours > 0 && inSight(i)) badge(painter, frame, geometry, i, asImages);
}

void GraphPainter::node(QPainter& painter, const Frame& frame, const FrameGeometry& geometry, std::uint32_t i,
                        bool asImage) {
    const ViewNode& n = frame.scene->view.nodes[i];
    const std::uint8_t marks = frame.marks.node(i);
    const bool dimmed = frame.marks.dimOthers && marks == 0;
    const double r = geometry.radius[i];
    QColor fill = frame.theme.fillOf(n.entity.type);
    QColor icon;
    if (r >= 6.5 * frame.unit) icon = Theme::inkOn(fill);
    if (dimmed) {
        fill = mix(fill, frame.theme.background, 0.25);
        if (icon.isValid()) icon = mix(frame.theme.background, fill, 0.7);
    }
    const QPointF at = geometry.at[i];
    rings(painter, frame, at, r, marks);
    if (asImage && r < 40 * frame.unit) {
        const QImage& image = m_cache.nodeImage(n.entity.type, r, fill, icon);
        painter.drawImage(QPoint(static_cast<int>(std::lround(at.x())) - image.width() / 2,
                                 static_cast<int>(std::lround(at.y())) - image.height() / 2),
                          image);
    } else {
        drawNode(painter, n.entity.type, at, r, fill, icon, frame.unit);
    }
    if (n.pinned && !dimmed && r >= 5 * frame.unit) pin(painter, frame, at, r);
}

void GraphPainter::rings(QPainter& painter, const Frame& frame, QPointF at, double radius, std::uint8_t marks) {
    const auto ring = [&](const QColor& colour, double gap, double width) {
        painter.setPen(QPen(colour, width * frame.unit));
        painter.setBrush(mix(colour, frame.theme.background, 0.22));
        const double r = radius + gap * frame.unit;
        painter.drawEllipse(at, r, r);
    };
    if (marks & mark::matched) ring(frame.theme.match, 3.4, 2.4);
    if (marks & mark::selected) ring(frame.theme.selection, 3.4, 2.8);
    if ((marks & mark::hovered) && !(marks & mark::selected)) ring(frame.theme.ink, 3.0, 1.4);
    if (const int glow = mark::glow(marks); glow > 0 && !(marks & (mark::selected | mark::hovered)))
        ring(mix(frame.theme.glow, frame.theme.background, 0.3 * glow), 3.0, 2.0);
}

void GraphPainter::badge(QPainter& painter, const Frame& frame, const FrameGeometry& geometry, std::uint32_t i,
                         bool asImages) {
    const QRectF rect = badgeRect(frame, geometry, m_cache, i);
    if (rect.isNull()) return;
    const ViewNode& n = frame.scene->view.nodes[i];
    painter.setPen(QPen(mix(frame.theme.fillOf(n.entity.type), frame.theme.faintInk, 0.6), frame.unit));
    painter.setBrush(frame.theme.surface);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    const QString text = badgeText(n);
    const WrappedText& words = m_cache.measured(text, LabelSize::Tiny, false);
    const QPointF corner = rect.center() - QPointF(words.size.width() / 2, words.size.height() / 2);
    if (!asImages)
        return drawVectorText(painter, words, {corner, words.size}, Qt::AlignHCenter, m_cache.font(LabelSize::Tiny),
                              frame.theme.faintInk, {}, 0, frame.textAsOutlines);
    const QImage& image =
        m_cache.textImage({text, LabelSize::Tiny, Qt::AlignHCenter, frame.theme.faintInk.rgb(), 0}, words);
    const double margin = m_cache.haloMargin();
    painter.drawImage(QPointF(std::round(corner.x() - margin), std::round(corner.y() - margin)), image);
}

void GraphPainter::pin(QPainter& painter, const Frame& frame, QPointF at, double radius) {
    const QPointF head = at + QPointF(-radius * 0.75, -radius * 0.75);
    const double u = frame.unit;
    painter.setPen(QPen(frame.theme.background, 1.2 * u));
    painter.setBrush(frame.theme.ink);
    painter.drawEllipse(head, 3.6 * u, 3.6 * u);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.theme.background);
    painter.drawEllipse(head, 1.1 * u, 1.1 * u);
}

} // namespace wenmai
