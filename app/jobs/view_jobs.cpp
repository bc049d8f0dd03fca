#include "app/jobs/view_jobs.h"

#include "core/base/utf8.h"
#include "core/view/arrange.h"

namespace wenmai {
namespace {

/// Room for a disc and the name below it, by the number of characters, so that names rarely meet. The canvas breaks
/// names wider than 110 pixels into two lines.
LayoutGraph::Box boxOf(const ViewNode& node) {
    float width = 0;
    for (std::size_t at = 0; at < node.label.size();) {
        const auto [code, length] = utf8::decode(node.label, at);
        width += utf8::isHan(code) ? 13.0f : 7.5f;
        at += length;
    }
    const bool twoLines = width > 110;
    const float half = std::max(node.radius + 3, std::min(twoLines ? 0.55f * width : width, 165.0f) / 2 + 3);
    return {half, half, node.radius + 3, node.radius + (twoLines ? 40.0f : 21.0f)};
}

} // namespace

ViewGraph laidOutView(const KnowledgeGraph& graph, const ViewSpec& spec, const Positions& known, Task& task) {
    ViewGraph view = makeView(graph, spec, known, &task);
    std::vector<LayoutGraph::Box> boxes;
    for (const ViewNode& node : view.nodes)
        boxes.push_back(boxOf(node));
    if (!arrange(view, graph, spec, std::move(boxes), known, &task)) return {};
    return view;
}

Overview overviewOf(const KnowledgeGraph& graph, const ViewSpec& spec, Task& task) {
    return {filterCounts(graph, spec), timeline(graph, spec), entityRows(graph, spec, &task),
            relationRows(graph, spec)};
}

} // namespace wenmai
