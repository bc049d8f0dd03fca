#pragma once

#include "core/view/layout.h"
#include "core/view/pivot_mds.h"

#include <vector>

namespace wenmai {

/// Where a layout begins. Private to core/view. Lengths are in units of the forces: neighbours end up about 1 apart.
struct LayoutStart {
    Neighbours graph;                                   ///< without loops and repeats
    std::vector<float> weight;                          ///< one a neighbour: 1 within a community, little between
    std::vector<std::vector<std::uint32_t>> components; ///< largest first
    std::vector<Point> at;
    std::vector<float> anchor; ///< one a node: how strongly it is held at `at`; empty if none is
    bool settled = false;      ///< everything stands where it stood: nothing to do but the boxes
    bool pack = false;         ///< components may be moved as wholes
    bool calm = false;         ///< begins near the end: small steps only
};
[[nodiscard]] LayoutStart layoutStart(const LayoutGraph& graph, const LayoutOptions& options, float unit,
                                      float betweenCommunities, float hubs);

} // namespace wenmai
