#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include "core/view/view_spec.h"

namespace wenmai::cli {

/// The options that choose what of the graph is meant, added to those of a command.
[[nodiscard]] Syntax withViewOptions(Syntax syntax);

/// The spec that the options say, without a limit on nodes unless --limit is given; entities are looked up in `graph`.
/// nullopt after saying what is wrong; `code` is then the exit code.
[[nodiscard]] std::optional<ViewSpec> viewSpecOf(const Context& context, const Arguments& arguments,
                                                 const KnowledgeGraph& graph, int& code);

} // namespace wenmai::cli
