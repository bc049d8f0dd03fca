#pragma once

#include "app/canvas/graph_canvas.h"

namespace wenmai {

/// Makes nodes and edges of every GraphCanvas known to screen readers: children of the canvas, nodes first in the order
/// of the view, then edges. A node's name is its label, its description its type and its relations; pressing one
/// selects it, "showMenu" asks for its menu. May be called often.
void installAccessibleCanvas();

/// Tells screen readers that the selection is now on a node or an edge, or that other things are shown.
void announceAccessibleSelection(GraphCanvas* canvas);
void announceAccessibleView(GraphCanvas* canvas);

} // namespace wenmai
