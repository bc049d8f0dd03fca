#include "core/view/layout_start.h"

#include "core/graph/groups.h"
#include "core/view/packing.h"

#include <algorithm>
#include <cmath>

namespace wenmai {
namespace {

constexpr float anchorStrength = 4;
constexpr std::uint32_t pivots = 50;
constexpr float mostlyPlaced = 0.5f;

Neighbours neighbours(const LayoutGraph& graph) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    pairs.reserve(graph.edges.size() * 2);
    for (const auto& [a, b] : graph.edges) {
        if (a == b || a >= graph.nodes || b >= graph.nodes) continue;
        pairs.emplace_back(a, b);
        pairs.emplace_back(b, a);
    }
    std::ranges::sort(pairs);
    const auto rest = std::ranges::unique(pairs);
    pairs.erase(rest.begin(), rest.end());
    Neighbours result;
    result.first.assign(graph.nodes + 1, 0);
    for (const auto& [a, b] : pairs) {
        ++result.first[a + 1];
        result.to.push_back(b);
    }
    for (std::size_t i = 1; i < result.first.size(); ++i)
        result.first[i] += result.first[i - 1];
    return result;
}

/// A number from -0.5 to 0.5 that looks like chance.
float noise(std::uint32_t seed, std::uint32_t node, std::uint32_t axis) {
    std::uint32_t h = seed * 0x9E3779B9u + node * 0x85EBCA6Bu + axis * 0xC2B2AE35u;
    h ^= h >> 15;
    h *= 0x2C1B3C6Du;
    h ^= h >> 12;
    h *= 0x297A2D39u;
    h ^= h >> 15;
    return static_cast<float>(h >> 8) / static_cast<float>(1u << 24) - 0.5f;
}

/// Turns, mirrors and shifts the members so that those with an old place come nearest to it.
void align(std::span<const std::uint32_t> members, std::span<const std::uint8_t> hasOld, std::span<const Point> old,
           std::span<Point> at) {
    double ox = 0, oy = 0, nx = 0, ny = 0, count = 0;
    for (const std::uint32_t v : members) {
        if (!hasOld[v]) continue;
        ox += static_cast<double>(old[v].x);
        oy += static_cast<double>(old[v].y);
        nx += static_cast<double>(at[v].x);
        ny += static_cast<double>(at[v].y);
        ++count;
    }
    ox /= count, oy /= count, nx /= count, ny /= count;
    double dot = 0, cross = 0, mirroredDot = 0, mirroredCross = 0;
    for (const std::uint32_t v : members) {
        if (!hasOld[v]) continue;
        const double px = static_cast<double>(at[v].x) - nx, py = static_cast<double>(at[v].y) - ny;
        const double qx = static_cast<double>(old[v].x) - ox, qy = static_cast<double>(old[v].y) - oy;
        dot += px * qx + py * qy;
        cross += px * qy - py * qx;
        mirroredDot += px * qx - py * qy;
        mirroredCross += px * qy + py * qx;
    }
    const bool mirror = std::hypot(mirroredDot, mirroredCross) > std::hypot(dot, cross) + 1e-9;
    double c = mirror ? mirroredDot : dot, s = mirror ? mirroredCross : cross;
    const double length = std::hypot(c, s);
    if (length < 1e-9)
        c = 1, s = 0;
    else
        c /= length, s /= length;
    for (const std::uint32_t v : members) {
        const double px = static_cast<double>(at[v].x) - nx,
                     py = (static_cast<double>(at[v].y) - ny) * (mirror ? -1 : 1);
        at[v] = {static_cast<float>(ox + c * px - s * py), static_cast<float>(oy + s * px + c * py)};
    }
}

/// New nodes of a component that mostly stands begin at their guess (beside their neighbours), the placed ones are
/// held.
void holdPlaced(LayoutStart& start, std::span<const std::uint32_t> members, std::span<const std::uint8_t> hasOld,
                std::span<const Point> old) {
    start.anchor.resize(old.size(), 0);
    for (const std::uint32_t v : members) {
        start.at[v] = old[v];
        if (hasOld[v]) start.anchor[v] = anchorStrength;
    }
}

} // namespace

LayoutStart layoutStart(const LayoutGraph& graph, const LayoutOptions& options, float unit, float betweenCommunities,
                        float hubs) {
    LayoutStart start;
    start.graph = neighbours(graph);
    const std::uint32_t n = graph.nodes;

    std::vector<Link> links;
    for (std::uint32_t v = 0; v < n; ++v)
        for (const std::uint32_t w : start.graph.of(v))
            if (v < w) links.emplace_back(v, w);
    const Groups group = communities(n, links), part = components(n, links);
    start.weight.reserve(start.graph.to.size());
    for (std::uint32_t v = 0; v < n; ++v)
        for (const std::uint32_t w : start.graph.of(v))
            start.weight.push_back(
                (group.of[v] == group.of[w] ? 1 : betweenCommunities) *
                std::pow(static_cast<float>(std::min(start.graph.of(v).size(), start.graph.of(w).size())), -hubs));
    start.components.resize(part.sizes.size());
    for (std::uint32_t v = 0; v < n; ++v)
        start.components[part.of[v]].push_back(v);

    const bool hasStart = graph.start.size() == n;
    std::vector<Point> old(hasStart ? graph.start : std::vector<Point>(n));
    for (Point& p : old)
        p = {p.x / unit, p.y / unit};
    if (hasStart && graph.placed.empty()) {
        start.at = std::move(old);
        start.calm = true;
        return start;
    }
    std::vector<std::uint8_t> hasOld(n, 0);
    for (std::uint32_t v = 0; v < n && hasStart; ++v)
        hasOld[v] = (v < graph.placed.size() && graph.placed[v]) || (v < graph.fixed.size() && graph.fixed[v]);
    start.at.resize(n);
    const auto known = std::ranges::count(hasOld, 1);
    if (known == static_cast<std::ptrdiff_t>(n)) {
        start.at = std::move(old);
        start.settled = true;
        return start;
    }

    std::vector<std::size_t> adrift; // components without a place
    for (std::size_t c = 0; c < start.components.size(); ++c) {
        const auto& members = start.components[c];
        const auto there = std::ranges::count_if(members, [&](std::uint32_t v) { return hasOld[v] != 0; });
        if (static_cast<float>(there) >= mostlyPlaced * static_cast<float>(members.size())) {
            holdPlaced(start, members, hasOld, old);
            continue;
        }
        pivotMds(start.graph, members, pivots, start.at);
        for (const std::uint32_t v :
             members) { // nodes with the same hops to all pivots would lie on one point for ever
            start.at[v].x += 0.1f * noise(options.seed, v, 0);
            start.at[v].y += 0.1f * noise(options.seed, v, 1);
        }
        if (there > 0)
            align(members, hasOld, old, start.at);
        else
            adrift.push_back(c);
    }
    start.pack = known == 0;
    start.calm = !start.anchor.empty();
    packComponents(start.components, adrift, {}, start.at, 1);
    return start;
}

} // namespace wenmai
