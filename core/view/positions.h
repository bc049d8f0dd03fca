#pragma once

#include "core/view/view_graph.h"

#include <functional>
#include <unordered_map>

namespace wenmai {

struct EntityKeyHash {
    std::size_t operator()(const EntityKey& key) const noexcept {
        return std::hash<std::string>()(key.name) * 31 + static_cast<std::size_t>(key.type);
    }
};

/// Where entities stand, by what lasts when the graph changes. Give what is on the screen (or was, with what has left
/// it kept) so that a new view moves as little as it can.
using Positions = std::unordered_map<EntityKey, Point, EntityKeyHash>;
[[nodiscard]] Positions positionsOf(const ViewGraph& view);

} // namespace wenmai
