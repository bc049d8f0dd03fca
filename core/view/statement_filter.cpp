#include "core/view/statement_filter.h"

#include "core/graph/neighbourhood.h"
#include "core/view/filtered.h"

#include <algorithm>

namespace wenmai {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool holds(std::string_view text, std::string_view part) {
    return !std::ranges::search(text, part, {}, lower, lower).empty();
}

std::string outletOf(const Metadata& metadata) {
    return metadata.source ? metadata.source->text : std::string();
}

bool inDays(const ViewSpec& spec, const std::optional<Date>& date) {
    if (!spec.days) return true;
    if (!date) return spec.undated;
    return firstDay(*date) <= spec.days->last && lastDay(*date) >= spec.days->first;
}

std::uint32_t articlesOf(std::span<const EvidenceRef> evidence) {
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < evidence.size(); ++i)
        count += i == 0 || evidence[i].article != evidence[i - 1].article;
    return count;
}

std::vector<NodeId> known(const KnowledgeGraph& graph, std::span<const EntityKey> entities) {
    std::vector<NodeId> ids;
    for (const EntityKey& entity : entities)
        if (const auto id = graph.find(entity)) ids.push_back(*id);
    return ids;
}

} // namespace

std::optional<Date> dateOf(const std::optional<Date>& event, const Metadata& article, DateChoice choice) {
    if (choice != DateChoice::Publication && event) return event;
    return choice == DateChoice::Event ? std::nullopt : statedDay(article);
}

bool passes(const ViewSpec& spec, const Metadata& article, const std::optional<std::string>& speaker,
            const std::optional<Date>& event) {
    return !spec.hiddenOutlets.contains(outletOf(article)) && !spec.hiddenSpeakers.contains(speaker.value_or("")) &&
           inDays(spec, dateOf(event, article, spec.dateChoice));
}

StatementFilter::StatementFilter(const KnowledgeGraph& graph, const ViewSpec& spec) : m_graph(graph), m_spec(spec) {
    m_outlets.reserve(graph.articles().size());
    for (const auto& article : graph.articles())
        m_outlets.push_back(spec.hiddenOutlets.empty() || !spec.hiddenOutlets.contains(outletOf(article->metadata)));
}

bool StatementFilter::speaker(const std::optional<std::string>& speaker) const {
    return m_spec.hiddenSpeakers.empty() || !m_spec.hiddenSpeakers.contains(speaker ? *speaker : std::string());
}

bool StatementFilter::days(ArticleIndex article, const std::optional<Date>& event) const {
    return !m_spec.days || inDays(m_spec, dateOf(event, m_graph.article(article).metadata, m_spec.dateChoice));
}

bool StatementFilter::passes(EvidenceRef ref) const {
    const Statement& s = m_graph.statement(ref);
    return outlet(ref.article) && speaker(s.attributedTo) && days(ref.article, s.date);
}

bool matches(const GraphNode& node, std::string_view text) {
    return text.empty() || holds(node.entity.name, text) ||
           std::ranges::any_of(node.surfaces, [&](const Surface& s) { return holds(s.text, text); });
}

std::vector<std::uint8_t> allowedNodes(const KnowledgeGraph& graph, const ViewSpec& spec, bool anyType) {
    std::vector<std::uint8_t> allowed(graph.nodes().size());
    for (NodeId n = 0; n < allowed.size(); ++n) {
        const EntityKey& entity = graph.node(n).entity;
        allowed[n] = (anyType || spec.types[static_cast<std::size_t>(entity.type)]) &&
                     (spec.kept.empty() || spec.kept.contains(entity) ||
                      std::ranges::find(spec.focus, entity) != spec.focus.end()) &&
                     !spec.hidden.contains(entity);
    }
    return allowed;
}

Filtered filtered(const KnowledgeGraph& graph, const ViewSpec& spec) {
    Filtered result;
    result.allowed = allowedNodes(graph, spec);
    for (const EntityKey& entity : spec.focus) // what the reader looks at stays, whatever its type
        if (const auto node = graph.find(entity); node && !spec.hidden.contains(entity)) result.allowed[*node] = 1;
    std::vector<std::uint8_t> matching;
    if (!spec.text.empty())
        for (const GraphNode& node : graph.nodes())
            matching.push_back(matches(node, spec.text));

    const StatementFilter filter(graph, spec);
    result.edges.assign(graph.edges().size(), 0);
    result.evidence.assign(graph.edges().size(), 0);
    std::vector<EvidenceRef> passing;
    for (EdgeId e = 0; e < graph.edges().size(); ++e) {
        const GraphEdge& edge = graph.edge(e);
        if (!result.allowed[edge.from] || !result.allowed[edge.to] ||
            !spec.predicates[static_cast<std::size_t>(edge.predicate)] ||
            !spec.polarities[static_cast<std::size_t>(edge.polarity)] ||
            !spec.modalities[static_cast<std::size_t>(edge.modality)] ||
            (!matching.empty() && !matching[edge.from] && !matching[edge.to]))
            continue;
        passing.clear();
        for (const EvidenceRef& ref : edge.evidence)
            if (filter.passes(ref)) passing.push_back(ref);
        result.evidence[e] = static_cast<std::uint32_t>(passing.size());
        result.edges[e] = !passing.empty() && articlesOf(passing) >= spec.minSupport;
    }
    if (!spec.focus.empty()) {
        auto starts = known(graph, spec.focus);
        std::erase_if(starts, [&](NodeId n) { return !result.allowed[n]; });
        result.hops.assign(graph.nodes().size(), Filtered::far);
        for (const Reached& reached : egoNetwork(graph, starts, spec.hops, result.edges))
            result.hops[reached.node] = reached.hops;
    }
    return result;
}

std::vector<EvidenceRef> shownEvidence(const KnowledgeGraph& graph, EdgeId edge, const ViewSpec& spec) {
    std::vector<EvidenceRef> shown;
    for (const EvidenceRef& ref : graph.edge(edge).evidence) {
        const Statement& s = graph.statement(ref);
        if (passes(spec, graph.article(ref.article).metadata, s.attributedTo, s.date)) shown.push_back(ref);
    }
    return shown;
}

bool filters(const ViewSpec& spec) {
    return spec != withoutFilters(spec);
}

ViewSpec withoutFilters(ViewSpec spec) {
    ViewSpec plain;
    plain.dateChoice = spec.dateChoice;
    plain.undated = spec.undated;
    plain.lonely = spec.lonely;
    plain.focus = std::move(spec.focus);
    plain.hops = spec.hops;
    plain.limit = spec.limit;
    plain.rankBy = spec.rankBy;
    plain.opened = std::move(spec.opened);
    plain.folded = std::move(spec.folded);
    plain.arrangement = spec.arrangement;
    plain.communities = spec.communities;
    plain.pins = std::move(spec.pins);
    return plain;
}

} // namespace wenmai
