#pragma once

#include "core/view/layout.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace wenmai {

struct Depth {
    float x, y; ///< how far two boxes reach into each other; overlapping if both are > 0
};

inline Depth depth(const LayoutGraph::Box& a, Point pa, const LayoutGraph::Box& b, Point pb) {
    return {std::min(pa.x + a.right, pb.x + b.right) - std::max(pa.x - a.left, pb.x - b.left),
            std::min(pa.y + a.down, pb.y + b.down) - std::max(pa.y - a.up, pb.y - b.up)};
}

/// Private to core/view. Boxes that have found their place, by the squares of a grid that they touch.
class PlacedBoxes {
public:
    PlacedBoxes(std::span<const LayoutGraph::Box> boxes, float side) : m_boxes(boxes), m_side(std::max(side, 1.0f)) {}

    [[nodiscard]] bool free(std::uint32_t v, Point p, std::span<const Point> at) const {
        bool isFree = true;
        each(v, p, [&](std::uint64_t key) {
            const auto square = m_squares.find(key);
            if (square == m_squares.end()) return;
            for (const std::uint32_t w : square->second) {
                const Depth d = depth(m_boxes[v], p, m_boxes[w], at[w]);
                isFree = isFree && !(d.x > 0 && d.y > 0);
            }
        });
        return isFree;
    }
    void add(std::uint32_t v, Point p) {
        each(v, p, [&](std::uint64_t key) { m_squares[key].push_back(v); });
    }

private:
    template<class Visit>
    void each(std::uint32_t v, Point p, Visit visit) const {
        const LayoutGraph::Box& box = m_boxes[v];
        const auto square = [&](float at) { return static_cast<std::int32_t>(std::floor(at / m_side)); };
        for (std::int32_t y = square(p.y - box.up); y <= square(p.y + box.down); ++y)
            for (std::int32_t x = square(p.x - box.left); x <= square(p.x + box.right); ++x)
                visit(static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32 | static_cast<std::uint32_t>(y));
    }
    std::span<const LayoutGraph::Box> m_boxes;
    float m_side;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_squares;
};

} // namespace wenmai
