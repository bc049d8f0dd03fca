#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include "core/view/layout.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string_view>
#include <unordered_map>

namespace wenmai::cli {
namespace {

/// Nodes by name in order of first appearance, and the edges between them.
struct EdgeList {
    std::vector<std::string> names;
    LayoutGraph graph;
};

Result<EdgeList> readEdges(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{ErrorCode::NotFound, "cannot be opened", {path, 0, 0}};
    EdgeList list;
    std::unordered_map<std::string, std::uint32_t> ids;
    const auto idOf = [&](std::string_view name) {
        const auto [found, isNew] = ids.try_emplace(std::string(name), list.graph.nodes);
        if (isNew) {
            list.names.emplace_back(name);
            ++list.graph.nodes;
        }
        return found->second;
    };
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty()) continue;
        const std::size_t tab = line.find('\t');
        if (tab == 0 || tab == std::string::npos || tab + 1 == line.size() ||
            line.find('\t', tab + 1) != std::string::npos)
            return Error{ErrorCode::Malformed, "expected two names with a tab between them", {path, number, 0}};
        const std::uint32_t a = idOf(std::string_view(line).substr(0, tab));
        const std::uint32_t b = idOf(std::string_view(line).substr(tab + 1));
        list.graph.edges.emplace_back(a, b);
    }
    if (file.bad()) return Error{ErrorCode::Unreadable, "cannot be read", {path, 0, 0}};
    return list;
}

int run(const Context& context) {
    const auto arguments = parse(context.words, {{}, {}, 1, 1});
    if (!arguments) return wrongUsage;
    auto list = readEdges(arguments->words[0]);
    if (!list) {
        complain(list.error());
        return notAllDone;
    }
    list->graph.boxes.resize(list->graph.nodes); // discs of the smallest size, without labels
    Layout layout(std::move(list->graph));
    layout.run();
    const auto positions = layout.positions();
    for (std::size_t i = 0; i < positions.size(); ++i)
        std::printf("%s %.3f %.3f\n", list->names[i].c_str(), static_cast<double>(positions[i].x),
                    static_cast<double>(positions[i].y));
    return done;
}

} // namespace

const Command layoutCommand{
    "layout",
    "  layout EDGES.tsv                     the layout alone: a<TAB>b lines in, id x y lines out",
    R"(layout EDGES.tsv

Places the nodes of a graph that is given as lines of two names with a tab between them, and prints a line for each
node: its name, x and y.
)",
    run,
};

} // namespace wenmai::cli
