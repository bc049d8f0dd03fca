#include "app/export/view_export.h"

#include "app/models/statement_groups.h"
#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "core/view/statement_filter.h"

#include <algorithm>
#include <map>

namespace wenmai {

std::vector<CitedSentence> citedSentences(const KnowledgeGraph& graph, const ViewSpec& spec, const ViewGraph& view) {
    struct Found {
        std::optional<Date> date;
        CitedSentence sentence;
    };
    std::map<std::pair<ArticleIndex, Span>, Found> found; // a sentence that states several edges stands once
    for (const ViewEdge& edge : view.edges) {
        for (const StatementGroup& group : statementsOfEdge(graph, spec, edge.edge)) {
            for (const StatementItem& item : group.items) {
                const Statement& statement = graph.statement(item.ref);
                const Metadata& article = graph.article(item.ref.article).metadata;
                Found& one = found[{item.ref.article, statement.evidence.raw}];
                if (one.sentence.text.isEmpty()) {
                    one.date = dateOf(statement.date, article, spec.dateChoice);
                    one.sentence.text = toQString(statement.evidence.quote).trimmed();
                    if (article.source) one.sentence.outlet = toQString(article.source->text);
                    one.sentence.date = text(one.date);
                }
                if (std::find(one.sentence.edges.begin(), one.sentence.edges.end(), edge.edge) ==
                    one.sentence.edges.end())
                    one.sentence.edges.push_back(edge.edge);
            }
        }
    }
    std::vector<Found> order;
    for (auto& [place, one] : found)
        order.push_back(std::move(one));
    std::stable_sort(order.begin(), order.end(), [](const Found& a, const Found& b) {
        if (a.date.has_value() != b.date.has_value()) return a.date.has_value();
        return a.date && b.date && *a.date < *b.date;
    });
    std::vector<CitedSentence> sentences;
    for (Found& one : order)
        sentences.push_back(std::move(one.sentence));
    return sentences;
}

ExportSelection shownSelection(const KnowledgeGraph& graph, const ViewSpec& spec, const ViewGraph& view) {
    ExportSelection out;
    for (const ViewNode& node : view.nodes) {
        out.nodes.push_back(node.node);
        for (const EvidenceRef& ref : graph.node(node.node).values)
            if (passes(spec, graph.article(ref.article).metadata, graph.value(ref).attributedTo, graph.value(ref).date))
                out.values.push_back(ref);
    }
    for (const ViewEdge& edge : view.edges)
        out.edges.push_back({edge.edge, shownEvidence(graph, edge.edge, spec)});
    std::ranges::sort(out.nodes);
    std::ranges::sort(out.values);
    std::ranges::sort(out.edges, {}, &ExportSelection::Edge::edge);
    return out;
}

Result<std::vector<std::string>> exportData(const KnowledgeGraph& graph, const ViewSpec& spec, const ViewGraph& view,
                                            DataScope scope, const std::string& path) {
    return exportGraph(graph, scope == DataScope::Everything ? wholeGraph(graph) : shownSelection(graph, spec, view),
                       path);
}

} // namespace wenmai
