#pragma once

#include "core/view/statement_filter.h"

#include <optional>

namespace wenmai {

/// Which nodes and edges of the graph pass a spec's filters. Private to core/view; shared by views, counts and
/// timelines.
struct Filtered {
    std::vector<std::uint8_t> allowed;   ///< node: its type, hidden and kept let it pass
    std::vector<std::uint8_t> edges;     ///< edge: passes all filters; an EdgeMask
    std::vector<std::uint32_t> evidence; ///< edge: its statements that pass
    std::vector<std::uint32_t> hops;     ///< node: from the focus; `far` beyond it; empty without a focus
    static constexpr std::uint32_t far = ~0u;
};
[[nodiscard]] Filtered filtered(const KnowledgeGraph& graph, const ViewSpec& spec);

/// What of one statement's article and words the spec lets pass, worked out once for each article.
class StatementFilter {
public:
    StatementFilter(const KnowledgeGraph& graph, const ViewSpec& spec);
    [[nodiscard]] bool outlet(ArticleIndex article) const { return m_outlets[article] != 0; }
    [[nodiscard]] bool speaker(const std::optional<std::string>& speaker) const;
    [[nodiscard]] bool days(ArticleIndex article, const std::optional<Date>& event) const;
    [[nodiscard]] bool passes(EvidenceRef ref) const;

private:
    const KnowledgeGraph& m_graph;
    const ViewSpec& m_spec;
    std::vector<std::uint8_t> m_outlets;
};

/// Whether a node's name or a spelling has the text in it, ASCII case left aside.
[[nodiscard]] bool matches(const GraphNode& node, std::string_view text);
/// Which nodes the types, hidden and kept of the spec let pass; `types` left aside if `anyType`.
[[nodiscard]] std::vector<std::uint8_t> allowedNodes(const KnowledgeGraph& graph, const ViewSpec& spec,
                                                     bool anyType = false);

} // namespace wenmai
