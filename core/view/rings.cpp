#include "core/view/arrangements.h"

#include "core/view/placed_boxes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace wenmai {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double betweenRings = 74;  ///< from the farthest node of one to the nearest place on the next
constexpr double farthestStep = 260; ///< a ring does not grow beyond this for its nodes: they stand in depth instead
constexpr double outwards = 6;

std::vector<std::vector<std::uint32_t>> neighboursOf(const ViewGraph& view) {
    std::vector<std::vector<std::uint32_t>> all(view.nodes.size());
    for (const ViewEdge& edge : view.edges) {
        if (edge.from == edge.to) continue;
        all[edge.from].push_back(edge.to);
        all[edge.to].push_back(edge.from);
    }
    return all;
}

/// Nodes by steps from the centres; the last ring has what cannot be reached, if anything.
std::vector<std::vector<std::uint32_t>> ringsOf(std::span<const std::vector<std::uint32_t>> neighbours,
                                                std::span<const std::uint32_t> centres, bool& unreached) {
    std::vector<std::vector<std::uint32_t>> rings{{centres.begin(), centres.end()}};
    std::vector<std::uint8_t> seen(neighbours.size(), 0);
    for (const std::uint32_t c : centres)
        seen[c] = 1;
    while (true) {
        std::vector<std::uint32_t> next;
        for (const std::uint32_t v : rings.back())
            for (const std::uint32_t w : neighbours[v])
                if (!std::exchange(seen[w], 1)) next.push_back(w);
        if (next.empty()) break;
        std::ranges::sort(next);
        rings.push_back(std::move(next));
    }
    std::vector<std::uint32_t> rest;
    for (std::uint32_t v = 0; v < seen.size(); ++v)
        if (!seen[v]) rest.push_back(v);
    unreached = !rest.empty();
    if (unreached) rings.push_back(std::move(rest));
    return rings;
}

double angleOf(Point at) {
    return std::atan2(static_cast<double>(at.y), static_cast<double>(at.x));
}

/// Room that a box takes along a circle at an angle.
double along(const LayoutGraph::Box& box, double angle) {
    return static_cast<double>(box.left + box.right) * std::abs(std::sin(angle)) +
           static_cast<double>(box.up + box.down) * std::abs(std::cos(angle)) + 6;
}

/// The angles nearest to the wanted ones (ascending) that are `room` apart (pool adjacent violators), which together
/// must take less than a turn.
std::vector<double> spread(std::span<const double> wanted, std::span<const double> room) {
    struct Block {
        double sum = 0; ///< of what the members want the first one's angle to be
        double count = 0;
        [[nodiscard]] double at() const { return sum / count; }
    };
    std::vector<double> offset(wanted.size(), 0); // from the start of all
    for (std::size_t i = 1; i < wanted.size(); ++i)
        offset[i] = offset[i - 1] + (room[i - 1] + room[i]) / 2;
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        blocks.push_back({wanted[i] - offset[i], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].at() > blocks.back().at()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> angles;
    for (const Block& block : blocks)
        for (int k = 0; k < static_cast<int>(block.count); ++k)
            angles.push_back(block.at() + offset[angles.size()]);
    return angles;
}

/// A ring's nodes in the order of their angles, with the angle that each wants; none wants one if `wanted` stays empty.
struct Order {
    std::vector<std::uint32_t> nodes;
    std::vector<double> wanted;
};

/// By community, so that what is connected stands side by side.
Order byCommunity(const ViewGraph& view, std::vector<std::uint32_t> ring) {
    std::ranges::stable_sort(ring, {}, [&](std::uint32_t v) { return view.nodes[v].community; });
    return {std::move(ring), {}};
}

/// Beside the neighbours on the rings within.
Order byParents(const ViewGraph& view, std::span<const std::vector<std::uint32_t>> neighbours,
                std::span<const std::uint8_t> placed, const std::vector<std::uint32_t>& ring) {
    std::vector<std::pair<double, std::uint32_t>> found;
    for (const std::uint32_t v : ring) {
        double x = 0, y = 0;
        for (const std::uint32_t w : neighbours[v])
            if (placed[w]) {
                x += std::cos(angleOf(view.nodes[w].at));
                y += std::sin(angleOf(view.nodes[w].at));
            }
        found.emplace_back(std::atan2(y, x), v);
    }
    std::ranges::sort(found);
    // The circle is cut where nobody wants to be.
    std::size_t cut = 0;
    double widest = found.front().first + 2 * pi - found.back().first;
    for (std::size_t i = 1; i < found.size(); ++i)
        if (const double gap = found[i].first - found[i - 1].first; gap > widest) {
            widest = gap;
            cut = i;
        }
    Order order;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& [angle, v] = found[(cut + i) % found.size()];
        order.nodes.push_back(v);
        order.wanted.push_back(angle + (cut + i >= found.size() ? 2 * pi : 0));
    }
    return order;
}

/// Angles for a ring of that radius; where all cannot stand side by side they are closer, and depth must help.
std::vector<double> anglesFor(const Order& order, std::span<const LayoutGraph::Box> boxes, double radius) {
    const std::size_t n = order.nodes.size();
    std::vector<double> room(n);
    std::vector<double> angles(n);
    for (std::size_t i = 0; i < n; ++i)
        angles[i] = -pi / 2 + 2 * pi * static_cast<double>(i) / static_cast<double>(n);
    for (int round = 0; round < 3; ++round) { // the room depends on the angle
        for (std::size_t i = 0; i < n; ++i)
            room[i] = along(boxes[order.nodes[i]], angles[i]) / radius;
        const double all = std::accumulate(room.begin(), room.end(), 0.0);
        if (order.wanted.empty() || all > 2 * pi) {
            double at = order.wanted.empty() ? -pi / 2 - room[0] / all * pi : order.wanted.front();
            for (std::size_t i = 0; i < n; ++i) {
                angles[i] = at + room[i] / all * pi;
                at += room[i] / all * 2 * pi;
            }
        } else {
            angles = spread(order.wanted, room);
        }
    }
    return angles;
}

} // namespace

void placeInRings(ViewGraph& view, std::span<const LayoutGraph::Box> boxes, std::span<const std::uint32_t> centres) {
    const auto neighbours = neighboursOf(view);
    bool unreached = false;
    const auto rings = ringsOf(neighbours, centres, unreached);
    float side = 1;
    for (const LayoutGraph::Box& box : boxes)
        side = std::max({side, box.left + box.right, box.up + box.down});
    PlacedBoxes taken(boxes, side);
    std::vector<Point> at(view.nodes.size());
    std::vector<std::uint8_t> placed(view.nodes.size(), 0);
    double outer = 0;
    for (std::size_t r = 0; r < rings.size(); ++r) {
        const bool first = r == 0, last = unreached && r + 1 == rings.size();
        const bool alone = first && rings[0].size() == 1;
        const Order order = first || last || (r == 1 && rings[0].size() == 1)
                                ? byCommunity(view, rings[r])
                                : byParents(view, neighbours, placed, rings[r]);
        double radius = alone ? 0 : first ? 40 : outer + betweenRings;
        double room = 0;
        for (std::size_t i = 0; i < order.nodes.size(); ++i)
            room +=
                along(boxes[order.nodes[i]], 2 * pi * static_cast<double>(i) / static_cast<double>(order.nodes.size()));
        if (!alone) radius = std::clamp(room / (2 * pi), radius, radius + farthestStep);
        const auto angles = anglesFor(order, boxes, std::max(radius, 1.0));
        double farthest = outer;
        for (std::size_t i = 0; i < order.nodes.size(); ++i) {
            const std::uint32_t v = order.nodes[i];
            for (double distance = radius;; distance += outwards) {
                at[v] = {static_cast<float>(distance * std::cos(angles[i])),
                         static_cast<float>(distance * std::sin(angles[i]))};
                if (!taken.free(v, at[v], at)) continue;
                farthest = std::max(farthest, distance);
                break;
            }
            taken.add(v, at[v]);
            view.nodes[v].at = at[v];
        }
        for (const std::uint32_t v : order.nodes)
            placed[v] = 1;
        outer = farthest;
        if (first || last) continue;
        ViewGuide guide;
        guide.kind = ViewGuide::Kind::Ring;
        guide.width = static_cast<float>(outer + betweenRings / 2);
        guide.hops = static_cast<std::uint32_t>(r);
        view.guides.push_back(std::move(guide));
    }
}

} // namespace wenmai
