#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"

namespace wenmai::cli {

/// The parts of the bench command, each in a file of its own.
int benchText(const Context& context, const Arguments& arguments);
int benchExtract(const Context& context, const Arguments& arguments);
int benchLayout(const Context& context, const Arguments& arguments);
int benchGraph(const Context& context, const Arguments& arguments);
int benchStart(const Context& context, const Arguments& arguments);
int benchDraw(const Context& context, const Arguments& arguments);

} // namespace wenmai::cli
