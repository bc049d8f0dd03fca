#include "app/window/main_window.h"

#include "app/canvas/graph_canvas.h"
#include "app/models/problem_text.h"
#include "app/models/text_convert.h"
#include "app/panels/articles_panel.h"
#include "app/panels/details_panel.h"
#include "app/panels/entities_panel.h"
#include "app/panels/filters_panel.h"
#include "app/panels/find_field.h"
#include "app/panels/notice_bar.h"
#include "app/panels/progress_strip.h"
#include "app/panels/reader_panel.h"
#include "app/panels/relations_panel.h"
#include "app/panels/review_panel.h"
#include "app/panels/start_page.h"
#include "app/panels/timeline_panel.h"
#include "app/panels/view_state_bar.h"
#include "app/window/actions.h"
#include "app/window/export_controller.h"
#include "app/window/help_dialogs.h"
#include "app/window/reader_controller.h"
#include "app/window/recent_files.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QUrl>

namespace wenmai {

void MainWindow::connectActions() {
    const Actions& a = *m_actions;
    connect(a.newWorkspace, &QAction::triggered, this, &MainWindow::chooseNewWorkspace);
    connect(a.open, &QAction::triggered, this, &MainWindow::chooseWorkspaceToOpen);
    connect(a.sample, &QAction::triggered, m_workspace, &WorkspaceController::openSample);
    connect(a.importFiles, &QAction::triggered, this, &MainWindow::chooseFilesToImport);
    connect(a.importFolder, &QAction::triggered, this, &MainWindow::chooseFolderToImport);
    connect(a.exportPicture, &QAction::triggered, m_export, &ExportController::exportPicture);
    connect(a.exportData, &QAction::triggered, m_export, &ExportController::exportData);
    connect(a.closeWorkspace, &QAction::triggered, m_workspace, &WorkspaceController::close);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.undo, &QAction::triggered, this, &MainWindow::undo);
    connect(a.redo, &QAction::triggered, this, &MainWindow::redo);
    connect(a.find, &QAction::triggered, this, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    connect(a.searchArticles, &QAction::triggered, this, [this] {
        m_docks[2]->show();
        m_docks[2]->raise();
        m_articles->findChild<QWidget*>(QStringLiteral("articleSearch"))->setFocus(Qt::ShortcutFocusReason);
    });
    connect(a.back, &QAction::triggered, m_view, &ViewController::back);
    connect(a.forward, &QAction::triggered, m_view, &ViewController::forward);
    connect(a.focus, &QAction::triggered, this, [this] {
        if (const auto nodes = chosenNodes(); !nodes.empty()) m_view->focusOn(nodes);
    });
    connect(a.paths, &QAction::triggered, this, [this] {
        const auto nodes = chosenNodes();
        if (nodes.size() == 1) askForPath(nodes.front());
        if (nodes.size() > 1) showPathsBetween(nodes);
    });
    connect(a.keepOnly, &QAction::triggered, this, [this] {
        if (const auto nodes = chosenNodes(); !nodes.empty()) m_view->keepOnly(nodes);
    });
    connect(a.clearFocus, &QAction::triggered, m_view, &ViewController::clearFocus);
    connect(a.hide, &QAction::triggered, this, [this] {
        if (const auto nodes = chosenNodes(); !nodes.empty()) m_view->hide(nodes);
    });
    connect(a.clearFilters, &QAction::triggered, m_view, &ViewController::clearFilters);
    connect(a.showMore, &QAction::triggered, m_view, &ViewController::showMore);
    connect(a.expand, &QAction::triggered, this, [this] { expandNodes(chosenNodes()); });
    connect(a.collapse, &QAction::triggered, this, [this] { collapseNodes(chosenNodes()); });
    connect(a.lockAll, &QAction::triggered, this,
            [this](bool locked) { m_view->setPins(positionsOf(m_canvas->view()), locked); });
    connect(a.arrangements, &QActionGroup::triggered, this,
            [this](QAction* action) { m_view->setArrangement(static_cast<Arrangement>(action->data().toInt())); });
    connect(a.ranks, &QActionGroup::triggered, this,
            [this](QAction* action) { m_view->setRank(static_cast<RankBy>(action->data().toInt())); });
    connect(a.communities, &QAction::triggered, m_view, &ViewController::drawCommunities);
    connect(a.fit, &QAction::triggered, m_canvas, &GraphCanvas::fit);
    connect(a.zoomIn, &QAction::triggered, this, [this] { m_canvas->zoomBy(1.25); });
    connect(a.zoomOut, &QAction::triggered, this, [this] { m_canvas->zoomBy(0.8); });
    connect(a.resetPanels, &QAction::triggered, this, [this] {
        restoreState(m_defaultState);
        placeDocks();
    });
    connect(a.keys, &QAction::triggered, this, [this] { showKeysDialog(this, *m_actions); });
    connect(a.about, &QAction::triggered, this, [this] { showAboutDialog(this); });
    connect(a.themes, &QActionGroup::triggered, this,
            [this](QAction* action) { m_look.setTheme(themeFromSettings(action->data().toString())); });
    connect(a.languages, &QActionGroup::triggered, this,
            [this](QAction* action) { m_look.setLanguage(action->data().toString()); });
    connect(a.saveView, &QAction::triggered, this, &MainWindow::saveView);
    connect(a.viewsMenu, &QMenu::aboutToShow, this, &MainWindow::fillViews);
    connect(a.recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::connectWorkspace() {
    connect(m_workspace, &WorkspaceController::opened, this, [this] {
        if (!m_workspace->isSample()) recentFiles::add(m_workspace->path());
        m_notice->dismiss();
        m_readerController->clear();
        m_undoOrder.clear();
        m_view->setGraph(nullptr, true);
        showGraph();
        if (m_workspace->readOnly())
            m_notice->notify(NoticeBar::Kind::Warning,
                             tr("This workspace may not be written. You can look at it, but not import into it."));
    });
    connect(m_workspace, &WorkspaceController::graphChanged, this, &MainWindow::takeGraph);
    connect(m_workspace, &WorkspaceController::closed, this, [this] {
        QSettings().setValue(QStringLiteral("panels"), saveState());
        m_view->setGraph(nullptr, true);
        m_readerController->clear();
        m_details->showNothing();
        m_review->showNothing();
        m_undoOrder.clear();
        m_notice->dismiss();
        showStart();
    });
    connect(m_workspace, &WorkspaceController::busyChanged, this, [this](bool busy, const QString& what) {
        if (busy)
            m_progress->begin(what, m_workspace->importing());
        else
            m_progress->end();
        updateActions();
    });
    connect(m_workspace, &WorkspaceController::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_progress, &ProgressStrip::cancelWanted, m_workspace, &WorkspaceController::cancelImport);
    connect(m_workspace, &WorkspaceController::importFinished, this, &MainWindow::reportImport);
    connect(m_workspace, &WorkspaceController::removed, this, [this](int count) {
        m_notice->notify(NoticeBar::Kind::Success, tr("%n article(s) removed.", nullptr, count));
    });
    connect(m_workspace, &WorkspaceController::failed, this, [this](const Error& error) {
        m_noticeAction = nullptr;
        m_notice->notify(NoticeBar::Kind::Warning, noticeText(error));
        m_notice->setToolTip(toQString(dump(error)));
    });
    connect(m_workspace, &WorkspaceController::engineFailed, this, [this](const Error& error) {
        m_notice->notify(
            NoticeBar::Kind::Warning,
            tr("The program's data could not be loaded, so articles cannot be read: %1").arg(toQString(dump(error))));
    });
    connect(m_workspace, &WorkspaceController::engineReady, this, [this] {
        if (m_workspace->isOpen()) buildIndex();
        showSelection();
    });
    connect(m_workspace, &WorkspaceController::outdatedFound, this, [this](int articles) {
        m_noticeAction = [this] { m_workspace->readAgain(); };
        m_notice->notify(NoticeBar::Kind::Info,
                         tr("%n article(s) were read by another version of Wenmai.", nullptr, articles),
                         tr("Read again"));
    });
    connect(m_export, &ExportController::started, this,
            [this](const QString& what) { m_progress->begin(what, false); });
    connect(m_export, &ExportController::finished, m_progress, &ProgressStrip::end);
    connect(m_export, &ExportController::written, this, [this](const QString& path) {
        m_noticeAction = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); };
        m_notice->notify(NoticeBar::Kind::Success, tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
                         tr("Show folder"));
    });
    connect(m_export, &ExportController::failed, this, [this](const Error& error) {
        m_noticeAction = nullptr;
        m_notice->notify(NoticeBar::Kind::Warning, noticeText(error));
    });
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] {
        m_notice->dismiss();
        if (m_noticeAction) m_noticeAction();
    });
}

void MainWindow::connectView() {
    connect(m_view, &ViewController::viewReady, this, [this](bool continued) {
        m_canvas->setView(m_view->view(), continued);
        // another neighbourhood is another picture: show all of it
        if (m_shownArrangement != m_view->spec().arrangement || m_shownFocus != m_view->spec().focus ||
            m_shownHops != m_view->spec().hops || m_shownKept != m_view->spec().kept)
            m_canvas->fit();
        m_shownFocus = m_view->spec().focus;
        m_shownKept = m_view->spec().kept;
        m_shownArrangement = m_view->spec().arrangement;
        m_shownHops = m_view->spec().hops;
        glowWhatIsNew(continued);
        m_stateBar->setState(m_view->spec(), m_view->view());
        showSelection();
        updateActions();
    });
    connect(m_view, &ViewController::overviewReady, this, [this](const Overview& overview) {
        m_entities->setRows(m_view->graph(), overview.rows, m_view->spec().rankBy);
        m_relations->setRows(m_view->graph(), overview.relations);
        m_filters->setState(m_view->spec(), overview.counts);
        m_timeline->setState(m_view->spec(), overview.timeline);
    });
    connect(m_view, &ViewController::specChanged, this, [this] {
        m_stateBar->setState(m_view->spec(), m_view->view());
        updateActions();
        showSelection();
    });
    connect(m_view, &ViewController::selectionChanged, this, &MainWindow::showSelection);
    connect(m_view, &ViewController::historyChanged, this, &MainWindow::updateActions);
    connect(m_stateBar, &ViewStateBar::clearFocusWanted, m_view, &ViewController::clearFocus);
    connect(m_stateBar, &ViewStateBar::clearFiltersWanted, m_view, &ViewController::clearFilters);
    connect(m_stateBar, &ViewStateBar::showMoreWanted, m_view, &ViewController::showMore);
    connect(m_stateBar, &ViewStateBar::hopsWanted, this,
            [this](int hops) { m_view->setHops(static_cast<std::uint32_t>(hops)); });

    connect(m_canvas, &GraphCanvas::nodeSelected, this, [this](std::uint32_t node) {
        if (const auto now = m_view->nodeShown(node)) m_view->selectNode(*now);
    });
    connect(m_canvas, &GraphCanvas::edgeSelected, this, [this](std::uint32_t edge) {
        const auto now = m_view->edgeShown(edge);
        if (!now) return;
        m_view->selectEdge(*now);
        // one click to the sentence
        const auto groups = statementsOfEdge(*m_view->graph(), m_view->spec(), *now);
        if (!groups.empty()) openSentence(groups.front().items.front());
    });
    connect(m_canvas, &GraphCanvas::selectionCleared, m_view, &ViewController::clearSelection);
    connect(m_canvas, &GraphCanvas::selectionChanged, this, [this] {
        // several are selected on the canvas only
        if (m_canvas->selectedNodes().size() > 1) m_view->clearSelection();
        updateActions();
    });
    connect(m_canvas, &GraphCanvas::nodeActivated, this, [this](std::uint32_t node) {
        if (const auto now = m_view->nodeShown(node)) m_view->focusOn(*now);
    });
    connect(m_canvas, &GraphCanvas::moreWanted, this, [this](std::uint32_t node) {
        if (const auto now = m_view->nodeShown(node)) expandNodes({*now});
    });
    connect(m_canvas, &GraphCanvas::nodesMoved, this, [this](const std::vector<NodeMove>& moves) {
        std::vector<ViewController::Move> all;
        for (const NodeMove& move : moves)
            if (const auto now = m_view->nodeShown(move.node)) all.push_back({*now, move.at, move.pinned});
        m_view->move(all);
    });
    connect(m_canvas, &GraphCanvas::contextMenuRequested, this, [this](const CanvasTarget& target, QPoint at) {
        canvasMenu(target.node ? m_view->nodeShown(*target.node) : std::nullopt,
                   target.edge ? m_view->edgeShown(*target.edge) : std::nullopt, at);
    });
}

void MainWindow::connectPanels() {
    connect(m_start, &StartPage::sampleWanted, m_actions->sample, &QAction::trigger);
    connect(m_start, &StartPage::newWanted, m_actions->newWorkspace, &QAction::trigger);
    connect(m_start, &StartPage::openWanted, m_actions->open, &QAction::trigger);
    connect(m_start, &StartPage::importFilesWanted, m_actions->importFiles, &QAction::trigger);
    connect(m_start, &StartPage::importFolderWanted, m_actions->importFolder, &QAction::trigger);
    connect(m_start, &StartPage::recentWanted, m_workspace, &WorkspaceController::open);
    connect(m_start, &StartPage::clearRecentWanted, this, [this] {
        recentFiles::clear();
        fillRecent();
    });

    const auto choose = [this](const EntityKey& entity) {
        if (!m_view->graph()) return;
        if (const auto node = m_view->graph()->find(entity)) chooseNode(*node);
    };
    const auto focus = [this](const EntityKey& entity) {
        if (!m_view->graph()) return;
        if (const auto node = m_view->graph()->find(entity)) m_view->focusOn(*node);
    };
    connect(m_find, &FindField::entityChosen, this, [this, choose](const EntityKey& entity) {
        choose(entity);
        m_canvas->setFocus();
    });
    connect(m_find, &FindField::nothingFound, this, [this](const QString& query) {
        m_noticeAction = nullptr;
        m_notice->notify(NoticeBar::Kind::Info, tr("No entity in these articles is called “%1”.").arg(query));
    });
    connect(m_entities, &EntitiesPanel::entitySelected, this, choose);
    connect(m_entities, &EntitiesPanel::entityActivated, this, focus);
    connect(m_relations, &RelationsPanel::edgeChosen, this, [this](EdgeId edge) {
        m_view->selectEdge(edge);
        const auto groups = statementsOfEdge(*m_view->graph(), m_view->spec(), edge);
        if (!groups.empty()) openSentence(groups.front().items.front());
    });
    connect(m_reader, &ReaderPanel::entityClicked, this, choose);
    connect(m_reader, &ReaderPanel::sentenceClicked, this, &MainWindow::chooseSentence);

    connect(m_filters, &FiltersPanel::specChanged, this, [this](const ViewSpec& wanted) {
        ViewSpec spec = m_view->spec();
        spec.types = wanted.types;
        spec.predicates = wanted.predicates;
        spec.polarities = wanted.polarities;
        spec.modalities = wanted.modalities;
        spec.hiddenOutlets = wanted.hiddenOutlets;
        spec.hiddenSpeakers = wanted.hiddenSpeakers;
        spec.minSupport = wanted.minSupport;
        m_view->setSpec(spec);
    });
    connect(m_timeline, &TimelinePanel::specChanged, this, [this](const ViewSpec& wanted) {
        ViewSpec spec = m_view->spec();
        spec.days = wanted.days;
        spec.dateChoice = wanted.dateChoice;
        spec.undated = wanted.undated;
        m_view->setSpec(spec);
    });

    connect(m_details, &DetailsPanel::sentenceChosen, this, &MainWindow::openSentence);
    connect(m_details, &DetailsPanel::nodeWanted, this, &MainWindow::chooseNode);
    connect(m_details, &DetailsPanel::edgeWanted, m_view, &ViewController::selectEdge);
    connect(m_details, &DetailsPanel::focusWanted, m_view, qOverload<NodeId>(&ViewController::focusOn));

    connect(m_articles, &ArticlesPanel::articleChosen, this, [this](const QString& id) {
        m_readerController->show(toUtf8(id), std::nullopt);
        m_docks[4]->show();
        m_docks[4]->raise();
    });
    connect(m_articles, &ArticlesPanel::removalWanted, m_workspace, &WorkspaceController::removeArticles);
    connect(m_articles, &ArticlesPanel::searchWanted, this, [this](const QString& words) {
        if (words.isEmpty()) {
            m_searchLane.cancel();
            m_articles->setFound(std::nullopt);
            return;
        }
        m_searchLane.start(
            [file = toUtf8(m_workspace->path()), query = toUtf8(words)](Task&) { return searchArticles(file, query); },
            [this](Result<std::vector<std::string>> ids) {
                if (ids) m_articles->setFound(std::set<std::string>(ids->begin(), ids->end()));
            });
    });
    connect(m_readerController, &ReaderController::shown, m_articles, &ArticlesPanel::setSelected);
    connect(m_readerController, &ReaderController::shown, this, &MainWindow::showSelection);
}

} // namespace wenmai
