#pragma once

#include "core/view/layout.h"

namespace wenmai {

/// Moves nodes apart until their boxes do not overlap. Private to core/view; in layout units.
class Overlaps {
public:
    /// `held`: one a node or empty; 1 stays where it is.
    Overlaps(std::span<const LayoutGraph::Box> boxes, std::span<const std::uint8_t> held);

    /// How many times larger the drawing must be for most boxes to be free of others: 1 to `most`.
    [[nodiscard]] float wantedScale(std::span<const Point> at, float most);
    /// Pushes each overlapping pair half of the way apart, along the axis where less is needed. Returns the number of
    /// overlapping pairs that it found.
    std::size_t push(std::span<Point> at);
    /// Moves what still overlaps to the nearest free place, one after the other. No overlaps are left afterwards, but
    /// between held nodes.
    void finish(std::span<Point> at);

private:
    template<class Found>
    void eachPair(std::span<const Point> at, Found found);

    std::span<const LayoutGraph::Box> m_boxes;
    std::span<const std::uint8_t> m_held;
    std::vector<std::uint32_t> m_order;
};

} // namespace wenmai
