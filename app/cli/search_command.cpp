#include "app/cli/asked.h"
#include "app/cli/statement_print.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace wenmai::cli {
namespace {

int run(const Context& context) {
    const auto arguments = parse(context.words, {{"-w", "--limit"}, {"--json"}, 1});
    if (!arguments) return wrongUsage;
    const auto limit = wholeNumber(arguments->option("--limit").value_or("100"), 1);
    if (!limit) {
        std::fprintf(stderr, "wenmai-cli: --limit takes a number from 1\n");
        return wrongUsage;
    }
    int code = done;
    const auto workspace = openAsked(*arguments, Workspace::Mode::ReadOnly, code);
    if (!workspace) return code;
    std::string query;
    for (const std::string& word : arguments->words)
        query += (query.empty() ? "" : " ") + word;
    const auto result = workspace->search(query, *limit);
    if (!result) return complain(result.error()), notAllDone;
    for (const SearchHit& hit : result->hits) {
        if (arguments->flag("--json")) {
            nlohmann::ordered_json out;
            out["article"] = hit.article;
            out["title"] = hit.title;
            out["snippet"] = hit.snippet;
            out["places"] = hit.text.size();
            print(out);
        } else {
            std::printf("%s\t%s\t%s\n", hit.article.c_str(), hit.title.c_str(), hit.snippet.c_str());
        }
    }
    if (result->more) std::fprintf(stderr, "wenmai-cli: there are more; see --limit\n");
    return done;
}

} // namespace

const Command searchCommand{
    "search",
    "  search -w FILE.wenmai WORD…          articles that hold all the words, in either script",
    R"(search -w FILE.wenmai [options] WORD…

Prints a line for each article that holds all the words, in either script and any case: its name, title and the first
place, with tabs between.

  --limit N      articles at most (100)
  --json         one JSON object a line
)",
    run,
};

} // namespace wenmai::cli
