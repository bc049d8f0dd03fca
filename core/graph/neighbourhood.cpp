#include "core/graph/neighbourhood.h"

#include <algorithm>

namespace wenmai {
namespace {

bool usable(EdgeMask mask, EdgeId edge) {
    return mask.empty() || mask[edge];
}

/// Marks of visited nodes that need no clearing between queries: a mark counts only with the current stamp. One a
/// thread, since a query in a graph of 100,000 nodes touches a few hundred and clearing would cost more than the query.
class Visited {
public:
    explicit Visited(std::size_t nodes) : m_marks(marks()), m_stamp(nextStamp()) {
        if (m_marks.size() < nodes) m_marks.resize(nodes, 0);
    }
    /// True the first time.
    bool visit(NodeId node) {
        if (m_marks[node] == m_stamp) return false;
        m_marks[node] = m_stamp;
        return true;
    }

private:
    static std::vector<std::uint32_t>& marks() {
        thread_local std::vector<std::uint32_t> all;
        return all;
    }
    static std::uint32_t nextStamp() {
        thread_local std::uint32_t stamp = 0;
        if (++stamp == 0) {
            std::ranges::fill(marks(), 0u);
            stamp = 1;
        }
        return stamp;
    }
    std::vector<std::uint32_t>& m_marks;
    std::uint32_t m_stamp;
};

} // namespace

std::vector<Reached> egoNetwork(const KnowledgeGraph& graph, std::span<const NodeId> starts, std::uint32_t hops,
                                EdgeMask mask) {
    Visited visited(graph.nodes().size());
    std::vector<Reached> reached;
    for (const NodeId start : starts)
        if (start < graph.nodes().size() && visited.visit(start)) reached.push_back({start, 0});
    std::size_t levelBegin = 0;
    for (std::uint32_t hop = 1; hop <= hops && levelBegin < reached.size(); ++hop) {
        const std::size_t levelEnd = reached.size();
        for (std::size_t i = levelBegin; i < levelEnd; ++i)
            for (const Arc& arc : graph.arcs(reached[i].node))
                if (usable(mask, arc.edge) && visited.visit(arc.node)) reached.push_back({arc.node, hop});
        std::sort(reached.begin() + static_cast<std::ptrdiff_t>(levelEnd), reached.end(),
                  [](const Reached& a, const Reached& b) { return a.node < b.node; });
        levelBegin = levelEnd;
    }
    return reached;
}

std::vector<NodeId> commonNeighbours(const KnowledgeGraph& graph, std::span<const NodeId> nodes, EdgeMask mask) {
    std::vector<NodeId> common;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        std::vector<NodeId> around; // arcs are in order of the node at the other end
        for (const Arc& arc : graph.arcs(nodes[i]))
            if (usable(mask, arc.edge) && (around.empty() || around.back() != arc.node)) around.push_back(arc.node);
        if (i == 0) {
            common = std::move(around);
            continue;
        }
        std::vector<NodeId> both;
        std::ranges::set_intersection(common, around, std::back_inserter(both));
        common = std::move(both);
    }
    std::erase_if(common, [&](NodeId n) { return std::ranges::find(nodes, n) != nodes.end(); });
    return common;
}

std::uint32_t degree(const KnowledgeGraph& graph, NodeId node, EdgeMask mask) {
    std::uint32_t count = 0;
    std::optional<NodeId> last;
    for (const Arc& arc : graph.arcs(node)) {
        if (!usable(mask, arc.edge) || arc.node == node || arc.node == last) continue;
        last = arc.node;
        ++count;
    }
    return count;
}

} // namespace wenmai
