#include "app/cli/asked.h"
#include "app/cli/picture.h"
#include "app/cli/view_options.h"

#include "app/export/view_export.h"
#include "core/view/make_view.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>

namespace wenmai::cli {
namespace {

/// Names that fit on a picture unless --limit says otherwise.
constexpr std::uint32_t picturedNodes = 150;

bool isDataFile(const std::string& path) {
    const std::string ending = std::filesystem::path(path).extension().string();
    return ending.size() > 1 && graphFormatFrom(ending.substr(1));
}

/// The picture's options, or nullopt after saying what is wrong with them.
std::optional<PictureRequest> pictureRequest(const Arguments& arguments, const std::string& path) {
    PictureRequest request;
    request.path = path;
    request.title = arguments.option("--title").value_or("");
    request.dark = arguments.flag("--dark");
    request.legend = !arguments.flag("--no-legend");
    request.sources = arguments.flag("--sources");
    request.language = arguments.option("--language").value_or(request.language);
    if (!std::ranges::count(std::array{"en", "zh_CN", "zh_TW"}, request.language)) {
        std::fprintf(stderr, "wenmai-cli: --language takes en, zh_CN or zh_TW\n");
        return std::nullopt;
    }
    if (const auto scale = arguments.option("--scale")) {
        const auto number = wholeNumber(*scale, 1);
        if (!number || *number > 8) {
            std::fprintf(stderr, "wenmai-cli: --scale takes 1 to 8\n");
            return std::nullopt;
        }
        request.scale = *number;
    }
    request.transparent = arguments.flag("--transparent");
    request.outlines = arguments.flag("--outlines");
    if (const auto paper = arguments.option("--paper")) {
        const std::size_t cross = std::min(paper->find('x'), paper->size());
        const auto width = wholeNumber(paper->substr(0, cross), 20);
        const auto height = cross < paper->size() ? wholeNumber(paper->substr(cross + 1), 20) : std::nullopt;
        if (!width || !height || std::max(*width, *height) > 2000) {
            std::fprintf(stderr, "wenmai-cli: --paper takes WIDTHxHEIGHT in mm, as 297x210\n");
            return std::nullopt;
        }
        request.paper = PictureRequest::Paper{static_cast<double>(*width), static_cast<double>(*height), 300};
    }
    if (const auto dots = arguments.option("--dpi")) {
        const auto number = wholeNumber(*dots, 50);
        if (!number || *number > 1200 || !request.paper) {
            std::fprintf(stderr, "wenmai-cli: --dpi takes 50 to 1200, with --paper\n");
            return std::nullopt;
        }
        request.paper->dots = *number;
    }
    return request;
}

int run(const Context& context) {
    const auto arguments =
        parse(context.words,
              withViewOptions(
                  {{"-o", "--limit", "--title", "--language", "--scale", "--layout", "--paper", "--dpi"},
                   {"--dark", "--no-legend", "--sources", "--lonely", "--communities", "--transparent", "--outlines"},
                   0,
                   0}));
    if (!arguments) return wrongUsage;
    const auto path = arguments->option("-o");
    if (!path || (!isPicture(*path) && !isDataFile(*path))) {
        std::fprintf(stderr, "wenmai-cli: -o takes a name that ends in "
                             ".png, .svg, .pdf, .graphml, .gexf, .csv, .json, .dot or .ttl\n");
        return wrongUsage;
    }
    const auto request = pictureRequest(*arguments, *path);
    if (!request) return wrongUsage;
    const auto arrangement = arrangementFrom(arguments->option("--layout").value_or("force"));
    if (!arrangement) {
        std::fprintf(stderr, "wenmai-cli: --layout takes force, rings, types or time\n");
        return wrongUsage;
    }
    int code = done;
    const auto asked = ask(*arguments, code);
    if (!asked) return code;
    auto spec = viewSpecOf(context, *arguments, *asked->graph, code);
    if (!spec) return code;
    if (isPicture(*path)) {
        if (!arguments->option("--limit")) spec->limit = picturedNodes;
        spec->lonely = arguments->flag("--lonely");
        spec->communities = arguments->flag("--communities");
        spec->arrangement = *arrangement;
        if (const auto drawn = drawPicture(*asked->graph, *spec, *request); !drawn)
            return complain(drawn.error()), notAllDone;
        std::printf("%s\n", path->c_str());
        return done;
    }
    // Data is complete: entities without a statement are in it where nothing is filtered.
    spec->lonely = arguments->flag("--lonely") || (!filters(*spec) && spec->focus.empty());
    const KnowledgeGraph& graph = *asked->graph;
    const auto written = exportData(graph, *spec, makeView(graph, *spec), DataScope::View, *path);
    if (!written) return complain(written.error()), notAllDone;
    for (const std::string& file : *written)
        std::printf("%s\n", file.c_str());
    return done;
}

} // namespace

const Command exportCommand{
    "export",
    "  export -w FILE.wenmai -o NAME.{png,svg,pdf,graphml,gexf,csv,json,dot,ttl}\n"
    "                                       the graph or a part of it as a picture or as data",
    R"(export -w FILE.wenmai -o NAME.{png,svg,pdf,graphml,gexf,csv,json,dot,ttl} [options]

Writes the graph, or the part that the options choose, and prints the names of the files written (csv gives four).

Which statements and entities (repeat an option or part words by commas):
  --from DATE, --to DATE     2025, 2025-04 or 2025-04-09: when it happened, else when the article was published
  --dated                    with a range of dates: leave out what has no date
  --type TYPE                entities of these types: person, company, government, media, organization, place, chip,
                             technology, work, policy
  --predicate NAME           statements of these predicates: sells_to, restricts, …
  --polarity NAME            affirmed, negated
  --modality NAME            actual, planned, possible
  --min-support N            stated by at least N articles
  --entity NAME, --hops N    what lies within N steps (1) of these entities
  --limit N                  entities at most, the best connected (pictures: 150)
  --lonely                   also entities that nothing is stated of (data without filters: always)

Pictures only:
  --layout NAME              force (what is connected lies close together), rings (around --entity, or what ranks
                             best), types (in columns), time (by the date of the first statement)
  --communities              a hull around entities that are closely connected with each other
  --title TEXT, --dark, --no-legend
  --sources                  number the edges and list the sentences they were read from
  --scale N                  PNG: pixels per logical pixel, 1 to 8 (2)
  --paper WxH, --dpi N       in mm, and PNG's dots per inch (300): fitted into that size instead of as large as needed
  --transparent              no background
  --outlines                 SVG, PDF: words as outlines, which look the same everywhere but cannot be searched
  --language TAG             of the words on the picture: en, zh_CN (as it is), zh_TW
)",
    run,
};

} // namespace wenmai::cli
