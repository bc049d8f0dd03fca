#include "app/models/statement_groups.h"

#include "core/view/counts.h"
#include "core/view/statement_filter.h"

#include <algorithm>
#include <map>
#include <set>

namespace wenmai {
namespace {

std::optional<Date> dateOf(const KnowledgeGraph& graph, const StatementItem& item, DateChoice choice) {
    const auto& date = item.edge ? graph.statement(item.ref).date : graph.value(item.ref).date;
    return dateOf(date, graph.article(item.ref.article).metadata, choice);
}

/// The sentences of an edge that every filter lets pass; the selection may outlive the edge's place on the canvas.
std::vector<EvidenceRef> shownOf(const KnowledgeGraph& graph, const ViewSpec& spec, const GraphEdge& edge) {
    std::vector<EvidenceRef> shown;
    if (!spec.predicates[static_cast<std::size_t>(edge.predicate)] ||
        !spec.polarities[static_cast<std::size_t>(edge.polarity)] ||
        !spec.modalities[static_cast<std::size_t>(edge.modality)])
        return shown;
    for (const EvidenceRef ref : edge.evidence) {
        const Statement& s = graph.statement(ref);
        if (passes(spec, graph.article(ref.article).metadata, s.attributedTo, s.date)) shown.push_back(ref);
    }
    return shown;
}

void newestFirst(const KnowledgeGraph& graph, const ViewSpec& spec, std::vector<StatementItem>& items) {
    std::stable_sort(items.begin(), items.end(), [&](const StatementItem& a, const StatementItem& b) {
        const auto da = dateOf(graph, a, spec.dateChoice);
        const auto db = dateOf(graph, b, spec.dateChoice);
        if (da.has_value() != db.has_value()) return da.has_value();
        return da && db && *da > *db;
    });
}

} // namespace

std::vector<StatementGroup> statementsOf(const KnowledgeGraph& graph, const ViewSpec& spec, NodeId node) {
    std::map<std::pair<Predicate, bool>, std::vector<StatementItem>> relations;
    std::optional<EdgeId> before;
    for (const Arc& arc : graph.arcs(node)) {
        if (arc.node == node && before == arc.edge) continue; // an edge to itself stands there twice
        before = arc.edge;
        const GraphEdge& edge = graph.edge(arc.edge);
        const bool incoming = !arc.outgoing && !symmetric(edge.predicate);
        for (const EvidenceRef ref : shownOf(graph, spec, edge))
            relations[{edge.predicate, incoming}].push_back({ref, arc.edge});
    }
    std::map<ValueProperty, std::vector<StatementItem>> values;
    for (const EvidenceRef ref : graph.node(node).values) {
        const ValueStatement& value = graph.value(ref);
        if (passes(spec, graph.article(ref.article).metadata, value.attributedTo, value.date))
            values[value.property].push_back({ref, std::nullopt});
    }
    std::vector<StatementGroup> groups;
    for (auto& [kind, items] : relations)
        groups.push_back({kind.first, kind.second, std::move(items)});
    for (auto& [property, items] : values)
        groups.push_back({property, false, std::move(items)});
    for (StatementGroup& group : groups)
        newestFirst(graph, spec, group.items);
    return groups;
}

std::vector<StatementGroup> statementsOfEdge(const KnowledgeGraph& graph, const ViewSpec& spec, EdgeId edge) {
    StatementGroup group{graph.edge(edge).predicate, false, {}};
    for (const EvidenceRef ref : shownOf(graph, spec, graph.edge(edge)))
        group.items.push_back({ref, edge});
    newestFirst(graph, spec, group.items);
    if (group.items.empty()) return {};
    return {group};
}

std::vector<StatementGroup> bothSidesOfEdge(const KnowledgeGraph& graph, const ViewSpec& spec, EdgeId edge) {
    std::vector<StatementGroup> groups = statementsOfEdge(graph, spec, edge);
    if (groups.empty()) return groups;
    std::vector<StatementItem>& items = groups.front().items;
    const std::size_t own = items.size();
    for (const EdgeId other : graph.edge(edge).contradictions)
        for (const EvidenceRef ref : shownOf(graph, spec, graph.edge(other)))
            items.push_back({ref, other});
    if (items.size() == own) return groups;
    groups.front().kind = BothSidesHeading{};
    std::stable_sort(items.begin(), items.end(), [&](const StatementItem& a, const StatementItem& b) {
        const auto da = dateOf(graph, a, spec.dateChoice), db = dateOf(graph, b, spec.dateChoice);
        if (da.has_value() != db.has_value()) return da.has_value();
        return da && db && *da < *db;
    });
    return groups;
}

std::vector<StatementGroup> chronologyOf(const KnowledgeGraph& graph, const ViewSpec& spec, NodeId node,
                                         std::optional<NodeId> other) {
    std::vector<StatementGroup> groups;
    for (const StatementRow& row : chronology(graph, spec, node, other)) {
        const YearHeading year{row.date ? std::optional(row.date->year) : std::nullopt};
        if (groups.empty() || groups.back().kind != decltype(StatementGroup::kind)(year))
            groups.push_back({year, false, {}});
        groups.back().items.push_back({row.ref, row.edge});
    }
    return groups;
}

std::vector<StatementGroup> statementsOfPaths(const KnowledgeGraph& graph, const ViewSpec& spec,
                                              const std::vector<Path>& paths) {
    std::vector<StatementGroup> groups;
    std::set<std::pair<NodeId, NodeId>> had;
    for (const Path& path : paths)
        for (std::size_t i = 0; i < path.steps.size(); ++i) {
            const NodeId from = path.nodes[i], to = path.nodes[i + 1];
            if (!had.insert(std::minmax(from, to)).second) continue;
            StatementGroup group{PairHeading{from, to}, false, {}};
            for (const EdgeId edge : path.steps[i])
                for (const EvidenceRef ref : shownOf(graph, spec, graph.edge(edge)))
                    group.items.push_back({ref, edge});
            newestFirst(graph, spec, group.items);
            if (!group.items.empty()) groups.push_back(std::move(group));
        }
    return groups;
}

} // namespace wenmai
