#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/view/counts.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

class QIcon;

namespace wenmai {

/// The entities that the filters let pass, a row each; narrowed to one type or a part of a name, sorted by any column.
class EntityListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Type, Statements, Neighbours, Place, columnTotal };
    enum Role { NodeRole = Qt::UserRole };

    explicit EntityListModel(QObject* parent = nullptr);

    /// `rankedBy`: what the rows' places are by.
    void setRows(KnowledgeGraph::Ptr graph, std::vector<EntityRow> rows, RankBy rankedBy);
    /// nullopt: all types. `part` is compared with names and spellings, ASCII case left aside.
    void narrow(std::optional<EntityType> type, const QString& part);
    /// How a type is drawn beside the name.
    void setTypeIcons(std::function<QIcon(EntityType)> icons);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// `node` must be one that this model gave out since it last got a graph.
    [[nodiscard]] const EntityKey& entityOf(NodeId node) const { return m_graph->node(node).entity; }
    [[nodiscard]] std::optional<NodeId> nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(NodeId node) const;
    /// How many of all rows are of each type, however the list is narrowed.
    [[nodiscard]] const std::array<int, entityTypeCount>& typeCounts() const { return m_typeCounts; }
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }

private:
    void refresh();
    void sortShown();

    KnowledgeGraph::Ptr m_graph;
    std::vector<EntityRow> m_all;
    std::vector<EntityRow> m_shown;
    std::array<int, entityTypeCount> m_typeCounts{};
    std::optional<EntityType> m_type;
    QString m_part;
    RankBy m_rankedBy = RankBy::PageRank;
    int m_column = Statements;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::function<QIcon(EntityType)> m_icons;
};

} // namespace wenmai
