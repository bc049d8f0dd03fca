#include "core/view/overlaps.h"

#include "core/view/placed_boxes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wenmai {
namespace {

constexpr float clearance = 0.5f; ///< left between boxes, so that rounding cannot make them touch

} // namespace

Overlaps::Overlaps(std::span<const LayoutGraph::Box> boxes, std::span<const std::uint8_t> held)
    : m_boxes(boxes), m_held(held), m_order(boxes.size()) {
    std::iota(m_order.begin(), m_order.end(), 0u);
}

template<class Found>
void Overlaps::eachPair(std::span<const Point> at, Found found) {
    // From top to bottom, since labels are wide and low; nearly in order from the last time.
    std::ranges::sort(m_order, [&](std::uint32_t a, std::uint32_t b) {
        const float ta = at[a].y - m_boxes[a].up, tb = at[b].y - m_boxes[b].up;
        return ta != tb ? ta < tb : a < b;
    });
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const std::uint32_t a = m_order[i];
        const float bottom = at[a].y + m_boxes[a].down;
        for (std::size_t j = i + 1; j < m_order.size(); ++j) {
            const std::uint32_t b = m_order[j];
            if (at[b].y - m_boxes[b].up >= bottom) break;
            const Depth d = depth(m_boxes[a], at[a], m_boxes[b], at[b]);
            if (d.x > 0 && d.y > 0) found(a, b, d);
        }
    }
}

float Overlaps::wantedScale(std::span<const Point> at, float most) {
    std::vector<Point> scaled(at.begin(), at.end());
    for (float scale = 1;; scale *= 1.15f) {
        if (scale >= most) return most;
        for (std::size_t v = 0; v < at.size(); ++v)
            scaled[v] = {at[v].x * scale, at[v].y * scale};
        std::size_t pairs = 0;
        eachPair(scaled, [&](std::uint32_t, std::uint32_t, Depth) { ++pairs; });
        if (pairs * 2 <= at.size()) return scale;
    }
}

std::size_t Overlaps::push(std::span<Point> at) {
    std::size_t count = 0;
    std::vector<Point> move(at.size());
    std::vector<std::uint32_t> moves(at.size(), 0);
    const auto held = [&](std::uint32_t v) { return !m_held.empty() && m_held[v]; };
    eachPair(at, [&](std::uint32_t a, std::uint32_t b, Depth d) {
        if (held(a) && held(b)) return;
        ++count;
        const float forA = held(a) ? 0.0f : held(b) ? 1.0f : 0.5f;
        // Labels are wide: prefer moving up and down unless sideways is much nearer.
        const bool sideways = d.x < d.y;
        const float way = (sideways ? d.x : d.y) + clearance;
        const float dx = at[b].x - at[a].x, dy = at[b].y - at[a].y;
        const float sign = (sideways ? dx : dy) > 0 || ((sideways ? dx : dy) == 0 && a < b) ? 1.0f : -1.0f;
        const Point by{sideways ? sign * way : 0, sideways ? 0 : sign * way};
        move[a].x -= by.x * forA;
        move[a].y -= by.y * forA;
        move[b].x += by.x * (1 - forA);
        move[b].y += by.y * (1 - forA);
        ++moves[a];
        ++moves[b];
    });
    for (std::size_t v = 0; v < at.size(); ++v) {
        if (moves[v] == 0) continue;
        const float share = 1.2f / std::sqrt(static_cast<float>(moves[v])); // pushes from several sides add up too much
        at[v].x += move[v].x * std::min(1.0f, share);
        at[v].y += move[v].y * std::min(1.0f, share);
    }
    return count;
}

void Overlaps::finish(std::span<Point> at) {
    std::vector<std::uint8_t> stuck(at.size(), 0);
    eachPair(at, [&](std::uint32_t a, std::uint32_t b, Depth) {
        // The later one moves: views come in order of rank, so the more important stays.
        const auto held = [&](std::uint32_t v) { return !m_held.empty() && m_held[v]; };
        const std::uint32_t loser = held(std::max(a, b)) ? std::min(a, b) : std::max(a, b);
        if (!held(loser)) stuck[loser] = 1;
    });
    float height = 1, width = 1;
    for (const auto& box : m_boxes) {
        height = std::max(height, box.up + box.down);
        width = std::max(width, box.left + box.right);
    }
    PlacedBoxes placed(m_boxes, std::max(height, width / 2));
    for (std::uint32_t v = 0; v < at.size(); ++v)
        if (!stuck[v]) placed.add(v, at[v]);
    for (std::uint32_t v = 0; v < at.size(); ++v) {
        if (!stuck[v]) continue;
        const Point from = at[v];
        const float step = std::max(2.0f, (m_boxes[v].up + m_boxes[v].down) / 2);
        for (int k = 0;; ++k) { // outwards on a spiral that comes by every place
            const float turn = 2.4f * static_cast<float>(k), far = step * std::sqrt(static_cast<float>(k));
            const Point p{from.x + far * std::cos(turn), from.y + far * std::sin(turn)};
            if (!placed.free(v, p, at)) continue;
            at[v] = p;
            placed.add(v, p);
            break;
        }
    }
}

} // namespace wenmai
