#pragma once

#include "app/models/statement_tree_model.h"
#include "core/lexicon/lexicon.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace wenmai {

class StatementDelegate;

/// What is known of the selected node or edge: names, note, and every sentence about it. A click on a sentence asks for
/// it in the reader.
class DetailsPanel : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    /// `known` (may be nullptr) must live as long as it is shown.
    void showNode(KnowledgeGraph::Ptr graph, const ViewSpec& spec, NodeId node, const LexiconEntity* known);
    void showEdge(KnowledgeGraph::Ptr graph, const ViewSpec& spec, EdgeId edge);
    void showNothing();

Q_SIGNALS:
    void sentenceChosen(const wenmai::StatementItem& item);
    void nodeWanted(wenmai::NodeId node);
    void edgeWanted(wenmai::EdgeId edge);
    void focusWanted(wenmai::NodeId node);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void describe();
    void describeNode();
    void describeEdge();
    void fill(std::vector<StatementGroup> groups, const ViewSpec& spec);
    void follow(const QString& link);
    void copy();
    void retranslate();

    KnowledgeGraph::Ptr m_graph;
    std::optional<NodeId> m_node;
    std::optional<EdgeId> m_edge;
    const LexiconEntity* m_known = nullptr;

    QStackedWidget* m_pages;
    QLabel* m_empty;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_about;
    QToolButton* m_focus;
    StatementTreeModel* m_model;
    QTreeView* m_tree;
    StatementDelegate* m_delegate;
    QAction* m_copy;
};

} // namespace wenmai
