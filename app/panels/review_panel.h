#pragma once

#include "app/models/review_list_model.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace wenmai {

/// What a reader goes through to review the reading: sentences that name several entities and gave nothing, and the
/// decisions made so far.
class ReviewPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPanel(QWidget* parent = nullptr);

    void setState(KnowledgeGraph::Ptr graph, const Decisions& decisions);
    void showNothing();

Q_SIGNALS:
    void sentenceChosen(const QString& article, wenmai::Span raw);
    void additionWanted(const QString& article, wenmai::Span raw);
    void takeBackWanted(const std::vector<wenmai::Decision>& decisions);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum List { Unstated, Decided };
    void fill();
    void showState();
    void updateActs();
    void retranslate();
    [[nodiscard]] const ReviewRow* current() const;

    KnowledgeGraph::Ptr m_graph;
    Decisions m_decisions;
    bool m_stale = false; ///< the rows are made when they are looked at
    ReviewListModel* m_model;
    QSortFilterProxyModel* m_found;
    QComboBox* m_which;
    QLineEdit* m_search;
    QTreeView* m_list;
    QLabel* m_state;
    QAction* m_add;
    QAction* m_takeBack;
    QToolButton* m_addButton;
    QToolButton* m_takeBackButton;
};

} // namespace wenmai
