// Painting: the finished picture, and over it what must follow the pointer at once.

#include "app/canvas/canvas_state.h"
#include "app/canvas/node_shape.h"

#include <QPainter>

namespace wenmai {
namespace {

void paintEmpty(QPainter& painter, const QRect& area, const Theme& theme, const QString& text, const QFont& base) {
    QFont font = withChinese(base);
    font.setPixelSize(16);
    painter.setFont(font);
    painter.setPen(theme.faintInk);
    const int side = std::max(16, area.width() / 6);
    painter.drawText(area.adjusted(side, 16, -side, -16), Qt::AlignCenter | Qt::TextWordWrap, text);
}

/// The hovered thing while the picture is too costly to be made again for it.
void paintHover(QPainter& painter, const Frame& frame, const CanvasTarget& hover) {
    const Scene& scene = *frame.scene;
    painter.setRenderHint(QPainter::Antialiasing);
    const FrameGeometry geometry(frame);
    const auto stroke = [&](std::uint32_t e, double width) {
        const EdgeLine line = edgeLineOf(frame, geometry, e);
        painter.setPen(QPen(frame.theme.ink, width));
        painter.drawPolyline(line.points.data(), line.count);
    };
    if (hover.edge)
        if (const auto e = scene.edgeIndex.constFind(*hover.edge); e != scene.edgeIndex.constEnd()) stroke(*e, 2.4);
    if (!hover.node) return;
    const auto i = scene.nodeIndex.constFind(*hover.node);
    if (i == scene.nodeIndex.constEnd()) return;
    int drawn = 0;
    scene.eachEdgeAt(*i, [&](std::uint32_t e) {
        if (++drawn <= 300) stroke(e, 1);
    });
    const double r = std::max(4.0, static_cast<double>(geometry.radius[*i]));
    painter.setPen(QPen(frame.theme.ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(geometry.at[*i], r + 3, r + 3);
}

} // namespace

void GraphCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m->theme.background);
    if (m->scene->view.nodes.empty()) {
        paintEmpty(painter, rect(), m->theme, m->emptyText, font());
    } else {
        m->refreshMarks();
        m->picture.show(painter, m->camera, devicePixelRatioF(), [this] { return m->frame(); });
        if (m->picture.verySlow() && (m->hover.node || m->hover.edge)) paintHover(painter, m->hitFrame(), m->hover);
    }
    if (m->hold == State::Hold::Band) {
        QColor fill = m->theme.selection;
        fill.setAlpha(40);
        painter.setPen(QPen(m->theme.selection, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(m->pressedAt, m->lastAt).normalized());
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m->theme.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace wenmai
