#include "app/canvas/label_boxes.h"

#include "app/canvas/label_placer.h"
#include "app/canvas/node_shape.h"
#include "app/canvas/paint_cache.h"

#include <algorithm>

namespace wenmai {

std::vector<LayoutGraph::Box> labelBoxes(const ViewGraph& view, const QFont& font) {
    PaintCache cache;
    cache.prepare(font, 1);
    std::vector<LayoutGraph::Box> boxes;
    boxes.reserve(view.nodes.size());
    for (const ViewNode& node : view.nodes) {
        const double r = screenRadius(node.radius, 1);
        const QSizeF label = cache.measured(QString::fromStdString(node.label), labelSize(node.weight, r)).size;
        const auto side = static_cast<float>(std::max(r, label.width() / 2) + 3);
        boxes.push_back({side, side, static_cast<float>(r + 3), static_cast<float>(r + 3 + label.height())});
    }
    return boxes;
}

} // namespace wenmai
