#pragma once

#include "core/base/task.h"
#include "core/graph/neighbourhood.h"

namespace wenmai {

enum class RankBy : std::uint8_t { PageRank, Betweenness, Degree, Support, Mentions };
inline constexpr std::size_t rankByCount = 5;
[[nodiscard]] std::string_view name(RankBy);
[[nodiscard]] std::optional<RankBy> rankByFrom(std::string_view name);

/// A figure for each node, the larger the more it matters; on the edges of `mask`, directions left aside.
/// PageRank sums to 1 and counts an edge by its support; betweenness is exact up to 2,000 nodes and beyond that
/// estimated from 512 evenly chosen ones. Empty if the task was stopped.
[[nodiscard]] std::vector<double> ranks(const KnowledgeGraph& graph, RankBy by, EdgeMask mask = {},
                                        Task* task = nullptr);

} // namespace wenmai
