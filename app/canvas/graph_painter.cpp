#include "app/canvas/graph_painter.h"

#include "app/canvas/edge_painter.h"
#include "app/canvas/node_shape.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QSet>
#include <QTextBoundaryFinder>
#include <QTextLayout>
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
    if (!frame.transparent) {
        RasterLineSink sink(image);
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
    if (!stopped()) labels(painter, frame, geometry, placeLabels(frame, geometry, m_cache), true);
    painter.end();
    image.setDevicePixelRatio(frame.unit);
    return image;
}

void GraphPainter::paint(QPainter& painter, const Frame& frame) {
    m_cache.prepare(frame.font, frame.unit);
    const FrameGeometry geometry(frame);
    painter.setRenderHint(QPainter::Antialiasing);
    PainterLineSink sink(painter);
    paintEdges(sink, frame, geometry, edgesInSight(frame, geometry), nullptr);
    nodes(painter, frame, geometry, false, nullptr);
    labels(painter, frame, geometry, placeLabels(frame, geometry, m_cache), false);
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

void GraphPainter::labels(QPainter& painter, const Frame& frame, const FrameGeometry& geometry,
                          const std::vector<PlacedLabel>& placed, bool asImages) {
    const double margin = m_cache.haloMargin();
    for (const PlacedLabel& label : placed) {
        if (!label.led) continue;
        const QPointF node = geometry.at[label.of];
        const QPointF end(
            std::clamp(node.x(), label.rect.left(), label.rect.right()),
            std::clamp(node.y(), label.rect.top() + 2 * frame.unit, label.rect.bottom() - 2 * frame.unit));
        const QPointF way = end - node;
        const double length = std::hypot(way.x(), way.y());
        if (length < 1) continue;
        const QPointF start = node + way * (discRadius(frame, geometry, label.of) / length);
        painter.setPen(QPen(frame.theme.background, 2.6 * frame.unit));
        painter.drawLine(start, end);
        painter.setPen(QPen(mix(frame.theme.ink, frame.theme.background, 0.6), 0.9 * frame.unit));
        painter.drawLine(start, end);
    }
    for (const PlacedLabel& label : placed) {
        if (!label.rect.intersects(QRectF(QPointF(0, 0), frame.camera.viewport * frame.unit))) continue;
        QColor ink = frame.theme.ink;
        if (label.kind == LabelKind::Node && frame.marks.dimOthers && frame.marks.node(label.of) == 0)
            ink = mix(frame.theme.ink, frame.theme.background, 0.32);
        if (label.kind == LabelKind::Edge) {
            const bool lifted = frame.marks.edge(label.of) & (mark::selected | mark::hovered);
            const ViewEdge& edge = frame.scene->view.edges[label.of];
            ink = edge.polarity == Polarity::Negated ? frame.theme.negated
                  : lifted                           ? frame.theme.ink
                                                     : frame.theme.faintInk;
        }
        const WrappedText& words = m_cache.measured(label.text, label.size, label.wrapped);
        if (!asImages) {
            drawVectorText(painter, words, label.rect, label.align, m_cache.font(label.size), ink,
                           frame.theme.background, 3.4 * frame.unit, frame.textAsOutlines);
            continue;
        }
        const int align = words.lines.size() > 1 ? label.align : Qt::AlignHCenter;
        const QImage& image =
            m_cache.textImage({label.text, label.size, align, ink.rgb(), frame.theme.background.rgb()}, words);
        painter.drawImage(label.rect.topLeft() - QPointF(margin, margin), image);
    }
}

namespace {

/// Whether shaping gives other glyphs than the characters' own: special figures beside Latin letters, one long glyph
/// for "——". In a PDF such a glyph has no way back to its characters.
bool hasSpecialGlyphs(const QTextLayout& layout) {
    QSet<quint32> own;
    for (const QGlyphRun& run : layout.glyphRuns())
        for (const quint32 glyph : run.rawFont().glyphIndexesForString(layout.text()))
            own.insert(glyph);
    for (const QGlyphRun& run : layout.glyphRuns())
        for (const quint32 glyph : run.glyphIndexes())
            if (!own.contains(glyph)) return true;
    return false;
}

void drawLine(QPainter& painter, QPointF at, const QString& text, const QFont& font) {
    if (!painter.paintEngine() || painter.paintEngine()->type() != QPaintEngine::Pdf) return painter.drawText(at, text);
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!hasSpecialGlyphs(layout)) return painter.drawText(at, text);
    // One by one, each keeps its own glyph.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
        painter.drawText(at + QPointF(line.cursorToX(static_cast<int>(from)), 0), text.mid(from, to - from));
}

} // namespace

void drawVectorText(QPainter& painter, const WrappedText& text, const QRectF& rect, int align, const QFont& font,
                    const QColor& ink, const QColor& halo, double haloWidth, bool asOutlines) {
    const QFontMetricsF metrics(font);
    double y = rect.top() + metrics.ascent();
    painter.setFont(font);
    for (const QString& line : text.lines) {
        const double free = rect.width() - metrics.horizontalAdvance(line);
        const QPointF at(rect.left() + (align == Qt::AlignLeft ? 0 : align == Qt::AlignRight ? free : free / 2), y);
        QPainterPath outline;
        if (asOutlines || haloWidth > 0) outline.addText(at, font, line);
        if (haloWidth > 0)
            painter.strokePath(outline, QPen(halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (asOutlines) {
            painter.fillPath(outline, ink);
        } else {
            painter.setPen(ink);
            drawLine(painter, at, line, font);
        }
        y += metrics.height();
    }
}

} // namespace wenmai
