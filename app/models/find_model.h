#pragma once

#include "app/models/spelling_index.h"
#include "core/graph/knowledge_graph.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>
#include <optional>

class QIcon;

namespace wenmai {

/// The completions of the find field: for each entity found its name, the spelling or pinyin it was found by, its type
/// and how many articles name it.
class FindModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { NodeRole = Qt::UserRole, NameRole, ByRole, TypeRole, CountRole };

    explicit FindModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setIndex(KnowledgeGraph::Ptr graph, std::shared_ptr<const SpellingIndex> index);
    void setQuery(const QString& query);
    void setTypeIcons(std::function<QIcon(EntityType)> icons) { m_icons = std::move(icons); }
    [[nodiscard]] bool ready() const { return m_index != nullptr; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// `node` must be one that this model gave out since it last got a graph.
    [[nodiscard]] const EntityKey& entityOf(NodeId node) const { return m_graph->node(node).entity; }
    [[nodiscard]] std::optional<NodeId> nodeAt(int row) const;

private:
    KnowledgeGraph::Ptr m_graph;
    std::shared_ptr<const SpellingIndex> m_index;
    QString m_query;
    std::vector<SpellingHit> m_hits;
    std::function<QIcon(EntityType)> m_icons;
};

} // namespace wenmai
