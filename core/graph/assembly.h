#pragma once

#include "core/graph/knowledge_graph.h"

#include <unordered_map>

namespace wenmai {

/// Gathers what articles contribute to nodes and edges, and makes a KnowledgeGraph of it. All contributions are sums
/// and sets, so the order in which they come does not matter and they can be taken out again. Private to core/graph.
class GraphAssembly {
public:
    static constexpr ArticleIndex gone = ~0u;

    GraphAssembly() = default;
    /// Starts from what `base` holds; its articles get the indices that `articleMap` gives, those mapped to `gone` are
    /// taken out.
    GraphAssembly(const KnowledgeGraph& base, std::span<const ArticleIndex> articleMap);

    void add(ArticleIndex index, const Extraction& article);
    /// `articles` are those that the indices mean. Leaves the assembly empty.
    [[nodiscard]] KnowledgeGraph::Ptr finish(std::vector<KnowledgeGraph::Article> articles);

private:
    /// Predicate, polarity and modality in one number that sorts like them.
    using Kind = std::uint32_t;
    struct EdgeDraft {
        NodeId from = 0, to = 0;
        Kind kind = 0;
        std::vector<EvidenceRef> evidence;
    };
    struct Hash {
        std::size_t operator()(const EntityKey& k) const noexcept;
        std::size_t operator()(const std::pair<std::uint64_t, Kind>& k) const noexcept;
    };

    NodeId nodeFor(const EntityKey& entity);
    EdgeDraft& edgeFor(NodeId from, NodeId to, Kind kind);
    void takeOut(const Extraction& article);
    void finishNodes(KnowledgeGraph& graph, std::vector<NodeId>& newIds);
    void finishEdges(KnowledgeGraph& graph, std::span<const NodeId> newIds);

    std::vector<GraphNode> m_nodes;
    std::unordered_map<EntityKey, NodeId, Hash> m_nodeIds;
    std::vector<EdgeDraft> m_edges;
    std::unordered_map<std::pair<std::uint64_t, Kind>, std::uint32_t, Hash> m_edgeIds;
};

} // namespace wenmai
