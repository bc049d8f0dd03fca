#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include "core/io/article_files.h"

#include <algorithm>
#include <cstdio>

namespace wenmai::cli {

int textCommand(const Context& context) {
    const auto arguments = parse(context.words, {{}, {"--json"}, 1});
    if (!arguments) return wrongUsage;
    const auto engine = loadEngine(context);
    if (!engine) return notAllDone;
    int code = done;
    for (const std::string& file : arguments->words) {
        const auto article = readArticleFile(file);
        const auto document = article ? engine->read(*article) : Result<Document>(article.error());
        if (!document) {
            complain(document.error());
            code = notAllDone;
            continue;
        }
        std::fwrite(document->text.data(), 1, document->text.size(), stdout);
        for (const Repair& r : document->repairs)
            std::fprintf(stderr, "%s: %s%s at bytes %u to %u: %s\n", file.c_str(), r.kind.c_str(),
                         r.certain ? "" : " (left as it is)", r.raw.begin, r.raw.end,
                         std::string(slice(document->text, r.text)).c_str());
    }
    return code;
}

int inspectCommand(const Context& context) {
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

} // namespace wenmai::cli
