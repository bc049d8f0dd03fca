#include "core/graph/groups.h"

#include <algorithm>
#include <numeric>

namespace wenmai {
namespace {

/// Numbers groups by size, then by smallest node.
Groups numbered(std::span<const std::uint32_t> label, std::size_t labels) {
    std::vector<std::uint32_t> size(labels, 0), first(labels, ~0u), order;
    for (std::uint32_t v = 0; v < label.size(); ++v) {
        if (size[label[v]]++ == 0) {
            first[label[v]] = v;
            order.push_back(label[v]);
        }
    }
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return size[a] != size[b] ? size[a] > size[b] : first[a] < first[b];
    });
    Groups groups;
    std::vector<std::uint32_t> to(labels, 0);
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        to[order[i]] = i;
        groups.sizes.push_back(size[order[i]]);
    }
    groups.of.reserve(label.size());
    for (const std::uint32_t l : label)
        groups.of.push_back(to[l]);
    return groups;
}

class UnionFind {
public:
    explicit UnionFind(std::size_t n) : m_parent(n) { std::iota(m_parent.begin(), m_parent.end(), 0u); }
    std::uint32_t find(std::uint32_t v) {
        while (m_parent[v] != v)
            v = m_parent[v] = m_parent[m_parent[v]];
        return v;
    }
    void unite(std::uint32_t a, std::uint32_t b) {
        a = find(a);
        b = find(b);
        if (a != b) m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::uint32_t> m_parent;
};

/// An undirected weighted graph; a loop's weight is in `loops` (counted once).
struct Weighted {
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> to;
    std::vector<double> weight;
    std::vector<double> loops;
    std::vector<double> strength; ///< of each node: its links and twice its loops
    double total = 0;             ///< sum of strengths
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(loops.size()); }
};

struct WeightedLink {
    std::uint32_t a, b;
    double weight;
};

Weighted weighted(std::uint32_t nodes, std::span<const WeightedLink> links) {
    Weighted g;
    g.loops.assign(nodes, 0);
    g.strength.assign(nodes, 0);
    g.first.assign(nodes + 1, 0);
    for (const auto& l : links) {
        if (l.a == l.b) {
            g.loops[l.a] += l.weight;
            continue;
        }
        ++g.first[l.a + 1];
        ++g.first[l.b + 1];
    }
    std::partial_sum(g.first.begin(), g.first.end(), g.first.begin());
    g.to.resize(g.first.back());
    g.weight.resize(g.first.back());
    std::vector<std::uint32_t> at(g.first.begin(), g.first.end() - 1);
    for (const auto& l : links) {
        if (l.a == l.b) continue;
        g.to[at[l.a]] = l.b;
        g.weight[at[l.a]++] = l.weight;
        g.to[at[l.b]] = l.a;
        g.weight[at[l.b]++] = l.weight;
    }
    for (std::uint32_t v = 0; v < nodes; ++v) {
        g.strength[v] = 2 * g.loops[v];
        for (std::uint32_t i = g.first[v]; i < g.first[v + 1]; ++i)
            g.strength[v] += g.weight[i];
        g.total += g.strength[v];
    }
    return g;
}

/// Moves nodes one by one to the neighbouring community that gains most, until nothing moves. True if anything did.
bool moveNodes(const Weighted& g, std::vector<std::uint32_t>& community, Task* task) {
    const std::uint32_t n = g.size();
    std::vector<double> inside(g.strength), link(n, 0);
    std::vector<std::uint32_t> seen;
    bool any = false;
    for (int round = 0; round < 32; ++round) {
        bool moved = false;
        for (std::uint32_t v = 0; v < n; ++v) {
            if (task && (v & 1023) == 0 && task->stopped()) return false;
            const std::uint32_t home = community[v];
            seen.assign(1, home);
            for (std::uint32_t i = g.first[v]; i < g.first[v + 1]; ++i) {
                const std::uint32_t c = community[g.to[i]];
                if (link[c] == 0 && c != home) seen.push_back(c);
                link[c] += g.weight[i];
            }
            inside[home] -= g.strength[v];
            std::uint32_t best = home;
            double bestGain = link[home] - inside[home] * g.strength[v] / g.total;
            for (const std::uint32_t c : seen) {
                const double gain = link[c] - inside[c] * g.strength[v] / g.total;
                if (gain > bestGain + 1e-9) {
                    best = c;
                    bestGain = gain;
                }
            }
            inside[best] += g.strength[v];
            for (const std::uint32_t c : seen)
                link[c] = 0;
            if (best != home) {
                community[v] = best;
                moved = any = true;
            }
        }
        if (!moved) break;
    }
    return any;
}

/// Communities become the nodes of a smaller graph; `community` is renumbered to 0 … size-1.
Weighted contracted(const Weighted& g, std::vector<std::uint32_t>& community) {
    const Groups groups = numbered(community, g.size());
    community = groups.of;
    const auto count = static_cast<std::uint32_t>(groups.sizes.size());
    std::vector<std::vector<std::uint32_t>> members(count);
    for (std::uint32_t v = 0; v < g.size(); ++v)
        members[community[v]].push_back(v);
    std::vector<WeightedLink> links;
    std::vector<double> to(count, 0);
    std::vector<std::uint32_t> seen;
    for (std::uint32_t c = 0; c < count; ++c) {
        double loop = 0;
        seen.clear();
        for (const std::uint32_t v : members[c]) {
            loop += g.loops[v];
            for (std::uint32_t i = g.first[v]; i < g.first[v + 1]; ++i) {
                const std::uint32_t d = community[g.to[i]];
                if (d == c)
                    loop += g.weight[i] / 2;
                else if (d > c) {
                    if (to[d] == 0) seen.push_back(d);
                    to[d] += g.weight[i];
                }
            }
        }
        if (loop > 0) links.push_back({c, c, loop});
        for (const std::uint32_t d : seen) {
            links.push_back({c, d, to[d]});
            to[d] = 0;
        }
    }
    return weighted(count, links);
}

} // namespace

Groups components(std::uint32_t nodes, std::span<const Link> links) {
    UnionFind sets(nodes);
    for (const auto& [a, b] : links)
        sets.unite(a, b);
    std::vector<std::uint32_t> label(nodes);
    for (std::uint32_t v = 0; v < nodes; ++v)
        label[v] = sets.find(v);
    return numbered(label, nodes);
}

Groups communities(std::uint32_t nodes, std::span<const Link> links, std::span<const float> weights, Task* task) {
    std::vector<WeightedLink> all;
    all.reserve(links.size());
    for (std::size_t i = 0; i < links.size(); ++i)
        all.push_back({links[i].first, links[i].second, weights.empty() ? 1.0 : static_cast<double>(weights[i])});
    Weighted g = weighted(nodes, all);
    std::vector<std::uint32_t> result(nodes);
    std::iota(result.begin(), result.end(), 0u);
    while (g.total > 0) {
        std::vector<std::uint32_t> community(g.size());
        std::iota(community.begin(), community.end(), 0u);
        if (!moveNodes(g, community, task)) break;
        Weighted smaller = contracted(g, community);
        for (std::uint32_t& c : result)
            c = community[c];
        if (smaller.size() == g.size()) break;
        g = std::move(smaller);
    }
    return numbered(result, std::max<std::size_t>(nodes, 1));
}

namespace {

std::vector<Link> linksOf(const KnowledgeGraph& graph, EdgeMask mask, std::vector<float>* weights) {
    std::vector<Link> links;
    for (EdgeId e = 0; e < graph.edges().size(); ++e) {
        if (!mask.empty() && !mask[e]) continue;
        links.emplace_back(graph.edge(e).from, graph.edge(e).to);
        if (weights) weights->push_back(static_cast<float>(graph.edge(e).support));
    }
    return links;
}

} // namespace

Groups components(const KnowledgeGraph& graph, EdgeMask mask) {
    return components(static_cast<std::uint32_t>(graph.nodes().size()), linksOf(graph, mask, nullptr));
}

Groups communities(const KnowledgeGraph& graph, EdgeMask mask, Task* task) {
    std::vector<float> weights;
    const auto links = linksOf(graph, mask, &weights);
    return communities(static_cast<std::uint32_t>(graph.nodes().size()), links, weights, task);
}

} // namespace wenmai
