#include "core/view/view_communities.h"

#include "core/graph/groups.h"

#include <algorithm>
#include <array>
#include <functional>

namespace wenmai {
namespace {

constexpr std::size_t fewest = 3;     ///< members; a pair is no community
constexpr std::size_t namesInAll = 3; ///< of members in a community's name

std::string nameOf(const ViewGraph& view, std::vector<std::uint32_t> members) {
    std::ranges::stable_sort(members, std::greater(), [&](std::uint32_t i) { return view.nodes[i].weight; });
    members.resize(std::min(members.size(), namesInAll));
    std::string name;
    for (const std::uint32_t i : members)
        name += (name.empty() ? "" : " · ") + view.nodes[i].label;
    return name;
}

/// Each takes the colour that its best member calls for, so that it keeps it while the graph around changes; another
/// one where communities that it is joined with have that already, or where others are less used.
void colour(ViewGraph& view) {
    constexpr std::uint32_t none = ~0u;
    std::vector<std::uint32_t> listed(view.nodes.size(), none);
    for (std::uint32_t c = 0; c < view.communities.size(); ++c)
        for (const std::uint32_t i : view.communities[c].members)
            listed[i] = c;
    std::vector<std::vector<std::uint32_t>> joined(view.communities.size()); // with larger ones
    for (const ViewEdge& edge : view.edges) {
        const std::uint32_t a = listed[edge.from], b = listed[edge.to];
        if (a != b && a != none && b != none) joined[std::max(a, b)].push_back(std::min(a, b));
    }
    std::array<std::uint32_t, communityColours> taken{};
    for (std::uint32_t c = 0; c < view.communities.size(); ++c) {
        ViewCommunity& community = view.communities[c];
        auto cost = taken;
        for (const std::uint32_t other : joined[c])
            cost[view.communities[other].colour] += 10;
        const std::uint32_t best =
            *std::ranges::max_element(community.members, {}, [&](std::uint32_t i) { return view.nodes[i].weight; });
        const auto wanted = static_cast<std::uint8_t>((stableHash(view.nodes[best].entity) >> 40) % communityColours);
        community.colour = wanted;
        for (std::uint8_t k = 1; k < communityColours; ++k) {
            const auto other = static_cast<std::uint8_t>((wanted + k) % communityColours);
            if (cost[other] < cost[community.colour]) community.colour = other;
        }
        ++taken[community.colour];
    }
}

} // namespace

std::uint64_t stableHash(const EntityKey& entity) {
    std::uint64_t h = 1469598103934665603ull + static_cast<std::uint64_t>(entity.type);
    for (const char c : entity.name)
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    return h;
}

void findCommunities(ViewGraph& view, bool toDraw) {
    std::vector<Link> links;
    std::vector<float> weights;
    for (const ViewEdge& edge : view.edges) {
        links.emplace_back(edge.from, edge.to);
        weights.push_back(static_cast<float>(edge.support));
    }
    const Groups groups = communities(static_cast<std::uint32_t>(view.nodes.size()), links, weights);
    for (std::size_t i = 0; i < view.nodes.size(); ++i)
        view.nodes[i].community = groups.of[i];
    view.communities.clear();
    if (!toDraw) return;
    view.communities.resize(groups.sizes.size()); // numbered by size already
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i)
        view.communities[groups.of[i]].members.push_back(i);
    std::erase_if(view.communities, [](const ViewCommunity& c) { return c.members.size() < fewest; });
    for (ViewCommunity& community : view.communities)
        community.name = nameOf(view, community.members);
    colour(view);
}

std::vector<ViewCommunity> communitiesAmong(const ViewGraph& view, std::span<const std::uint32_t> index) {
    std::vector<ViewCommunity> left;
    for (ViewCommunity community : view.communities) {
        std::erase_if(community.members, [&](std::uint32_t i) { return index[i] == gone; });
        for (std::uint32_t& i : community.members)
            i = index[i];
        if (community.members.size() >= fewest) left.push_back(std::move(community));
    }
    return left;
}

} // namespace wenmai
