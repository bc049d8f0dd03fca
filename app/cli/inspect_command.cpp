#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include "core/io/article_files.h"

#include <algorithm>
#include <cstdio>

namespace wenmai::cli {
namespace {

int run(const Context& context) {
    const auto arguments = parse(context.words, {{"--stage"}, {}, 1});
    if (!arguments) return wrongUsage;
    const auto stage = arguments->option("--stage");
    const auto& stages = Engine::stages();
    if (!stage || std::find(stages.begin(), stages.end(), *stage) == stages.end()) {
        std::fprintf(stderr, "wenmai-cli: --stage takes one of:");
        for (const std::string& name : stages)
            std::fprintf(stderr, " %s", name.c_str());
        std::fprintf(stderr, "\n");
        return wrongUsage;
    }
    const auto engine = loadEngine(context);
    if (!engine) return notAllDone;
    int code = done;
    for (const std::string& file : arguments->words) {
        const auto article = readArticleFile(file);
        const auto text = article ? engine->inspect(*stage, *article) : Result<std::string>(article.error());
        if (text) {
            std::fwrite(text->data(), 1, text->size(), stdout);
        } else {
            complain(text.error());
            code = notAllDone;
        }
    }
    return code;
}

} // namespace

const Command inspectCommand{
    "inspect",
    "  inspect --stage NAME FILE…           any stage's dump",
    R"(inspect --stage NAME FILE…

Prints what a stage of the reading makes of an article.

  --stage NAME      document, sentences, words, mentions, clauses, statements, or unstated: the sentences that name
                    two entities or more and gave no statement
)",
    run,
};

} // namespace wenmai::cli
