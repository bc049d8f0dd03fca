#include "app/canvas/graph_canvas.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace wenmai {

struct GraphCanvas::State {
    ViewGraph view;
    Camera camera;
    Theme theme = Theme::make(ThemeKind::Light);
    bool followsPalette = true;
    CanvasTexts texts;
    QString emptyText;
    std::vector<std::uint32_t> selected;
    std::optional<std::uint32_t> selectedEdge;
    QPointF pressed, last;
    std::optional<std::size_t> grabbed;
    bool panning = false;

    std::optional<std::size_t> nodeUnder(QPointF at) const {
        for (std::size_t i = view.nodes.size(); i-- > 0;) {
            const QPointF d = camera.toScreen(view.nodes[i].at) - at;
            if (std::hypot(d.x(), d.y()) <= std::max(6.0, view.nodes[i].radius * camera.zoom)) return i;
        }
        return std::nullopt;
    }
    std::optional<std::size_t> edgeUnder(QPointF at) const {
        for (std::size_t i = 0; i < view.edges.size(); ++i) {
            const QPointF a = camera.toScreen(view.nodes[view.edges[i].from].at);
            const QPointF b = camera.toScreen(view.nodes[view.edges[i].to].at), ab = b - a, ap = at - a;
            const double t =
                std::clamp(QPointF::dotProduct(ap, ab) / std::max(1.0, QPointF::dotProduct(ab, ab)), 0.0, 1.0);
            const QPointF d = ap - ab * t;
            if (std::hypot(d.x(), d.y()) <= 5) return i;
        }
        return std::nullopt;
    }
};

GraphCanvas::GraphCanvas(QWidget* parent) : QWidget(parent), m(std::make_unique<State>()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAutoFillBackground(false);
    followPalette();
}
GraphCanvas::~GraphCanvas() = default;

void GraphCanvas::setView(ViewGraph view, bool) {
    m->view = std::move(view);
    fit();
}
void GraphCanvas::setPositions(const std::vector<Point>& at) {
    for (std::size_t i = 0; i < at.size() && i < m->view.nodes.size(); ++i)
        m->view.nodes[i].at = at[i];
    update();
}
const ViewGraph& GraphCanvas::view() const {
    return m->view;
}
void GraphCanvas::setTheme(ThemeKind kind) {
    m->followsPalette = false;
    m->theme = Theme::make(kind);
    update();
}
void GraphCanvas::followPalette() {
    m->followsPalette = true;
    const bool dark = palette().color(QPalette::Window).lightness() < palette().color(QPalette::WindowText).lightness();
    m->theme = Theme::make(dark ? ThemeKind::Dark : ThemeKind::Light);
    update();
}
const Theme& GraphCanvas::theme() const {
    return m->theme;
}
void GraphCanvas::setTexts(CanvasTexts texts) {
    m->texts = std::move(texts);
}
const CanvasTexts& GraphCanvas::texts() const {
    return m->texts;
}
void GraphCanvas::setEmptyText(const QString& text) {
    m->emptyText = text;
    update();
}
void GraphCanvas::setSelection(std::vector<std::uint32_t> nodes, std::optional<std::uint32_t> edge) {
    m->selected = std::move(nodes);
    m->selectedEdge = edge;
    update();
}
const std::vector<std::uint32_t>& GraphCanvas::selectedNodes() const {
    return m->selected;
}
std::optional<std::uint32_t> GraphCanvas::selectedEdge() const {
    return m->selectedEdge;
}
void GraphCanvas::setMatched(std::vector<std::uint32_t>) {}
void GraphCanvas::glow(std::vector<std::uint32_t>) {}
const Camera& GraphCanvas::camera() const {
    return m->camera;
}
void GraphCanvas::setCamera(const Camera& camera) {
    m->camera = camera;
    m->camera.viewport = size();
    update();
    emit cameraChanged();
}
void GraphCanvas::fit() {
    if (m->view.nodes.empty()) return update();
    QRectF area;
    for (const ViewNode& n : m->view.nodes)
        area |= QRectF(n.at.x - n.radius, n.at.y - n.radius, 2 * n.radius, 2 * n.radius);
    m->camera.viewport = size();
    m->camera.fit(area, 40, 2);
    update();
    emit cameraChanged();
}
void GraphCanvas::reveal(std::uint32_t node) {
    if (const auto at = placeOf(node)) m->camera.centre = m->camera.toLayout(*at);
    update();
}
void GraphCanvas::zoomBy(double factor) {
    m->camera.zoomAt(QRectF(rect()).center(), factor);
    update();
    emit cameraChanged();
}
CanvasTarget GraphCanvas::targetAt(QPointF at) const {
    if (const auto n = m->nodeUnder(at)) return {m->view.nodes[*n].node, std::nullopt};
    if (const auto e = m->edgeUnder(at)) return {std::nullopt, m->view.edges[*e].edge};
    return {};
}
std::optional<QPointF> GraphCanvas::placeOf(std::uint32_t node) const {
    for (const ViewNode& n : m->view.nodes)
        if (n.node == node) return m->camera.toScreen(n.at);
    return std::nullopt;
}
std::optional<QPointF> GraphCanvas::placeOfEdge(std::uint32_t edge) const {
    for (const ViewEdge& e : m->view.edges)
        if (e.edge == edge)
            return (m->camera.toScreen(m->view.nodes[e.from].at) + m->camera.toScreen(m->view.nodes[e.to].at)) / 2;
    return std::nullopt;
}

bool GraphCanvas::event(QEvent* event) {
    return QWidget::event(event);
}
void GraphCanvas::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(rect(), m->theme.background);
    p.setRenderHint(QPainter::Antialiasing);
    if (m->view.nodes.empty()) {
        p.setPen(m->theme.faintInk);
        p.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m->emptyText);
        return;
    }
    for (const ViewEdge& e : m->view.edges) {
        p.setPen(QPen(m->selectedEdge == e.edge ? m->theme.selection : m->theme.edge, 1.2));
        p.drawLine(m->camera.toScreen(m->view.nodes[e.from].at), m->camera.toScreen(m->view.nodes[e.to].at));
    }
    for (const ViewNode& n : m->view.nodes) {
        const bool on = std::find(m->selected.begin(), m->selected.end(), n.node) != m->selected.end();
        p.setPen(QPen(on ? m->theme.selection : m->theme.background, on ? 3 : 1));
        p.setBrush(m->theme.fillOf(n.entity.type));
        const double r = n.radius * m->camera.zoom;
        const QPointF at = m->camera.toScreen(n.at);
        p.drawEllipse(at, r, r);
        p.setPen(m->theme.ink);
        p.drawText(at + QPointF(r + 3, 4), QString::fromStdString(n.label));
    }
}
void GraphCanvas::resizeEvent(QResizeEvent*) {
    m->camera.viewport = size();
}
void GraphCanvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && m->followsPalette) followPalette();
    QWidget::changeEvent(event);
}
void GraphCanvas::mousePressEvent(QMouseEvent* event) {
    m->pressed = m->last = event->position();
    m->grabbed = event->button() == Qt::LeftButton ? m->nodeUnder(event->position()) : std::nullopt;
    m->panning = !m->grabbed && event->button() != Qt::RightButton;
}
void GraphCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF by = event->position() - m->last;
    m->last = event->position();
    if (m->grabbed && (event->position() - m->pressed).manhattanLength() > 4) {
        const QPointF at = m->camera.toLayout(event->position());
        m->view.nodes[*m->grabbed].at = {static_cast<float>(at.x()), static_cast<float>(at.y())};
        m->view.nodes[*m->grabbed].pinned = true;
    } else if (m->panning) {
        m->camera.pan(by);
    } else if (event->buttons() == Qt::NoButton) {
        emit hovered(targetAt(event->position()));
    }
    update();
}
void GraphCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if ((event->position() - m->pressed).manhattanLength() <= 4 && event->button() == Qt::LeftButton) {
        const CanvasTarget target = targetAt(event->position());
        m->selected.clear();
        m->selectedEdge = target.edge;
        if (target.node) m->selected = {*target.node};
        if (target.node) emit nodeSelected(*target.node);
        if (target.edge) emit edgeSelected(*target.edge);
        if (!target.node && !target.edge) emit selectionCleared();
        emit selectionChanged();
    } else if (m->grabbed) {
        const ViewNode& n = m->view.nodes[*m->grabbed];
        emit nodeMoved(n.node, n.at, n.pinned);
    }
    m->grabbed.reset();
    m->panning = false;
    update();
}
void GraphCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto target = targetAt(event->position()); target.node) emit nodeActivated(*target.node);
}
void GraphCanvas::leaveEvent(QEvent*) {
    emit hovered({});
}
void GraphCanvas::wheelEvent(QWheelEvent* event) {
    m->camera.zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    update();
    emit cameraChanged();
}
void GraphCanvas::keyPressEvent(QKeyEvent* event) {
    QWidget::keyPressEvent(event);
}
void GraphCanvas::contextMenuEvent(QContextMenuEvent* event) {
    emit contextMenuRequested(targetAt(event->pos()), event->globalPos());
}
bool GraphCanvas::focusNextPrevChild(bool next) {
    return QWidget::focusNextPrevChild(next);
}

} // namespace wenmai
