#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include <cstdio>

namespace wenmai::cli {
namespace {

constexpr const Command* commands[] = {
    &extractCommand, &textCommand, &inspectCommand, &importCommand, &removeCommand, &searchCommand,
    &showCommand,    &pathCommand, &statsCommand,   &exportCommand, &layoutCommand, &benchCommand,
};

void printUsage(std::FILE* to) {
    std::fputs("usage: wenmai-cli COMMAND …\n\n", to);
    for (const Command* command : commands)
        std::fprintf(to, "%s\n", command->summary);
    std::fputs("\n"
               "  COMMAND --help                       the command's options\n"
               "  --help, --version\n\n"
               "Exit codes: 0 done, 1 something could not be read or written (the rest is done), 2 wrong usage.\n",
               to);
}

bool isHelp(const std::string& word) {
    return word == "--help" || word == "-h";
}

int runCommand(const Command& command, const Context& context) {
    if (!context.words.empty() && isHelp(context.words[0])) {
        std::printf("usage: wenmai-cli %s", command.help);
        return done;
    }
    const int code = command.run(context);
    if (code == wrongUsage) std::fprintf(stderr, "wenmai-cli: see wenmai-cli %s --help\n", command.name);
    // A full disk or a closed pipe is noticed here at the latest.
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        complain(Error{ErrorCode::Unwritable, "the output could not be written", {"standard output", 0, 0}});
        return notAllDone;
    }
    return code;
}

int run(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty()) {
        printUsage(stderr);
        return wrongUsage;
    }
    if (isHelp(words[0]) || words[0] == "help") return printUsage(stdout), done;
    if (words[0] == "--version") return std::puts("wenmai-cli " WENMAI_VERSION), done;
    std::error_code error;
    auto executable = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) executable = argv[0];
    for (const Command* command : commands)
        if (words[0] == command->name) return runCommand(*command, {executable, {words.begin() + 1, words.end()}});
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
