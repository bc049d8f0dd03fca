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

/// The engine, or nullptr after saying why not on stderr. Remarks about edited data go to stderr too.
[[nodiscard]] std::shared_ptr<const Engine> loadEngine(const Context& context);
/// "wenmai-cli: …" on stderr.
void complain(const Error& error);
void complain(const Diagnostics& diagnostics);

// A file a command; each returns the exit code.
int extractCommand(const Context& context);
int textCommand(const Context& context);
int inspectCommand(const Context& context);
int layoutCommand(const Context& context);

} // namespace wenmai::cli
