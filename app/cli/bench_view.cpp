#include "app/cli/bench_view.h"

#include "app/cli/bench_chance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wenmai::cli {
namespace {

constexpr std::array<const char*, 24> syllables = {"英", "伟", "达", "华", "为", "中", "芯", "国",
                                                   "台", "积", "电", "美", "商", "务", "部", "黄",
                                                   "仁", "勋", "昇", "腾", "科", "技", "研", "院"};

std::string nameByChance(Chance& chance, std::uint32_t number) {
    if (chance.below(6) == 0) return "H" + std::to_string(number);
    std::string name;
    for (std::uint32_t left = 2 + chance.below(chance.below(5) == 0 ? 13 : 4); left > 0; --left)
        name += syllables[chance.below(syllables.size())];
    return name;
}

} // namespace

ViewGraph namedView(const LayoutGraph& graph, std::span<const Point> at) {
    Chance chance(1);
    std::vector<std::uint32_t> degree(graph.nodes, 0);
    for (const auto& [a, b] : graph.edges)
        ++degree[a], ++degree[b];
    const double most = graph.nodes ? *std::ranges::max_element(degree) : 0;
    ViewGraph view;
    for (std::uint32_t v = 0; v < graph.nodes; ++v) {
        ViewNode node;
        node.node = v;
        node.entity.type = static_cast<EntityType>(chance.below(entityTypeCount));
        node.label = nameByChance(chance, v);
        node.entity.name = node.label + "#" + std::to_string(v);
        node.weight = static_cast<float>(std::sqrt(degree[v] / std::max(1.0, most)));
        node.radius = 6 + 14 * node.weight;
        node.at = at[v];
        node.hiddenNeighbours = chance.below(4) == 0 ? chance.below(40) : 0;
        view.nodes.push_back(std::move(node));
    }
    for (const auto& [a, b] : graph.edges) {
        ViewEdge edge;
        edge.edge = static_cast<std::uint32_t>(view.edges.size());
        edge.from = a;
        edge.to = b;
        edge.predicate = static_cast<Predicate>(chance.below(predicateCount));
        edge.polarity = chance.below(8) == 0 ? Polarity::Negated : Polarity::Affirmed;
        edge.modality = chance.below(3) == 0 ? static_cast<Modality>(1 + chance.below(2)) : Modality::Actual;
        edge.support = 1 + chance.below(5);
        edge.contradicted = chance.below(15) == 0;
        view.edges.push_back(edge);
    }
    return view;
}

std::vector<Point> placesByChance(std::uint32_t nodes) {
    Chance chance(2);
    const double side = 60 * std::sqrt(static_cast<double>(nodes));
    std::vector<Point> at(nodes);
    for (Point& p : at)
        p = {static_cast<float>(chance.unit() * side * 16 / 9), static_cast<float>(chance.unit() * side)};
    return at;
}

} // namespace wenmai::cli
