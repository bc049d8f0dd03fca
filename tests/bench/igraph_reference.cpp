// igraph doing what `wenmai-cli bench` does, told by it:
//   wenmai-igraph graph EDGES    a line for each task: its name, processor seconds, and a figure that must agree
//   wenmai-igraph drl EDGES OUT  processor seconds of the DrL layout; OUT gets a line "x y" for each node
// EDGES: the number of nodes, then "a b" a line. Loading is not in any time.

#include "app/cli/bench_graph_tasks.h"

#include <igraph.h>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>

namespace {

using wenmai::bench::GraphTasks;

double seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

template<class Work>
void report(const char* name, Work work) {
    const double begin = seconds();
    const double figure = work();
    std::printf("%s %.9f %.6g\n", name, seconds() - begin, figure);
    std::fflush(stdout);
}

bool load(const char* path, igraph_t& graph) {
    std::ifstream file(path);
    igraph_integer_t nodes = 0, a = 0, b = 0;
    if (!(file >> nodes)) return false;
    igraph_vector_int_t ends;
    igraph_vector_int_init(&ends, 0);
    while (file >> a >> b) {
        igraph_vector_int_push_back(&ends, a);
        igraph_vector_int_push_back(&ends, b);
    }
    const bool made = igraph_create(&graph, &ends, nodes, IGRAPH_UNDIRECTED) == IGRAPH_SUCCESS;
    igraph_vector_int_destroy(&ends);
    return made;
}

void graphTasks(const igraph_t& graph) {
    const GraphTasks tasks(static_cast<std::uint32_t>(igraph_vcount(&graph)));
    report("ego", [&] {
        double reached = 0;
        igraph_vector_int_list_t lists;
        igraph_vector_int_list_init(&lists, 0);
        for (const std::uint32_t v : tasks.egos) {
            igraph_neighborhood(&graph, &lists, igraph_vss_1(v), 2, IGRAPH_ALL, 0);
            reached += static_cast<double>(igraph_vector_int_size(igraph_vector_int_list_get_ptr(&lists, 0)));
        }
        igraph_vector_int_list_destroy(&lists);
        return reached;
    });
    report("paths", [&] {
        double paths = 0;
        igraph_vector_int_list_t nodes, edges;
        igraph_vector_int_list_init(&nodes, 0);
        igraph_vector_int_list_init(&edges, 0);
        for (const auto& [from, to] : tasks.pairs) {
            igraph_get_all_shortest_paths(&graph, &nodes, &edges, nullptr, from, igraph_vss_1(to), IGRAPH_ALL);
            paths += static_cast<double>(igraph_vector_int_list_size(&nodes));
        }
        igraph_vector_int_list_destroy(&nodes);
        igraph_vector_int_list_destroy(&edges);
        return paths;
    });
    igraph_vector_t figures;
    igraph_vector_init(&figures, 0);
    report("pagerank", [&] {
        igraph_pagerank(&graph, IGRAPH_PAGERANK_ALGO_PRPACK, &figures, nullptr, igraph_vss_all(), false, 0.85, nullptr,
                        nullptr);
        return igraph_vector_max(&figures);
    });
    report("components", [&] {
        igraph_integer_t count = 0;
        igraph_vector_int_t of;
        igraph_vector_int_init(&of, 0);
        igraph_connected_components(&graph, &of, nullptr, &count, IGRAPH_WEAK);
        igraph_vector_int_destroy(&of);
        return static_cast<double>(count);
    });
    igraph_vector_int_t community;
    igraph_vector_int_init(&community, 0);
    const auto modularity = [&] {
        igraph_real_t value = 0;
        igraph_modularity(&graph, &community, nullptr, 1, false, &value);
        return value;
    };
    report("communities", [&] {
        igraph_community_multilevel(&graph, nullptr, 1, &community, nullptr, nullptr);
        return modularity();
    });
    report("leiden", [&] {
        igraph_vector_t degree;
        igraph_vector_init(&degree, 0);
        igraph_strength(&graph, &degree, igraph_vss_all(), IGRAPH_ALL, true, nullptr);
        const double edges = static_cast<double>(igraph_ecount(&graph));
        igraph_community_leiden(&graph, nullptr, &degree, 1 / (2 * edges), 0.01, false, 2, &community, nullptr,
                                nullptr);
        igraph_vector_destroy(&degree);
        return modularity();
    });
    igraph_vector_int_destroy(&community);
    report("betweenness", [&] {
        igraph_vector_int_t sources;
        igraph_vector_int_init(&sources, 0);
        for (const std::uint32_t v : tasks.sources)
            igraph_vector_int_push_back(&sources, v);
        igraph_betweenness_subset(&graph, &figures, igraph_vss_all(), false, igraph_vss_vector(&sources),
                                  igraph_vss_all(), nullptr);
        igraph_vector_int_destroy(&sources);
        return igraph_vector_max(&figures);
    });
    igraph_vector_destroy(&figures);
}

int drl(const igraph_t& graph, const char* out) {
    igraph_matrix_t at;
    igraph_matrix_init(&at, 0, 0);
    igraph_layout_drl_options_t options;
    igraph_layout_drl_options_init(&options, IGRAPH_LAYOUT_DRL_DEFAULT);
    report("drl", [&] {
        igraph_layout_drl(&graph, &at, false, &options, nullptr);
        return static_cast<double>(igraph_matrix_nrow(&at));
    });
    std::ofstream file(out);
    for (igraph_integer_t v = 0; v < igraph_matrix_nrow(&at); ++v)
        file << MATRIX(at, v, 0) << ' ' << MATRIX(at, v, 1) << '\n';
    igraph_matrix_destroy(&at);
    return file ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    igraph_t graph;
    igraph_rng_seed(igraph_rng_default(), 1);
    if (argc < 3 || !load(argv[2], graph)) return 2;
    int code = 2;
    if (std::strcmp(argv[1], "graph") == 0) graphTasks(graph), code = 0;
    if (std::strcmp(argv[1], "drl") == 0 && argc > 3) code = drl(graph, argv[3]);
    igraph_destroy(&graph);
    return code;
}
