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

/// What the reader does about a statement or figure.
enum class ReviewAct { Accept, Reject, Correct, Silence, TakeBack, Why };

/// What is known of the selected node or edge: names, note, and every sentence about it. A click on a sentence asks for
/// it in the reader; the current one can be judged.
class DetailsPanel : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    /// `known` (may be nullptr) must live as long as it is shown.
    void showNode(KnowledgeGraph::Ptr graph, const ViewSpec& spec, NodeId node, const LexiconEntity* known);
    void showEdge(KnowledgeGraph::Ptr graph, const ViewSpec& spec, EdgeId edge);
    /// The ways between several entities, with their sentences in order.
    void showPaths(KnowledgeGraph::Ptr graph, const ViewSpec& spec, const std::vector<Path>& paths,
                   const QString& title, const QString& about);
    void showNothing();
    /// The reader's own note on the node shown; empty: none.
    void setNote(const QString& note);

Q_SIGNALS:
    void reviewWanted(const wenmai::StatementItem& item, wenmai::ReviewAct act);
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
    void refill();
    void fill(std::vector<StatementGroup> groups, const ViewSpec& spec);
    void follow(const QString& link);
    void copy();
    void retranslate();
    QAction* makeAct(ReviewAct act, const QString& name, const QString& icon, const QKeySequence& key);
    void updateActs();
    struct Place {
        int group = -1;
        int row = -1;
        int scrolled = 0;
    };
    [[nodiscard]] Place placeNow() const;
    void goBackTo(const Place& place);

    KnowledgeGraph::Ptr m_graph;
    std::optional<NodeId> m_node;
    std::optional<EdgeId> m_edge;
    ViewSpec m_spec;
    const LexiconEntity* m_known = nullptr;

    QStackedWidget* m_pages;
    QLabel* m_empty;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_about;
    QToolButton* m_focus;
    QToolButton* m_inTime; ///< by year instead of by relation
    StatementTreeModel* m_model;
    QTreeView* m_tree;
    StatementDelegate* m_delegate;
    QAction* m_copy;
    QAction* m_accept;
    QAction* m_reject;
    QAction* m_correct;
    QAction* m_why;
    QAction* m_silence;
    QAction* m_takeBack;
    QWidget* m_acts;
    using Shown = std::pair<std::optional<EntityKey>, std::optional<EdgeKey>>;
    Shown m_shown; ///< what the list was last filled for
    QString m_note;
};

} // namespace wenmai
