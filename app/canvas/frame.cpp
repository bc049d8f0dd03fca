#include "app/canvas/frame.h"

#include "app/canvas/node_shape.h"

#include <algorithm>
#include <cmath>

namespace wenmai {

FrameGeometry::FrameGeometry(const Frame& frame) {
    const auto& nodes = frame.scene->view.nodes;
    const Camera& camera = frame.camera;
    at.resize(nodes.size());
    radius.resize(nodes.size());
    const double scale = camera.zoom * frame.unit;
    const QPointF origin =
        QPointF(camera.viewport.width(), camera.viewport.height()) * (frame.unit / 2) - camera.centre * scale;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        at[i] = QPointF(frame.places[i].x, frame.places[i].y) * scale + origin;
        radius[i] = static_cast<float>(screenRadius(nodes[i].radius, camera.zoom) * frame.unit);
    }
    area = QRectF(QPointF(0, 0), camera.viewport * frame.unit);
    const double spare = frame.spare * frame.unit;
    seen = area.adjusted(spare, spare, -spare, -spare);

    // From near there is room for all lines, and a number on each needs it.
    constexpr double near = 1.6;
    const Scene& scene = *frame.scene;
    const bool all = camera.zoom >= near || !frame.edgeNumbers.empty();
    lines.assign(scene.edgeCount(), Line::Own);
    for (std::uint32_t e = 0; e < lines.size() && !all; ++e) {
        const ViewEdge& edge = scene.view.edges[e];
        if (scene.strands[e].of < 2 || edge.from == edge.to || (frame.marks.edge(e) & mark::fanned)) continue;
        lines[e] = scene.bundle(e).lead == e ? Line::Bundle : Line::Hidden;
    }
}

EdgeStyle edgeStyle(const Frame& frame, const FrameGeometry& geometry, std::uint32_t edge) {
    const ViewEdge& e = frame.scene->view.edges[edge];
    // Far out lines get thinner, so that a dense graph does not turn into a blot.
    const double far = std::clamp(std::pow(frame.camera.zoom, 0.5), 0.35, 1.25);
    EdgeStyle style;
    const std::uint32_t support =
        geometry.lines[edge] == FrameGeometry::Line::Bundle ? frame.scene->bundle(edge).support : e.support;
    style.width = std::min(4.0, 0.9 + 0.55 * std::log2(1.0 + support)) * far;
    const std::uint8_t marks = frame.marks.edge(edge);
    if (marks & (mark::selected | mark::hovered)) style.width += 1.2;
    if (!symmetric(e.predicate)) {
        const double arrow = std::min(6.0 + 1.6 * style.width, 0.9 * geometry.radius[e.to] / frame.unit + 3.0);
        if (arrow >= 4.9) style.arrow = arrow * frame.unit;
    }
    style.width *= frame.unit;
    return style;
}

double edgeBend(const Frame& frame, const FrameGeometry& geometry, std::uint32_t edge) {
    Strand strand = frame.scene->strands[edge];
    if (geometry.lines[edge] == FrameGeometry::Line::Bundle) {
        if (!frame.scene->bundle(edge).paired) return 0;
        strand = {static_cast<std::uint16_t>(strand.flipped ? 1 : 0), 2, strand.flipped}; // one each way
    }
    if (strand.of < 2) return 0;
    const ViewEdge& e = frame.scene->view.edges[edge];
    const QPointF way = geometry.at[e.to] - geometry.at[e.from];
    const double length = std::hypot(way.x(), way.y()), of = strand.of;
    // Near each other from afar, so that a pair reads as one bundle; with room for words from near.
    const double wide = std::clamp(13.0 * frame.camera.zoom, 9.0, 24.0);
    const double spacing = std::min({wide * frame.unit, 160.0 * frame.unit / of, 0.5 * length / of});
    const double bend = (strand.index - (of - 1) / 2) * spacing;
    return strand.flipped ? -bend : bend;
}

EdgeLine edgeLineOf(const Frame& frame, const FrameGeometry& geometry, std::uint32_t edge) {
    const ViewEdge& e = frame.scene->view.edges[edge];
    const EdgeStyle style = edgeStyle(frame, geometry, edge);
    const EdgeEnd from = geometry.end(*frame.scene, e.from);
    if (e.from == e.to) return loopLine(from, frame.scene->strands[edge].index, style.arrow);
    EdgeEnd to = geometry.end(*frame.scene, e.to);
    const QPointF way = to.at - from.at;
    const double gap = std::hypot(way.x(), way.y()) - from.radius - to.radius;
    // An arrow that would fill the whole gap says less than a short one.
    return edgeLine(from, to, edgeBend(frame, geometry, edge), std::min(style.arrow, std::max(0.0, gap * 0.6)));
}

} // namespace wenmai
