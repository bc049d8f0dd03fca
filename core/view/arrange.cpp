#include "core/view/arrange.h"

#include "core/view/arrangements.h"
#include "core/view/filtered.h"
#include "core/view/overlaps.h"
#include "core/view/timeline.h"

#include <algorithm>
#include <map>
#include <set>

namespace wenmai {
namespace {

std::vector<std::uint32_t> centresOf(const ViewGraph& view, const ViewSpec& spec) {
    std::vector<std::uint32_t> centres;
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i)
        if (std::ranges::find(spec.focus, view.nodes[i].entity) != spec.focus.end()) centres.push_back(i);
    if (centres.empty()) {
        const auto best = std::ranges::max_element(view.nodes, {}, &ViewNode::weight);
        centres.push_back(static_cast<std::uint32_t>(best - view.nodes.begin()));
    }
    return centres;
}

std::vector<ColumnGroup> byType(const ViewGraph& view) {
    std::vector<ColumnGroup> groups;
    for (std::size_t t = 0; t < entityTypeCount; ++t) {
        ColumnGroup group;
        group.guide.kind = ViewGuide::Kind::Column;
        group.guide.type = static_cast<EntityType>(t);
        for (std::uint32_t i = 0; i < view.nodes.size(); ++i)
            if (view.nodes[i].entity.type == group.guide.type) group.members.push_back(i);
        if (!group.members.empty()) groups.push_back(std::move(group));
    }
    return groups;
}

/// The day of the first statement or value shown of each node; nullopt: none is dated.
std::vector<std::optional<int>> firstDays(const ViewGraph& view, const KnowledgeGraph& graph, const ViewSpec& spec) {
    std::vector<std::optional<int>> days(view.nodes.size());
    const auto note = [&](std::uint32_t node, const std::optional<Date>& event, ArticleIndex article) {
        const auto date = dateOf(event, graph.article(article).metadata, spec.dateChoice);
        if (date) days[node] = std::min(days[node].value_or(firstDay(*date)), firstDay(*date));
    };
    const StatementFilter filter(graph, spec);
    for (const ViewEdge& edge : view.edges)
        for (const EvidenceRef& ref : graph.edge(edge.edge).evidence)
            if (filter.passes(ref))
                for (const std::uint32_t end : {edge.from, edge.to})
                    note(end, graph.statement(ref).date, ref.article);
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i)
        for (const EvidenceRef& ref : graph.node(view.nodes[i].node).values) {
            const ValueStatement& value = graph.value(ref);
            if (passes(spec, graph.article(ref.article).metadata, value.attributedTo, value.date))
                note(i, value.date, ref.article);
        }
    return days;
}

/// The smallest spans of which only a few are needed.
BinSize spanFor(std::span<const std::optional<int>> days) {
    constexpr std::size_t few = 16;
    for (const BinSize size : {BinSize::Day, BinSize::Month, BinSize::Quarter}) {
        std::set<int> spans;
        for (const auto& day : days)
            if (day) spans.insert(binOf(*day, size).first);
        if (spans.size() <= few) return size;
    }
    return BinSize::Year;
}

std::string spanName(int day, BinSize size) {
    const Date date = dateFromDay(day);
    if (size == BinSize::Year) return iso({date.year, 0, 0});
    if (size == BinSize::Quarter) return iso({date.year, 0, 0}) + "-Q" + std::to_string((date.month - 1) / 3 + 1);
    return iso({date.year, date.month, size == BinSize::Month ? 0 : date.day});
}

std::vector<ColumnGroup> byTime(const ViewGraph& view, const KnowledgeGraph& graph, const ViewSpec& spec) {
    const auto days = firstDays(view, graph, spec);
    const BinSize size = spanFor(days);
    std::map<int, ColumnGroup> spans;
    ColumnGroup undated;
    for (std::uint32_t i = 0; i < days.size(); ++i) {
        ColumnGroup& group = days[i] ? spans[binOf(*days[i], size).first] : undated;
        group.guide.time = days[i] ? spanName(*days[i], size) : std::string();
        group.members.push_back(i);
    }
    std::vector<ColumnGroup> groups;
    for (auto& [first, group] : spans) {
        std::ranges::stable_sort(group.members, {}, [&](std::uint32_t i) { return *days[i]; });
        groups.push_back(std::move(group));
    }
    if (!undated.members.empty()) groups.push_back(std::move(undated));
    for (ColumnGroup& group : groups) {
        group.guide.kind = ViewGuide::Kind::Span;
        group.inOrder = true;
    }
    return groups;
}

/// Puts pinned nodes to their pins, and makes room for them.
void keepPins(ViewGraph& view, const ViewSpec& spec, std::span<const LayoutGraph::Box> boxes) {
    std::vector<std::uint8_t> held(view.nodes.size(), 0);
    std::vector<Point> at(view.nodes.size());
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        const auto pin = spec.pins.find(view.nodes[i].entity);
        held[i] = pin != spec.pins.end();
        at[i] = held[i] ? pin->second : view.nodes[i].at;
    }
    if (std::ranges::count(held, 1) == 0) return;
    Overlaps(boxes, held).finish(at);
    place(view, at);
}

} // namespace

bool arrange(ViewGraph& view, const KnowledgeGraph& graph, const ViewSpec& spec, std::vector<LayoutGraph::Box> boxes,
             const Positions& known, Task* task) {
    view.guides.clear();
    if (view.nodes.empty()) return !(task && task->stopped());
    switch (spec.arrangement) {
    case Arrangement::Force: {
        Layout layout(layoutGraph(view, std::move(boxes), known));
        if (!layout.run(task)) return false;
        place(view, layout.positions());
        return true;
    }
    case Arrangement::Rings:
        placeInRings(view, boxes, centresOf(view, spec));
        break;
    case Arrangement::Types:
        placeInColumns(view, boxes, byType(view));
        break;
    case Arrangement::Time:
        placeInColumns(view, boxes, byTime(view, graph, spec));
        break;
    }
    keepPins(view, spec, boxes);
    return !(task && task->stopped());
}

} // namespace wenmai
