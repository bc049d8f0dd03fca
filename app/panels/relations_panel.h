#pragma once

#include "app/models/relation_list_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace wenmai {

/// The table of relations under the filters, sorted by any column and narrowed by words, in step with the selection.
class RelationsPanel : public QWidget {
    Q_OBJECT
public:
    explicit RelationsPanel(QWidget* parent = nullptr);

    void setRows(KnowledgeGraph::Ptr graph, std::vector<RelationRow> rows);
    /// Shows which row is the selected edge's, without telling of it.
    void setSelected(std::optional<EdgeId> edge);

Q_SIGNALS:
    void edgeChosen(wenmai::EdgeId edge);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void retranslate();

    RelationListModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLineEdit* m_search;
    QTreeView* m_list;
    QLabel* m_state;
    std::optional<EdgeId> m_selected;
};

} // namespace wenmai
