#pragma once

#include "app/cli/commands.h"
#include "core/view/layout.h"

#include <map>
#include <optional>
#include <string>

namespace wenmai::cli {

/// igraph's processor seconds and the figure that it found, by task.
struct IgraphFigure {
    double seconds = 0;
    double found = 0;
};

/// Runs the program wenmai-igraph, which is built beside this one where igraph is installed; empty if it is not there.
[[nodiscard]] std::map<std::string, IgraphFigure> igraphTasks(const Context& context, const LayoutGraph& graph);

struct IgraphDrawing {
    double seconds = 0;
    std::vector<Point> at;
};
/// igraph's DrL layout.
[[nodiscard]] std::optional<IgraphDrawing> drawnByDrl(const Context& context, const LayoutGraph& graph);

} // namespace wenmai::cli
