// The mouse: click, drag a node with what hangs on it, pan, rubber band, hover card.

#include "app/canvas/canvas_state.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <cmath>

namespace wenmai {
namespace {

constexpr double clickSlack = 4; ///< logical pixels that a hand trembles

bool extends(Qt::KeyboardModifiers modifiers) {
    return modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

void GraphCanvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    QToolTip::hideText();
    if (m->hold != State::Hold::Nothing) return; // a second button while one is held
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return event->ignore();
    m->cameraGlide.stop();
    m->hold = State::Hold::Pressed;
    m->button = event->button();
    m->pressedAt = m->lastAt = event->position();
    m->pressedNode = m->button == Qt::LeftButton ? nodeAt(m->hitFrame(), event->position()) : std::nullopt;
    m->swallowRelease = false;
}

void GraphCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position(), way = at - m->pressedAt;
    if (m->hold == State::Hold::Pressed && std::hypot(way.x(), way.y()) > clickSlack) {
        if (m->pressedNode) {
            m->startDrag();
        } else if (m->button == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier)) {
            m->hold = State::Hold::Band;
            setCursor(Qt::CrossCursor);
        } else {
            m->hold = State::Hold::Panning;
            setCursor(Qt::ClosedHandCursor);
        }
    }
    switch (m->hold) {
    case State::Hold::Dragging:
        m->dragTo(at);
        break;
    case State::Hold::Panning: {
        Camera to = m->camera;
        to.pan(at - m->lastAt);
        m->moveCamera(to, true);
        break;
    }
    case State::Hold::Band:
        update();
        break;
    case State::Hold::Nothing:
        m->setHover(m->targetAt(at));
        m->setOverBadge(m->badgeAt(at).has_value());
        break;
    case State::Hold::Pressed:
        return; // lastAt stays where the button went down
    }
    m->lastAt = at;
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (m->hold == State::Hold::Nothing || event->button() != m->button) return event->ignore();
    const State::Hold held = std::exchange(m->hold, State::Hold::Nothing);
    const QPointF at = event->position();
    switch (held) {
    case State::Hold::Pressed:
        if (m->button == Qt::LeftButton && !std::exchange(m->swallowRelease, false)) m->click(at, event->modifiers());
        break;
    case State::Hold::Dragging:
        m->endDrag();
        break;
    case State::Hold::Band:
        m->endBand(at, event->modifiers());
        break;
    default:
        break;
    }
    const CanvasTarget under = m->targetAt(at);
    setCursor(under.node || under.edge ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m->swallowRelease = true;
    m->hold = State::Hold::Pressed; // so that the release belongs to this click
    m->button = Qt::LeftButton;
    m->pressedAt = m->lastAt = event->position();
    m->pressedNode.reset();
    const CanvasTarget target = m->targetAt(event->position());
    if (target.node)
        emit nodeActivated(*target.node);
    else if (target.edge)
        emit edgeActivated(*target.edge);
}

void GraphCanvas::leaveEvent(QEvent* event) {
    m->setHover({});
    QWidget::leaveEvent(event);
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent* event) {
    m->hold = State::Hold::Nothing;
    CanvasTarget target;
    QPoint at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!m->selected.empty())
            target.node = m->selected.front();
        else
            target.edge = m->selectedEdge;
        const auto place = target.node ? placeOf(*target.node) : target.edge ? placeOfEdge(*target.edge) : std::nullopt;
        at = place ? place->toPoint() : rect().center();
    } else {
        target = m->targetAt(at);
        // The menu is about what is under the pointer: that becomes the selection, unless it is part of it.
        const bool inSelection =
            target.node && std::find(m->selected.begin(), m->selected.end(), *target.node) != m->selected.end();
        if (target.node && !inSelection) m->selectNode(*target.node);
        if (target.edge && m->selectedEdge != target.edge) m->selectEdge(*target.edge);
    }
    emit contextMenuRequested(target, mapToGlobal(at));
    event->accept();
}

void GraphCanvas::State::click(QPointF at, Qt::KeyboardModifiers modifiers) {
    if (const auto node = badgeAt(at); node && !extends(modifiers)) return emit q->moreWanted(*node);
    const CanvasTarget target = targetAt(at);
    if (target.node && extends(modifiers)) {
        const auto found = std::find(selected.begin(), selected.end(), *target.node);
        if (found != selected.end())
            selected.erase(found);
        else
            selected.push_back(*target.node);
        selectedEdge.reset();
        return announceSelection();
    }
    if (target.node) return selectNode(*target.node);
    if (target.edge) return selectEdge(*target.edge);
    if (!extends(modifiers)) clearSelection();
}

void GraphCanvas::State::startDrag() {
    hold = Hold::Dragging;
    nodeGlide.stop();
    fitted = false;
    q->setCursor(Qt::SizeAllCursor);
    dragged.clear();
    std::vector<float> shares(scene->nodeCount(), 0);
    const bool several = std::find(selected.begin(), selected.end(), idOf(*pressedNode)) != selected.end();
    std::vector<std::uint32_t> heads = {*pressedNode};
    if (several)
        for (const std::uint32_t id : selected)
            if (const auto i = indexOf(id); i && *i != *pressedNode) heads.push_back(*i);
    for (const std::uint32_t i : heads)
        shares[i] = 1;
    // What hangs on the node alone goes with it; what others hold too follows less.
    for (const std::uint32_t i : heads)
        scene->eachEdgeAt(i, [&](std::uint32_t e) {
            const std::uint32_t other = scene->otherEnd(e, i);
            if (shares[other] > 0 || pinned[other]) return;
            QSet<std::uint32_t> holders;
            scene->eachEdgeAt(other, [&](std::uint32_t f) { holders.insert(scene->otherEnd(f, other)); });
            if (holders.size() <= 3) shares[other] = 1.0f / static_cast<float>(holders.size());
        });
    for (std::uint32_t i = 0; i < shares.size(); ++i)
        if (shares[i] > 0) dragged.push_back({i, places[i], shares[i]});
}

void GraphCanvas::State::dragTo(QPointF at) {
    const QPointF way = (at - pressedAt) / camera.zoom;
    for (const Dragged& d : dragged)
        places[d.node] = {d.start.x + static_cast<float>(way.x()) * d.share,
                          d.start.y + static_cast<float>(way.y()) * d.share};
    placesChanged();
}

void GraphCanvas::State::endDrag() {
    const auto moved = std::exchange(dragged, {});
    for (const Dragged& d : moved)
        if (d.share >= 1 &&
            (d.node == *pressedNode || std::find(selected.begin(), selected.end(), idOf(d.node)) != selected.end()))
            pinned[d.node] = 1;
    // The view must be up to date before anybody hears of it.
    auto changed = std::make_shared<Scene>(*scene);
    for (std::size_t i = 0; i < pinned.size(); ++i)
        changed->view.nodes[i].pinned = pinned[i];
    scene = std::move(changed);
    placesChanged();
    std::vector<NodeMove> moves;
    for (const Dragged& d : moved)
        moves.push_back({idOf(d.node), places[d.node], pinned[d.node] != 0});
    emit q->nodesMoved(moves);
}

void GraphCanvas::State::endBand(QPointF at, Qt::KeyboardModifiers modifiers) {
    if (!(modifiers & Qt::ControlModifier)) selected.clear();
    for (const std::uint32_t i : nodesIn(hitFrame(), QRectF(pressedAt, at).normalized()))
        if (std::find(selected.begin(), selected.end(), idOf(i)) == selected.end()) selected.push_back(idOf(i));
    selectedEdge.reset();
    announceSelection();
}

QString GraphCanvas::State::cardFor(const CanvasTarget& target) const {
    if (target.node) {
        if (texts.nodeCard) return texts.nodeCard(*target.node);
        const auto i = indexOf(*target.node);
        if (!i) return {};
        const ViewNode& node = scene->view.nodes[*i];
        const QString type = texts.type ? texts.type(node.entity.type) : QString();
        const auto edges = static_cast<int>(scene->incidentAt[*i + 1] - scene->incidentAt[*i]);
        QString card = QStringLiteral("<b>%1</b>").arg(scene->labels[*i].toHtmlEscaped());
        if (!type.isEmpty()) card += QStringLiteral("<br>") + type.toHtmlEscaped();
        card += QStringLiteral("<br>") + GraphCanvas::tr("%n relation(s) shown", nullptr, edges);
        if (node.hiddenNeighbours > 0)
            card += QStringLiteral("<br>") +
                    GraphCanvas::tr("%n neighbour(s) not shown", nullptr, static_cast<int>(node.hiddenNeighbours));
        return card;
    }
    if (target.edge) {
        if (texts.edgeCard) return texts.edgeCard(*target.edge);
        const auto found = scene->edgeIndex.constFind(*target.edge);
        if (found == scene->edgeIndex.constEnd()) return {};
        const ViewEdge& e = scene->view.edges[*found];
        return QStringLiteral("%1 — <b>%2</b> → %3<br>%4")
            .arg(scene->labels[e.from].toHtmlEscaped(),
                 predicates[static_cast<std::size_t>(e.predicate)].toHtmlEscaped(), scene->labels[e.to].toHtmlEscaped(),
                 GraphCanvas::tr("%n sentence(s)", nullptr, static_cast<int>(e.support)));
    }
    return {};
}

} // namespace wenmai
