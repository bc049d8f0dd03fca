// What stands out: the selection and what the pointer rests on, with their neighbours; search hits; new edges.

#include "app/canvas/accessible_canvas.h"
#include "app/canvas/canvas_state.h"

namespace wenmai {

void GraphCanvas::State::refreshMarks() const {
    if (!marksStale) return;
    marksStale = false;
    marks = {};
    if (selected.empty() && !selectedEdge && matched.isEmpty() && glowing.isEmpty() && !hover.node && !hover.edge &&
        !lifted.node && !lifted.edge)
        return;
    marks.nodes.assign(scene->nodeCount(), 0);
    marks.edges.assign(scene->edgeCount(), 0);
    const auto node = [&](std::uint32_t index, int bit) {
        marks.nodes[index] = static_cast<std::uint8_t>(marks.nodes[index] | bit);
    };
    const auto edge = [&](std::uint32_t index, int bit) {
        marks.edges[index] = static_cast<std::uint8_t>(marks.edges[index] | bit);
    };
    const auto neighbourhood = [&](std::uint32_t index) {
        scene->eachEdgeAt(index, [&](std::uint32_t e) {
            edge(e, mark::near);
            node(scene->otherEnd(e, index), mark::near);
        });
    };
    // Whose lines the reader wants to tell apart: those at a selected node, those beside a selected edge.
    const auto fan = [&](std::uint32_t e) { edge(e, mark::fanned); };
    const auto bothEnds = [&](std::uint32_t e) {
        node(scene->view.edges[e].from, mark::near);
        node(scene->view.edges[e].to, mark::near);
    };
    const auto edgeOf = [&](std::uint32_t id) -> std::optional<std::uint32_t> {
        const auto found = scene->edgeIndex.constFind(id);
        if (found == scene->edgeIndex.constEnd()) return std::nullopt;
        return *found;
    };
    // What the pointer rests on comes first while it rests: the selection then only keeps its rings.
    const bool resting = lifted.node || lifted.edge;
    for (const std::uint32_t id : selected)
        if (const auto i = indexOf(id)) {
            node(*i, mark::selected);
            scene->eachEdgeAt(*i, fan);
            if (!resting) neighbourhood(*i);
        }
    if (selectedEdge)
        if (const auto e = edgeOf(*selectedEdge)) {
            edge(*e, mark::selected);
            scene->eachEdgeBeside(*e, fan);
            if (!resting) bothEnds(*e);
        }
    if (lifted.node)
        if (const auto i = indexOf(*lifted.node)) neighbourhood(*i);
    if (lifted.edge)
        if (const auto e = edgeOf(*lifted.edge)) bothEnds(*e);
    if (hover.node)
        if (const auto i = indexOf(*hover.node)) node(*i, mark::hovered);
    if (hover.edge)
        if (const auto e = edgeOf(*hover.edge)) edge(*e, mark::hovered);
    marks.dimOthers = resting || !selected.empty() || selectedEdge;

    for (const std::uint32_t id : matched)
        if (const auto i = indexOf(id)) node(*i, mark::matched);
    if (glowLevel > 0)
        for (const std::uint32_t id : glowing)
            if (const auto e = edgeOf(id)) {
                edge(*e, glowLevel << mark::glowShift);
                scene->eachEdgeBeside(*e, fan);
                for (const std::uint32_t end : {scene->view.edges[*e].from, scene->view.edges[*e].to})
                    marks.nodes[end] =
                        static_cast<std::uint8_t>((marks.nodes[end] & 0x3F) | (glowLevel << mark::glowShift));
            }
}

void GraphCanvas::State::setHover(const CanvasTarget& target) {
    if (target == hover) return;
    hover = target;
    dwell.start();
    if (picture.costly())
        q->update(); // the overlay shows it; see canvas_paint.cpp
    else
        marksChanged();
    q->setCursor(target.node || target.edge ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit q->hovered(target);
}

void GraphCanvas::State::setOverBadge(bool over) {
    if (over == std::exchange(overBadge, over)) return;
    q->setCursor(over || hover.node || hover.edge ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GraphCanvas::State::announceSelection() {
    marksChanged();
    if (selected.size() == 1 && !selectedEdge)
        emit q->nodeSelected(selected.front());
    else if (selectedEdge && selected.empty())
        emit q->edgeSelected(*selectedEdge);
    else if (selected.empty())
        emit q->selectionCleared();
    emit q->selectionChanged();
    announceAccessibleSelection(q);
}

void GraphCanvas::State::selectNode(std::uint32_t id) {
    selected = {id};
    selectedEdge.reset();
    announceSelection();
}

void GraphCanvas::State::selectEdge(std::uint32_t id) {
    selected.clear();
    selectedEdge = id;
    announceSelection();
}

void GraphCanvas::State::clearSelection() {
    if (selected.empty() && !selectedEdge) return;
    selected.clear();
    selectedEdge.reset();
    announceSelection();
}

} // namespace wenmai
