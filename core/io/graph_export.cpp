#include "core/io/graph_export.h"

#include "core/io/export_fields.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace wenmai {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, graphFormatCount> endings{"graphml", "gexf", "csv", "json", "dot", "ttl"};

fs::path nativePath(const std::string& utf8) {
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string utf8Path(const fs::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

/// Writes beside the target and renames.
Result<void> writeFile(const fs::path& path, std::string_view content) {
    fs::path part = path;
    part += ".part";
    const Place where{utf8Path(path), 0, 0};
    std::error_code problem;
    {
        std::ofstream out(part, std::ios::binary | std::ios::trunc);
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
        out.close();
        if (!out) {
            fs::remove(part, problem);
            return Error{ErrorCode::Unwritable, "the file could not be written", where};
        }
    }
    fs::rename(part, path, problem);
    if (!problem) return {};
    const std::string why = problem.message();
    fs::remove(part, problem);
    return Error{ErrorCode::Unwritable, why, where};
}

void addValues(const KnowledgeGraph& graph, ExportSelection& what) {
    for (const NodeId node : what.nodes)
        for (const EvidenceRef& ref : graph.node(node).values)
            what.values.push_back(ref);
    std::ranges::sort(what.values);
}

} // namespace

std::string_view name(GraphFormat format) {
    return endings[static_cast<std::size_t>(format)];
}

std::optional<GraphFormat> graphFormatFrom(std::string_view ending) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    for (std::size_t i = 0; i < endings.size(); ++i)
        if (std::ranges::equal(endings[i], ending, {}, {}, lower)) return static_cast<GraphFormat>(i);
    return std::nullopt;
}

ExportSelection wholeGraph(const KnowledgeGraph& graph) {
    ExportSelection what;
    for (NodeId n = 0; n < graph.nodes().size(); ++n)
        what.nodes.push_back(n);
    for (EdgeId e = 0; e < graph.edges().size(); ++e)
        what.edges.push_back({e, graph.edge(e).evidence});
    addValues(graph, what);
    return what;
}

ExportSelection selection(const KnowledgeGraph& graph, std::vector<NodeId> nodes, std::vector<EdgeId> edges) {
    ExportSelection what;
    std::ranges::sort(edges);
    edges.erase(std::ranges::unique(edges).begin(), edges.end());
    for (const EdgeId e : edges) {
        nodes.push_back(graph.edge(e).from);
        nodes.push_back(graph.edge(e).to);
        what.edges.push_back({e, graph.edge(e).evidence});
    }
    std::ranges::sort(nodes);
    nodes.erase(std::ranges::unique(nodes).begin(), nodes.end());
    what.nodes = std::move(nodes);
    addValues(graph, what);
    return what;
}

std::vector<ExportFile> exported(const KnowledgeGraph& graph, const ExportSelection& what, GraphFormat format,
                                 const ExportOptions& options) {
    switch (format) {
    case GraphFormat::GraphMl:
        return {{"", exportedGraphMl(graph, what)}};
    case GraphFormat::Gexf:
        return {{"", exportedGexf(graph, what)}};
    case GraphFormat::Csv:
        return exportedCsv(graph, what, options.byteOrderMark);
    case GraphFormat::Json:
        return {{"", exportedJson(graph, what)}};
    case GraphFormat::Dot:
        return {{"", exportedDot(graph, what)}};
    case GraphFormat::Turtle:
        break;
    }
    return {{"", exportedTurtle(graph, what)}};
}

Result<std::vector<std::string>> exportGraph(const KnowledgeGraph& graph, const ExportSelection& what,
                                             const std::string& path, const ExportOptions& options) {
    const fs::path target = nativePath(path);
    std::string ending = utf8Path(target.extension());
    if (!ending.empty()) ending.erase(0, 1);
    const auto format = graphFormatFrom(ending);
    if (!format)
        return Error{ErrorCode::WrongFormat, "\"" + ending + "\" is no ending of a graph format", {path, 0, 0}};
    std::vector<std::string> written;
    for (const ExportFile& file : exported(graph, what, *format, options)) {
        fs::path each = target;
        if (!file.suffix.empty())
            each.replace_filename(nativePath(utf8Path(target.stem()) + file.suffix + utf8Path(target.extension())));
        if (auto done = writeFile(each, file.content); !done) return done.error();
        written.push_back(utf8Path(each));
    }
    return written;
}

} // namespace wenmai
