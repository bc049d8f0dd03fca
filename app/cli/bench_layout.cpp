#include "app/cli/arguments.h"
#include "app/cli/bench.h"
#include "app/cli/bench_clock.h"
#include "app/cli/bench_folder.h"
#include "app/cli/bench_graphs.h"
#include "app/cli/bench_igraph.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>

namespace wenmai::cli {
namespace {

namespace fs = std::filesystem;

struct Drawing {
    double seconds = 0;
    std::vector<Point> at;
};

Drawing drawn(const LayoutGraph& graph) {
    const double begin = processorSeconds();
    Layout layout(graph);
    layout.run();
    return {processorSeconds() - begin, {layout.positions().begin(), layout.positions().end()}};
}

/// Graphviz's sfdp as a program; nullopt if it is not there. Reading and writing its files is in the time, as it is for
/// everybody who uses it.
std::optional<Drawing> drawnBySfdp(const LayoutGraph& graph) {
    const BenchFolder folder;
    const fs::path in = folder.path() / "in.dot", out = folder.path() / "out.plain";
    {
        std::ofstream file(in);
        file << "graph {\n";
        for (const auto& [a, b] : graph.edges)
            file << a << " -- " << b << "\n";
        file << "}\n";
    }
    const double begin = processorSeconds();
    const int code = std::system(("sfdp -Tplain '" + in.string() + "' > '" + out.string() + "' 2> /dev/null").c_str());
    Drawing drawing{processorSeconds() - begin, std::vector<Point>(graph.nodes)};
    std::ifstream file(out);
    std::string line, word;
    for (std::size_t v = 0; std::getline(file, line);) {
        std::istringstream words(line);
        Point p;
        if (words >> word && word == "node" && words >> v >> p.x >> p.y && v < graph.nodes) drawing.at[v] = p;
    }
    return code == 0 ? std::optional(drawing) : std::nullopt;
}

void report(const char* graph, const char* by, const BenchGraph& bench, const Drawing& drawing, double reference) {
    const DrawingScore score = drawingScore(bench, drawing.at);
    std::printf("%-14s %-14s %8.2f %9.3f %8.3f %6.3f %7.3f %6.3f\n", graph, by, drawing.seconds,
                reference > 0 ? drawing.seconds / reference : 1.0, score.stress, score.np, score.purity, score.coll);
    std::fflush(stdout);
}

} // namespace

/// Seconds and quality beside sfdp in the same run, then a step of a live layout.
int benchLayout(const Context& context, const Arguments& arguments) {
    const bool quick = arguments.flag("--quick");
    std::printf("%-14s %-14s %8s %9s %8s %6s %7s %6s\n", "graph", "by", "cpu s", "of sfdp's", "stress", "np", "purity",
                "coll");
    struct Case {
        const char* name;
        BenchGraph (*make)(std::uint32_t, std::uint32_t);
        std::uint32_t nodes;
        bool slow;
    };
    for (const Case& c :
         {Case{"planted 1k", plantedGraph, 1000, false}, Case{"planted 10k", plantedGraph, 10000, false},
          Case{"free 10k", scaleFreeGraph, 10000, true}, Case{"planted 100k", plantedGraph, 100000, true},
          Case{"free 100k", scaleFreeGraph, 100000, true}}) {
        if (quick && c.slow) continue;
        BenchGraph bench = c.make(c.nodes, 77);
        const auto theirs = drawnBySfdp(bench.graph);
        if (theirs) report(c.name, "sfdp", bench, *theirs, theirs->seconds);
        const double reference = theirs ? theirs->seconds : 0;
        if (bench.graph.nodes <= 10'000) // minutes beyond
            if (auto drl = drawnByDrl(context, bench.graph))
                report(c.name, "igraph DrL", bench, {drl->seconds, std::move(drl->at)}, reference);
        report(c.name, "wenmai", bench, drawn(bench.graph), reference);
        bench.graph.boxes.assign(bench.graph.nodes, {30, 30, 8, 24}); // a label of four characters for each node
        report(c.name, "wenmai, labels", bench, drawn(bench.graph), reference);
    }
    Layout live(plantedGraph(10000, 77).graph);
    live.step();
    const double begin = processorSeconds();
    for (int i = 0; i < 100; ++i)
        live.step();
    std::printf("a live step at 10,000 nodes: %.2f ms\n", (processorSeconds() - begin) * 10);
    return done;
}

} // namespace wenmai::cli
