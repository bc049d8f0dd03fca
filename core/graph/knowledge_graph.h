#pragma once

#include "core/model/extraction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace wenmai {

/// Indices into one KnowledgeGraph. They change when articles come or go; what must last is kept by EntityKey or
/// EdgeKey.
using NodeId = std::uint32_t;
using EdgeId = std::uint32_t;
using ArticleIndex = std::uint32_t;

/// One statement or value of one article: `index` into Extraction::statements (or ::values) of that article.
struct EvidenceRef {
    ArticleIndex article = 0;
    std::uint32_t index = 0;
    friend auto operator<=>(const EvidenceRef&, const EvidenceRef&) = default;
};

/// A spelling of an entity and how often the articles use it.
struct Surface {
    std::string text;
    std::uint32_t count = 0;
    friend bool operator==(const Surface&, const Surface&) = default;
};

struct GraphNode {
    EntityKey entity;
    std::vector<Surface> surfaces;      ///< most used first, then by bytes
    std::vector<ArticleIndex> articles; ///< that name it, ascending
    std::uint32_t mentions = 0;         ///< in all articles; at least one for each article
    std::uint32_t support = 0;          ///< articles that state something about it, reprints counted once
    std::vector<EvidenceRef> values;    ///< what it is said to measure, ascending
    friend bool operator==(const GraphNode&, const GraphNode&) = default;
};

/// What tells one edge from all others. For symmetric predicates subject <= object.
struct EdgeKey {
    EntityKey subject;
    Predicate predicate = Predicate::HoldsPosition;
    EntityKey object;
    Polarity polarity = Polarity::Affirmed;
    Modality modality = Modality::Actual;
    friend auto operator<=>(const EdgeKey&, const EdgeKey&) = default;
};
/// The edge that a statement belongs to, ends in order where the predicate is symmetric.
[[nodiscard]] EdgeKey edgeKey(const Statement& statement);

/// All statements from one node to another that agree in predicate, polarity and modality.
struct GraphEdge {
    NodeId from = 0;
    NodeId to = 0;
    Predicate predicate = Predicate::HoldsPosition;
    Polarity polarity = Polarity::Affirmed;
    Modality modality = Modality::Actual;
    std::uint32_t support = 0;         ///< articles that state it, reprints counted once
    std::uint32_t reprints = 0;        ///< the other articles that state it
    bool contradicted = false;         ///< `contradictions` is not empty
    std::vector<EvidenceRef> evidence; ///< never empty, ascending
    /// Edges of the same ends that say the opposite, ascending: negated against affirmed, restricts against permits,
    /// opposes against supports. What is only possible contradicts nothing.
    std::vector<EdgeId> contradictions;
    friend bool operator==(const GraphEdge&, const GraphEdge&) = default;
};

/// One end of an edge as seen from a node.
struct Arc {
    NodeId node = 0; ///< at the other end
    EdgeId edge = 0;
    bool outgoing = true;
    friend bool operator==(const Arc&, const Arc&) = default;
};

/// The entities and statements of a set of articles: nodes in order of EntityKey, edges in order of (from, to,
/// predicate, polarity, modality), articles in order of id. A function of the set of articles alone. Immutable, so any
/// number of threads may read one; share it as std::shared_ptr<const KnowledgeGraph>.
class KnowledgeGraph {
public:
    using Article = std::shared_ptr<const Extraction>;
    using Ptr = std::shared_ptr<const KnowledgeGraph>;

    KnowledgeGraph();
    ~KnowledgeGraph();
    KnowledgeGraph(const KnowledgeGraph&) = delete;
    KnowledgeGraph& operator=(const KnowledgeGraph&) = delete;

    /// Of articles with the same id the last one counts.
    [[nodiscard]] static Ptr build(std::vector<Article> articles);
    [[nodiscard]] static Ptr build(const std::vector<Extraction>& articles);
    /// The graph after taking out `removedIds` and putting in (or in place of those with the same id) `added`; equal to
    /// a fresh build of what is left, for less work.
    [[nodiscard]] Ptr updated(std::vector<Article> added, const std::vector<std::string>& removedIds = {}) const;

    [[nodiscard]] const std::vector<Article>& articles() const { return m_articles; }
    [[nodiscard]] const Extraction& article(ArticleIndex index) const { return *m_articles[index]; }
    /// The article that this one reprints (core/graph/reprints.h), or itself.
    [[nodiscard]] ArticleIndex originalOf(ArticleIndex index) const { return m_originals[index]; }
    /// How many articles reprint another.
    [[nodiscard]] std::size_t reprintCount() const;
    [[nodiscard]] const std::vector<GraphNode>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<GraphEdge>& edges() const { return m_edges; }
    [[nodiscard]] const GraphNode& node(NodeId id) const { return m_nodes[id]; }
    [[nodiscard]] const GraphEdge& edge(EdgeId id) const { return m_edges[id]; }
    [[nodiscard]] EdgeKey key(EdgeId id) const;

    [[nodiscard]] std::optional<NodeId> find(const EntityKey& entity) const;
    [[nodiscard]] std::optional<EdgeId> find(const EdgeKey& edge) const;
    [[nodiscard]] std::optional<ArticleIndex> findArticle(std::string_view id) const;

    [[nodiscard]] const Statement& statement(EvidenceRef ref) const {
        return article(ref.article).statements[ref.index];
    }
    [[nodiscard]] const ValueStatement& value(EvidenceRef ref) const { return article(ref.article).values[ref.index]; }

    /// All edges at a node, in and out, by the other end; an edge from a node to itself stands there twice.
    [[nodiscard]] std::span<const Arc> arcs(NodeId node) const;

    /// Same articles (by content), nodes and edges.
    friend bool operator==(const KnowledgeGraph& a, const KnowledgeGraph& b);

    /// The Boost.Graph structure behind arcs(); see core/graph/adjacency.h.
    struct Adjacency;
    [[nodiscard]] const Adjacency& adjacency() const { return *m_adjacency; }

private:
    friend class GraphAssembly;
    std::vector<Article> m_articles;
    std::vector<ArticleIndex> m_originals;
    std::vector<GraphNode> m_nodes;
    std::vector<GraphEdge> m_edges;
    std::unique_ptr<Adjacency> m_adjacency;
};

} // namespace wenmai
