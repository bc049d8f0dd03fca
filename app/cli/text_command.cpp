#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include "core/io/article_files.h"

#include <cstdio>

namespace wenmai::cli {
namespace {

int run(const Context& context) {
    const auto arguments = parse(context.words, {{}, {}, 1});
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
                         r.certain ? "" : " (uncertain)", r.raw.begin, r.raw.end,
                         std::string(slice(document->text, r.text)).c_str());
    }
    return code;
}

} // namespace

const Command textCommand{
    "text",
    "  text FILE…                           the restored reading text and what was repaired",
    R"(text FILE…

Prints the reading text: UTF-8, markup taken away, damage mended. What was repaired is told on stderr with its place in
the raw bytes.
)",
    run,
};

} // namespace wenmai::cli
