#pragma once

#include "core/view/layout.h"

#include <vector>

namespace wenmai::cli {

/// A graph with what is known about it.
struct BenchGraph {
    LayoutGraph graph;
    std::vector<std::uint32_t> community; ///< one a node, or empty
};

/// Communities with power-law sizes (20 to 400) and degrees (3 to 100), 15 in 100 stubs leading elsewhere; connected.
[[nodiscard]] BenchGraph plantedGraph(std::uint32_t nodes, std::uint32_t seed);
/// Barabási and Albert's: every new node joins three that are there, by their degree.
[[nodiscard]] BenchGraph scaleFreeGraph(std::uint32_t nodes, std::uint32_t seed);

/// How well a drawing shows its graph; all by fixed samples.
struct DrawingScore {
    double stress = 0; ///< mean of ((a |xi - xj| - d) / d)² at the best a, d in hops; lower is better
    double np = 0;     ///< of a node's deg nearest, the share that are its neighbours; higher is better
    double purity = 0; ///< of a node's 10 nearest, the share of its community; 0 without communities
    double coll = 0;   ///< share of nodes nearer to another than a tenth of the median edge
};
[[nodiscard]] DrawingScore drawingScore(const BenchGraph& graph, std::span<const Point> at);

} // namespace wenmai::cli
