#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace wenmai::bench {

/// What is asked of a graph of so many nodes, the same of every library.
struct GraphTasks {
    explicit GraphTasks(std::uint32_t nodes) {
        for (std::uint64_t k = 0; k < 200; ++k)
            egos.push_back(static_cast<std::uint32_t>(k * nodes / 200));
        for (std::uint64_t k = 0; k < 50; ++k)
            pairs.emplace_back(static_cast<std::uint32_t>(k * nodes / 50),
                               static_cast<std::uint32_t>((k * 7919 + nodes / 2) % nodes));
        std::erase_if(pairs, [](const auto& pair) { return pair.first == pair.second; });
        const std::uint64_t chosen = std::min(512u, nodes); // as many as core/graph/rank.cpp takes
        for (std::uint64_t k = 0; k < chosen; ++k)
            sources.push_back(static_cast<std::uint32_t>(k * nodes / chosen));
    }
    std::vector<std::uint32_t> egos;                            ///< their neighbourhoods of two steps
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs; ///< all shortest paths between them
    std::vector<std::uint32_t> sources;                         ///< of which betweenness is estimated
};

} // namespace wenmai::bench
