#pragma once

#include "app/models/entity_list_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace wenmai {

/// The list of entities under the filters, with a choice of type (with counts) and a field that narrows it.
class EntitiesPanel : public QWidget {
    Q_OBJECT
public:
    explicit EntitiesPanel(QWidget* parent = nullptr);

    void setRows(KnowledgeGraph::Ptr graph, std::vector<EntityRow> rows, RankBy rankedBy);
    /// Shows which row is the selected node's, without telling of it.
    void setSelected(std::optional<NodeId> node);

Q_SIGNALS:
    void entitySelected(const wenmai::EntityKey& entity);
    void entityActivated(const wenmai::EntityKey& entity);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillTypes();
    void narrow();
    void retranslate();

    EntityListModel* m_model;
    QComboBox* m_type;
    QLineEdit* m_part;
    QTreeView* m_list;
    QLabel* m_empty;
    std::optional<NodeId> m_selected;
};

} // namespace wenmai
