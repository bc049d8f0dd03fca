#include "app/canvas/label_painter.h"

#include "app/canvas/hull_painter.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QSet>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace wenmai {

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

void paintLabels(QPainter& painter, const Frame& frame, const FrameGeometry& geometry, PaintCache& cache,
                 std::span<const PlacedLabel> placed, bool asImages) {
    const double margin = cache.haloMargin();
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
        if (label.kind == LabelKind::Guide) ink = frame.theme.faintInk;
        if (label.kind == LabelKind::Hull)
            ink = mix(hullInk(frame.theme, frame.scene->view.communities[label.of].colour), frame.theme.background,
                      frame.marks.dimOthers ? 0.4 : 1);
        if (label.kind == LabelKind::Edge) {
            const bool lifted = frame.marks.edge(label.of) & (mark::selected | mark::hovered);
            const ViewEdge& edge = frame.scene->view.edges[label.of];
            ink = edge.polarity == Polarity::Negated ? frame.theme.negated
                  : lifted                           ? frame.theme.ink
                                                     : frame.theme.faintInk;
        }
        const WrappedText& words = cache.measured(label.text, label.size, label.wrapped);
        if (!asImages) {
            drawVectorText(painter, words, label.rect, label.align, cache.font(label.size), ink, frame.theme.background,
                           3.4 * frame.unit, frame.textAsOutlines);
            continue;
        }
        const int align = words.lines.size() > 1 ? label.align : Qt::AlignHCenter;
        const QImage& image =
            cache.textImage({label.text, label.size, align, ink.rgb(), frame.theme.background.rgb()}, words);
        painter.drawImage(label.rect.topLeft() - QPointF(margin, margin), image);
    }
}

} // namespace wenmai
