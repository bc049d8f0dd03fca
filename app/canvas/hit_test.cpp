#include "app/canvas/hit_test.h"

#include "app/canvas/label_placer.h"
#include "app/canvas/node_shape.h"

#include <algorithm>
#include <cmath>

namespace wenmai {
namespace {

/// How far beyond its border, or from its line, a thing still catches the pointer, logical pixels.
constexpr double reach = 5;

QPointF logical(const Frame& frame, std::uint32_t node) {
    return frame.camera.toScreen(frame.places[node]);
}

} // namespace

std::optional<std::uint32_t> nodeAt(const Frame& frame, QPointF at) {
    std::optional<std::uint32_t> best;
    double bestOver = 0;
    for (const std::uint32_t i : frame.scene->byWeight) { // the important ones lie on top
        const ViewNode& node = frame.scene->view.nodes[i];
        const QPointF d = at - logical(frame, i);
        const double r = screenRadius(node.radius, frame.camera.zoom), distance = std::hypot(d.x(), d.y());
        if (distance > std::max(r, 3.0) + reach) continue;
        const double over = distance <= 0.01 ? -r : distance - r * borderDistance(node.entity.type, d);
        if (over <= 0) return i;
        const double catches = r < 8 ? reach : 1.5;
        if (over <= catches && (!best || over < bestOver)) {
            best = i;
            bestOver = over;
        }
    }
    return best;
}

std::optional<std::uint32_t> badgeAt(const Frame& frame, QPointF at, PaintCache& cache) {
    const QPointF point = at * frame.unit;
    std::optional<FrameGeometry> geometry;
    for (std::uint32_t i = 0; i < frame.scene->nodeCount(); ++i) {
        const ViewNode& node = frame.scene->view.nodes[i];
        if (node.hiddenNeighbours == 0) continue;
        const QPointF d = at - logical(frame, i);
        if (std::hypot(d.x(), d.y()) > screenRadius(node.radius, frame.camera.zoom) + 50) continue;
        if (!geometry) {
            geometry.emplace(frame);
            cache.prepare(frame.font, frame.unit);
        }
        if (badgeRect(frame, *geometry, cache, i).contains(point)) return i;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> edgeAt(const Frame& frame, QPointF at) {
    const FrameGeometry geometry(frame);
    const Scene& scene = *frame.scene;
    const QPointF point = at * frame.unit;
    std::optional<std::uint32_t> best;
    double bestDistance = reach * frame.unit;
    for (std::uint32_t i = 0; i < scene.edgeCount(); ++i) {
        if (geometry.lines[i] == FrameGeometry::Line::Hidden) continue;
        const ViewEdge& e = scene.view.edges[i];
        const QPointF a = geometry.at[e.from], b = geometry.at[e.to];
        double room = bestDistance + 1;
        if (scene.strands[i].of > 1) room += 90 * frame.unit;
        if (e.from == e.to) room += 3 * geometry.radius[e.from];
        if (point.x() < std::min(a.x(), b.x()) - room || point.x() > std::max(a.x(), b.x()) + room ||
            point.y() < std::min(a.y(), b.y()) - room || point.y() > std::max(a.y(), b.y()) + room)
            continue;
        const double distance = edgeLineOf(frame, geometry, i).distanceTo(point);
        if (distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

std::vector<std::uint32_t> nodesIn(const Frame& frame, const QRectF& area) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < frame.scene->nodeCount(); ++i)
        if (area.contains(logical(frame, i))) found.push_back(i);
    return found;
}

std::optional<std::uint32_t> nextNode(const Frame& frame, std::uint32_t start, QPointF direction) {
    const QPointF from = logical(frame, start);
    std::optional<std::uint32_t> best;
    double bestCost = 1e18;
    const auto consider = [&](std::uint32_t i) {
        if (i == start) return;
        const QPointF d = logical(frame, i) - from;
        const double distance = std::hypot(d.x(), d.y());
        const double along = QPointF::dotProduct(d, direction);
        if (distance < 1e-6 || along < distance * 0.7071) return;
        const double aside = distance - along;
        const double cost = along + 3 * aside;
        if (cost < bestCost) {
            bestCost = cost;
            best = i;
        }
    };
    frame.scene->eachEdgeAt(start, [&](std::uint32_t e) { consider(frame.scene->otherEnd(e, start)); });
    if (best) return best;
    for (std::uint32_t i = 0; i < frame.scene->nodeCount(); ++i)
        consider(i);
    return best;
}

} // namespace wenmai
