#include "app/cli/asked.h"

#include <cstdio>

namespace wenmai::cli {
namespace {

int run(const Context& context) {
    const auto arguments = parse(context.words, {{"-w"}, {}, 1});
    if (!arguments) return wrongUsage;
    int code = done;
    auto workspace = openAsked(*arguments, Workspace::Mode::ReadWrite, code);
    if (!workspace) return code;
    std::vector<std::string> ids;
    for (const std::string& id : arguments->words) {
        if (const auto there = workspace->rawArticle(id)) {
            ids.push_back(id);
        } else {
            complain(there.error());
            code = notAllDone;
        }
    }
    const auto removed = workspace->remove(ids);
    if (!removed) return complain(removed.error()), notAllDone;
    std::printf("%zu removed\n", *removed);
    return code;
}

} // namespace

const Command removeCommand{
    "remove",
    "  remove -w FILE.wenmai ARTICLE…       takes articles out of a workspace",
    R"(remove -w FILE.wenmai ARTICLE…

Takes articles out with all that was read from them. ARTICLE is the file's name without its ending, as
wenmai-cli show --articles lists it. What the reader decided about them stays in the workspace.
)",
    run,
};

} // namespace wenmai::cli
