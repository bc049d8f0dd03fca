#pragma once

#include "core/graph/knowledge_graph.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wenmai {

class EntityField;

/// A statement made or corrected by hand: its ends, its predicate and what qualifies it. The sentence that states it is
/// shown and stays what it is.
class StatementDialog : public QDialog {
    Q_OBJECT
public:
    /// `statement`: what to begin with; its ends may have no name yet. `offered`: entities to choose from first.
    StatementDialog(KnowledgeGraph::Ptr graph, const Statement& statement, const std::vector<EntityKey>& offered,
                    QWidget* parent = nullptr);

    void setEnds(const EntityKey& subject, const EntityKey& object);
    [[nodiscard]] Statement statement() const;

private:
    void update();
    void exchange();

    Statement m_statement;
    EntityField* m_subject;
    EntityField* m_object;
    QComboBox* m_predicate;
    QComboBox* m_polarity;
    QComboBox* m_modality;
    QLineEdit* m_item;
    QLineEdit* m_speaker;
    QLineEdit* m_date;
    QLabel* m_preview;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace wenmai
