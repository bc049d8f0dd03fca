#pragma once

#include "core/pipeline/engine.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace wenmai::cli {

/// What every command is given.
struct Context {
    std::filesystem::path executable;
    std::vector<std::string> words; ///< behind the command's name
};

/// One subcommand; each is in a file of its own.
struct Command {
    const char* name;
    const char* summary; ///< for the list of all commands: its words, two spaces, what it does
    const char* help;    ///< what --help says behind "usage: wenmai-cli "
    int (*run)(const Context&);
};
extern const Command extractCommand, textCommand, inspectCommand, importCommand, removeCommand, searchCommand,
    showCommand, pathCommand, statsCommand, exportCommand, layoutCommand, benchCommand;

/// The engine, or nullptr after saying why not on stderr. Remarks about edited data go to stderr too.
[[nodiscard]] std::shared_ptr<const Engine> loadEngine(const Context& context);
/// "wenmai-cli: …" on stderr.
void complain(const Error& error);
void complain(const Diagnostics& diagnostics);

} // namespace wenmai::cli
