#pragma once

#include "core/view/view_graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace wenmai {

/// Bounded short-range repulsion of all against all: two points at distance d push each other away with d / (1 + d²)²,
/// which is 0 where they meet, largest near d = 0.6 and falls off with the cube; and, if `far` > 0, with far d / (1 +
/// d²) besides, which reaches farther. Computed with Barnes–Hut over points in Morton order: whole leaves walk the tree
/// once and their points meet the same list of cells, in loops that vectorise. Keeps its buffers between calls; the
/// result depends on the points alone.
class Repulsion {
public:
    /// Adds the push on each point to `force`. `theta`: cells wider than theta times their distance are opened.
    void add(std::span<const Point> points, std::span<Point> force, float theta, float far = 0);

private:
    struct Cell {
        float x = 0, y = 0, mass = 0;
        float left = 0, right = 0, top = 0, bottom = 0; ///< box around the points in it
        std::uint32_t begin = 0, end = 0;               ///< points, in sorted order
        std::uint32_t next = 0;                         ///< cell after all that is below this one
        bool leaf = false;
    };
    void sort(std::span<const Point> points);
    void build(std::uint32_t begin, std::uint32_t end, int shift);
    void collect(const Cell& leaf, float theta);
    void push(const Cell& leaf, std::span<Point> force, float far);

    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_order, m_other; ///< Morton code, point
    std::vector<float> m_x, m_y;                                           ///< in sorted order
    std::vector<Cell> m_cells;                                             ///< depth first
    std::vector<float> m_listX, m_listY, m_listMass;                       ///< what a leaf's points meet
};

} // namespace wenmai
