#include "core/graph/assembly.h"

#include "core/graph/adjacency.h"
#include "core/graph/reprints.h"

#include <algorithm>
#include <numeric>

namespace wenmai {
namespace {

/// What one article says of one entity's name.
struct Naming {
    EntityKey entity;
    std::vector<Surface> surfaces;
    std::uint32_t mentions = 0;
};

void addSurface(std::vector<Surface>& surfaces, const std::string& text, std::uint32_t count) {
    const auto found = std::ranges::find(surfaces, text, &Surface::text);
    if (found != surfaces.end())
        found->count += count;
    else
        surfaces.push_back({text, count});
}

void removeSurface(std::vector<Surface>& surfaces, const std::string& text, std::uint32_t count) {
    const auto found = std::ranges::find(surfaces, text, &Surface::text);
    if (found == surfaces.end()) return;
    found->count -= std::min(found->count, count);
    if (found->count == 0) surfaces.erase(found);
}

/// Every entity that the article names or uses as an end of a statement. A spelling that no mention bears out (as in
/// annotations by hand, which have no mentions) counts once.
template<class Hash>
std::vector<Naming> namings(const Extraction& article) {
    std::vector<Naming> all;
    std::unordered_map<EntityKey, std::size_t, Hash> at;
    const auto naming = [&](const EntityKey& entity) -> Naming& {
        const auto [found, isNew] = at.try_emplace(entity, all.size());
        if (isNew) all.push_back({entity, {}, 0});
        return all[found->second];
    };
    for (const EntityRecord& record : article.entities) {
        Naming& n = naming(record.entity);
        for (const std::string& s : record.surfaces)
            if (std::ranges::find(n.surfaces, s, &Surface::text) == n.surfaces.end()) n.surfaces.push_back({s, 0});
    }
    for (const Mention& mention : article.mentions) {
        Naming& n = naming(mention.entity);
        ++n.mentions;
        const auto surface = std::ranges::find(n.surfaces, mention.surface, &Surface::text);
        if (surface != n.surfaces.end()) ++surface->count; // else a pronoun or a title
    }
    for (const Statement& s : article.statements) {
        naming(s.subject);
        naming(s.object);
    }
    for (const ValueStatement& v : article.values)
        naming(v.subject);
    for (Naming& n : all) {
        std::uint32_t counted = 0;
        for (Surface& s : n.surfaces)
            counted += s.count = std::max(1u, s.count);
        n.mentions = std::max({n.mentions, counted, 1u});
    }
    return all;
}

/// Of a Statement or a GraphEdge.
template<class Stated>
std::uint32_t kindOf(const Stated& s) {
    return static_cast<std::uint32_t>(
        (static_cast<std::size_t>(s.predicate) * polarityCount + static_cast<std::size_t>(s.polarity)) * modalityCount +
        static_cast<std::size_t>(s.modality));
}

bool opposite(const GraphEdge& a, const GraphEdge& b) {
    if (a.modality == Modality::Possible || b.modality == Modality::Possible) return false;
    if (a.predicate == b.predicate) return a.polarity != b.polarity;
    if (a.polarity == Polarity::Negated || b.polarity == Polarity::Negated) return false;
    const auto pair = [&](Predicate p, Predicate q) {
        return (a.predicate == p && b.predicate == q) || (a.predicate == q && b.predicate == p);
    };
    return pair(Predicate::Permits, Predicate::Restricts) || pair(Predicate::Supports, Predicate::Opposes);
}

void markContradictions(std::vector<GraphEdge>& edges) {
    for (std::size_t begin = 0, end = 0; begin < edges.size(); begin = end) {
        while (end < edges.size() && edges[end].from == edges[begin].from && edges[end].to == edges[begin].to)
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            for (std::size_t j = begin; j < end; ++j)
                if (i != j && opposite(edges[i], edges[j])) edges[i].contradictions.push_back(static_cast<EdgeId>(j));
    }
    for (GraphEdge& edge : edges)
        edge.contradicted = !edge.contradictions.empty();
}

/// How many articles the evidence is from, and how many of them are left when reprints are counted once.
struct Support {
    std::uint32_t articles = 0, independent = 0;
};
Support supportOf(std::span<const EvidenceRef> evidence, std::span<const ArticleIndex> originals) {
    Support out;
    std::vector<ArticleIndex> sources;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        if (i > 0 && evidence[i].article == evidence[i - 1].article) continue;
        ++out.articles;
        sources.push_back(originals[evidence[i].article]);
    }
    std::ranges::sort(sources);
    out.independent = static_cast<std::uint32_t>(std::ranges::unique(sources).begin() - sources.begin());
    return out;
}

/// For each node the articles that state something about it, reprints counted once.
void countNodeSupport(std::vector<GraphNode>& nodes, std::span<const GraphEdge> edges,
                      std::span<const ArticleIndex> originals) {
    std::vector<std::vector<ArticleIndex>> stating(nodes.size());
    const auto note = [&](NodeId node, std::span<const EvidenceRef> evidence) {
        auto& list = stating[node];
        for (const EvidenceRef& ref : evidence)
            if (list.empty() || list.back() != originals[ref.article]) list.push_back(originals[ref.article]);
    };
    for (const GraphEdge& edge : edges) {
        note(edge.from, edge.evidence);
        note(edge.to, edge.evidence);
    }
    for (NodeId n = 0; n < nodes.size(); ++n) {
        note(n, nodes[n].values);
        std::ranges::sort(stating[n]);
        const auto rest = std::ranges::unique(stating[n]);
        nodes[n].support = static_cast<std::uint32_t>(rest.begin() - stating[n].begin());
    }
}

std::unique_ptr<KnowledgeGraph::Adjacency> adjacencyOf(std::size_t nodes, std::span<const GraphEdge> edges) {
    std::vector<std::pair<NodeId, NodeId>> ends;
    std::vector<Arc> arcs;
    ends.reserve(2 * edges.size());
    arcs.reserve(2 * edges.size());
    std::vector<std::tuple<NodeId, NodeId, EdgeId, bool>> sorted;
    sorted.reserve(2 * edges.size());
    for (EdgeId e = 0; e < edges.size(); ++e) {
        sorted.emplace_back(edges[e].from, edges[e].to, e, false);
        sorted.emplace_back(edges[e].to, edges[e].from, e, true);
    }
    std::ranges::sort(sorted);
    for (const auto& [at, other, edge, incoming] : sorted) {
        ends.emplace_back(at, other);
        arcs.push_back({other, edge, !incoming});
    }
    auto adjacency = std::make_unique<KnowledgeGraph::Adjacency>();
    adjacency->graph = BoostAdjacency(boost::edges_are_sorted, ends.begin(), ends.end(), arcs.begin(),
                                      static_cast<std::uint32_t>(nodes), static_cast<std::uint32_t>(ends.size()));
    return adjacency;
}

} // namespace

std::size_t GraphAssembly::Hash::operator()(const EntityKey& k) const noexcept {
    return std::hash<std::string>()(k.name) * 31 + static_cast<std::size_t>(k.type);
}

std::size_t GraphAssembly::Hash::operator()(const std::pair<std::uint64_t, Kind>& k) const noexcept {
    std::uint64_t h = (k.first ^ (static_cast<std::uint64_t>(k.second) << 56 | k.second)) * 0x9E3779B97F4A7C15ull;
    h ^= h >> 32;
    return static_cast<std::size_t>(h * 0xD6E8FEB86659FD93ull);
}

GraphAssembly::GraphAssembly(const KnowledgeGraph& base, std::span<const ArticleIndex> articleMap) {
    const auto mapped = [&](const std::vector<EvidenceRef>& evidence) {
        std::vector<EvidenceRef> kept;
        kept.reserve(evidence.size());
        for (const EvidenceRef& ref : evidence)
            if (articleMap[ref.article] != gone) kept.push_back({articleMap[ref.article], ref.index});
        return kept;
    };
    m_nodes = base.nodes();
    m_nodeIds.reserve(m_nodes.size());
    for (NodeId n = 0; n < m_nodes.size(); ++n) {
        GraphNode& node = m_nodes[n];
        m_nodeIds.emplace(node.entity, n);
        node.values = mapped(node.values);
        std::erase_if(node.articles, [&](ArticleIndex a) { return articleMap[a] == gone; });
        for (ArticleIndex& a : node.articles)
            a = articleMap[a];
    }
    m_edges.reserve(base.edges().size());
    for (const GraphEdge& edge : base.edges())
        edgeFor(edge.from, edge.to, kindOf(edge)).evidence = mapped(edge.evidence);
    for (ArticleIndex a = 0; a < articleMap.size(); ++a)
        if (articleMap[a] == gone) takeOut(base.article(a));
}

NodeId GraphAssembly::nodeFor(const EntityKey& entity) {
    const auto [found, isNew] = m_nodeIds.try_emplace(entity, static_cast<NodeId>(m_nodes.size()));
    if (isNew) m_nodes.push_back({entity, {}, {}, 0, 0, {}});
    return found->second;
}

GraphAssembly::EdgeDraft& GraphAssembly::edgeFor(NodeId from, NodeId to, Kind kind) {
    const std::pair key{static_cast<std::uint64_t>(from) << 32 | to, kind};
    const auto [found, isNew] = m_edgeIds.try_emplace(key, static_cast<std::uint32_t>(m_edges.size()));
    if (isNew) m_edges.push_back({from, to, kind, {}});
    return m_edges[found->second];
}

void GraphAssembly::add(ArticleIndex index, const Extraction& article) {
    for (const Naming& naming : namings<Hash>(article)) {
        GraphNode& node = m_nodes[nodeFor(naming.entity)];
        node.articles.push_back(index);
        node.mentions += naming.mentions;
        for (const Surface& s : naming.surfaces)
            addSurface(node.surfaces, s.text, s.count);
    }
    for (std::uint32_t i = 0; i < article.statements.size(); ++i) {
        const Statement& s = article.statements[i];
        const bool swap = symmetric(s.predicate) && s.object < s.subject;
        const NodeId from = nodeFor(swap ? s.object : s.subject), to = nodeFor(swap ? s.subject : s.object);
        edgeFor(from, to, kindOf(s)).evidence.push_back({index, i});
    }
    for (std::uint32_t i = 0; i < article.values.size(); ++i)
        m_nodes[nodeFor(article.values[i].subject)].values.push_back({index, i});
}

void GraphAssembly::takeOut(const Extraction& article) {
    for (const Naming& naming : namings<Hash>(article)) {
        GraphNode& node = m_nodes[nodeFor(naming.entity)];
        node.mentions -= std::min(node.mentions, naming.mentions);
        for (const Surface& s : naming.surfaces)
            removeSurface(node.surfaces, s.text, s.count);
    }
}

void GraphAssembly::finishNodes(KnowledgeGraph& graph, std::vector<NodeId>& newIds) {
    std::vector<NodeId> order(m_nodes.size());
    std::iota(order.begin(), order.end(), 0u);
    std::erase_if(order, [&](NodeId n) { return m_nodes[n].articles.empty(); });
    std::ranges::sort(order, {}, [&](NodeId n) -> const EntityKey& { return m_nodes[n].entity; });
    newIds.assign(m_nodes.size(), gone);
    graph.m_nodes.reserve(order.size());
    for (const NodeId n : order) {
        newIds[n] = static_cast<NodeId>(graph.m_nodes.size());
        GraphNode& node = graph.m_nodes.emplace_back(std::move(m_nodes[n]));
        std::ranges::sort(node.articles);
        std::ranges::sort(node.values);
        std::ranges::sort(node.surfaces, [](const Surface& a, const Surface& b) {
            return a.count != b.count ? a.count > b.count : a.text < b.text;
        });
    }
}

void GraphAssembly::finishEdges(KnowledgeGraph& graph, std::span<const NodeId> newIds) {
    std::erase_if(m_edges, [](const EdgeDraft& e) { return e.evidence.empty(); });
    for (EdgeDraft& e : m_edges) {
        e.from = newIds[e.from];
        e.to = newIds[e.to];
    }
    std::ranges::sort(m_edges, {}, [](const EdgeDraft& e) { return std::tuple(e.from, e.to, e.kind); });
    graph.m_edges.reserve(m_edges.size());
    for (EdgeDraft& draft : m_edges) {
        GraphEdge& edge = graph.m_edges.emplace_back();
        edge.from = draft.from;
        edge.to = draft.to;
        edge.modality = static_cast<Modality>(draft.kind % modalityCount);
        edge.polarity = static_cast<Polarity>(draft.kind / modalityCount % polarityCount);
        edge.predicate = static_cast<Predicate>(draft.kind / modalityCount / polarityCount);
        edge.evidence = std::move(draft.evidence);
        std::ranges::sort(edge.evidence);
        const Support support = supportOf(edge.evidence, graph.m_originals);
        edge.support = support.independent;
        edge.reprints = support.articles - support.independent;
    }
    markContradictions(graph.m_edges);
}

KnowledgeGraph::Ptr GraphAssembly::finish(std::vector<KnowledgeGraph::Article> articles) {
    auto graph = std::make_shared<KnowledgeGraph>();
    graph->m_articles = std::move(articles);
    graph->m_originals = originalsOf(graph->m_articles);
    std::vector<NodeId> newIds;
    finishNodes(*graph, newIds);
    finishEdges(*graph, newIds);
    countNodeSupport(graph->m_nodes, graph->m_edges, graph->m_originals);
    graph->m_adjacency = adjacencyOf(graph->m_nodes.size(), graph->m_edges);
    *this = {};
    return graph;
}

} // namespace wenmai
