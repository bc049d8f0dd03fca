#include "app/cli/arguments.h"
#include "app/cli/articles.h"
#include "app/cli/commands.h"

#include <cstdio>

namespace wenmai::cli {
namespace {

int run(const Context& context) {
    const auto arguments = parse(context.words, {{"--field"}, {"--verbose"}, 1});
    const auto chooser = arguments ? fieldChooser(*arguments) : std::nullopt;
    if (!chooser) return wrongUsage;
    const auto engine = loadEngine(context);
    if (!engine) return notAllDone;
    const bool all = forEachArticle(arguments->words, *chooser, [&](const RawArticle& article) -> Result<void> {
        const auto document = engine->read(article);
        if (!document) return document.error();
        std::fwrite(document->text.data(), 1, document->text.size(), stdout);
        for (const Repair& r : document->repairs)
            std::fprintf(stderr, "%s: %s%s at bytes %u to %u: %s\n", article.path.c_str(), r.kind.c_str(),
                         r.certain ? "" : " (uncertain)", r.raw.begin, r.raw.end,
                         std::string(slice(document->text, r.text)).c_str());
        return {};
    });
    return all ? done : notAllDone;
}

} // namespace

const Command textCommand{
    "text",
    "  text FILE…                           the restored reading text and what was repaired",
    R"(text FILE…

Prints the reading text: UTF-8, markup taken away, damage mended. What was repaired is told on stderr with its place in
the raw bytes.

)" WENMAI_FIELD_HELP,
    run,
};

} // namespace wenmai::cli
