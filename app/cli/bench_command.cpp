#include "app/cli/arguments.h"
#include "app/cli/bench.h"
#include "app/cli/commands.h"

#include <cstdio>

namespace wenmai::cli {
namespace {

int run(const Context& context) {
    const auto arguments = parse(context.words, {{}, {"--quick"}, 1});
    if (!arguments) return wrongUsage;
    const std::string& what = arguments->words[0];
    if (what == "text") return benchText(context, *arguments);
    if (what == "extract") return benchExtract(context, *arguments);
    if (arguments->words.size() == 1) {
        if (what == "layout") return benchLayout(context, *arguments);
        if (what == "graph") return benchGraph(context, *arguments);
        if (what == "start") return benchStart(context, *arguments);
        if (what == "draw") return benchDraw(context, *arguments);
    }
    std::fprintf(stderr, "wenmai-cli: bench takes one of: text, extract, layout, graph, draw, start\n");
    return wrongUsage;
}

} // namespace

const Command benchCommand{
    "bench",
    "  bench text|extract|layout|graph|…    measures this machine",
    R"(bench text|extract [--quick] [FILE|DIR…]
       wenmai-cli bench layout|graph|draw|start [--quick]

Prints figures of this machine, each beside a reference that is measured in the same run, and what is asked of them. What
they mean: tests/bench/README.md.

bench text      reading, folding and names, in MB of raw text a second on one core, beside OpenCC's conversion of the
                same text; the time to load, memory, and the cost an article of many
bench extract   the same from bytes to statements, also beside jieba's segmentation with tags if Debian's python3-jieba
                is installed, and on two threads
bench layout    seconds of processor time and quality of layouts of up to 100,000 nodes, beside Graphviz's sfdp and
                igraph's DrL if they are installed
bench graph     milliseconds of the processor for neighbourhoods, paths, ranks and communities, beside igraph where
                wenmai-igraph was built
bench draw      milliseconds a frame while a graph is moved, until its sharp picture is there, and for labels, beside a
                plain QPainter and a QGraphicsView; needs no display
bench start     milliseconds from the call of wenmai to a usable window, and memory, beside wenmai-plain-window where the
                tests were built

Articles are made by chance, always the same, of sentences of those that are named, or else of the samples'.

  --quick   less text, fewer articles, smaller graphs
)",
    run,
};

} // namespace wenmai::cli
