#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/view/counts.h"

#include <QAbstractTableModel>

#include <vector>

namespace wenmai {

/// The relations that the filters let pass, a row each. Sort it through a proxy by SortRole.
class RelationListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Subject, Relation, Object, How, Sentences, Articles, First, Last, columnTotal };
    enum Role { SortRole = Qt::UserRole, EdgeRole };

    explicit RelationListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(KnowledgeGraph::Ptr graph, std::vector<RelationRow> rows);
    void retranslate();
    /// -1: the edge is in no row.
    [[nodiscard]] int rowOf(EdgeId edge) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    KnowledgeGraph::Ptr m_graph;
    std::vector<RelationRow> m_rows; ///< by edge, ascending
};

} // namespace wenmai
