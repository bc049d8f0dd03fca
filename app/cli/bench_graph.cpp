#include "app/cli/bench.h"
#include "app/cli/bench_clock.h"
#include "app/cli/bench_graph_tasks.h"
#include "app/cli/bench_graphs.h"
#include "app/cli/bench_igraph.h"
#include "core/graph/groups.h"
#include "core/graph/paths.h"
#include "core/graph/rank.h"

#include <algorithm>
#include <cstdio>

namespace wenmai::cli {
namespace {

/// The graph as one article would state it; node i of it is node i again.
KnowledgeGraph::Ptr stated(const LayoutGraph& graph) {
    const auto entity = [](std::uint32_t v) {
        char name[16];
        std::snprintf(name, sizeof name, "n%08u", v);
        return EntityKey{name, EntityType::Organization};
    };
    Extraction article;
    article.id = "bench";
    for (const auto& [a, b] : graph.edges) {
        Statement s;
        s.subject = entity(a);
        s.predicate = Predicate::SellsTo;
        s.object = entity(b);
        s.evidence.rule = "bench";
        article.statements.push_back(std::move(s));
    }
    return KnowledgeGraph::build({article});
}

double modularity(const LayoutGraph& graph, const Groups& groups) {
    std::vector<double> strength(groups.sizes.size(), 0);
    double inside = 0;
    for (const auto& [a, b] : graph.edges) {
        ++strength[groups.of[a]];
        ++strength[groups.of[b]];
        inside += groups.of[a] == groups.of[b];
    }
    const auto edges = static_cast<double>(graph.edges.size());
    double value = inside / edges;
    for (const double s : strength)
        value -= (s / (2 * edges)) * (s / (2 * edges));
    return value;
}

class Table {
public:
    Table(const Context& context, const LayoutGraph& graph) : m_theirs(igraphTasks(context, graph)) {
        if (m_theirs.empty()) std::printf("wenmai-igraph is not beside this program: nothing to compare with\n");
    }
    /// `work` gives a figure that igraph's must equal, or be near to.
    template<class Work>
    void row(const char* name, std::size_t times, Work work) {
        constexpr int rounds = 3;
        double best = 1e18, found = 0;
        for (int i = 0; i < rounds; ++i) {
            const double begin = processorSeconds();
            found = work();
            best = std::min(best, processorSeconds() - begin);
        }
        const double each = 1e3 / static_cast<double>(times);
        std::printf("  %-26s %10.3f", name, best * each);
        const auto theirs = m_theirs.find(std::string(name).substr(0, std::string(name).find(' ')));
        if (theirs != m_theirs.end())
            std::printf(" %10.3f %8.2f %14.6g %14.6g", theirs->second.seconds * each, best / theirs->second.seconds,
                        found, theirs->second.found);
        std::printf("\n");
        std::fflush(stdout);
    }
    [[nodiscard]] const std::map<std::string, IgraphFigure>& theirs() const { return m_theirs; }

private:
    std::map<std::string, IgraphFigure> m_theirs;
};

void measure(const Context& context, std::uint32_t nodes) {
    const LayoutGraph plain = plantedGraph(nodes, 77).graph;
    const KnowledgeGraph::Ptr graph = stated(plain);
    const bench::GraphTasks tasks(nodes);
    std::printf("%u nodes, %zu edges\n", nodes, plain.edges.size());
    Table table(context, plain);
    table.row("ego (network of two steps)", tasks.egos.size(), [&] {
        double reached = 0;
        for (const NodeId v : tasks.egos)
            reached += static_cast<double>(egoNetwork(*graph, std::span(&v, 1), 2).size());
        return reached;
    });
    table.row("paths (all shortest)", tasks.pairs.size(), [&] {
        double paths = 0;
        for (const auto& [from, to] : tasks.pairs)
            paths += static_cast<double>(shortestPaths(*graph, from, to, 1'000'000).paths.size());
        return paths;
    });
    table.row("pagerank", 1, [&] { return std::ranges::max(ranks(*graph, RankBy::PageRank)); });
    table.row("components", 1, [&] { return static_cast<double>(components(*graph).sizes.size()); });
    Groups groups;
    table.row("communities (Louvain)", 1, [&] {
        groups = communities(*graph);
        return modularity(plain, groups);
    });
    if (const auto leiden = table.theirs().find("leiden"); leiden != table.theirs().end())
        std::printf("  %-26s %10s %10.3f %8s %14s %14.6g\n", "  igraph's Leiden", "", leiden->second.seconds * 1e3, "",
                    "", leiden->second.found);
    table.row("betweenness (512 sources)", 1, [&] {
        // Scaled to all sources, unlike igraph's.
        return std::ranges::max(ranks(*graph, RankBy::Betweenness)) * static_cast<double>(tasks.sources.size()) /
               static_cast<double>(nodes);
    });
}

} // namespace

int benchGraph(const Context& context, const Arguments& arguments) {
    std::printf("%-28s %10s %10s %8s %14s %14s\n", "ms of the processor, each", "wenmai", "igraph", "ratio", "found",
                "igraph's");
    for (const std::uint32_t nodes : {10'000u, 100'000u})
        if (nodes == 10'000 || !arguments.flag("--quick")) measure(context, nodes);
    return done;
}

} // namespace wenmai::cli
