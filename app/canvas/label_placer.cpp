#include "app/canvas/label_placer.h"

#include "app/canvas/guide_painter.h"
#include "app/canvas/hull_shape.h"
#include "app/canvas/label_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace wenmai {
namespace {

/// Beyond the window's rim, so that names do not jump when a node comes into sight.
constexpr double rim = 160;

struct Candidate {
    QPointF corner;
    int align;
};

/// Best first: below and beside the node, then above, then at its corners.
std::array<Candidate, 8> around(QPointF at, double r, QSizeF size, double gap) {
    const double w = size.width(), h = size.height(), d = r * 0.72 + gap;
    return {{
        {{at.x() - w / 2, at.y() + r + gap}, Qt::AlignHCenter},
        {{at.x() + r + gap * 2, at.y() - h / 2}, Qt::AlignLeft},
        {{at.x() - r - gap * 2 - w, at.y() - h / 2}, Qt::AlignRight},
        {{at.x() - w / 2, at.y() - r - gap - h}, Qt::AlignHCenter},
        {{at.x() + d, at.y() + d - gap}, Qt::AlignLeft},
        {{at.x() - d - w, at.y() + d - gap}, Qt::AlignRight},
        {{at.x() + d, at.y() - d - h + gap}, Qt::AlignLeft},
        {{at.x() - d - w, at.y() - d - h + gap}, Qt::AlignRight},
    }};
}

/// For the most important names, when the near places are taken: all around and a little off.
constexpr int farTurns = 16;
/// Logical pixels beyond the border; those from `led` on are joined to their node by a thin line, or they would seem
/// another's.
constexpr std::array<double, 4> farGaps = {6, 13, 21, 30};
constexpr double led = 10;

Candidate farther(QPointF at, double r, QSizeF size, double gap, int turn) {
    // The point of the rectangle that faces the node lies on a circle about it.
    const double angle =
        std::numbers::pi / 2 + 2 * std::numbers::pi * ((turn + 1) / 2) / farTurns * (turn % 2 ? 1 : -1);
    const double dx = std::cos(angle), dy = std::sin(angle);
    const QPointF anchor = at + QPointF(dx, dy) * (r + gap);
    const QPointF corner = anchor - QPointF(size.width() * (1 - dx) / 2, size.height() * (1 - dy) / 2);
    return {corner, dx > 0.4 ? Qt::AlignLeft : dx < -0.4 ? Qt::AlignRight : Qt::AlignHCenter};
}

class Placer {
public:
    Placer(const Frame& frame, const FrameGeometry& geometry, PaintCache& cache)
        : m_frame(frame), m_geometry(geometry), m_cache(cache), m_unit(frame.unit),
          m_wide(geometry.area.adjusted(-rim * m_unit, -rim * m_unit, rim * m_unit, rim * m_unit)),
          m_grid(m_wide, 28 * m_unit) {}

    std::vector<PlacedLabel> run() {
        takeNodes();
        guides();
        numbers();
        // From afar communities stand for their members; from near their names take the room that is left.
        const bool far = hullsPresence(m_frame) >= 0.5;
        if (far) hulls();
        nodes();
        if (!far) hulls();
        if (m_frame.edgeLabels != EdgeLabels::None) edges();
        return std::move(m_placed);
    }

private:
    void takeNodes() {
        for (std::uint32_t i = 0; i < m_frame.scene->nodeCount(); ++i) {
            m_grid.addDisc(m_geometry.at[i], discRadius(m_frame, m_geometry, i), i);
            if (m_frame.scene->view.nodes[i].hiddenNeighbours == 0) continue;
            const double r = m_geometry.radius[i] + 40 * m_unit; // as far as a badge reaches
            if (!m_wide.adjusted(-r, -r, r, r).contains(m_geometry.at[i])) continue;
            const QRectF badge = badgeRect(m_frame, m_geometry, m_cache, i);
            if (!badge.isNull()) m_grid.addRect(badge);
        }
    }

    void take(PlacedLabel label) {
        // two names side by side must not read as one
        m_grid.addRect(label.rect.adjusted(-5 * m_unit, 0, 5 * m_unit, 0));
        m_placed.push_back(std::move(label));
    }

    void nodes() {
        const Scene& scene = *m_frame.scene;
        // Marked ones first, then the rest by weight.
        std::vector<std::uint32_t> order;
        if (!m_frame.marks.nodes.empty()) {
            for (const std::uint32_t i : scene.byWeight)
                if (m_frame.marks.node(i)) order.push_back(i);
            std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
                return urgency(m_frame.marks.node(a)) > urgency(m_frame.marks.node(b));
            });
        }
        for (const std::uint32_t i : scene.byWeight)
            if (!m_frame.marks.node(i)) order.push_back(i);
        // Dots that are too small to be told apart are named only as far as a page of names would be read.
        const double page = m_geometry.area.width() * m_geometry.area.height() / (m_unit * m_unit * 9000);
        std::size_t dots = 0, tried = 0;
        for (const std::uint32_t i : order) {
            if (!m_wide.contains(m_geometry.at[i])) continue;
            const bool marked = m_frame.marks.node(i) != 0;
            if (m_geometry.radius[i] < 2.6 * m_unit && !marked && static_cast<double>(++dots) > page) continue;
            if (++tried > 4000) break;
            node(i);
        }
    }

    static int urgency(std::uint8_t marks) {
        return (marks & mark::hovered ? 8 : 0) + (marks & mark::selected ? 4 : 0) + (marks & mark::matched ? 2 : 0);
    }

    void node(std::uint32_t i) {
        const ViewNode& n = m_frame.scene->view.nodes[i];
        if (n.label.empty()) return;
        PlacedLabel label;
        label.of = i;
        label.text = m_frame.scene->labels[i];
        const double r = discRadius(m_frame, m_geometry, i);
        label.size = labelSize(n.weight, m_geometry.radius[i] / m_unit);
        const QSizeF size = m_cache.measured(label.text, label.size).size;
        const QPointF at = m_geometry.at[i];
        const QRectF inside = m_geometry.seen.contains(at) ? m_geometry.seen : m_geometry.area;
        const double rimNode = 20 * m_unit;
        const bool important =
            n.weight > 0.45f || (m_frame.marks.node(i) & (mark::selected | mark::hovered | mark::matched)) != 0;
        for (const bool mayBeCut : {false, true}) {
            // Cut by the window's rim only where the node is at the rim itself.
            if (mayBeCut && (m_frame.wholeLabels || inside.adjusted(rimNode, rimNode, -rimNode, -rimNode).contains(at)))
                return;
            for (const Candidate& c : around(at, r, size, 1.5 * m_unit)) {
                // Whole pixels keep the cached picture of the words sharp.
                label.rect = QRectF(QPointF(std::round(c.corner.x()), std::round(c.corner.y())), size);
                if (inside.contains(label.rect) == mayBeCut || !m_wide.contains(label.rect)) continue;
                if (!m_grid.isFree(label.rect, i)) continue;
                label.align = c.align;
                return take(std::move(label));
            }
            if (!important || mayBeCut) continue;
            const auto tryAt = [&](const Candidate& c) {
                label.rect = QRectF(QPointF(std::round(c.corner.x()), std::round(c.corner.y())), size);
                label.align = c.align;
                return inside.contains(label.rect) && m_grid.isFree(label.rect, i);
            };
            for (const double gap : farGaps)
                for (int turn = 0; turn < farTurns; ++turn)
                    if (tryAt(farther(at, r, size, gap * m_unit, turn))) {
                        label.led = gap >= led;
                        return take(std::move(label));
                    }
            // Rather over its own node than not at all.
            for (const double down : {0.3, -0.1, -0.5})
                if (tryAt({{at.x() - size.width() / 2, at.y() + down * size.height()}, Qt::AlignHCenter}))
                    return take(std::move(label));
        }
    }

    /// Cut neither by the picture's rim nor by that of what is seen of it.
    [[nodiscard]] bool whole(const QRectF& rect) const {
        return m_geometry.area.contains(rect) && (m_geometry.seen.contains(rect) || !m_geometry.seen.intersects(rect));
    }

    void guides() {
        const auto& all = m_frame.scene->view.guides;
        for (std::uint32_t g = 0; g < all.size() && g < m_frame.guides.size(); ++g) {
            PlacedLabel label{LabelKind::Guide, g, m_frame.guides[g], LabelSize::Small, false, Qt::AlignHCenter, {}};
            const QRectF area = guideArea(m_frame, all[g]);
            if (label.text.isEmpty() || !area.intersects(m_wide)) continue;
            if (m_cache.measured(label.text, LabelSize::Medium, false).size.width() < area.width())
                label.size = LabelSize::Medium;
            if (all[g].kind == ViewGuide::Kind::Ring ? onRing(area, label) : overColumn(area, label))
                take(std::move(label));
        }
    }

    /// Above its column, or at the top of what is seen while the column reaches beyond; one line higher or lower where
    /// columns are narrower than their words.
    bool overColumn(const QRectF& column, PlacedLabel& label) {
        const QSizeF size = m_cache.measured(label.text, label.size, false).size;
        const double from = std::max(column.left(), m_geometry.seen.left()),
                     to = std::min(column.right(), m_geometry.seen.right());
        if (to - from < column.width() / 2 && to - from < size.width()) return false; // mostly out of sight
        if (column.bottom() < m_geometry.seen.top() + size.height()) return false;
        const double left = std::clamp((from + to - size.width()) / 2, m_geometry.seen.left(),
                                       std::max(m_geometry.seen.left(), m_geometry.seen.right() - size.width()));
        const double above = column.top() - size.height() - 4 * m_unit;
        const bool sticks = above < m_geometry.seen.top() + 4 * m_unit;
        for (int row = 0; row < 3; ++row) {
            const double line = row * (size.height() + m_unit);
            const double top = sticks ? m_geometry.seen.top() + 4 * m_unit + line : above - line;
            label.rect = QRectF(QPointF(std::round(left), std::round(top)), size);
            if (whole(label.rect) && m_grid.isFree(label.rect, LabelGrid::nobody)) return true;
        }
        return false;
    }

    /// On the line of its ring, best at the top.
    bool onRing(const QRectF& ring, PlacedLabel& label) {
        const QSizeF size = m_cache.measured(label.text, label.size, false).size;
        constexpr int turns = 32;
        for (int turn = 0; turn < turns; ++turn) {
            const double angle =
                -std::numbers::pi / 2 + 2 * std::numbers::pi * ((turn + 1) / 2) / turns * (turn % 2 ? 1 : -1);
            const QPointF middle =
                ring.center() + QPointF(std::cos(angle) * ring.width() / 2, std::sin(angle) * ring.height() / 2);
            label.rect = QRectF(
                QPointF(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)), size);
            if (whole(label.rect) && m_grid.isFree(label.rect, LabelGrid::nobody)) return true;
        }
        return false;
    }

    void hulls() {
        const auto& communities = m_frame.scene->view.communities;
        if (communities.empty()) return;
        const bool far = hullsPresence(m_frame) >= 0.5;
        for (const Hull& hull : hullsOf(m_frame, m_geometry)) {
            const QString whole = QString::fromStdString(communities[hull.community].name);
            const auto fewer = [&](int names) { return whole.section(QStringLiteral(" · "), 0, names - 1); };
            // One line: broken names beside each other could not be told apart.
            const auto tryWith = [&](const QString& text, LabelSize size, bool wrapped = false) {
                PlacedLabel label{LabelKind::Hull, hull.community, text, size, wrapped, Qt::AlignHCenter, {}};
                const bool found = besideHull(hull, label);
                if (found) take(std::move(label));
                return found;
            };
            (far && tryWith(whole, LabelSize::Large)) || tryWith(whole, LabelSize::Medium) ||
                tryWith(fewer(2), LabelSize::Medium) || tryWith(fewer(1), LabelSize::Medium, true);
        }
    }

    /// On the rim of a hull or within: first above, then all around, the outer places first.
    bool besideHull(const Hull& hull, PlacedLabel& label) {
        const QSizeF size = m_cache.measured(label.text, label.size, label.wrapped).size;
        const QRectF box = hull.path.boundingRect() & m_geometry.seen;
        if (box.isEmpty()) return false;
        const auto tryAt = [&](QPointF middle) {
            label.rect = QRectF(
                QPointF(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)), size);
            return whole(label.rect) && m_grid.isFree(label.rect, LabelGrid::nobody);
        };
        constexpr int turns = 24;
        for (const double part : {1.0, 0.85, 0.7, 0.5, 0.3, 0.0})
            for (int turn = 0; turn < turns; ++turn) {
                const double angle =
                    -std::numbers::pi / 2 + 2 * std::numbers::pi * ((turn + 1) / 2) / turns * (turn % 2 ? 1 : -1);
                const QPointF way(std::cos(angle) * box.width() / 2, std::sin(angle) * box.height() / 2);
                const QPointF middle = box.center() + way * part;
                // A name that touches its hull nowhere would seem another's.
                if (tryAt(middle) && hull.path.intersects(label.rect)) return true;
            }
        return false;
    }

    /// Tries to lay `text` over the line of an edge at one of `parts` of its way.
    template<std::size_t n>
    bool onLine(const EdgeLine& line, PlacedLabel& label, const std::array<double, n>& parts) {
        const QSizeF size = m_cache.measured(label.text, label.size, false).size;
        for (const double part : parts) {
            const QPointF middle = line.at(part);
            label.rect = QRectF(
                QPointF(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)), size);
            if (whole(label.rect) && m_grid.isFree(label.rect, LabelGrid::nobody)) return true;
        }
        return false;
    }

    /// Next to the line instead of over it.
    bool besideLine(const EdgeLine& line, PlacedLabel& label) {
        const QSizeF size = m_cache.measured(label.text, label.size, false).size;
        for (const double part : {0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9}) {
            const QPointF along = line.directionAt(part), across(-along.y(), along.x());
            const double off = std::abs(across.x()) * size.width() / 2 + std::abs(across.y()) * size.height() / 2;
            for (const double side : {off, -off}) {
                const QPointF middle = line.at(part) + across * side;
                label.rect = QRectF(
                    QPointF(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)),
                    size);
                if (whole(label.rect) && m_grid.isFree(label.rect, LabelGrid::nobody)) return true;
            }
        }
        return false;
    }

    void numbers() {
        if (m_frame.edgeNumbers.empty()) return;
        for (std::uint32_t e = 0; e < m_frame.scene->edgeCount(); ++e) {
            if (m_frame.edgeNumbers[e].isEmpty()) continue;
            const EdgeLine line = edgeLineOf(m_frame, m_geometry, e);
            if (line.count == 0) continue;
            PlacedLabel label{LabelKind::Number, e, m_frame.edgeNumbers[e], LabelSize::Tiny, false,
                              Qt::AlignHCenter,  {}};
            const ViewEdge& edge = m_frame.scene->view.edges[e];
            // The middle of a denied or disputed edge carries its sign.
            const bool signedMiddle = edge.polarity == Polarity::Negated || edge.contradicted;
            static constexpr std::array besideSign = {0.36, 0.64, 0.3, 0.7, 0.24, 0.76, 0.2, 0.8, 0.14, 0.86};
            static constexpr std::array parts = {0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73,
                                                 0.2, 0.8,  0.14, 0.86, 0.46, 0.54};
            if ((signedMiddle ? onLine(line, label, besideSign) : onLine(line, label, parts)) ||
                besideLine(line, label))
                take(std::move(label));
        }
    }

    void edges() {
        const Scene& scene = *m_frame.scene;
        constexpr std::ptrdiff_t few = 40; // lines that can be told from each other also from afar
        const bool near =
            m_frame.camera.zoom >= 0.55 || std::ranges::count_if(m_geometry.lines, [](FrameGeometry::Line line) {
                                               return line != FrameGeometry::Line::Hidden;
                                           }) <= few;
        const bool room = m_frame.edgeLabels == EdgeLabels::WhereRoom && !m_frame.marks.dimOthers && near;
        std::vector<std::uint32_t> order;
        for (std::uint32_t e = 0; e < scene.edgeCount(); ++e) {
            if (m_geometry.lines[e] == FrameGeometry::Line::Hidden) continue;
            if (m_frame.marks.edge(e) == 0 && !room) continue;
            const ViewEdge& edge = scene.view.edges[e];
            const QRectF box =
                QRectF(m_geometry.at[edge.from], m_geometry.at[edge.to]).normalized().adjusted(-1, -1, 1, 1);
            if (box.intersects(m_geometry.area)) order.push_back(e);
        }
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            const int ua = urgency(m_frame.marks.edge(a)), ub = urgency(m_frame.marks.edge(b));
            return ua != ub ? ua > ub : scene.view.edges[a].support > scene.view.edges[b].support;
        });
        if (order.size() > 2500) order.resize(2500);
        for (const std::uint32_t e : order)
            edge(e);
    }

    void edge(std::uint32_t e) {
        const ViewEdge& edge = m_frame.scene->view.edges[e];
        QString words = m_frame.predicates[static_cast<std::size_t>(edge.predicate)];
        if (words.isEmpty()) return;
        const Bundle& bundle = m_frame.scene->bundle(e);
        const bool stands = m_geometry.lines[e] == FrameGeometry::Line::Bundle;
        if (stands && bundle.size > 1) words += QStringLiteral(" +%1").arg(bundle.size - 1);
        const EdgeLine line = edgeLineOf(m_frame, m_geometry, e);
        if (line.count == 0) return;
        PlacedLabel label{LabelKind::Edge, e, words, LabelSize::Tiny, false, Qt::AlignHCenter, {}};
        const bool urgent = m_frame.marks.edge(e) & (mark::selected | mark::hovered);
        const double width = m_cache.measured(words, label.size, false).size.width();
        if (line.length() < width + (urgent ? 6 : m_frame.camera.zoom < 0.85 ? 56 : 30) * m_unit) return;
        // The middle of a denied or disputed edge carries its sign.
        const bool signedMiddle =
            edge.polarity == Polarity::Negated || (stands ? bundle.contradicted : edge.contradicted);
        const bool found = signedMiddle ? onLine(line, label, std::array{0.30, 0.70, 0.25, 0.75, 0.36})
                                        : onLine(line, label, std::array{0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68});
        if (found) take(std::move(label));
    }

    const Frame& m_frame;
    const FrameGeometry& m_geometry;
    PaintCache& m_cache;
    double m_unit;
    QRectF m_wide;
    LabelGrid m_grid;
    std::vector<PlacedLabel> m_placed;
};

} // namespace

LabelSize labelSize(float weight, double radius) {
    if (weight > 0.66f && radius > 9) return LabelSize::Large;
    return weight > 0.5f || radius > 9 ? LabelSize::Medium : LabelSize::Small;
}

QString badgeText(const ViewNode& node) {
    if (node.hiddenNeighbours == 0) return {};
    return node.hiddenNeighbours > 99 ? QStringLiteral("99+") : QStringLiteral("+%1").arg(node.hiddenNeighbours);
}

QRectF badgeRect(const Frame& frame, const FrameGeometry& geometry, PaintCache& cache, std::uint32_t node) {
    const ViewNode& n = frame.scene->view.nodes[node];
    const double r = geometry.radius[node];
    if (n.hiddenNeighbours == 0 || r < 7.5 * frame.unit) return {};
    if (frame.marks.dimOthers && frame.marks.node(node) == 0) return {};
    const QSizeF text = cache.measured(badgeText(n), LabelSize::Tiny, false).size;
    const double height = text.height() - frame.unit, width = std::max(height, text.width() + 6 * frame.unit);
    const QPointF middle = geometry.at[node] + QPointF(r * 0.8, -r * 0.8);
    return {middle.x() - height / 2, middle.y() - height / 2, width, height};
}

double discRadius(const Frame& frame, const FrameGeometry& geometry, std::uint32_t node) {
    const std::uint8_t marks = frame.marks.node(node);
    const bool ringed = marks & (mark::selected | mark::hovered | mark::matched);
    return geometry.radius[node] + (ringed ? 5.5 : 0.6) * frame.unit;
}

std::vector<PlacedLabel> placeLabels(const Frame& frame, const FrameGeometry& geometry, PaintCache& cache) {
    return Placer(frame, geometry, cache).run();
}

} // namespace wenmai
