#include "app/cli/asked.h"
#include "app/cli/statement_print.h"
#include "app/cli/view_options.h"

#include "core/graph/paths.h"
#include "core/view/make_view.h"
#include "core/view/statement_filter.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace wenmai::cli {
namespace {

using Json = nlohmann::ordered_json;

void printPath(const KnowledgeGraph& graph, const ViewSpec& spec, const Path& path) {
    std::string names;
    for (const NodeId node : path.nodes)
        names += (names.empty() ? "" : " — ") + graph.node(node).entity.name;
    std::printf("%s\n", names.c_str());
    for (const auto& step : path.steps)
        for (const EdgeId edge : step)
            for (const EvidenceRef& ref : shownEvidence(graph, edge, spec))
                std::fputs(lines(graph.article(ref.article), graph.statement(ref)).c_str(), stdout);
    std::puts("");
}

Json jsonOf(const KnowledgeGraph& graph, const ViewSpec& spec, const Path& path) {
    Json nodes = Json::array(), steps = Json::array();
    for (const NodeId node : path.nodes)
        nodes.push_back(json(graph.node(node).entity));
    for (const auto& step : path.steps) {
        Json statements = Json::array();
        for (const EdgeId edge : step)
            for (const EvidenceRef& ref : shownEvidence(graph, edge, spec))
                statements.push_back(json(graph.article(ref.article), graph.statement(ref)));
        steps.push_back(std::move(statements));
    }
    return {{"nodes", std::move(nodes)}, {"steps", std::move(steps)}};
}

int run(const Context& context) {
    const auto arguments = parse(context.words, withViewOptions({{"--limit"}, {"--json"}, 2, 2}));
    if (!arguments) return wrongUsage;
    int code = done;
    const auto asked = ask(*arguments, code);
    if (!asked) return code;
    const KnowledgeGraph& graph = *asked->graph;
    auto spec = viewSpecOf(context, *arguments, graph, code);
    if (!spec) return code;
    const std::uint32_t most = arguments->option("--limit") ? std::max(1u, spec->limit) : 100;
    spec->limit = static_cast<std::uint32_t>(-1);
    const auto from = nodeNamed(context, graph, arguments->words[0]),
               to = nodeNamed(context, graph, arguments->words[1]);
    if (!from || !to) return notAllDone;
    std::vector<std::uint8_t> mask(graph.edges().size(), 0);
    for (const ViewEdge& edge : makeView(graph, *spec).edges)
        mask[edge.edge] = 1;
    const Paths found = shortestPaths(graph, *from, *to, most, mask);
    if (arguments->flag("--json")) {
        Json paths = Json::array();
        for (const Path& path : found.paths)
            paths.push_back(jsonOf(graph, *spec, path));
        print({{"paths", std::move(paths)}, {"more", found.more}});
        return done;
    }
    for (const Path& path : found.paths)
        printPath(graph, *spec, path);
    if (found.paths.empty()) std::fprintf(stderr, "wenmai-cli: no statements lead from one to the other\n");
    if (found.more) std::fprintf(stderr, "wenmai-cli: there are more; see --limit\n");
    return done;
}

} // namespace

const Command pathCommand{
    "path",
    "  path -w FILE.wenmai A B              the shortest ways from one entity to another, with their sentences",
    R"(path -w FILE.wenmai [options] A B

Prints all shortest ways from entity A to entity B, whatever the direction of the statements, each with the statements
it goes along. Entities go by any spelling.

  --limit N                  ways at most (100)
  --json                     one JSON object

Statements may be chosen with --from, --to, --dated, --type, --predicate, --polarity, --modality, --min-support,
--entity and --hops, as wenmai-cli export --help says.
)",
    run,
};

} // namespace wenmai::cli
