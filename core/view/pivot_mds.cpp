#include "core/view/pivot_mds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wenmai {
namespace {

using Matrix = std::vector<std::vector<double>>;

/// The largest eigenvector of a symmetric matrix that is orthogonal to `others` (each of length 1), by power iteration.
std::vector<double> eigenvector(const Matrix& m, const std::vector<std::vector<double>>& others) {
    const std::size_t n = m.size();
    std::vector<double> v(n), next(n);
    for (std::size_t i = 0; i < n; ++i)
        v[i] = 1.0 / static_cast<double>(i + 1 + others.size() * (i % 3)); // anything that is not orthogonal to it
    for (int round = 0; round < 200; ++round) {
        for (const auto& o : others) {
            double along = 0;
            for (std::size_t i = 0; i < n; ++i)
                along += o[i] * v[i];
            for (std::size_t i = 0; i < n; ++i)
                v[i] -= along * o[i];
        }
        double length = 0;
        for (const double x : v)
            length += x * x;
        length = std::sqrt(length);
        if (length < 1e-12) return std::vector<double>(n, 0);
        for (double& x : v)
            x /= length;
        double change = 0;
        for (std::size_t i = 0; i < n; ++i) {
            next[i] = 0;
            for (std::size_t j = 0; j < n; ++j)
                next[i] += m[i][j] * v[j];
        }
        length = 0;
        for (const double x : next)
            length += x * x;
        length = std::sqrt(length);
        if (length < 1e-12) break;
        for (std::size_t i = 0; i < n; ++i)
            change += std::abs(next[i] / length - v[i]);
        v = next;
        if (change < 1e-7) break;
    }
    double length = 0;
    for (const double x : v)
        length += x * x;
    length = std::sqrt(length);
    for (double& x : v)
        x = length > 0 ? x / length : 0;
    return v;
}

} // namespace

void pivotMds(const Neighbours& graph, std::span<const std::uint32_t> members, std::uint32_t pivots,
              std::span<Point> at) {
    const std::size_t n = members.size();
    if (n == 0) return;
    const std::size_t count = std::min<std::size_t>(pivots, n);
    constexpr std::uint16_t far = std::numeric_limits<std::uint16_t>::max();
    std::vector<std::uint32_t> local(graph.size(), 0); // node → index among the members
    for (std::uint32_t i = 0; i < n; ++i)
        local[members[i]] = i;

    // Hops from each pivot; the next pivot is the node farthest from all so far.
    std::vector<std::vector<float>> d(count, std::vector<float>(n));
    std::vector<std::uint16_t> hops(n), nearest(n, far);
    std::vector<std::uint32_t> queue;
    queue.reserve(n);
    std::uint32_t pivot = 0;
    for (std::uint32_t i = 1; i < n; ++i) // begin with the one with most neighbours: stable against small changes
        if (graph.of(members[i]).size() > graph.of(members[pivot]).size()) pivot = i;
    for (std::size_t p = 0; p < count; ++p) {
        std::ranges::fill(hops, far);
        queue.assign(1, pivot);
        hops[pivot] = 0;
        for (std::size_t head = 0; head < queue.size(); ++head) {
            const std::uint32_t v = queue[head];
            for (const std::uint32_t to : graph.of(members[v])) {
                const std::uint32_t w = local[to];
                if (hops[w] != far) continue;
                hops[w] = static_cast<std::uint16_t>(std::min(hops[v] + 1, far - 1));
                queue.push_back(w);
            }
        }
        for (std::uint32_t i = 0; i < n; ++i) {
            d[p][i] = static_cast<float>(hops[i]) * static_cast<float>(hops[i]);
            nearest[i] = std::min(nearest[i], hops[i]);
        }
        pivot = static_cast<std::uint32_t>(std::ranges::max_element(nearest) - nearest.begin());
    }

    // Double centring, then the two main directions.
    std::vector<double> column(n, 0);
    double all = 0;
    for (auto& row : d) {
        double mean = 0;
        for (const float x : row)
            mean += static_cast<double>(x);
        mean /= static_cast<double>(n);
        for (std::size_t i = 0; i < n; ++i)
            column[i] += static_cast<double>(row[i]);
        for (float& x : row)
            x -= static_cast<float>(mean);
        all += mean;
    }
    all /= static_cast<double>(count);
    for (double& c : column)
        c /= static_cast<double>(count);
    for (auto& row : d)
        for (std::size_t i = 0; i < n; ++i)
            row[i] = -0.5f * (row[i] - static_cast<float>(column[i] - all));
    Matrix products(count, std::vector<double>(count));
    for (std::size_t p = 0; p < count; ++p)
        for (std::size_t q = 0; q <= p; ++q) {
            double sum = 0;
            for (std::size_t i = 0; i < n; ++i)
                sum += static_cast<double>(d[p][i] * d[q][i]);
            products[p][q] = products[q][p] = sum;
        }
    std::vector<std::vector<double>> directions;
    for (int k = 0; k < 2; ++k)
        directions.push_back(eigenvector(products, directions));
    std::vector<double> x(n, 0), y(n, 0);
    for (std::size_t p = 0; p < count; ++p)
        for (std::size_t i = 0; i < n; ++i) {
            x[i] += directions[0][p] * static_cast<double>(d[p][i]);
            y[i] += directions[1][p] * static_cast<double>(d[p][i]);
        }
    // The mean edge becomes 1 (not the median: leaves that hang on one node may lie on it all).
    double sum = 0, edges = 0;
    for (std::uint32_t i = 0; i < n; ++i)
        for (const std::uint32_t to : graph.of(members[i]))
            if (const std::uint32_t j = local[to]; j > i) {
                sum += std::hypot(x[i] - x[j], y[i] - y[j]);
                ++edges;
            }
    double unit = edges > 0 ? sum / edges : 1;
    if (!(unit > 1e-9)) unit = 1;
    for (std::uint32_t i = 0; i < n; ++i)
        at[members[i]] = {static_cast<float>(x[i] / unit), static_cast<float>(y[i] / unit)};
}

} // namespace wenmai
