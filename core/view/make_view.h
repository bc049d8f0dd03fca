#pragma once

#include "core/base/task.h"
#include "core/graph/knowledge_graph.h"
#include "core/view/view_spec.h"

#include <unordered_map>

namespace wenmai {

struct EntityKeyHash {
    std::size_t operator()(const EntityKey& key) const noexcept {
        return std::hash<std::string>()(key.name) * 31 + static_cast<std::size_t>(key.type);
    }
};
/// Where entities stood before: give what is on the screen so that a new view moves as little as it can.
using Positions = std::unordered_map<EntityKey, Point, EntityKeyHash>;
[[nodiscard]] Positions positionsOf(const ViewGraph& view);

/// What the spec shows of the graph. Nodes in order of rank, best first; edges in the graph's order. Pure: the same
/// arguments give the same view. Nodes are at their pin, else at their known position, else (if they have none) beside
/// their placed neighbours; run Layout (core/view/layout.h) to place them well. A few ms for 10,000 edges; ranks that
/// cost more (betweenness) poll the task, and a stopped task gives an empty view.
[[nodiscard]] ViewGraph makeView(const KnowledgeGraph& graph, const ViewSpec& spec, const Positions& known = {},
                                 Task* task = nullptr);

} // namespace wenmai
