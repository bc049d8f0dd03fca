#include "app/cli/arguments.h"
#include "app/cli/articles.h"
#include "app/cli/commands.h"

#include "core/io/article_files.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace wenmai::cli {
namespace {

void print(const Extraction& extraction) {
    const std::string line = toJson(extraction) + "\n";
    std::fwrite(line.data(), 1, line.size(), stdout);
}

Result<void> extractArticle(const Engine& engine, const RawArticle& article) {
    const auto extraction = engine.extract(article);
    if (!extraction) return extraction.error();
    print(*extraction);
    return {};
}

/// One article a line, {"id","text"[,"format"]}, so that any batch engine can fan the work out.
bool extractLines(const Engine& engine) {
    bool all = true;
    std::string line;
    for (int number = 1; std::getline(std::cin, line); ++number) {
        if (line.empty()) continue;
        const Place where{"standard input", number, 0};
        try {
            const auto json = nlohmann::json::parse(line);
            RawArticle article;
            article.id = json.at("id").get<std::string>();
            article.path = article.id;
            article.bytes = json.at("text").get<std::string>();
            if (json.contains("format")) {
                const auto format = articleFormatFrom(json["format"].get<std::string>());
                if (!format) throw std::invalid_argument("\"format\" is plain, markdown or html");
                article.format = *format;
            }
            if (const auto extracted = extractArticle(engine, article); !extracted) {
                complain(extracted.error());
                all = false;
            }
        } catch (const std::exception& e) {
            complain(Error{ErrorCode::Malformed, e.what(), where});
            all = false;
        }
    }
    return all;
}

int run(const Context& context) {
    const auto arguments = parse(context.words, {{"--field"}, {"--json", "--verbose"}, 1});
    const auto chooser = arguments ? fieldChooser(*arguments) : std::nullopt;
    if (!chooser) return wrongUsage;
    const auto engine = loadEngine(context);
    if (!engine) return notAllDone;
    bool all = true;
    Diagnostics diagnostics;
    std::vector<std::string> paths;
    for (const std::string& word : arguments->words) {
        if (word == "-")
            all = extractLines(*engine) && all;
        else
            paths.push_back(word);
    }
    all = forEachArticle(listArticleFiles(paths, diagnostics, *chooser), *chooser,
                         [&](const RawArticle& article) { return extractArticle(*engine, article); }) &&
          all;
    complain(diagnostics);
    return all && diagnostics.empty() ? done : notAllDone;
}

} // namespace

const Command extractCommand{
    "extract",
    "  extract FILE|DIR…                    what the articles state, one JSON object an article a line",
    R"(extract FILE|DIR…

Prints what each article states as one JSON object on a line of its own: entities, relations, values and mentions, with
begin and end (bytes in the raw file) beside whatever is quoted. Folders are walked; a file of records (JSON lines, JSON, CSV, TSV) has an article a record. The same
input gives the same bytes.

With - instead of a file, articles come from standard input, one JSON object {"id","text"[,"format"]} a line; format is
plain, markdown or html.

  --json                 taken for the sake of scripts: the output is JSON anyway
)" WENMAI_FIELD_HELP,
    run,
};

} // namespace wenmai::cli
