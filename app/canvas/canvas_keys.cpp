// The keyboard: walk from node to node, select, pin, pan and zoom.

#include "app/canvas/canvas_state.h"

#include <QKeyEvent>
#include <cmath>

namespace wenmai {
namespace {

constexpr double panStep = 60; ///< logical pixels

std::optional<QPointF> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

void GraphCanvas::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier, control = modifiers == Qt::ControlModifier;
    if (const auto direction = directionOf(event->key()); direction && (plain || control)) {
        if (plain && m->walk(*direction)) return;
        if (plain && !m->selected.empty()) return; // nothing that way: stay
        Camera to = m->camera;
        to.pan(-*direction * panStep);
        m->cameraGlide.stop();
        return m->moveCamera(to, true);
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.3);
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        return zoomBy(1 / 1.3);
    case Qt::Key_0:
        if (control) return fit();
        break;
    case Qt::Key_F:
        if (plain) return fit();
        break;
    case Qt::Key_Home:
        if (plain && m->scene->nodeCount() > 0) {
            m->ensureVisible(m->scene->byWeight.front());
            return m->selectNode(m->idOf(m->scene->byWeight.front()));
        }
        break;
    case Qt::Key_A:
        if (control) {
            m->selected.clear();
            for (const ViewNode& node : m->scene->view.nodes)
                m->selected.push_back(node.node);
            m->selectedEdge.reset();
            return m->announceSelection();
        }
        break;
    case Qt::Key_E:
        if ((plain || modifiers == Qt::ShiftModifier) && m->nextEdge(plain)) return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && m->selected.size() == 1) return emit nodeActivated(m->selected.front());
        if (plain && m->selectedEdge) return emit edgeActivated(*m->selectedEdge);
        break;
    case Qt::Key_Space:
        if (plain && !m->selected.empty()) return m->togglePins();
        break;
    case Qt::Key_Escape:
        if (m->hold == State::Hold::Band) {
            m->hold = State::Hold::Nothing;
            return update();
        }
        if (!m->selected.empty() || m->selectedEdge) return m->clearSelection();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event); // not ours: the window's
}

bool GraphCanvas::focusNextPrevChild(bool next) {
    return m->tab(next) || QWidget::focusNextPrevChild(next);
}

bool GraphCanvas::State::walk(QPointF direction) {
    std::optional<std::uint32_t> start;
    if (selected.size() == 1) start = indexOf(selected.front());
    if (!start && selectedEdge) { // from an edge to its end in that direction
        const auto e = scene->edgeIndex.constFind(*selectedEdge);
        if (e == scene->edgeIndex.constEnd()) return false;
        const ViewEdge& edge = scene->view.edges[*e];
        const QPointF way(places[edge.to].x - places[edge.from].x, places[edge.to].y - places[edge.from].y);
        const std::uint32_t end = QPointF::dotProduct(way, direction) >= 0 ? edge.to : edge.from;
        ensureVisible(end);
        selectNode(idOf(end));
        return true;
    }
    if (!start) return false;
    const auto next = nextNode(hitFrame(), *start, direction);
    if (!next) return false;
    ensureVisible(*next);
    selectNode(idOf(*next));
    return true;
}

/// With a node selected, Tab goes through the nodes by importance; past the last it leaves the widget as usual, so that
/// nobody is caught in here. Without one it leaves at once.
bool GraphCanvas::State::tab(bool forward) {
    if (selected.size() != 1) return false;
    const auto current = indexOf(selected.front());
    if (!current) return false;
    const auto& order = scene->byWeight;
    const auto at = std::find(order.begin(), order.end(), *current) - order.begin();
    const auto next = forward ? at + 1 : at - 1;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(order.size())) return false;
    const std::uint32_t index = order[static_cast<std::size_t>(next)];
    ensureVisible(index);
    selectNode(idOf(index));
    return true;
}

/// E goes through the edges of the selected node, clockwise from the top.
bool GraphCanvas::State::nextEdge(bool forward) {
    std::optional<std::uint32_t> centre, current;
    if (selected.size() == 1) centre = indexOf(selected.front());
    if (selectedEdge) {
        const auto e = scene->edgeIndex.constFind(*selectedEdge);
        if (e == scene->edgeIndex.constEnd()) return false;
        current = *e;
        const ViewEdge& edge = scene->view.edges[*e];
        centre = edgeCentre && indexOf(*edgeCentre) == edge.to ? edge.to : edge.from;
    }
    if (!centre) return false;
    edgeCentre = idOf(*centre);
    std::vector<std::pair<double, std::uint32_t>> around;
    scene->eachEdgeAt(*centre, [&](std::uint32_t e) {
        const std::uint32_t other = scene->otherEnd(e, *centre);
        const double dx = places[other].x - places[*centre].x, dy = places[other].y - places[*centre].y;
        around.emplace_back(std::atan2(-dx, dy), e); // -π at the top, clockwise
    });
    const auto count = static_cast<std::ptrdiff_t>(around.size());
    if (count == 0) return false;
    std::sort(around.begin(), around.end());
    std::ptrdiff_t at = forward ? -1 : count;
    for (std::ptrdiff_t i = 0; i < count; ++i)
        if (current && around[static_cast<std::size_t>(i)].second == *current) at = i;
    at = (at + (forward ? 1 : -1) + count) % count;
    selectEdge(scene->view.edges[around[static_cast<std::size_t>(at)].second].edge);
    return true;
}

void GraphCanvas::State::togglePins() {
    const bool all = std::all_of(selected.begin(), selected.end(), [&](std::uint32_t id) {
        const auto i = indexOf(id);
        return i && pinned[*i];
    });
    auto changed = std::make_shared<Scene>(*scene);
    for (const std::uint32_t id : selected)
        if (const auto i = indexOf(id)) {
            pinned[*i] = !all;
            changed->view.nodes[*i].pinned = !all;
        }
    scene = std::move(changed);
    placesChanged();
    std::vector<NodeMove> moves;
    for (const std::uint32_t id : selected)
        if (const auto i = indexOf(id)) moves.push_back({id, places[*i], pinned[*i] != 0});
    emit q->nodesMoved(moves);
}

void GraphCanvas::State::ensureVisible(std::uint32_t index) {
    const QPointF at = camera.toScreen(places[index]);
    const QRectF inner = QRectF(q->rect()).adjusted(40, 40, -40, -40);
    if (inner.contains(at)) return;
    Camera to = camera;
    to.centre = QPointF(places[index].x, places[index].y);
    fitted = false;
    glideCamera(to);
}

} // namespace wenmai
