#pragma once

#include "app/canvas/frame.h"

#include <QPainterPath>

namespace wenmai {

/// The rounded outline around the nodes of a community and the lines between them, in device pixels: it keeps off the
/// discs of other nodes, so it may have dents, holes or, where others lie between, several parts.
struct Hull {
    std::uint32_t community = 0; ///< index into ViewGraph::communities
    QPainterPath path;
    QRectF box; ///< around the members' discs, wherever they are
};

/// Those that can be seen, in the order of the communities.
[[nodiscard]] std::vector<Hull> hullsOf(const Frame& frame, const FrameGeometry& geometry);

/// 0 near, where nodes are read one by one, to 1 far out, where communities stand for them.
[[nodiscard]] double hullsPresence(const Frame& frame);

} // namespace wenmai
