#include "core/graph/rank.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, rankByCount> names{"pagerank", "betweenness", "degree", "support", "mentions"};

/// Neighbours with weights, parallel edges made one, loops left out.
struct Simple {
    std::vector<std::uint32_t> first; ///< node → index of its first neighbour; one more than there are nodes
    std::vector<NodeId> to;
    std::vector<float> weight;
};

Simple simplified(const KnowledgeGraph& graph, EdgeMask mask) {
    Simple s;
    s.first.reserve(graph.nodes().size() + 1);
    s.first.push_back(0);
    for (NodeId n = 0; n < graph.nodes().size(); ++n) {
        for (const Arc& arc : graph.arcs(n)) {
            if (arc.node == n || (!mask.empty() && !mask[arc.edge])) continue;
            const auto weight = static_cast<float>(graph.edge(arc.edge).support);
            if (s.to.size() > s.first.back() && s.to.back() == arc.node)
                s.weight.back() += weight;
            else {
                s.to.push_back(arc.node);
                s.weight.push_back(weight);
            }
        }
        s.first.push_back(static_cast<std::uint32_t>(s.to.size()));
    }
    return s;
}

std::vector<double> pageRank(const Simple& s, Task* task) {
    const std::size_t n = s.first.size() - 1;
    constexpr double damping = 0.85;
    std::vector<double> total(n, 0), rank(n, n ? 1.0 / static_cast<double>(n) : 0), share(n), next(n);
    for (std::size_t v = 0; v < n; ++v)
        for (std::uint32_t i = s.first[v]; i < s.first[v + 1]; ++i)
            total[v] += s.weight[i];
    for (int round = 0; round < 100; ++round) {
        if (task && task->stopped()) return {};
        double lost = 0; // what stands on nodes without neighbours goes to all
        for (std::size_t v = 0; v < n; ++v) {
            share[v] = total[v] > 0 ? rank[v] / total[v] : 0;
            if (total[v] == 0) lost += rank[v];
        }
        const double base = (1 - damping + damping * lost) / static_cast<double>(n);
        double change = 0;
        for (std::size_t v = 0; v < n; ++v) {
            double in = 0;
            for (std::uint32_t i = s.first[v]; i < s.first[v + 1]; ++i)
                in += share[s.to[i]] * static_cast<double>(s.weight[i]); // undirected: who I see sees me
            next[v] = base + damping * in;
            change += std::abs(next[v] - rank[v]);
        }
        rank.swap(next);
        if (change < 1e-9) break;
    }
    return rank;
}

/// Brandes' algorithm from every node, or from 512 evenly chosen ones and scaled up.
std::vector<double> betweenness(const Simple& s, Task* task) {
    const std::size_t n = s.first.size() - 1;
    const std::size_t sources = n <= 2000 ? n : 512;
    std::vector<double> result(n, 0), paths(n), depends(n);
    std::vector<std::int32_t> hops(n);
    std::vector<NodeId> order;
    order.reserve(n);
    for (std::size_t k = 0; k < sources; ++k) {
        if (task && task->stopped()) return {};
        const auto source = static_cast<NodeId>(k * n / sources);
        std::ranges::fill(hops, -1);
        std::ranges::fill(paths, 0);
        std::ranges::fill(depends, 0);
        order.assign(1, source);
        hops[source] = 0;
        paths[source] = 1;
        for (std::size_t head = 0; head < order.size(); ++head) {
            const NodeId v = order[head];
            for (std::uint32_t i = s.first[v]; i < s.first[v + 1]; ++i) {
                const NodeId w = s.to[i];
                if (hops[w] < 0) {
                    hops[w] = hops[v] + 1;
                    order.push_back(w);
                }
                if (hops[w] == hops[v] + 1) paths[w] += paths[v];
            }
        }
        for (std::size_t i = order.size(); i-- > 1;) {
            const NodeId w = order[i];
            const double each = (1 + depends[w]) / paths[w];
            for (std::uint32_t j = s.first[w]; j < s.first[w + 1]; ++j)
                if (hops[s.to[j]] == hops[w] - 1) depends[s.to[j]] += paths[s.to[j]] * each;
            result[w] += depends[w];
        }
    }
    const double scale =
        sources ? static_cast<double>(n) / static_cast<double>(sources) / 2 : 0; // each pair seen twice
    for (double& value : result)
        value *= scale;
    return result;
}

} // namespace

std::string_view name(RankBy by) {
    return names[static_cast<std::size_t>(by)];
}

std::optional<RankBy> rankByFrom(std::string_view given) {
    const auto found = std::ranges::find(names, given);
    if (found == names.end()) return std::nullopt;
    return static_cast<RankBy>(found - names.begin());
}

std::vector<double> ranks(const KnowledgeGraph& graph, RankBy by, EdgeMask mask, Task* task) {
    switch (by) {
    case RankBy::PageRank:
        return pageRank(simplified(graph, mask), task);
    case RankBy::Betweenness:
        return betweenness(simplified(graph, mask), task);
    default:
        break;
    }
    std::vector<double> result(graph.nodes().size());
    for (NodeId n = 0; n < result.size(); ++n) {
        const GraphNode& node = graph.node(n);
        if (by == RankBy::Degree)
            result[n] = degree(graph, n, mask);
        else if (by == RankBy::Support)
            result[n] = node.support;
        else
            result[n] = node.mentions;
    }
    return result;
}

} // namespace wenmai
