#include "app/cli/articles.h"

#include "app/cli/commands.h"

#include "core/io/article_source.h"

#include <cstdio>
#include <memory>
#include <set>

namespace wenmai::cli {
namespace {

void tell(const RecordHead& head, const FieldColumns& choice) {
    const auto fields = chosenFields(head, choice);
    if (!fields) return; // told as the file's error
    std::string line = head.path + ":";
    for (const auto& [field, column] : *fields)
        line += " " + std::string(name(field)) + "=" + column;
    std::string others;
    for (const std::string& column : head.columns) {
        bool taken = false;
        for (const auto& taking : *fields)
            taken = taken || taking.second == column;
        if (!taken) others += (others.empty() ? "" : ", ") + column;
    }
    if (!others.empty()) line += "; not read: " + others;
    std::fprintf(stderr, "wenmai-cli: %s\n", line.c_str());
}

} // namespace

std::optional<FieldChooser> fieldChooser(const Arguments& arguments) {
    FieldColumns choice;
    for (const std::string& given : arguments.all("--field")) {
        const std::size_t equals = given.find('=');
        const auto field = articleFieldFrom(std::string_view(given).substr(0, equals));
        if (equals == std::string::npos || !field) {
            std::fprintf(stderr, "wenmai-cli: --field takes text=COLUMN, or title, date, source, author, url, id: %s\n",
                         given.c_str());
            return std::nullopt;
        }
        choice[*field] = given.substr(equals + 1);
    }
    // A folder's files are asked about when they are found and when they are read, and told of once.
    auto told = std::make_shared<std::set<std::string>>();
    return [choice, verbose = arguments.flag("--verbose"), told](const RecordHead& head) {
        if (verbose && told->insert(head.path).second) tell(head, choice);
        return choice;
    };
}

bool forEachArticle(const std::vector<std::string>& files, const FieldChooser& chooser,
                    const std::function<Result<void>(const RawArticle&)>& use) {
    bool all = true;
    const auto failed = [&](const Error& error) {
        complain(error);
        all = false;
    };
    for (const std::string& file : files) {
        auto source = ArticleSource::open(file, chooser);
        if (!source) {
            failed(source.error());
            continue;
        }
        while (const auto article = source->next()) {
            const Result<void> used = *article ? use(**article) : Result<void>(article->error());
            if (!used) failed(used.error());
        }
    }
    return all;
}

} // namespace wenmai::cli
