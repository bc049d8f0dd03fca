#include "app/canvas/edge_line.h"

#include "app/canvas/node_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wenmai {
namespace {

double length(QPointF v) {
    return std::hypot(v.x(), v.y());
}
QPointF unit(QPointF v) {
    const double l = length(v);
    return l > 0 ? v / l : QPointF(1, 0);
}
/// How far `point` is outside the border of `end`; negative inside.
double outside(const EdgeEnd& end, QPointF point) {
    const QPointF d = point - end.at;
    const double l = length(d);
    return l > 0 ? l - end.radius * borderDistance(end.type, d) : -end.radius;
}
/// The parameter between `in` (test false) and `out` (test true) where the test turns true.
template<class Test>
double turn(double in, double out, Test test) {
    for (int i = 0; i < 14; ++i) {
        const double mid = (in + out) / 2;
        (test(mid) ? out : in) = mid;
    }
    return out;
}

/// The part of a curve between two nodes that is to be seen, with its arrow's tip on the target's border.
template<class Curve>
EdgeLine clipped(Curve curve, const EdgeEnd& from, const EdgeEnd& to, double arrow, int samples) {
    EdgeLine line;
    const double start = turn(0, 0.5, [&](double t) { return outside(from, curve(t)) > 0; });
    const double end = turn(1, 0.5, [&](double t) { return outside(to, curve(t)) > 0; });
    if (end - start < 1e-3) return line;
    line.tip = curve(end);
    double base = end;
    if (arrow > 0) base = turn(end, start, [&](double t) { return length(curve(t) - line.tip) >= arrow; });
    line.heading = unit(line.tip - curve(arrow > 0 ? base : end - (end - start) * 0.02));
    line.count = samples;
    for (int i = 0; i < samples; ++i)
        line.points[static_cast<std::size_t>(i)] = curve(start + (base - start) * i / (samples - 1));
    return line;
}

} // namespace

EdgeLine edgeLine(const EdgeEnd& from, const EdgeEnd& to, double bend, double arrow) {
    const QPointF way = to.at - from.at;
    const double whole = length(way);
    if (whole <= 0) return {};
    if (std::abs(bend) < 0.6) {
        EdgeLine line;
        const QPointF u = way / whole;
        const double first = from.radius * borderDistance(from.type, u);
        const double last = whole - to.radius * borderDistance(to.type, -u);
        if (last - first < 0.5) return line;
        line.tip = from.at + u * last;
        line.heading = u;
        line.count = 2;
        line.points[0] = from.at + u * first;
        line.points[1] = from.at + u * std::max(first, last - arrow);
        return line;
    }
    const QPointF normal(-way.y() / whole, way.x() / whole);
    const QPointF control = (from.at + to.at) / 2 + normal * (2 * bend);
    const auto curve = [&](double t) {
        return from.at * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + to.at * (t * t);
    };
    const int samples = std::clamp(static_cast<int>(std::abs(bend) / 3) + 6, 6, EdgeLine::most);
    return clipped(curve, from, to, arrow, samples);
}

EdgeLine loopLine(const EdgeEnd& node, int loop, double arrow) {
    // A circle above the node that passes through its centre.
    const double r = node.radius * (0.85 + 0.3 * loop);
    const QPointF middle = node.at - QPointF(0, std::max(r, node.radius * 0.7));
    const auto curve = [&](double t) {
        const double a = std::numbers::pi / 2 + 2 * std::numbers::pi * t;
        return middle + QPointF(std::cos(a), std::sin(a)) * r;
    };
    return clipped(curve, node, node, arrow, EdgeLine::most);
}

double EdgeLine::length() const {
    double sum = 0;
    for (int i = 1; i < count; ++i)
        sum += wenmai::length(points[static_cast<std::size_t>(i)] - points[static_cast<std::size_t>(i - 1)]);
    return sum;
}

QPointF EdgeLine::at(double part) const {
    if (count == 0) return tip;
    const double place = std::clamp(part, 0.0, 1.0) * (count - 1);
    const auto i = static_cast<std::size_t>(std::min(static_cast<int>(place), count - 2));
    return points[i] + (points[i + 1] - points[i]) * (place - static_cast<double>(i));
}

QPointF EdgeLine::directionAt(double part) const {
    if (count == 0) return heading;
    const auto i =
        static_cast<std::size_t>(std::min(static_cast<int>(std::clamp(part, 0.0, 1.0) * (count - 1)), count - 2));
    return unit(points[i + 1] - points[i]);
}

double EdgeLine::distanceTo(QPointF point) const {
    double best = count > 0 ? wenmai::length(point - tip) : 1e9;
    for (int i = 1; i < count; ++i) {
        const QPointF a = points[static_cast<std::size_t>(i - 1)], ab = points[static_cast<std::size_t>(i)] - a;
        const double square = QPointF::dotProduct(ab, ab);
        const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - a, ab) / square, 0.0, 1.0) : 0;
        best = std::min(best, wenmai::length(point - a - ab * t));
    }
    return best;
}

} // namespace wenmai
