#include "core/graph/knowledge_graph.h"

#include "core/graph/adjacency.h"
#include "core/graph/assembly.h"

#include <algorithm>
#include <set>

namespace wenmai {
namespace {

using Article = KnowledgeGraph::Article;

const std::string& idOf(const Article& article) {
    return article->id;
}

/// In order of id; of those with the same id the last.
std::vector<Article> ordered(std::vector<Article> articles) {
    std::erase(articles, nullptr);
    std::ranges::stable_sort(articles, {}, idOf);
    const auto sameAsNext = [&](std::size_t i) {
        return i + 1 < articles.size() && articles[i]->id == articles[i + 1]->id;
    };
    std::vector<Article> kept;
    kept.reserve(articles.size());
    for (std::size_t i = 0; i < articles.size(); ++i)
        if (!sameAsNext(i)) kept.push_back(std::move(articles[i]));
    return kept;
}

} // namespace

EdgeKey edgeKey(const Statement& s) {
    EdgeKey key{s.subject, s.predicate, s.object, s.polarity, s.modality};
    if (symmetric(s.predicate) && key.object < key.subject) std::swap(key.subject, key.object);
    return key;
}

KnowledgeGraph::KnowledgeGraph() : m_adjacency(std::make_unique<Adjacency>()) {}
KnowledgeGraph::~KnowledgeGraph() = default;

KnowledgeGraph::Ptr KnowledgeGraph::build(std::vector<Article> articles) {
    articles = ordered(std::move(articles));
    GraphAssembly assembly;
    for (ArticleIndex i = 0; i < articles.size(); ++i)
        assembly.add(i, *articles[i]);
    return assembly.finish(std::move(articles));
}

KnowledgeGraph::Ptr KnowledgeGraph::build(const std::vector<Extraction>& articles) {
    std::vector<Article> shared;
    shared.reserve(articles.size());
    for (const Extraction& article : articles)
        shared.push_back(std::make_shared<const Extraction>(article));
    return build(std::move(shared));
}

KnowledgeGraph::Ptr KnowledgeGraph::updated(std::vector<Article> added,
                                            const std::vector<std::string>& removedIds) const {
    added = ordered(std::move(added));
    std::set<std::string_view> out(removedIds.begin(), removedIds.end());
    for (const Article& article : added)
        out.insert(article->id);

    std::vector<Article> all;
    all.reserve(m_articles.size() + added.size());
    std::vector<ArticleIndex> articleMap(m_articles.size(), GraphAssembly::gone);
    std::vector<ArticleIndex> addedAt;
    std::size_t next = 0;
    const auto addUpTo = [&](const std::string* id) {
        for (; next < added.size() && (!id || added[next]->id < *id); ++next) {
            addedAt.push_back(static_cast<ArticleIndex>(all.size()));
            all.push_back(added[next]);
        }
    };
    for (std::size_t i = 0; i < m_articles.size(); ++i) {
        if (out.contains(m_articles[i]->id)) continue;
        addUpTo(&m_articles[i]->id);
        articleMap[i] = static_cast<ArticleIndex>(all.size());
        all.push_back(m_articles[i]);
    }
    addUpTo(nullptr);

    GraphAssembly assembly(*this, articleMap);
    for (std::size_t i = 0; i < added.size(); ++i)
        assembly.add(addedAt[i], *added[i]);
    return assembly.finish(std::move(all));
}

EdgeKey KnowledgeGraph::key(EdgeId id) const {
    const GraphEdge& e = m_edges[id];
    return {m_nodes[e.from].entity, e.predicate, m_nodes[e.to].entity, e.polarity, e.modality};
}

std::optional<NodeId> KnowledgeGraph::find(const EntityKey& entity) const {
    const auto found = std::ranges::lower_bound(m_nodes, entity, {}, &GraphNode::entity);
    if (found == m_nodes.end() || found->entity != entity) return std::nullopt;
    return static_cast<NodeId>(found - m_nodes.begin());
}

std::optional<EdgeId> KnowledgeGraph::find(const EdgeKey& edge) const {
    const auto from = find(edge.subject), to = find(edge.object);
    if (!from || !to) return std::nullopt;
    for (const Arc& arc : arcs(*from)) {
        if (arc.node != *to || !arc.outgoing) continue;
        const GraphEdge& e = m_edges[arc.edge];
        if (e.predicate == edge.predicate && e.polarity == edge.polarity && e.modality == edge.modality)
            return arc.edge;
    }
    return std::nullopt;
}

std::optional<ArticleIndex> KnowledgeGraph::findArticle(std::string_view id) const {
    const auto found =
        std::ranges::lower_bound(m_articles, id, {}, [](const Article& a) -> std::string_view { return a->id; });
    if (found == m_articles.end() || (*found)->id != id) return std::nullopt;
    return static_cast<ArticleIndex>(found - m_articles.begin());
}

std::span<const Arc> KnowledgeGraph::arcs(NodeId node) const {
    const auto [begin, end] = boost::out_edges(node, m_adjacency->graph);
    if (begin == end) return {};
    return {&m_adjacency->graph[*begin], static_cast<std::size_t>(end - begin)}; // properties lie in the edges' order
}

std::size_t KnowledgeGraph::reprintCount() const {
    std::size_t count = 0;
    for (ArticleIndex i = 0; i < m_originals.size(); ++i)
        count += m_originals[i] != i;
    return count;
}

bool operator==(const KnowledgeGraph& a, const KnowledgeGraph& b) {
    return std::ranges::equal(a.m_articles, b.m_articles,
                              [](const Article& x, const Article& y) { return *x == *y; }) &&
           a.m_nodes == b.m_nodes && a.m_edges == b.m_edges;
}

} // namespace wenmai
