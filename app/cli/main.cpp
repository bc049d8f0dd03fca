#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include <cstdio>

namespace wenmai::cli {
namespace {

constexpr const char* usage =
    R"(usage: wenmai-cli COMMAND …

  extract FILE|DIR…            what the articles state, one JSON object an article a line;
                               with - JSON lines of {"id","text"[,"format"]} from standard input
  text FILE                    the restored reading text and what was repaired
  inspect --stage NAME FILE    any stage's dump: document, sentences, words, mentions, statements
  layout EDGES.tsv             a<TAB>b lines in, "id x y" lines out

  --help, --version

Exit codes: 0 done, 1 something could not be read or written (the rest is done), 2 wrong usage.
)";

struct Command {
    const char* name;
    int (*run)(const Context&);
};
constexpr Command commands[] = {
    {"extract", extractCommand},
    {"text", textCommand},
    {"inspect", inspectCommand},
    {"layout", layoutCommand},
};

int run(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty()) {
        std::fputs(usage, stderr);
        return wrongUsage;
    }
    if (words[0] == "--help" || words[0] == "-h" || words[0] == "help") return std::fputs(usage, stdout), done;
    if (words[0] == "--version") return std::puts("wenmai-cli " WENMAI_VERSION), done;
    std::error_code error;
    auto executable = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) executable = argv[0];
    for (const Command& command : commands) {
        if (words[0] != command.name) continue;
        if (words.size() > 1 && (words[1] == "--help" || words[1] == "-h")) return std::fputs(usage, stdout), done;
        return command.run({executable, {words.begin() + 1, words.end()}});
    }
    std::fprintf(stderr, "wenmai-cli: no command named %s; see wenmai-cli --help\n", words[0].c_str());
    return wrongUsage;
}

} // namespace

std::shared_ptr<const Engine> loadEngine(const Context& context) {
    Diagnostics diagnostics;
    auto engine = Engine::load(dataFolderFor(context.executable), diagnostics);
    complain(diagnostics);
    if (engine) return *engine;
    complain(engine.error());
    return nullptr;
}

void complain(const Error& error) {
    std::fprintf(stderr, "wenmai-cli: %s\n", dump(error).c_str());
}

void complain(const Diagnostics& diagnostics) {
    for (const Diagnostic& d : diagnostics)
        std::fprintf(stderr, "wenmai-cli: %s\n", dump(d).c_str());
}

} // namespace wenmai::cli

int main(int argc, char** argv) {
    return wenmai::cli::run(argc, argv);
}
