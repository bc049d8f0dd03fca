#pragma once

#include "core/view/view_graph.h"

#include <QString>
#include <random>
#include <string>
#include <vector>

namespace wenmai::test {

/// A generated graph with Chinese names of one to fourteen characters, all types, and edges of all kinds. Positions are
/// spread evenly; `spacing` layout units lie between neighbouring nodes on average. Same arguments, same graph.
inline ViewGraph randomView(std::uint32_t nodes, std::uint32_t edges, unsigned seed, double spacing = 60) {
    static const std::u32string characters =
        U"英伟达华为中芯国际台积电美商务部特朗普黄仁勋昇腾晶片半导体路透社金融时报阿里巴巴科技研究院";
    std::mt19937 random(seed);
    const auto upTo = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    const double side = spacing * std::sqrt(static_cast<double>(nodes));
    ViewGraph view;
    for (std::uint32_t i = 0; i < nodes; ++i) {
        ViewNode node;
        node.node = i * 3 + 7; // ids are no indices
        node.entity.type = static_cast<EntityType>(upTo(entityTypeCount));
        std::u32string name;
        for (std::uint32_t k = 0, length = 1 + upTo(upTo(5) == 0 ? 14 : 5); k < length; ++k)
            name += characters[upTo(static_cast<std::uint32_t>(characters.size()))];
        node.label = QString::fromStdU32String(name).toStdString();
        if (upTo(6) == 0) node.label = "H" + std::to_string(upTo(900));
        node.entity.name = node.label + "#" + std::to_string(i);
        node.weight = static_cast<float>(std::pow(upTo(1000) / 1000.0, 3));
        node.radius = 6 + 14 * node.weight;
        node.at = {static_cast<float>(upTo(100000) / 100000.0 * side),
                   static_cast<float>(upTo(100000) / 100000.0 * side)};
        node.hiddenNeighbours = upTo(4) == 0 ? upTo(40) : 0;
        view.nodes.push_back(node);
    }
    for (std::uint32_t i = 0; i < edges && nodes > 1; ++i) {
        ViewEdge edge;
        edge.edge = i * 2 + 5;
        edge.from = upTo(nodes);
        edge.to = upTo(5) == 0 ? upTo(nodes) : (edge.from + 1 + upTo(std::min(nodes - 1, 6u))) % nodes;
        edge.predicate = static_cast<Predicate>(upTo(predicateCount));
        edge.polarity = upTo(8) == 0 ? Polarity::Negated : Polarity::Affirmed;
        edge.modality = static_cast<Modality>(upTo(6) < 4 ? 0 : 1 + upTo(2));
        edge.support = 1 + upTo(5);
        edge.contradicted = upTo(15) == 0;
        view.edges.push_back(edge);
    }
    return view;
}

} // namespace wenmai::test
