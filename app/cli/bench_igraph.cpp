#include "app/cli/bench_igraph.h"

#include "app/cli/bench_folder.h"

#include <cstdlib>
#include <fstream>

namespace wenmai::cli {
namespace {

namespace fs = std::filesystem;

/// Runs it on the graph's edges, its output into `out`; false if that is not possible.
bool runIgraph(const Context& context, const LayoutGraph& graph, const BenchFolder& folder, const std::string& task,
               const std::string& rest) {
    const fs::path program = context.executable.parent_path() / "wenmai-igraph";
    if (!fs::exists(program)) return false;
    const fs::path in = folder.path() / "edges";
    {
        std::ofstream file(in);
        file << graph.nodes << "\n";
        for (const auto& [a, b] : graph.edges)
            file << a << " " << b << "\n";
    }
    const std::string command = "'" + program.string() + "' " + task + " '" + in.string() + "' " + rest + " > '" +
                                (folder.path() / "figures").string() + "'";
    return std::system(command.c_str()) == 0;
}

std::map<std::string, IgraphFigure> figures(const BenchFolder& folder) {
    std::map<std::string, IgraphFigure> all;
    std::ifstream file(folder.path() / "figures");
    std::string name;
    IgraphFigure figure;
    while (file >> name >> figure.seconds >> figure.found)
        all[name] = figure;
    return all;
}

} // namespace

std::map<std::string, IgraphFigure> igraphTasks(const Context& context, const LayoutGraph& graph) {
    const BenchFolder folder;
    if (!runIgraph(context, graph, folder, "graph", "")) return {};
    return figures(folder);
}

std::optional<IgraphDrawing> drawnByDrl(const Context& context, const LayoutGraph& graph) {
    const BenchFolder folder;
    const fs::path out = folder.path() / "places";
    if (!runIgraph(context, graph, folder, "drl", "'" + out.string() + "'")) return std::nullopt;
    IgraphDrawing drawing{figures(folder)["drl"].seconds, {}};
    std::ifstream file(out);
    Point p;
    while (file >> p.x >> p.y)
        drawing.at.push_back(p);
    if (drawing.at.size() != graph.nodes) return std::nullopt;
    return drawing;
}

} // namespace wenmai::cli
