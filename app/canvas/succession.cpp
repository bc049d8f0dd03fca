#include "app/canvas/succession.h"

#include <functional>

namespace wenmai {

Succession::Succession(const Scene& before, const Scene& now)
    : m_old(before), m_new(now), m_before(now.nodeCount(), none), m_now(before.nodeCount(), none) {
    const auto hash = [](const EntityKey* key) {
        return std::hash<std::string>()(key->name) * 31 + static_cast<std::size_t>(key->type);
    };
    const auto same = [](const EntityKey* a, const EntityKey* b) { return *a == *b; };
    std::unordered_map<const EntityKey*, std::uint32_t, decltype(hash), decltype(same)> old(before.nodeCount() * 2,
                                                                                            hash, same);
    for (std::uint32_t i = 0; i < before.nodeCount(); ++i)
        old.emplace(&before.view.nodes[i].entity, i);
    for (std::uint32_t i = 0; i < now.nodeCount(); ++i) {
        const auto found = old.find(&now.view.nodes[i].entity);
        if (found == old.end()) continue;
        m_before[i] = found->second;
        m_now[found->second] = i;
    }
}

std::vector<std::uint32_t> Succession::nodesNow(const std::vector<std::uint32_t>& ids) const {
    std::vector<std::uint32_t> result;
    for (const std::uint32_t id : ids) {
        const auto index = m_old.nodeIndex.constFind(id);
        if (index != m_old.nodeIndex.constEnd() && m_now[*index] != none)
            result.push_back(m_new.view.nodes[m_now[*index]].node);
    }
    return result;
}

std::optional<std::uint32_t> Succession::edgeNow(std::uint32_t id) const {
    const auto index = m_old.edgeIndex.constFind(id);
    if (index == m_old.edgeIndex.constEnd()) return std::nullopt;
    const ViewEdge& was = m_old.view.edges[*index];
    const std::uint32_t from = m_now[was.from], to = m_now[was.to];
    if (from == none || to == none) return std::nullopt;
    std::optional<std::uint32_t> found;
    m_new.eachEdgeAt(from, [&](std::uint32_t e) {
        const ViewEdge& edge = m_new.view.edges[e];
        const bool ends =
            (edge.from == from && edge.to == to) || (symmetric(edge.predicate) && edge.from == to && edge.to == from);
        if (ends && edge.predicate == was.predicate && edge.polarity == was.polarity && edge.modality == was.modality)
            found = edge.edge;
    });
    return found;
}

} // namespace wenmai
