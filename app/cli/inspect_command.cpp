#include "app/cli/arguments.h"
#include "app/cli/articles.h"
#include "app/cli/commands.h"

#include <algorithm>
#include <cstdio>

namespace wenmai::cli {
namespace {

int run(const Context& context) {
    const auto arguments = parse(context.words, {{"--stage", "--field"}, {"--verbose"}, 1});
    const auto chooser = arguments ? fieldChooser(*arguments) : std::nullopt;
    if (!chooser) return wrongUsage;
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
    const bool all = forEachArticle(arguments->words, *chooser, [&](const RawArticle& article) -> Result<void> {
        const auto text = engine->inspect(*stage, article);
        if (!text) return text.error();
        std::fwrite(text->data(), 1, text->size(), stdout);
        return {};
    });
    return all ? done : notAllDone;
}

} // namespace

const Command inspectCommand{
    "inspect",
    "  inspect --stage NAME FILE…           any stage's dump",
    R"(inspect --stage NAME FILE…

Prints what a stage of the reading makes of an article.

  --stage NAME           document, sentences, words, mentions, clauses, statements, or unstated: the sentences that
                         name two entities or more and gave no statement
)" WENMAI_FIELD_HELP,
    run,
};

} // namespace wenmai::cli
