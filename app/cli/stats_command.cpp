#include "app/cli/asked.h"
#include "app/cli/statement_print.h"
#include "app/cli/view_options.h"

#include "core/graph/groups.h"
#include "core/view/make_view.h"
#include "core/view/statement_filter.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <map>

namespace wenmai::cli {
namespace {

using Json = nlohmann::ordered_json;
using Counts = std::map<std::string, std::size_t>;

/// What there is under a spec, counted.
struct Stats {
    std::size_t articles = 0, reprints = 0, entities = 0, edges = 0, statements = 0, values = 0, undated = 0,
                components = 0;
    Counts types, predicates, polarities, modalities, outlets;
    std::optional<Date> first, last; ///< of the dated statements
};

void countStatement(Stats& stats, const KnowledgeGraph& graph, EvidenceRef ref) {
    const Statement& s = graph.statement(ref);
    const Extraction& article = graph.article(ref.article);
    ++stats.statements;
    ++stats.predicates[std::string(name(s.predicate))];
    ++stats.polarities[std::string(name(s.polarity))];
    ++stats.modalities[std::string(name(s.modality))];
    ++stats.outlets[article.metadata.source ? article.metadata.source->text : ""];
    const auto date = dateOf(s.date, article.metadata, DateChoice::EventElsePublication);
    if (!date) {
        ++stats.undated;
        return;
    }
    if (!stats.first || *date < *stats.first) stats.first = date;
    if (!stats.last || *date > *stats.last) stats.last = date;
}

Stats statsOf(const KnowledgeGraph& graph, ViewSpec spec) {
    spec.lonely = true;
    const ViewGraph view = makeView(graph, spec);
    Stats stats;
    stats.articles = graph.articles().size();
    stats.reprints = graph.reprintCount();
    stats.entities = view.nodes.size();
    stats.edges = view.edges.size();
    for (const ViewNode& node : view.nodes) {
        ++stats.types[std::string(name(node.entity.type))];
        for (const EvidenceRef& ref : graph.node(node.node).values)
            stats.values +=
                passes(spec, graph.article(ref.article).metadata, graph.value(ref).attributedTo, graph.value(ref).date);
    }
    std::vector<Link> links;
    for (const ViewEdge& edge : view.edges) {
        links.emplace_back(edge.from, edge.to);
        for (const EvidenceRef& ref : shownEvidence(graph, edge.edge, spec))
            countStatement(stats, graph, ref);
    }
    stats.components = components(static_cast<std::uint32_t>(view.nodes.size()), links).sizes.size();
    return stats;
}

void printCounts(const char* title, const Counts& counts) {
    std::vector<std::pair<std::size_t, std::string>> rows;
    for (const auto& [key, count] : counts)
        rows.emplace_back(count, key);
    std::ranges::stable_sort(rows, std::greater(), &std::pair<std::size_t, std::string>::first);
    std::printf("%s\n", title);
    for (const auto& [count, key] : rows)
        std::printf("  %6zu  %s\n", count, key.empty() ? "(none named)" : key.c_str());
}

void printText(const Stats& s) {
    std::printf("%zu articles, %zu entities, %zu edges, %zu statements, %zu values, %zu components\n", s.articles,
                s.entities, s.edges, s.statements, s.values, s.components);
    if (s.reprints > 0)
        std::printf("%zu of the articles reprint another and count with it as one source\n", s.reprints);
    if (s.first)
        std::printf("%s to %s, %zu statements undated\n", iso(*s.first).c_str(), iso(*s.last).c_str(), s.undated);
    printCounts("entities", s.types);
    printCounts("statements", s.predicates);
    printCounts("polarity", s.polarities);
    printCounts("modality", s.modalities);
    printCounts("outlets", s.outlets);
}

void printJson(const Stats& s) {
    const auto date = [](const std::optional<Date>& d) { return d ? Json(iso(*d)) : Json(nullptr); };
    print({{"articles", s.articles},
           {"reprints", s.reprints},
           {"entities", s.entities},
           {"edges", s.edges},
           {"statements", s.statements},
           {"values", s.values},
           {"components", s.components},
           {"first", date(s.first)},
           {"last", date(s.last)},
           {"undated", s.undated},
           {"types", s.types},
           {"predicates", s.predicates},
           {"polarities", s.polarities},
           {"modalities", s.modalities},
           {"outlets", s.outlets}});
}

int run(const Context& context) {
    const auto arguments = parse(context.words, withViewOptions({{}, {"--json"}, 0, 0}));
    if (!arguments) return wrongUsage;
    int code = done;
    const auto asked = ask(*arguments, code);
    if (!asked) return code;
    const auto spec = viewSpecOf(context, *arguments, *asked->graph, code);
    if (!spec) return code;
    const Stats stats = statsOf(*asked->graph, *spec);
    arguments->flag("--json") ? printJson(stats) : printText(stats);
    return done;
}

} // namespace

const Command statsCommand{
    "stats",
    "  stats -w FILE.wenmai                 how much there is, by type, predicate, outlet, …",
    R"(stats -w FILE.wenmai [options]

Counts articles, entities, edges, statements and values.

  --json                     one JSON object

Statements may be chosen with --from, --to, --dated, --type, --predicate, --polarity, --modality, --min-support,
--entity and --hops, as wenmai-cli export --help says.
)",
    run,
};

} // namespace wenmai::cli
