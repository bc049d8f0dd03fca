#pragma once

#include "app/jobs/job_lane.h"
#include "app/jobs/view_jobs.h"
#include "app/window/view_history.h"

#include <QElapsedTimer>
#include <QObject>

namespace wenmai {

/// What is looked at: the spec, the selection, back and forward through them, undo of the spec's changes. Views and the
/// figures around them are computed in jobs; the newest spec wins.
class ViewController : public QObject {
    Q_OBJECT
public:
    explicit ViewController(QObject* parent = nullptr);

    /// nullptr: nothing is open. `fresh`: another workspace, so spec, selection and history start anew.
    void setGraph(KnowledgeGraph::Ptr graph, bool fresh);
    [[nodiscard]] const KnowledgeGraph::Ptr& graph() const { return m_graph; }

    [[nodiscard]] const ViewSpec& spec() const { return m_spec; }
    /// Changes the spec as a step that undo takes back; steps of one brushing are one.
    void setSpec(const ViewSpec& spec);
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }

    void focusOn(NodeId node);
    void focusOn(const std::vector<NodeId>& nodes);
    /// Shows these alone, whatever the focus was.
    void keepOnly(const std::vector<NodeId>& nodes);
    void setHops(std::uint32_t hops);
    void clearFocus();
    void clearFilters();
    void showMore();
    void hide(const std::vector<NodeId>& nodes);
    void drawCommunities(bool wanted);
    /// Shows neighbours besides; leaves them out.
    void open(const std::vector<NodeId>& nodes);
    void fold(const std::vector<NodeId>& nodes);
    void setArrangement(Arrangement arrangement);
    void setRank(RankBy by);
    /// Pins all of these where they stand, or lets them go.
    void setPins(const Positions& places, bool pinned);
    /// Nodes that the reader has put somewhere: one step.
    struct Move {
        NodeId node = 0;
        Point at;
        bool pinned = false;
    };
    void move(const std::vector<Move>& moves);

    [[nodiscard]] const Selection& selection() const { return m_selection; }
    void selectNode(NodeId node);
    void selectEdge(EdgeId edge);
    void clearSelection();
    [[nodiscard]] std::optional<NodeId> selectedNode() const;
    [[nodiscard]] std::optional<EdgeId> selectedEdge() const;

    void back();
    void forward();
    [[nodiscard]] bool canBack() const { return m_history.canBack(); }
    [[nodiscard]] bool canForward() const { return m_history.canForward(); }

    /// A node or edge of the view shown last, as the graph of now has it; the two differ for a moment after an import.
    [[nodiscard]] std::optional<NodeId> nodeShown(NodeId node) const;
    [[nodiscard]] std::optional<EdgeId> edgeShown(EdgeId edge) const;
    /// The view shown last.
    [[nodiscard]] const ViewGraph& view() const { return m_view; }
    [[nodiscard]] bool shows(NodeId node) const;
    /// No job runs that will change what is shown.
    [[nodiscard]] bool settled() const { return !m_viewLane.busy() && !m_overviewLane.busy(); }

Q_SIGNALS:
    /// A step was made that undo() takes back.
    void stepped();
    void specChanged();
    void selectionChanged();
    void historyChanged();
    /// `continued`: of the same graph as the one before, so ids mean the same.
    void viewReady(bool continued);
    void overviewReady(const wenmai::Overview& overview);

private:
    using Places = std::vector<std::pair<EntityKey, Point>>;
    /// What undo goes back to: the spec, and where nodes stood that were moved by hand.
    struct Step {
        ViewSpec spec;
        Places places;
    };
    void step(Places before);
    void takeBack(std::vector<Step>& from, std::vector<Step>& to);
    void rearrange(ViewSpec& spec, Arrangement arrangement);
    void apply(const ViewSpec& spec);
    void refresh();
    void remember();
    void restore(const HistoryPlace& place);
    void select(Selection selection);

    KnowledgeGraph::Ptr m_graph;
    ViewSpec m_spec;
    Selection m_selection;
    ViewGraph m_view;
    KnowledgeGraph::Ptr m_viewOf; ///< the graph that m_view was made from
    std::array<Positions, arrangementCount> m_known;
    std::array<std::map<EntityKey, Point>, arrangementCount> m_pinsOf; ///< of the arrangements not shown
    ViewHistory m_history;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    QElapsedTimer m_sinceBrush;
    JobLane m_viewLane;
    JobLane m_overviewLane;
};

} // namespace wenmai
