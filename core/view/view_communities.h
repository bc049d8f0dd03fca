#pragma once

#include "core/view/view_graph.h"

#include <span>

namespace wenmai {

/// The same number for an entity on every machine and in every run.
[[nodiscard]] std::uint64_t stableHash(const EntityKey& entity);

/// Finds the communities of a view and tells each node its own; lists them if `toDraw`. Deterministic.
void findCommunities(ViewGraph& view, bool toDraw);

/// Of the listed communities what is left when only some nodes are: `index` is each old node's new one, or `gone`.
/// Names and colours stay.
inline constexpr std::uint32_t gone = ~0u;
[[nodiscard]] std::vector<ViewCommunity> communitiesAmong(const ViewGraph& view, std::span<const std::uint32_t> index);

} // namespace wenmai
