#include "app/canvas/hull_shape.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

// After the "bubble sets" of Collins, Penn and Carpendale (2009): members and the lines between them spread a field
// that other nodes weaken; the hull is the line where it has fallen to a certain strength.

namespace wenmai {
namespace {

constexpr double cellSide = 9; ///< logical pixels
constexpr float threshold = 0.3f;
constexpr float lineStrength = 0.75f;

struct Reach {
    double node, line, other; ///< beyond the disc or from the line, device pixels
};

Reach reachOf(const Frame& frame) {
    const double wide = std::clamp(46 * std::pow(frame.camera.zoom, 0.4), 22.0, 60.0) * frame.unit;
    return {wide, wide * 0.75, wide * 0.6};
}

float fading(double distance, double reach) {
    if (distance >= reach) return 0;
    const auto t = static_cast<float>(1 - std::max(0.0, distance) / reach);
    return t * t;
}

double toSegment(QPointF p, QPointF a, QPointF b) {
    const QPointF way = b - a, off = p - a;
    const double length = QPointF::dotProduct(way, way);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(off, way) / length, 0.0, 1.0) : 0;
    const QPointF d = off - way * t;
    return std::hypot(d.x(), d.y());
}

/// The shortest lines of the view that hold the members together.
std::vector<std::uint32_t> spanningEdges(const Scene& scene, const FrameGeometry& geometry,
                                         std::span<const std::uint32_t> members,
                                         std::span<const std::uint32_t> community) {
    std::vector<std::pair<double, std::uint32_t>> inside;
    for (const std::uint32_t i : members)
        scene.eachEdgeAt(i, [&](std::uint32_t e) {
            const ViewEdge& edge = scene.view.edges[e];
            if (edge.from != i || edge.to == i || community[edge.to] != community[i]) return;
            const QPointF way = geometry.at[edge.to] - geometry.at[edge.from];
            inside.emplace_back(std::hypot(way.x(), way.y()), e);
        });
    std::sort(inside.begin(), inside.end());
    std::vector<std::uint32_t> parent(scene.nodeCount());
    for (const std::uint32_t i : members)
        parent[i] = i;
    const auto root = [&](std::uint32_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    std::vector<std::uint32_t> chosen;
    for (const auto& [length, e] : inside) {
        const std::uint32_t a = root(scene.view.edges[e].from), b = root(scene.view.edges[e].to);
        if (a == b) continue;
        parent[a] = b;
        chosen.push_back(e);
    }
    return chosen;
}

/// Field strengths on a grid whose lines stay on the same places of the layout while the camera moves.
class Field {
public:
    Field(const QRectF& area, QPointF anchor, double cell) : m_cell(cell) {
        const double left = std::floor((area.left() - anchor.x()) / cell) - 1;
        const double top = std::floor((area.top() - anchor.y()) / cell) - 1;
        m_origin = anchor + QPointF(left, top) * cell;
        m_columns = static_cast<int>(std::ceil((area.right() - m_origin.x()) / cell)) + 2;
        m_rows = static_cast<int>(std::ceil((area.bottom() - m_origin.y()) / cell)) + 2;
        m_values.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0);
    }

    /// Calls `change(value, point)` for the grid's points in `box`.
    template<class Change>
    void each(const QRectF& box, Change change) {
        const auto column = [&](double x) { return static_cast<int>(std::floor((x - m_origin.x()) / m_cell)); };
        const auto row = [&](double y) { return static_cast<int>(std::floor((y - m_origin.y()) / m_cell)); };
        const int left = std::max(0, column(box.left())), right = std::min(m_columns - 1, column(box.right()) + 1);
        const int top = std::max(0, row(box.top())), bottom = std::min(m_rows - 1, row(box.bottom()) + 1);
        for (int y = top; y <= bottom; ++y)
            for (int x = left; x <= right; ++x)
                change(m_values[index(x, y)], pointAt(x, y));
    }

    /// The closed lines where the field crosses the threshold.
    [[nodiscard]] QPainterPath contour() {
        for (int x = 0; x < m_columns; ++x) // closed at the rim, which is out of sight
            m_values[index(x, 0)] = m_values[index(x, m_rows - 1)] = 0;
        for (int y = 0; y < m_rows; ++y)
            m_values[index(0, y)] = m_values[index(m_columns - 1, y)] = 0;
        m_next.assign(m_values.size() * 2, none);
        for (int y = 0; y + 1 < m_rows; ++y)
            for (int x = 0; x + 1 < m_columns; ++x)
                crossCell(x, y);
        QPainterPath path;
        for (std::size_t start = 0; start < m_next.size(); ++start)
            if (m_next[start] != none) addLoop(path, start);
        return path;
    }

private:
    static constexpr std::size_t none = ~std::size_t{0};
    [[nodiscard]] std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(x);
    }
    [[nodiscard]] QPointF pointAt(int x, int y) const { return m_origin + QPointF(x, y) * m_cell; }
    [[nodiscard]] bool inside(int x, int y) const { return m_values[index(x, y)] >= threshold; }

    /// A side of a cell is named by twice its first corner, one more if it runs downwards. Along the contour the inside
    /// is on the right.
    void crossCell(int x, int y) {
        const std::size_t top = 2 * index(x, y), left = top + 1, bottom = 2 * index(x, y + 1),
                          right = 2 * index(x + 1, y) + 1;
        const int corners = (inside(x, y) ? 1 : 0) | (inside(x + 1, y) ? 2 : 0) | (inside(x + 1, y + 1) ? 4 : 0) |
                            (inside(x, y + 1) ? 8 : 0);
        switch (corners) {
        case 1:
            m_next[left] = top;
            break;
        case 2:
            m_next[top] = right;
            break;
        case 3:
            m_next[left] = right;
            break;
        case 4:
            m_next[right] = bottom;
            break;
        case 5:
            m_next[left] = top;
            m_next[right] = bottom;
            break;
        case 6:
            m_next[top] = bottom;
            break;
        case 7:
            m_next[left] = bottom;
            break;
        case 8:
            m_next[bottom] = left;
            break;
        case 9:
            m_next[bottom] = top;
            break;
        case 10:
            m_next[top] = right;
            m_next[bottom] = left;
            break;
        case 11:
            m_next[bottom] = right;
            break;
        case 12:
            m_next[right] = left;
            break;
        case 13:
            m_next[right] = top;
            break;
        case 14:
            m_next[top] = left;
            break;
        default:
            break;
        }
    }

    [[nodiscard]] QPointF crossing(std::size_t side) const {
        const auto at = static_cast<int>(side / 2), x = at % m_columns, y = at / m_columns;
        const bool down = side % 2 != 0;
        const float a = m_values[index(x, y)], b = down ? m_values[index(x, y + 1)] : m_values[index(x + 1, y)];
        const double t = std::clamp(static_cast<double>((threshold - a) / (b - a)), 0.0, 1.0);
        return pointAt(x, y) + (down ? QPointF(0, t) : QPointF(t, 0)) * m_cell;
    }

    /// Curves through the middles of the way from crossing to crossing, which rounds every corner.
    void addLoop(QPainterPath& path, std::size_t start) {
        std::vector<QPointF> loop;
        for (std::size_t side = start; m_next[side] != none;) {
            loop.push_back(crossing(side));
            side = std::exchange(m_next[side], none);
        }
        if (loop.size() < 3) return;
        path.moveTo((loop.back() + loop.front()) / 2);
        for (std::size_t i = 0; i < loop.size(); ++i)
            path.quadTo(loop[i], (loop[i] + loop[(i + 1) % loop.size()]) / 2);
        path.closeSubpath();
    }

    double m_cell;
    QPointF m_origin;
    int m_columns = 0, m_rows = 0;
    std::vector<float> m_values;
    std::vector<std::size_t> m_next;
};

QRectF around(QPointF at, double reach) {
    return {at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

} // namespace

double hullsPresence(const Frame& frame) {
    return std::clamp((0.9 - frame.camera.zoom) / 0.6, 0.0, 1.0);
}

std::vector<Hull> hullsOf(const Frame& frame, const FrameGeometry& geometry) {
    const Scene& scene = *frame.scene;
    std::vector<Hull> hulls;
    if (scene.view.communities.empty()) return hulls;
    const Reach reach = reachOf(frame);
    const double cell = cellSide * frame.unit;
    const QPointF anchor = frame.camera.toScreen(QPointF(0, 0)) * frame.unit;
    constexpr std::uint32_t outside = ~0u;
    std::vector<std::uint32_t> community(scene.nodeCount(), outside);
    for (std::uint32_t c = 0; c < scene.view.communities.size(); ++c)
        for (const std::uint32_t i : scene.view.communities[c].members)
            community[i] = c;
    for (std::uint32_t c = 0; c < scene.view.communities.size(); ++c) {
        const auto& members = scene.view.communities[c].members;
        Hull hull;
        hull.community = c;
        for (const std::uint32_t i : members)
            hull.box |= around(geometry.at[i], static_cast<double>(geometry.radius[i]));
        const double margin = reach.node + cell;
        const QRectF wanted = hull.box.adjusted(-margin, -margin, margin, margin);
        const QRectF seen = wanted & geometry.area.adjusted(-margin, -margin, margin, margin);
        if (seen.isEmpty()) continue;
        Field field(seen, anchor, cell);
        // Where places have another meaning, members lie apart and lines between them would cover half of the picture.
        const bool lines = scene.view.guides.empty();
        for (const std::uint32_t e :
             lines ? spanningEdges(scene, geometry, members, community) : std::vector<std::uint32_t>()) {
            const QPointF a = geometry.at[scene.view.edges[e].from], b = geometry.at[scene.view.edges[e].to];
            field.each(QRectF(a, b).normalized().adjusted(-reach.line, -reach.line, reach.line, reach.line),
                       [&](float& value, QPointF p) {
                           value = std::max(value, lineStrength * fading(toSegment(p, a, b), reach.line));
                       });
        }
        const auto spread = [&](std::uint32_t i, double far, float strength) {
            const double r = static_cast<double>(geometry.radius[i]);
            field.each(around(geometry.at[i], r + far), [&](float& value, QPointF p) {
                const QPointF d = p - geometry.at[i];
                value += strength * fading(std::hypot(d.x(), d.y()) - r, far);
            });
        };
        for (const std::uint32_t i : members)
            spread(i, reach.node, 1);
        for (std::uint32_t i = 0; i < scene.nodeCount(); ++i)
            if (community[i] != c && seen.contains(geometry.at[i])) spread(i, reach.other, -1.6f);
        hull.path = field.contour();
        if (!hull.path.isEmpty()) hulls.push_back(std::move(hull));
    }
    return hulls;
}

} // namespace wenmai
