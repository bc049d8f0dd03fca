#include "app/canvas/edge_painter.h"

#include <algorithm>
#include <cmath>

namespace wenmai {
namespace {

/// More lines than this at once are a texture: dashes, heads and signs could not be told from each other.
constexpr std::size_t tellable = 6000;
/// Nor could they be from so far.
constexpr double farZoom = 0.2;

/// On and off in device pixels along the line; off 0: solid.
struct Dash {
    double on = 0;
    double off = 0;
};

Dash dashOf(Modality modality, double width, double unit) {
    switch (modality) {
    case Modality::Planned:
        return {7 * unit, 4.5 * unit};
    case Modality::Possible:
        return {std::max(width, 1.6 * unit), 3.4 * unit};
    case Modality::Actual:
        break;
    }
    return {};
}

void stroke(LineSink& sink, const EdgeLine& line, double width, const QColor& colour, Dash dash) {
    if (dash.off <= 0) {
        for (int i = 1; i < line.count; ++i)
            sink.line(line.points[static_cast<std::size_t>(i - 1)], line.points[static_cast<std::size_t>(i)], width,
                      colour);
        return;
    }
    double phase = 0; // how far into on + off
    for (int i = 1; i < line.count; ++i) {
        const QPointF a = line.points[static_cast<std::size_t>(i - 1)],
                      way = line.points[static_cast<std::size_t>(i)] - a;
        const double length = std::hypot(way.x(), way.y());
        if (length > 20000) return; // seen from inside a far too near zoom: nothing to tell dashes by
        for (double at = 0; at < length;) {
            const bool on = phase < dash.on;
            const double step = std::min(length - at, (on ? dash.on : dash.on + dash.off) - phase);
            if (on) sink.line(a + way * (at / length), a + way * ((at + step) / length), width, colour);
            at += step + 1e-6;
            phase = std::fmod(phase + step + 1e-6, dash.on + dash.off);
        }
    }
}

void arrowHead(LineSink& sink, QPointF tip, QPointF heading, double length, const QColor& colour) {
    const QPointF across(-heading.y(), heading.x());
    const QPointF base = tip - heading * length;
    sink.triangle(tip, base + across * (length * 0.42), base - across * (length * 0.42), colour);
}

/// A cross over the line: it says no.
void denial(LineSink& sink, QPointF at, QPointF along, double unit, const QColor& colour) {
    const QPointF across(-along.y(), along.x());
    const double arm = 4.2 * unit;
    sink.line(at - (along + across) * arm, at + (along + across) * arm, 1.9 * unit, colour);
    sink.line(at - (along - across) * arm, at + (along - across) * arm, 1.9 * unit, colour);
}

/// An exclamation mark on a triangle: another edge says the opposite.
void dispute(LineSink& sink, QPointF at, double unit, const Theme& theme, const QColor& colour) {
    const auto corner = [&](double x, double y) { return at + QPointF(x, y) * unit; };
    sink.triangle(corner(0, -8.2), corner(8.4, 6.4), corner(-8.4, 6.4), theme.background);
    sink.triangle(corner(0, -6.6), corner(6.8, 5.2), corner(-6.8, 5.2), colour);
    sink.line(corner(0, -3.2), corner(0, 1.4), 1.7 * unit, theme.background);
    sink.line(corner(0, 2.5), corner(0, 4.2), 1.7 * unit, theme.background);
}

void signs(LineSink& sink, const EdgeLine& line, Polarity polarity, bool contradicted, double unit, const Theme& theme,
           const QColor& colour, bool dimmed) {
    const double length = line.length();
    const bool negated = polarity == Polarity::Negated;
    if (negated && length > 13 * unit) {
        const double at = contradicted && length > 44 * unit ? 0.5 + 11 * unit / length : 0.5;
        denial(sink, line.at(at), line.directionAt(at), unit, colour);
    }
    if (contradicted && length > 26 * unit)
        dispute(sink, line.at(negated ? 0.5 - 11 * unit / length : 0.5), unit, theme,
                dimmed ? colour : theme.contradicted);
}

} // namespace

std::vector<std::uint32_t> edgesInSight(const Frame& frame, const FrameGeometry& geometry) {
    const Scene& scene = *frame.scene;
    std::vector<std::uint32_t> seen, marked;
    const QRectF area = geometry.area.adjusted(-4, -4, 4, 4);
    for (std::uint32_t i = 0; i < scene.edgeCount(); ++i) {
        if (geometry.lines[i] == FrameGeometry::Line::Hidden) continue;
        const ViewEdge& e = scene.view.edges[i];
        const QPointF a = geometry.at[e.from], b = geometry.at[e.to];
        double room = 0; // bent lines leave the rectangle of their ends
        if (scene.strands[i].of > 1) room = 90 * frame.unit;
        if (e.from == e.to) room = 3 * geometry.radius[e.from];
        if (std::max(a.x(), b.x()) + room < area.left() || std::min(a.x(), b.x()) - room > area.right() ||
            std::max(a.y(), b.y()) + room < area.top() || std::min(a.y(), b.y()) - room > area.bottom())
            continue;
        (frame.marks.edge(i) ? marked : seen).push_back(i);
    }
    const auto weaker = [&](std::uint32_t x, std::uint32_t y) {
        return scene.view.edges[x].support < scene.view.edges[y].support;
    };
    if (seen.size() < 5000) std::stable_sort(seen.begin(), seen.end(), weaker);
    const auto calmer = [&](std::uint32_t x, std::uint32_t y) {
        const auto bits = [&](std::uint32_t e) { return frame.marks.edge(e) & (mark::selected | mark::hovered); };
        return bits(x) < bits(y);
    };
    std::stable_sort(marked.begin(), marked.end(), calmer);
    seen.insert(seen.end(), marked.begin(), marked.end());
    return seen;
}

QColor edgeColour(const Frame& frame, std::uint32_t edge, std::size_t crowd) {
    const Theme& theme = frame.theme;
    const ViewEdge& e = frame.scene->view.edges[edge];
    const std::uint8_t marks = frame.marks.edge(edge);
    QColor colour = e.polarity == Polarity::Negated ? theme.negated : e.contradicted ? theme.contradicted : theme.edge;
    if (marks & mark::selected) return theme.selection;
    if (marks & mark::hovered) return e.polarity == Polarity::Negated ? theme.negated : theme.ink;
    if (marks & mark::near) return e.polarity == Polarity::Negated ? colour : mix(theme.ink, colour, 0.35);
    if (frame.marks.dimOthers) return mix(colour, theme.background, 0.28);
    constexpr double calm = 500; // edges that need no fading
    const double share = crowd <= 500 ? 1 : std::max(0.3, std::pow(calm / static_cast<double>(crowd), 0.22));
    return mix(colour, theme.background, share);
}

/// One of a crowd: from centre to centre, since nodes lie over it.
static void plain(LineSink& sink, const Frame& frame, const FrameGeometry& geometry, std::uint32_t e,
                  std::size_t edges) {
    const ViewEdge& edge = frame.scene->view.edges[e];
    const double width = std::min(edgeStyle(frame, geometry, e).width, frame.unit);
    sink.line(geometry.at[edge.from], geometry.at[edge.to], width, edgeColour(frame, e, edges));
}

void paintEdges(LineSink& sink, const Frame& frame, const FrameGeometry& geometry, std::span<const std::uint32_t> edges,
                const Task* task) {
    for (const std::uint32_t e : edges) {
        const int glow = mark::glow(frame.marks.edge(e));
        if (glow == 0) continue;
        const EdgeLine line = edgeLineOf(frame, geometry, e);
        const QColor shine = mix(frame.theme.glow, frame.theme.background, 0.2 * glow);
        stroke(sink, line, edgeStyle(frame, geometry, e).width + 2.0 * glow * frame.unit, shine, {});
    }
    std::size_t done = 0;
    const bool far = frame.camera.zoom < farZoom;
    for (const std::uint32_t e : edges) {
        if ((++done & 1023) == 0 && task && task->stopped()) return;
        if (edges.size() > tellable && frame.marks.edge(e) == 0) {
            plain(sink, frame, geometry, e, edges.size());
            continue;
        }
        const EdgeLine line = edgeLineOf(frame, geometry, e);
        if (line.count == 0) continue;
        const ViewEdge& edge = frame.scene->view.edges[e];
        const EdgeStyle style = edgeStyle(frame, geometry, e);
        const QColor colour = edgeColour(frame, e, edges.size());
        // Far out a dash is as long as the line.
        const Dash dash = far ? Dash{} : dashOf(edge.modality, style.width, frame.unit);
        stroke(sink, line, style.width, colour, dash);
        const QPointF base = line.points[static_cast<std::size_t>(line.count - 1)] - line.tip;
        const double head = std::hypot(base.x(), base.y());
        if (style.arrow > 0 && head > 3 * frame.unit) arrowHead(sink, line.tip, line.heading, head, colour);
        const bool disputed =
            geometry.lines[e] == FrameGeometry::Line::Bundle ? frame.scene->bundle(e).contradicted : edge.contradicted;
        if (edge.polarity == Polarity::Negated || disputed)
            signs(sink, line, edge.polarity, disputed, frame.unit * std::clamp(frame.camera.zoom, 0.5, 1.0),
                  frame.theme, colour, frame.marks.dimOthers && frame.marks.edge(e) == 0);
    }
}

void paintEdgeSample(LineSink& sink, const Theme& theme, QPointF from, QPointF to, Polarity polarity, Modality modality,
                     bool contradicted, double unit) {
    const double arrow = 8 * unit, width = 1.5 * unit;
    const EdgeLine line = edgeLine({from, 0, EntityType::Person}, {to, 0, EntityType::Person}, 0, arrow);
    const QColor colour = polarity == Polarity::Negated ? theme.negated
                          : contradicted                ? theme.contradicted
                                                        : theme.edge;
    stroke(sink, line, width, colour, dashOf(modality, width, unit));
    arrowHead(sink, line.tip, line.heading, arrow, colour);
    signs(sink, line, polarity, contradicted, unit, theme, colour, false);
}

} // namespace wenmai
