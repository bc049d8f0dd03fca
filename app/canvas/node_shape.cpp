#include "app/canvas/node_shape.h"

#include <QTransform>
#include <array>
#include <cmath>
#include <numbers>

namespace wenmai {
namespace {

constexpr double pi = std::numbers::pi;

QPolygonF regular(int corners, double turn) {
    QPolygonF p;
    for (int i = 0; i < corners; ++i)
        p << QPointF(std::cos(turn + 2 * pi * i / corners), std::sin(turn + 2 * pi * i / corners));
    return p;
}

/// `p` with each corner cut back by `by` and rounded.
QPolygonF rounded(const QPolygonF& p, double by) {
    QPolygonF out;
    const auto n = p.size();
    for (qsizetype i = 0; i < n; ++i) {
        const QPointF before = p[(i + n - 1) % n], corner = p[i], after = p[(i + 1) % n];
        const auto towards = [&](QPointF other) {
            const QPointF d = other - corner;
            const double length = std::hypot(d.x(), d.y());
            return corner + d * std::min(0.5, by / length);
        };
        const QPointF from = towards(before), to = towards(after);
        for (int k = 0; k <= 4; ++k) {
            const double t = k / 4.0;
            out << from * (1 - t) * (1 - t) + corner * 2 * t * (1 - t) + to * t * t;
        }
    }
    return out;
}

QPolygonF rectangle(double halfWidth, double halfHeight) {
    return {{QPointF(-halfWidth, -halfHeight), QPointF(halfWidth, -halfHeight), QPointF(halfWidth, halfHeight),
             QPointF(-halfWidth, halfHeight)}};
}

/// A square with three pins on each side.
QPolygonF chip() {
    QPolygonF side; // the top, from left to right
    constexpr double body = 0.70, pin = 0.85, half = 0.10;
    side << QPointF(-body, -body);
    for (const double at : {-0.42, 0.0, 0.42})
        side << QPointF(at - half, -body) << QPointF(at - half, -pin) << QPointF(at + half, -pin)
             << QPointF(at + half, -body);
    QPolygonF out;
    for (int quarter = 0; quarter < 4; ++quarter)
        out << QTransform().rotate(90.0 * quarter).map(side);
    return out;
}

QPolygonF shield() {
    QPolygonF right; // from the top's middle down to the tip
    right << QPointF(0, -0.95) << QPointF(0.36, -0.84) << QPointF(0.70, -0.70);
    for (int k = 0; k <= 6; ++k) {
        const double t = k / 6.0;
        right << QPointF(0.70, -0.1) * (1 - t) * (1 - t) + QPointF(0.68, 0.58) * 2 * t * (1 - t) +
                     QPointF(0, 1.0) * t * t;
    }
    QPolygonF out = right;
    for (qsizetype i = right.size() - 2; i > 0; --i)
        out << QPointF(-right[i].x(), right[i].y());
    return out;
}

QPolygonF shapeOf(EntityType type) {
    switch (type) {
    case EntityType::Person:
        return regular(40, 0);
    case EntityType::Company:
        return rounded(rectangle(0.78, 0.78), 0.34);
    case EntityType::Government:
        return rounded(regular(5, -pi / 2), 0.16);
    case EntityType::Media:
        return rounded(rectangle(0.94, 0.64), 0.5);
    case EntityType::Organization:
        return rounded(regular(8, pi / 8), 0.08);
    case EntityType::Place:
        return rounded(regular(4, 0), 0.20);
    case EntityType::Chip:
        return chip();
    case EntityType::Technology:
        return rounded(regular(6, 0), 0.10);
    case EntityType::Work:
        return rounded(rectangle(0.58, 0.80), 0.10);
    case EntityType::Policy:
        return shield();
    }
    return regular(40, 0);
}

QPainterPath rects(std::initializer_list<QRectF> all) {
    QPainterPath p;
    p.setFillRule(Qt::WindingFill);
    for (const QRectF& r : all)
        p.addRect(r);
    return p;
}

QPainterPath person() {
    QPainterPath p;
    p.addEllipse(QPointF(0, -0.26), 0.24, 0.24);
    p.moveTo(-0.44, 0.48);
    p.cubicTo(-0.44, -0.10, 0.44, -0.10, 0.44, 0.48);
    p.closeSubpath();
    return p;
}

QPainterPath organization() {
    QPainterPath p;
    p.setFillRule(Qt::WindingFill);
    for (int i = 0; i < 3; ++i) {
        const double a = -pi / 2 + 2 * pi * i / 3;
        p.addEllipse(QPointF(std::cos(a), std::sin(a)) * 0.36, 0.20, 0.20);
    }
    for (int i = 0; i < 3; ++i)
        p.addPolygon(QTransform().rotate(60 + 120.0 * i).map(rectangle(0.055, 0.2).translated(0, 0.2)));
    return p;
}

QPainterPath place() {
    QPainterPath p;
    p.moveTo(0, 0.56);
    p.cubicTo(-0.10, 0.30, -0.38, 0.10, -0.38, -0.16);
    p.arcTo(QRectF(-0.38, -0.54, 0.76, 0.76), 180, -180);
    p.cubicTo(0.38, 0.10, 0.10, 0.30, 0, 0.56);
    p.addEllipse(QPointF(0, -0.16), 0.15, 0.15);
    return p; // odd-even: the dot is a hole
}

QPainterPath gear() {
    QPainterPath p;
    QPolygonF teeth;
    for (int i = 0; i < 8; ++i)
        for (const auto& [turn, r] : {std::pair{-16.0, 0.36}, {-10.0, 0.50}, {10.0, 0.50}, {16.0, 0.36}}) {
            const double a = (45.0 * i + turn) * pi / 180;
            teeth << QPointF(std::cos(a), std::sin(a)) * r;
        }
    p.addPolygon(teeth);
    p.closeSubpath();
    p.addEllipse(QPointF(0, 0), 0.17, 0.17);
    return p;
}

QPainterPath iconOf(EntityType type) {
    switch (type) {
    case EntityType::Person:
        return person();
    case EntityType::Company: {
        QPainterPath p; // a tower with windows
        p.addRect(QRectF(-0.32, -0.46, 0.64, 0.92));
        for (const double y : {-0.32, -0.06, 0.20})
            for (const double x : {-0.19, 0.05})
                p.addRect(QRectF(x, y, 0.14, 0.14));
        return p;
    }
    case EntityType::Government: {
        QPainterPath p = rects({{-0.42, -0.06, 0.13, 0.36},
                                {-0.17, -0.06, 0.13, 0.36},
                                {0.05, -0.06, 0.13, 0.36},
                                {0.29, -0.06, 0.13, 0.36},
                                {-0.50, 0.36, 1.0, 0.12}});
        p.addPolygon(
            QPolygonF({QPointF(-0.52, -0.12), QPointF(0, -0.48), QPointF(0.52, -0.12), QPointF(-0.52, -0.12)}));
        return p;
    }
    case EntityType::Media:
        return rects({{-0.52, -0.34, 0.42, 0.36},
                      {0.02, -0.34, 0.50, 0.09},
                      {0.02, -0.115, 0.50, 0.09},
                      {-0.52, 0.10, 1.04, 0.09},
                      {-0.52, 0.28, 1.04, 0.09}});
    case EntityType::Organization:
        return organization();
    case EntityType::Place:
        return place();
    case EntityType::Chip: {
        QPainterPath p;
        p.addRect(QRectF(-0.40, -0.40, 0.80, 0.80));
        p.addRect(QRectF(-0.24, -0.24, 0.48, 0.48));
        return p;
    }
    case EntityType::Technology:
        return gear();
    case EntityType::Work:
        return rects({{-0.36, -0.50, 0.10, 1.0}, {-0.14, -0.42, 0.48, 0.10}, {-0.14, -0.20, 0.48, 0.10}});
    case EntityType::Policy: {
        QPainterPath p;
        p.addPolygon(QPolygonF({QPointF(-0.40, 0.02), QPointF(-0.25, -0.13), QPointF(-0.08, 0.06), QPointF(0.28, -0.36),
                                QPointF(0.42, -0.22), QPointF(-0.07, 0.36), QPointF(-0.40, 0.02)}));
        return p;
    }
    }
    return {};
}

struct Shape {
    QPolygonF outline;
    QPainterPath path;
    QPainterPath icon;
};

const Shape& shape(EntityType type) {
    static const auto all = [] {
        std::array<Shape, entityTypeCount> made;
        for (std::size_t i = 0; i < entityTypeCount; ++i) {
            Shape& s = made[i];
            s.outline = shapeOf(static_cast<EntityType>(i));
            s.path.addPolygon(s.outline);
            s.path.closeSubpath();
            s.icon = iconOf(static_cast<EntityType>(i));
        }
        return made;
    }();
    return all[static_cast<std::size_t>(type)];
}

double cross(QPointF a, QPointF b) {
    return a.x() * b.y() - a.y() * b.x();
}

/// Where the ray from the origin along `unit` leaves the outline.
double rayLength(const QPolygonF& outline, QPointF unit) {
    double farthest = 0;
    const auto n = outline.size();
    for (qsizetype i = 0; i < n; ++i) {
        const QPointF p = outline[i], e = outline[(i + 1) % n] - p;
        const double across = cross(unit, e);
        if (std::abs(across) < 1e-12) continue;
        const double along = cross(p, e) / across, part = cross(p, unit) / across;
        if (part >= -1e-9 && part <= 1 + 1e-9) farthest = std::max(farthest, along);
    }
    return farthest;
}

/// borderDistance() in steps of half a degree: read for every end of every edge in every frame.
constexpr int steps = 720;
using BorderTable = std::array<float, steps + 1>;

const BorderTable& borderTable(EntityType type) {
    static const auto all = [] {
        std::array<BorderTable, entityTypeCount> made;
        for (std::size_t i = 0; i < entityTypeCount; ++i)
            for (int k = 0; k <= steps; ++k) {
                const double a = 2 * pi * k / steps;
                made[i][static_cast<std::size_t>(k)] = static_cast<float>(
                    rayLength(shape(static_cast<EntityType>(i)).outline, {std::cos(a), std::sin(a)}));
            }
        return made;
    }();
    return all[static_cast<std::size_t>(type)];
}

} // namespace

const QPolygonF& unitShape(EntityType type) {
    return shape(type).outline;
}
const QPainterPath& unitShapePath(EntityType type) {
    return shape(type).path;
}
const QPainterPath& unitIcon(EntityType type) {
    return shape(type).icon;
}

double borderDistance(EntityType type, QPointF direction) {
    if (type == EntityType::Person) return 1;
    double turn = std::atan2(direction.y(), direction.x()) / (2 * pi);
    if (turn < 0) turn += 1;
    return borderTable(type)[static_cast<std::size_t>(std::lround(turn * steps))];
}

double screenRadius(double radius, double zoom) {
    // Full size at zoom 1. Names keep their size when the graph shrinks, so nodes shrink less than distances do, until
    // they would run into each other; near, they grow less than distances, and the room between them grows.
    constexpr double far = 0.25, near = 1;
    const double scale = zoom >= near  ? std::pow(zoom, 0.5)
                         : zoom >= far ? std::pow(zoom, 0.7)
                                       : std::pow(far, 0.7) * zoom / far;
    return std::max(1.4, radius * scale);
}

} // namespace wenmai
