#include "core/view/counts.h"

#include "core/view/filtered.h"

#include <algorithm>
#include <functional>

namespace wenmai {
namespace {

/// How many of a statement's filters it fails, and which was the last of them: it counts for a filter if it fails none
/// but that one.
struct Failures {
    int count = 0;
    int which = -1;
    void check(bool passed, int filter) {
        if (passed) return;
        ++count;
        which = filter;
    }
    [[nodiscard]] bool onlyBy(int filter) const { return count == 0 || (count == 1 && which == filter); }
};
enum Facet { Types, Predicates, Polarities, Modalities, Outlets, Speakers, Days };

std::string outletOf(const Extraction& article) {
    return article.metadata.source ? article.metadata.source->text : std::string();
}

/// Of the ends of a statement, what the types of the spec say: an entity counts for its type if the other end is shown.
struct TypeCount {
    std::vector<std::uint8_t> seen;
    void note(FilterCounts& counts, const KnowledgeGraph& graph, NodeId node) {
        if (seen[node]) return;
        seen[node] = 1;
        ++counts.types[static_cast<std::size_t>(graph.node(node).entity.type)];
    }
};

} // namespace

FilterCounts filterCounts(const KnowledgeGraph& graph, const ViewSpec& spec) {
    FilterCounts counts;
    const StatementFilter filter(graph, spec);
    const auto allowed = allowedNodes(graph, spec, true);
    std::vector<std::uint8_t> matching(graph.nodes().size(), 1);
    if (!spec.text.empty())
        for (NodeId n = 0; n < matching.size(); ++n)
            matching[n] = matches(graph.node(n), spec.text);
    TypeCount entities{std::vector<std::uint8_t>(graph.nodes().size(), 0)};
    const auto typeOf = [&](NodeId n) { return static_cast<std::size_t>(graph.node(n).entity.type); };

    for (const GraphEdge& edge : graph.edges()) {
        counts.maxSupport = std::max(counts.maxSupport, edge.support);
        if (!allowed[edge.from] || !allowed[edge.to] || (!matching[edge.from] && !matching[edge.to]) ||
            edge.support < spec.minSupport)
            continue;
        const auto predicate = static_cast<std::size_t>(edge.predicate);
        const auto polarity = static_cast<std::size_t>(edge.polarity);
        const auto modality = static_cast<std::size_t>(edge.modality);
        Failures ofEdge;
        const bool typesPass = spec.types[typeOf(edge.from)] && spec.types[typeOf(edge.to)];
        ofEdge.check(typesPass, Types);
        ofEdge.check(spec.predicates[predicate], Predicates);
        ofEdge.check(spec.polarities[polarity], Polarities);
        ofEdge.check(spec.modalities[modality], Modalities);
        if (ofEdge.count > 1) continue;
        for (const EvidenceRef& ref : edge.evidence) {
            const Statement& s = graph.statement(ref);
            Failures f = ofEdge;
            f.check(filter.outlet(ref.article), Outlets);
            f.check(filter.speaker(s.attributedTo), Speakers);
            f.check(filter.days(ref.article, s.date), Days);
            if (f.count > 1) continue;
            if (f.onlyBy(Predicates)) ++counts.predicates[predicate];
            if (f.onlyBy(Polarities)) ++counts.polarities[polarity];
            if (f.onlyBy(Modalities)) ++counts.modalities[modality];
            if (f.onlyBy(Outlets)) ++counts.outlets[outletOf(graph.article(ref.article))];
            if (f.onlyBy(Speakers)) ++counts.speakers[s.attributedTo.value_or("")];
            if (f.onlyBy(Days) && !dateOf(s.date, graph.article(ref.article).metadata, spec.dateChoice))
                ++counts.undated;
            if (!f.onlyBy(Types)) continue;
            const auto brings = [&](NodeId node, NodeId other) {
                return spec.types[typeOf(other)] || typeOf(other) == typeOf(node);
            };
            if (brings(edge.from, edge.to)) entities.note(counts, graph, edge.from);
            if (brings(edge.to, edge.from)) entities.note(counts, graph, edge.to);
        }
    }
    if (spec.lonely)
        for (NodeId n = 0; n < graph.nodes().size(); ++n)
            if (allowed[n] && matching[n]) entities.note(counts, graph, n);
    return counts;
}

std::vector<EntityRow> entityRows(const KnowledgeGraph& graph, const ViewSpec& spec, Task* task) {
    ViewSpec everywhere = spec;
    everywhere.focus.clear();
    const Filtered passed = filtered(graph, everywhere);
    const std::vector<double> rank = ranks(graph, spec.rankBy, passed.edges, task);
    if (rank.size() != graph.nodes().size()) return {}; // stopped
    std::vector<EntityRow> rows;
    for (NodeId n = 0; n < graph.nodes().size(); ++n) {
        const GraphNode& node = graph.node(n);
        if (!passed.allowed[n] || !matches(node, spec.text)) continue;
        EntityRow row{n, degree(graph, n, passed.edges), 0, 0};
        for (const Arc& arc : graph.arcs(n)) {
            if (!passed.edges[arc.edge]) continue;
            if (arc.node == n && !arc.outgoing) continue; // a loop stands there twice
            row.statements += passed.evidence[arc.edge];
        }
        for (const EvidenceRef& ref : node.values) {
            const ValueStatement& v = graph.value(ref);
            row.statements += passes(spec, graph.article(ref.article).metadata, v.attributedTo, v.date);
        }
        if (row.statements > 0 || spec.lonely) rows.push_back(row);
    }
    std::ranges::sort(rows, std::greater(), [&](const EntityRow& row) { return rank[row.node]; });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].place = i > 0 && rank[rows[i].node] == rank[rows[i - 1].node] ? rows[i - 1].place
                                                                              : static_cast<std::uint32_t>(i) + 1;
    std::ranges::sort(rows, [&](const EntityRow& a, const EntityRow& b) {
        if (a.statements != b.statements) return a.statements > b.statements;
        const auto ma = graph.node(a.node).mentions, mb = graph.node(b.node).mentions;
        return ma != mb ? ma > mb : a.node < b.node;
    });
    return rows;
}

std::vector<RelationRow> relationRows(const KnowledgeGraph& graph, const ViewSpec& spec) {
    ViewSpec everywhere = spec;
    everywhere.focus.clear();
    const Filtered passed = filtered(graph, everywhere);
    const StatementFilter filter(graph, everywhere);
    std::vector<RelationRow> rows;
    for (EdgeId e = 0; e < graph.edges().size(); ++e) {
        if (!passed.edges[e]) continue;
        RelationRow row{e, passed.evidence[e], 0, std::nullopt, std::nullopt};
        std::optional<ArticleIndex> before;
        for (const EvidenceRef& ref : graph.edge(e).evidence) {
            if (!filter.passes(ref)) continue;
            row.articles += before != ref.article;
            before = ref.article;
            const auto date = dateOf(graph.statement(ref).date, graph.article(ref.article).metadata, spec.dateChoice);
            if (!date) continue;
            if (!row.first || firstDay(*date) < firstDay(*row.first)) row.first = date;
            if (!row.last || lastDay(*date) > lastDay(*row.last)) row.last = date;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<StatementRow> chronology(const KnowledgeGraph& graph, const ViewSpec& spec, NodeId node,
                                     std::optional<NodeId> other) {
    ViewSpec here = spec;
    here.focus.clear();
    here.text.clear();
    const Filtered passed = filtered(graph, here);
    const StatementFilter filter(graph, here);
    std::vector<StatementRow> rows;
    const auto add = [&](EvidenceRef ref, const std::optional<Date>& event, std::optional<EdgeId> edge) {
        rows.push_back({dateOf(event, graph.article(ref.article).metadata, spec.dateChoice), ref, edge});
    };
    for (const Arc& arc : graph.arcs(node)) {
        if (!passed.edges[arc.edge] || (other && arc.node != *other)) continue;
        if (arc.node == node && !arc.outgoing) continue;
        for (const EvidenceRef& ref : graph.edge(arc.edge).evidence)
            if (filter.passes(ref)) add(ref, graph.statement(ref).date, arc.edge);
    }
    if (!other)
        for (const EvidenceRef& ref : graph.node(node).values) {
            const ValueStatement& v = graph.value(ref);
            if (passes(spec, graph.article(ref.article).metadata, v.attributedTo, v.date))
                add(ref, v.date, std::nullopt);
        }
    const auto order = [](const StatementRow& r) {
        return std::tuple(!r.date, r.date.value_or(Date{}), !r.edge, r.ref);
    };
    std::ranges::sort(rows, {}, order);
    return rows;
}

} // namespace wenmai
