#pragma once

#include "core/graph/knowledge_graph.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <vector>

namespace wenmai {

/// The articles of the workspace, a row each; narrowed to those that a search found, sorted by any column.
class ArticleListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Outlet, Published, Statements, columnTotal };
    enum Role { IdRole = Qt::UserRole };

    explicit ArticleListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setGraph(KnowledgeGraph::Ptr graph);
    /// Only the articles with these ids; nullopt: all.
    void narrow(std::optional<std::set<std::string>> ids);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] QString idAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

private:
    void refresh();
    void sortShown();

    KnowledgeGraph::Ptr m_graph;
    std::vector<ArticleIndex> m_shown;
    std::optional<std::set<std::string>> m_ids;
    int m_column = Published;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace wenmai
