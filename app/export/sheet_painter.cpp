#include "app/export/sheet_painter.h"

#include "app/canvas/graph_painter.h"
#include "app/canvas/label_painter.h"
#include "app/export/legend.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>

namespace wenmai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wenmai::Sheet)
};

void text(QPainter& painter, const Sheet& sheet, const QString& words, QPointF corner, const QFont& font,
          const QColor& ink) {
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(words), metrics.height());
    drawVectorText(painter, {{words}, size}, {corner, size}, Qt::AlignLeft, font, ink, {}, 0,
                   sheet.graph.textAsOutlines);
}

QString fitted(const QString& words, const QFont& font, double width) {
    return QFontMetricsF(font).elidedText(words, Qt::ElideRight, width);
}

} // namespace

void paintSheet(QPainter& painter, const Sheet& sheet, double unit) {
    painter.setRenderHint(QPainter::Antialiasing);
    PaintCache cache;
    GraphPainter graph(cache);
    if (unit > 0) {
        Frame frame = sheet.graph;
        frame.unit = unit;
        painter.drawImage(sheet.graphPlace, graph.render(frame));
    } else {
        painter.save();
        painter.translate(sheet.graphPlace);
        // What lies outside the frame is not part of the picture (a whole graph has nothing there).
        painter.setClipRect(QRectF(QPointF(0, 0), sheet.graph.camera.viewport));
        graph.paint(painter, sheet.graph);
        painter.restore();
    }
    if (!sheet.title.isEmpty()) {
        const QFont font = sheet::fontOf(sheet.font, 21, true);
        text(painter, sheet, fitted(sheet.title, font, sheet.titlePlace.width()), sheet.titlePlace.topLeft(), font,
             sheet.theme.ink);
    }
    if (!sheet.dateRange.isEmpty()) {
        const QFont font = sheet::fontOf(sheet.font, 13);
        text(painter, sheet, fitted(sheet.dateRange, font, sheet.datePlace.width()), sheet.datePlace.topLeft(), font,
             sheet.theme.faintInk);
    }
    paintLegend(painter, sheet);
    if (sheet.sources.empty()) return;
    const QPointF corner(sheet::margin, sheet.sourcesTop);
    const double head = paintSourcesHeading(painter, sheet, corner, sheet.sourcesWidth);
    paintSources(painter, sheet, sheet.sources, 0, corner + QPointF(0, head), 1e9);
}

QString sourcesHeading() {
    return Words::tr("Sources");
}

double paintSourcesHeading(QPainter& painter, const Sheet& sheet, QPointF corner, double width) {
    painter.setPen(QPen(mix(sheet.theme.faintInk, sheet.theme.background, 0.5), 0.8));
    painter.drawLine(corner + QPointF(0, 4), corner + QPointF(width, 4));
    text(painter, sheet, sourcesHeading(), corner + QPointF(0, 9), sheet::fontOf(sheet.font, 14, true),
         sheet.theme.ink);
    return 34;
}

std::size_t paintSources(QPainter& painter, const Sheet& sheet, const std::vector<SourceItem>& items, std::size_t from,
                         QPointF corner, double height) {
    const QFont font = sheet::fontOf(sheet.font, 13), small = sheet::fontOf(sheet.font, 11);
    const double line = QFontMetricsF(font).height();
    double y = corner.y();
    std::size_t i = from;
    for (; i < items.size(); ++i) {
        const SourceItem& item = items[i];
        if (i > from && y + item.height > corner.y() + height) break;
        text(painter, sheet, item.number, {corner.x(), y}, font, sheet.theme.faintInk);
        double at = y;
        for (const QString& words : item.lines) {
            text(painter, sheet, words, {corner.x() + 46, at}, font, sheet.theme.ink);
            at += line;
        }
        if (!item.origin.isEmpty())
            text(painter, sheet, item.origin, {corner.x() + 46, at}, small, sheet.theme.faintInk);
        y += item.height;
    }
    return i;
}

} // namespace wenmai
