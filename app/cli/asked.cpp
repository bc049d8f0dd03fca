#include "app/cli/asked.h"

#include "core/text/fold.h"

#include <algorithm>
#include <cstdio>

namespace wenmai::cli {
namespace {

std::string label(const GraphNode& node) {
    return node.entity.name + " (" + std::string(name(node.entity.type)) + ")";
}

template<class Same>
std::vector<NodeId> nodesWhere(const KnowledgeGraph& graph, Same same) {
    std::vector<NodeId> found;
    for (NodeId n = 0; n < graph.nodes().size(); ++n)
        if (same(graph.node(n))) found.push_back(n);
    std::ranges::stable_sort(found, std::greater(), [&](NodeId n) { return graph.node(n).mentions; });
    return found;
}

std::vector<NodeId> nodesOfSpelling(const Context& context, const KnowledgeGraph& graph, const std::string& folded) {
    const auto engine = loadEngine(context);
    if (!engine) return {};
    const Lexicon& lexicon = engine->lexicon();
    const std::int32_t value = lexicon.spellings().find(folded);
    if (value < 0) return {};
    return nodesWhere(graph, [&](const GraphNode& node) {
        return std::ranges::any_of(lexicon.hits(value), [&](const LexiconHit& hit) {
            return lexicon.entities()[hit.entity].key == node.entity;
        });
    });
}

void suggest(const KnowledgeGraph& graph, const std::string& folded) {
    const auto similar = nodesWhere(
        graph, [&](const GraphNode& node) { return foldedString(node.entity.name).find(folded) != std::string::npos; });
    for (std::size_t i = 0; i < std::min<std::size_t>(similar.size(), 5); ++i)
        std::fprintf(stderr, "wenmai-cli: there is %s\n", label(graph.node(similar[i])).c_str());
}

} // namespace

std::optional<Workspace> openAsked(const Arguments& arguments, Workspace::Mode mode, int& code) {
    const auto path = arguments.option("-w");
    if (!path) {
        std::fprintf(stderr, "wenmai-cli: -w FILE.wenmai is missing\n");
        code = wrongUsage;
        return std::nullopt;
    }
    auto workspace = Workspace::open(*path, mode);
    if (workspace) return std::move(workspace).value();
    complain(workspace.error());
    code = notAllDone;
    return std::nullopt;
}

std::optional<Asked> ask(const Arguments& arguments, int& code) {
    auto workspace = openAsked(arguments, Workspace::Mode::ReadOnly, code);
    if (!workspace) return std::nullopt;
    auto articles = workspace->extractions();
    if (!articles) {
        complain(articles.error());
        code = notAllDone;
        return std::nullopt;
    }
    return Asked{std::move(*workspace), KnowledgeGraph::build(std::move(articles).value())};
}

std::optional<NodeId> nodeNamed(const Context& context, const KnowledgeGraph& graph, const std::string& name) {
    const std::string folded = foldedString(name);
    auto found = nodesWhere(graph, [&](const GraphNode& node) { return node.entity.name == name; });
    if (found.empty())
        found = nodesWhere(graph, [&](const GraphNode& node) {
            return foldedString(node.entity.name) == folded ||
                   std::ranges::any_of(node.surfaces, [&](const Surface& s) { return foldedString(s.text) == folded; });
        });
    if (found.empty()) found = nodesOfSpelling(context, graph, folded);
    if (found.empty()) {
        complain(Error{ErrorCode::NotFound, "no entity \"" + name + "\" in the workspace", {}});
        suggest(graph, folded);
        return std::nullopt;
    }
    for (std::size_t i = 1; i < found.size(); ++i)
        std::fprintf(stderr, "wenmai-cli: taking %s, not %s\n", label(graph.node(found[0])).c_str(),
                     label(graph.node(found[i])).c_str());
    return found[0];
}

} // namespace wenmai::cli
