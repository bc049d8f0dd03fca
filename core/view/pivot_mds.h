#pragma once

#include "core/base/task.h"
#include "core/view/view_graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace wenmai {

/// An undirected graph as neighbour lists: those of v are `to[first[v]] … to[first[v + 1])`.
struct Neighbours {
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> to;
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(first.size()) - 1; }
    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t v) const {
        return {to.data() + first[v], first[v + 1] - first[v]};
    }
};

/// Places the connected nodes `members` so that distances are about the numbers of hops between them (Brandes and
/// Pich's pivot MDS), centred on the origin. `at` is indexed by node; only the members are written.
void pivotMds(const Neighbours& graph, std::span<const std::uint32_t> members, std::uint32_t pivots,
              std::span<Point> at);

} // namespace wenmai
