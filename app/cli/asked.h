#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"

#include "core/graph/knowledge_graph.h"
#include "core/store/workspace.h"

#include <optional>
#include <string>

namespace wenmai::cli {

/// The workspace that -w names and its graph, for the commands that only ask.
struct Asked {
    Workspace workspace;
    KnowledgeGraph::Ptr graph;
};
/// nullopt after saying why not; `code` is then the exit code.
[[nodiscard]] std::optional<Workspace> openAsked(const Arguments& arguments, Workspace::Mode mode, int& code);
[[nodiscard]] std::optional<Asked> ask(const Arguments& arguments, int& code);

/// The entity that goes by `name` in the graph: its name or a spelling of the articles, in any script and case, or any
/// spelling that the lexicon knows. Of several the most mentioned one, with a word about the others on stderr. Says on
/// stderr if there is none.
[[nodiscard]] std::optional<NodeId> nodeNamed(const Context& context, const KnowledgeGraph& graph,
                                              const std::string& name);

} // namespace wenmai::cli
