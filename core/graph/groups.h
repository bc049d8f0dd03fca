#pragma once

#include "core/base/task.h"
#include "core/graph/neighbourhood.h"

namespace wenmai {

/// Which group each node belongs to. Groups are numbered by size, largest first, then by their smallest node.
struct Groups {
    std::vector<std::uint32_t> of;    ///< node → group
    std::vector<std::uint32_t> sizes; ///< group → number of nodes
    friend bool operator==(const Groups&, const Groups&) = default;
};

/// Connected components, directions left aside.
[[nodiscard]] Groups components(const KnowledgeGraph& graph, EdgeMask mask = {});

/// Communities by modularity (Louvain), an edge counted by its support; deterministic.
[[nodiscard]] Groups communities(const KnowledgeGraph& graph, EdgeMask mask = {}, Task* task = nullptr);

/// The same on plain arrays: `edges` are pairs of 0 … nodes-1, `weights` one an edge or empty for all 1.
using Link = std::pair<std::uint32_t, std::uint32_t>;
[[nodiscard]] Groups components(std::uint32_t nodes, std::span<const Link> links);
[[nodiscard]] Groups communities(std::uint32_t nodes, std::span<const Link> links, std::span<const float> weights = {},
                                 Task* task = nullptr);

} // namespace wenmai
