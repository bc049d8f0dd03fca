#include "app/models/text_convert.h"
#include "app/panels/articles_panel.h"
#include "app/panels/details_panel.h"
#include "app/panels/notice_bar.h"
#include "app/panels/reader_panel.h"
#include "app/panels/review_panel.h"
#include "app/window/main_window.h"
#include "app/window/reader_controller.h"
#include "app/window/review_controller.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"

namespace wenmai {

void MainWindow::connectReview() {
    connect(m_details, &DetailsPanel::reviewWanted, m_reviewController, &ReviewController::review);
    connect(m_reader, &ReaderPanel::additionWanted, this, [this](Span raw, const std::vector<EntityKey>& named) {
        m_reviewController->add(m_readerController->article(), raw, named);
    });
    connect(m_review, &ReviewPanel::sentenceChosen, this,
            [this](const QString& article, Span raw) { m_readerController->show(toUtf8(article), raw); });
    connect(m_review, &ReviewPanel::additionWanted, this,
            [this](const QString& article, Span raw) { m_reviewController->add(toUtf8(article), raw); });
    connect(m_review, &ReviewPanel::takeBackWanted, m_reviewController, &ReviewController::takeBack);
    connect(m_articles, &ArticlesPanel::dateWanted, m_reviewController, &ReviewController::setPublished);
    connect(m_reviewController, &ReviewController::failed, m_workspace, &WorkspaceController::failed);
    connect(m_view, &ViewController::stepped, this, [this] {
        m_undoOrder.made(UndoOrder::Kind::View);
        updateActions();
    });
    connect(m_workspace, &WorkspaceController::decisionsChanged, this, &MainWindow::tellDecision);
}

void MainWindow::undo() {
    const auto kind = m_undoOrder.toUndo(m_workspace->decided().canUndo);
    if (!kind) return;
    m_undoOrder.undone(*kind);
    if (*kind == UndoOrder::Kind::View)
        m_view->undo();
    else
        m_workspace->undoDecision();
    updateActions();
}

void MainWindow::redo() {
    const auto kind = m_undoOrder.toRedo(m_workspace->decided().canRedo);
    if (!kind) return;
    m_undoOrder.redone(*kind);
    if (*kind == UndoOrder::Kind::View)
        m_view->redo();
    else
        m_workspace->redoDecision();
    updateActions();
}

// What was decided changes the lists and the article shown; a rejected sentence leaves the details at once, so that the
// way back is offered.
void MainWindow::tellDecision(const std::vector<Decision>& step, bool isNew) {
    if (isNew) m_undoOrder.made(UndoOrder::Kind::Decision);
    m_review->setState(m_workspace->graph(), m_workspace->decided().decisions);
    showSelection();
    m_readerController->refresh();
    updateActions();
    if (!isNew || step.empty()) return;
    const auto tell = [this](const QString& text) {
        m_noticeAction = [this] { undo(); };
        m_notice->notify(NoticeBar::Kind::Info, text, tr("Undo"));
    };
    const Decision& first = step.front();
    if (first.kind == DecisionKind::Reject && first.what) tell(tr("Rejected; it is no longer part of the graph."));
    if (first.kind == DecisionKind::Silence && first.what)
        tell(tr("The rule is silenced: what it read is no longer part of the graph."));
    if (first.kind == DecisionKind::Merge && first.what) tell(tr("The two are one now."));
}

} // namespace wenmai
