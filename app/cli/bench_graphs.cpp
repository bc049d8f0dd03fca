#include "app/cli/bench_graphs.h"

#include "app/cli/bench_chance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <queue>

namespace wenmai::cli {
namespace {

using Edges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

void unique(Edges& edges) {
    for (auto& [a, b] : edges)
        if (a > b) std::swap(a, b);
    std::erase_if(edges, [](const auto& e) { return e.first == e.second; });
    std::ranges::sort(edges);
    const auto rest = std::ranges::unique(edges);
    edges.erase(rest.begin(), rest.end());
}

void match(Chance& chance, std::vector<std::uint32_t>& stubs, Edges& edges) {
    chance.shuffle(stubs);
    for (std::size_t i = 0; i + 1 < stubs.size(); i += 2)
        edges.emplace_back(stubs[i], stubs[i + 1]);
}

/// Joins every component to the one of `root` by one edge.
void connect(std::uint32_t nodes, std::uint32_t root, Edges& edges) {
    std::vector<std::uint32_t> parent(nodes);
    std::iota(parent.begin(), parent.end(), 0u);
    const auto find = [&](std::uint32_t v) {
        while (parent[v] != v)
            v = parent[v] = parent[parent[v]];
        return v;
    };
    for (const auto& [a, b] : edges)
        parent[find(a)] = find(b);
    for (std::uint32_t v = 0; v < nodes; ++v)
        if (find(v) != find(root)) {
            edges.emplace_back(v, root);
            parent[find(v)] = find(root);
        }
}

std::vector<std::vector<std::uint32_t>> neighbours(const LayoutGraph& graph) {
    std::vector<std::vector<std::uint32_t>> lists(graph.nodes);
    for (const auto& [a, b] : graph.edges) {
        lists[a].push_back(b);
        lists[b].push_back(a);
    }
    return lists;
}

/// Finds the nearest points by a grid of about two points a square.
class Nearest {
public:
    explicit Nearest(std::span<const Point> at) : m_at(at) {
        float left = INFINITY, right = -INFINITY, top = INFINITY, bottom = -INFINITY;
        for (const Point& p : at) {
            left = std::min(left, p.x), right = std::max(right, p.x);
            top = std::min(top, p.y), bottom = std::max(bottom, p.y);
        }
        m_left = left, m_top = top;
        m_columns = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(at.size()) / 2)));
        m_side = std::max({right - left, bottom - top, 1e-6f}) / static_cast<float>(m_columns) * 1.0001f;
        m_squares.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_columns));
        for (std::uint32_t v = 0; v < at.size(); ++v)
            m_squares[square(column(at[v].x, m_left), column(at[v].y, m_top))].push_back(v);
    }

    /// The k nearest to v, v left out, nearest first.
    [[nodiscard]] std::vector<std::uint32_t> of(std::uint32_t v, std::size_t k) const {
        const Point p = m_at[v];
        const int cx = column(p.x, m_left), cy = column(p.y, m_top);
        std::vector<std::pair<float, std::uint32_t>> found;
        for (int ring = 0; ring <= m_columns; ++ring) {
            for (int y = std::max(0, cy - ring); y <= std::min(m_columns - 1, cy + ring); ++y)
                for (int x = std::max(0, cx - ring); x <= std::min(m_columns - 1, cx + ring); ++x) {
                    if (std::max(std::abs(x - cx), std::abs(y - cy)) != ring) continue;
                    for (const std::uint32_t w : m_squares[square(x, y)])
                        if (w != v) found.emplace_back(std::hypot(m_at[w].x - p.x, m_at[w].y - p.y), w);
                }
            if (found.size() < k) continue;
            std::ranges::nth_element(found, found.begin() + static_cast<std::ptrdiff_t>(k) - 1);
            if (found[k - 1].first <= static_cast<float>(ring) * m_side) break; // nothing outside can be nearer
        }
        std::ranges::sort(found);
        std::vector<std::uint32_t> nearest;
        for (std::size_t i = 0; i < std::min(k, found.size()); ++i)
            nearest.push_back(found[i].second);
        return nearest;
    }

private:
    [[nodiscard]] int column(float at, float from) const {
        return std::clamp(static_cast<int>((at - from) / m_side), 0, m_columns - 1);
    }
    [[nodiscard]] std::size_t square(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(x);
    }
    std::span<const Point> m_at;
    std::vector<std::vector<std::uint32_t>> m_squares;
    float m_left = 0, m_top = 0, m_side = 1;
    int m_columns = 1;
};

std::vector<std::uint32_t> sample(Chance& chance, std::uint32_t nodes, std::size_t count) {
    std::vector<std::uint32_t> all(nodes);
    std::iota(all.begin(), all.end(), 0u);
    chance.shuffle(all);
    all.resize(std::min<std::size_t>(all.size(), count));
    return all;
}

double stressOf(const std::vector<std::vector<std::uint32_t>>& lists, std::span<const Point> at, Chance& chance) {
    const auto nodes = static_cast<std::uint32_t>(lists.size());
    std::vector<double> ratio;
    std::vector<int> hops(nodes);
    for (const std::uint32_t source : sample(chance, nodes, 200)) {
        std::ranges::fill(hops, -1);
        std::vector<std::uint32_t> queue{source};
        hops[source] = 0;
        for (std::size_t head = 0; head < queue.size(); ++head)
            for (const std::uint32_t w : lists[queue[head]])
                if (hops[w] < 0) {
                    hops[w] = hops[queue[head]] + 1;
                    queue.push_back(w);
                }
        for (const std::uint32_t t : sample(chance, nodes, 1000))
            if (hops[t] > 0)
                ratio.push_back(static_cast<double>(std::hypot(at[t].x - at[source].x, at[t].y - at[source].y)) /
                                hops[t]);
    }
    double sum = 0, squares = 0, stress = 0;
    for (const double q : ratio) {
        sum += q;
        squares += q * q;
    }
    const double best = squares > 0 ? sum / squares : 0;
    for (const double q : ratio)
        stress += (best * q - 1) * (best * q - 1);
    return ratio.empty() ? 0 : stress / static_cast<double>(ratio.size());
}

} // namespace

BenchGraph plantedGraph(std::uint32_t nodes, std::uint32_t seed) {
    Chance chance(seed);
    BenchGraph result;
    result.graph.nodes = nodes;
    for (std::uint32_t c = 0; result.community.size() < nodes; ++c)
        result.community.insert(result.community.end(), static_cast<std::size_t>(chance.power(20, 400, 1.2)), c);
    result.community.resize(nodes);
    chance.shuffle(result.community);
    std::vector<std::vector<std::uint32_t>> inside(nodes);
    std::vector<std::uint32_t> between;
    std::uint32_t root = 0, most = 0;
    for (std::uint32_t v = 0; v < nodes; ++v) {
        const auto degree = static_cast<std::uint32_t>(chance.power(3, 100, 1.6));
        if (degree > most) most = degree, root = v;
        for (std::uint32_t i = 0; i < degree; ++i)
            (chance.unit() < 0.15 ? between : inside[result.community[v]]).push_back(v);
    }
    for (auto& stubs : inside)
        match(chance, stubs, result.graph.edges);
    match(chance, between, result.graph.edges);
    connect(nodes, root, result.graph.edges);
    unique(result.graph.edges);
    return result;
}

BenchGraph scaleFreeGraph(std::uint32_t nodes, std::uint32_t seed) {
    Chance chance(seed);
    BenchGraph result;
    result.graph.nodes = nodes;
    std::vector<std::uint32_t> ends{0, 1, 2}; // a node stands here once for each of its edges
    for (std::uint32_t v = 3; v < nodes; ++v) {
        std::vector<std::uint32_t> targets;
        while (targets.size() < 3) {
            const std::uint32_t t = ends[chance.below(ends.size())];
            if (std::ranges::find(targets, t) == targets.end()) targets.push_back(t);
        }
        for (const std::uint32_t t : targets) {
            result.graph.edges.emplace_back(t, v);
            ends.push_back(t);
            ends.push_back(v);
        }
    }
    unique(result.graph.edges);
    return result;
}

DrawingScore drawingScore(const BenchGraph& bench, std::span<const Point> at) {
    DrawingScore score;
    Chance chance(1);
    const std::uint32_t nodes = bench.graph.nodes;
    if (nodes < 12) return score;
    const auto lists = neighbours(bench.graph);
    score.stress = stressOf(lists, at, chance);

    const Nearest nearest(at);
    double preserved = 0, own = 0, counted = 0, looked = 0;
    for (const std::uint32_t v : sample(chance, nodes, 3000)) {
        if (!bench.community.empty()) {
            for (const std::uint32_t w : nearest.of(v, 10))
                own += bench.community[w] == bench.community[v];
            looked += 10;
        }
        if (lists[v].empty()) continue;
        double kept = 0;
        for (const std::uint32_t w : nearest.of(v, lists[v].size()))
            kept += std::ranges::find(lists[v], w) != lists[v].end();
        preserved += kept / static_cast<double>(lists[v].size());
        ++counted;
    }
    score.np = counted > 0 ? preserved / counted : 0;
    score.purity = looked > 0 ? own / looked : 0;

    std::vector<float> lengths;
    for (const auto& [a, b] : bench.graph.edges)
        lengths.push_back(std::hypot(at[a].x - at[b].x, at[a].y - at[b].y));
    if (lengths.empty()) return score;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    std::size_t close = 0;
    for (std::uint32_t v = 0; v < nodes; ++v) {
        const Point q = at[nearest.of(v, 1)[0]];
        close += std::hypot(q.x - at[v].x, q.y - at[v].y) < *middle / 10;
    }
    score.coll = static_cast<double>(close) / nodes;
    return score;
}

} // namespace wenmai::cli
