#include "app/window/main_window.h"

#include "app/canvas/graph_canvas.h"
#include "app/models/problem_text.h"
#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/panels/articles_panel.h"
#include "app/panels/details_panel.h"
#include "app/panels/entities_panel.h"
#include "app/panels/filters_panel.h"
#include "app/panels/find_field.h"
#include "app/panels/notice_bar.h"
#include "app/panels/problems_panel.h"
#include "app/panels/progress_strip.h"
#include "app/panels/reader_panel.h"
#include "app/panels/reader_view.h"
#include "app/panels/start_page.h"
#include "app/panels/theme_icon.h"
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
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace wenmai {
namespace {

const QString workspaceSuffix = QStringLiteral("wenmai");

bool isWorkspace(const QString& path) {
    return QFileInfo(path).suffix().compare(workspaceSuffix, Qt::CaseInsensitive) == 0;
}

/// Where file dialogs open: where the last one ended.
QString lastFolder() {
    return QSettings()
        .value(QStringLiteral("lastFolder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void keepFolder(const QString& path) {
    QSettings().setValue(QStringLiteral("lastFolder"), QFileInfo(path).absolutePath());
}

} // namespace

MainWindow::MainWindow(std::filesystem::path dataFolder, QWidget* parent)
    : QMainWindow(parent), m_actions(new Actions(this)),
      m_workspace(new WorkspaceController(std::move(dataFolder), this)), m_view(new ViewController(this)),
      m_pages(new QStackedWidget(this)), m_start(new StartPage(this)), m_stateBar(new ViewStateBar(this)),
      m_canvas(new GraphCanvas(this)), m_progress(new ProgressStrip(this)), m_find(new FindField(this)),
      m_entities(new EntitiesPanel(this)), m_filters(new FiltersPanel(this)), m_articles(new ArticlesPanel(this)),
      m_details(new DetailsPanel(this)), m_reader(new ReaderPanel(this)), m_timeline(new TimelinePanel(this)),
      m_problems(new ProblemsPanel(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_readerController = new ReaderController(m_workspace, m_reader, this);
    m_export = new ExportController(m_workspace, m_view, m_canvas, this);
    buildCentre();
    m_actions->buildMenus(this);
    m_actions->buildToolBar(this, m_find);
    buildDocks();
    connectActions();
    connectWorkspace();
    connectView();
    connectPanels();
    restoreSettings();
    retranslate();
    showStart();
}

// Closing hides the docks, which tell of it when there is no window left to listen.
MainWindow::~MainWindow() {
    for (QDockWidget* dock : std::as_const(m_docks))
        dock->disconnect(this);
}

void MainWindow::buildCentre() {
    auto* graphPage = new QWidget(this);
    auto* graphColumn = new QVBoxLayout(graphPage);
    graphColumn->setContentsMargins(0, 0, 0, 0);
    graphColumn->setSpacing(0);
    graphColumn->addWidget(m_stateBar);
    graphColumn->addWidget(m_canvas, 1);
    m_canvas->setObjectName(QStringLiteral("graphCanvas"));
    // the start page must not keep the window from getting small
    auto* startScroll = new QScrollArea(m_pages);
    startScroll->setWidgetResizable(true);
    startScroll->setFrameShape(QFrame::NoFrame);
    startScroll->setFocusPolicy(Qt::NoFocus);
    startScroll->setWidget(m_start);
    m_pages->addWidget(startScroll);
    m_pages->addWidget(graphPage);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_progress);
    setCentralWidget(centre);
    m_notice = new NoticeBar(m_pages);
}

QDockWidget* MainWindow::addDock(const QString& name, QWidget* panel, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(this);
    dock->setObjectName(name + QStringLiteral("Dock"));
    dock->setWidget(panel);
    addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

void MainWindow::buildDocks() {
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDock(QStringLiteral("entities"), m_entities, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("filters"), m_filters, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("articles"), m_articles, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("details"), m_details, Qt::RightDockWidgetArea);
    addDock(QStringLiteral("reader"), m_reader, Qt::RightDockWidgetArea);
    addDock(QStringLiteral("timeline"), m_timeline, Qt::BottomDockWidgetArea);
    addDock(QStringLiteral("problems"), m_problems, Qt::BottomDockWidgetArea);
    QList<QAction*> toggles;
    for (QDockWidget* dock : std::as_const(m_docks))
        toggles << dock->toggleViewAction();
    m_actions->setPanelActions(toggles);
    placeDocks();
    m_defaultState = saveState();
    for (QDockWidget* dock : std::as_const(m_docks)) {
        connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::spareTitles);
        connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::spareTitles);
        connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::spareTitles);
    }
}

// The tab of a tabbed dock says its name already.
void MainWindow::spareTitles() {
    for (QDockWidget* dock : std::as_const(m_docks)) {
        const bool tabbed = !dock->isFloating() && !tabifiedDockWidgets(dock).isEmpty();
        if (tabbed == (dock->titleBarWidget() != nullptr)) continue;
        QWidget* old = dock->titleBarWidget();
        dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
        delete old;
    }
}

void MainWindow::placeDocks() {
    tabifyDockWidget(m_docks[0], m_docks[1]);
    tabifyDockWidget(m_docks[1], m_docks[2]);
    m_docks[0]->raise();
    splitDockWidget(m_docks[3], m_docks[4], Qt::Vertical);
    splitDockWidget(m_docks[5], m_docks[6], Qt::Horizontal);
    m_docks[6]->hide();
    resizeDocks({m_docks[0], m_docks[3]}, {270, 390}, Qt::Horizontal);
    resizeDocks({m_docks[3], m_docks[4]}, {400, 400}, Qt::Vertical);
    resizeDocks({m_docks[5]}, {132}, Qt::Vertical);
}

void MainWindow::restoreSettings() {
    for (QAction* action : m_actions->languages->actions())
        action->setChecked(action->data().toString() == m_look.language());
    for (QAction* action : m_actions->themes->actions())
        action->setChecked(action->data().toString() == settingsName(m_look.theme()));
    const QByteArray geometry = QSettings().value(QStringLiteral("geometry")).toByteArray();
    if (!geometry.isEmpty() && restoreGeometry(geometry)) return;
    const QSize room = screen()->availableGeometry().size() - QSize(8, 40); // the frame takes some
    resize(QSize(1440, 900).boundedTo(room));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    if (m_workspace->isOpen()) settings.setValue(QStringLiteral("panels"), saveState());
    QMainWindow::closeEvent(event);
}

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
    connect(a.undo, &QAction::triggered, m_view, &ViewController::undo);
    connect(a.redo, &QAction::triggered, m_view, &ViewController::redo);
    connect(a.find, &QAction::triggered, this, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    connect(a.searchArticles, &QAction::triggered, this, [this] {
        m_docks[2]->show();
        m_docks[2]->raise();
        m_articles->findChild<QWidget*>(QStringLiteral("articleSearch"))->setFocus(Qt::ShortcutFocusReason);
    });
    connect(a.back, &QAction::triggered, m_view, &ViewController::back);
    connect(a.forward, &QAction::triggered, m_view, &ViewController::forward);
    connect(a.focus, &QAction::triggered, this, [this] {
        if (const auto node = m_view->selectedNode()) m_view->focusOn(*node);
    });
    connect(a.clearFocus, &QAction::triggered, m_view, &ViewController::clearFocus);
    connect(a.hide, &QAction::triggered, this, [this] {
        if (const auto node = m_view->selectedNode()) m_view->hide(*node);
    });
    connect(a.clearFilters, &QAction::triggered, m_view, &ViewController::clearFilters);
    connect(a.showMore, &QAction::triggered, m_view, &ViewController::showMore);
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
    connect(a.recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::connectWorkspace() {
    connect(m_workspace, &WorkspaceController::opened, this, [this] {
        if (!m_workspace->isSample()) recentFiles::add(m_workspace->path());
        m_notice->dismiss();
        m_readerController->clear();
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
        if (m_shownFocus != m_view->spec().focus || m_shownHops != m_view->spec().hops) m_canvas->fit();
        m_shownFocus = m_view->spec().focus;
        m_shownHops = m_view->spec().hops;
        m_stateBar->setState(m_view->spec(), m_view->view());
        showSelection();
        updateActions();
    });
    connect(m_view, &ViewController::overviewReady, this, [this](const Overview& overview) {
        m_entities->setRows(m_view->graph(), overview.rows);
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
    connect(m_canvas, &GraphCanvas::nodeActivated, this, [this](std::uint32_t node) {
        if (const auto now = m_view->nodeShown(node)) m_view->focusOn(*now);
    });
    connect(m_canvas, &GraphCanvas::nodeMoved, this, [this](std::uint32_t node, Point at, bool pinned) {
        if (const auto now = m_view->nodeShown(node)) m_view->pin(*now, at, pinned);
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
    connect(m_reader, &ReaderPanel::entityClicked, this, choose);
    connect(m_reader, &ReaderPanel::sentenceClicked, this, &MainWindow::chooseSentence);

    connect(m_filters, &FiltersPanel::specChanged, this, [this](const ViewSpec& wanted) {
        ViewSpec spec = m_view->spec();
        spec.types = wanted.types;
        spec.predicates = wanted.predicates;
        spec.polarities = wanted.polarities;
        spec.modalities = wanted.modalities;
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
    connect(m_details, &DetailsPanel::focusWanted, m_view, &ViewController::focusOn);

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

void MainWindow::showStart() {
    m_pages->setCurrentIndex(0);
    for (QDockWidget* dock : std::as_const(m_docks)) {
        dock->hide();
        dock->toggleViewAction()->setEnabled(false);
    }
    findChild<QToolBar*>(QStringLiteral("mainToolBar"))->hide();
    m_start->setSampleAvailable(m_workspace->sampleAvailable());
    fillRecent();
    updateTitle();
    updateActions();
}

void MainWindow::showGraph() {
    if (m_pages->currentIndex() != 1) {
        m_pages->setCurrentIndex(1);
        for (QDockWidget* dock : std::as_const(m_docks)) {
            dock->show();
            dock->toggleViewAction()->setEnabled(true);
        }
        const QByteArray state = QSettings().value(QStringLiteral("panels")).toByteArray();
        if (state.isEmpty() || !restoreState(state)) placeDocks();
        findChild<QToolBar*>(QStringLiteral("mainToolBar"))->show();
    }
    m_canvas->setFocus();
    updateTitle();
    updateActions();
}

void MainWindow::fillRecent() {
    QList<StartPage::Recent> recent;
    m_actions->recentMenu->clear();
    for (const RecentFile& file : recentFiles::list()) {
        recent.append({file.path, file.opened});
        QAction* action = m_actions->recentMenu->addAction(QFileInfo(file.path).completeBaseName());
        action->setToolTip(QDir::toNativeSeparators(file.path));
        connect(action, &QAction::triggered, this, [this, path = file.path] { m_workspace->open(path); });
    }
    m_actions->recentMenu->setToolTipsVisible(true);
    m_actions->recentMenu->menuAction()->setEnabled(!recent.isEmpty());
    m_start->setRecent(recent);
}

void MainWindow::updateTitle() {
    const QString name =
        m_workspace->isSample() ? tr("Sample graph") : QFileInfo(m_workspace->path()).completeBaseName();
    setWindowTitle(m_workspace->isOpen() ? tr("%1 – Wenmai", "name of the workspace").arg(name) : tr("Wenmai"));
    setWindowFilePath(QString());
}

void MainWindow::updateActions() {
    const Actions& a = *m_actions;
    const bool open = m_workspace->isOpen();
    const bool node = m_view->selectedNode().has_value();
    for (QAction* action : {a.closeWorkspace, a.find, a.searchArticles, a.fit, a.zoomIn, a.zoomOut, a.exportPicture,
                            a.exportData, a.resetPanels})
        action->setEnabled(open);
    a.importFiles->setEnabled(!m_workspace->readOnly());
    a.importFolder->setEnabled(!m_workspace->readOnly());
    a.sample->setEnabled(m_workspace->sampleAvailable());
    a.undo->setEnabled(m_view->canUndo());
    a.redo->setEnabled(m_view->canRedo());
    a.back->setEnabled(m_view->canBack());
    a.forward->setEnabled(m_view->canForward());
    a.focus->setEnabled(node);
    a.hide->setEnabled(node);
    a.clearFocus->setEnabled(open && !m_view->spec().focus.empty());
    a.clearFilters->setEnabled(open && filters(m_view->spec()));
    a.showMore->setEnabled(open && m_view->view().hiddenNodes > 0);
}

void MainWindow::takeGraph() {
    const auto& graph = m_workspace->graph();
    m_articles->setGraph(graph);
    m_view->setGraph(graph, m_view->graph() == nullptr);
    buildIndex();
    const bool empty = graph->articles().empty();
    m_canvas->setEmptyText(empty ? tr("Nothing here yet.\nDrop articles or folders on this window to import them.")
                                 : tr("Nothing passes the filters."));
    updateActions();
}

void MainWindow::buildIndex() {
    const auto graph = m_workspace->graph();
    if (!graph) return;
    m_indexLane.start(
        [graph, engine = m_workspace->engine()](Task& task) {
            const auto more = [&](const EntityKey& key) {
                std::vector<std::string> spellings;
                if (const LexiconEntity* known = engine ? engine->lexicon().find(key) : nullptr)
                    for (const Spelling& spelling : known->spellings)
                        spellings.push_back(spelling.text);
                return spellings;
            };
            return std::make_shared<const SpellingIndex>(*graph, more, task);
        },
        [this, graph](std::shared_ptr<const SpellingIndex> index) { m_find->setIndex(graph, std::move(index)); });
}

void MainWindow::showSelection() {
    const auto node = m_view->selectedNode();
    const auto edge = m_view->selectedEdge();
    m_entities->setSelected(node);
    std::optional<EntityKey> entity;
    if (node) {
        const EntityKey& key = m_view->graph()->node(*node).entity;
        entity = key;
        const auto& engine = m_workspace->engine();
        m_details->showNode(m_view->graph(), m_view->spec(), *node, engine ? engine->lexicon().find(key) : nullptr);
        m_canvas->setSelection({*node});
    } else if (edge) {
        m_details->showEdge(m_view->graph(), m_view->spec(), *edge);
        m_canvas->setSelection({}, *edge);
    } else {
        m_details->showNothing();
        m_canvas->setSelection({});
    }
    m_reader->setSelectedEntity(entity);
    updateActions();
}

void MainWindow::chooseNode(quint32 node) {
    m_view->selectNode(node);
    if (m_view->shows(node))
        m_canvas->reveal(node);
    else if (m_view->settled())
        m_view->focusOn(node); // beyond the limit or the filters: shown where it is
}

void MainWindow::openSentence(const StatementItem& item) {
    const KnowledgeGraph& graph = *m_view->graph();
    const Evidence& evidence = item.edge ? graph.statement(item.ref).evidence : graph.value(item.ref).evidence;
    m_readerController->show(graph.article(item.ref.article).id, evidence.raw);
    m_docks[4]->show();
    m_docks[4]->raise();
}

QString MainWindow::edgeCard(quint32 shown) const {
    const auto edge = m_view->edgeShown(shown);
    if (!edge) return {};
    const auto groups = statementsOfEdge(*m_view->graph(), m_view->spec(), *edge);
    if (groups.empty()) return {};
    StatementTreeModel model;
    model.setGroups(m_view->graph(), groups, m_view->spec().dateChoice);
    const StatementCard card = model.cardOf(groups.front().items.front());
    const auto more = static_cast<int>(groups.front().items.size()) - 1;
    QString html =
        QStringLiteral("<b>%1</b><p style='margin:4px 0'>%2</p>%3")
            .arg(card.headline.toHtmlEscaped(), card.sentence.toHtmlEscaped(), card.qualifiers.toHtmlEscaped());
    if (more > 0) html += QStringLiteral("<br>") + tr("and %n more sentence(s)", nullptr, more);
    return html;
}

// A sentence of the article shown: the line on the graph that it states.
void MainWindow::chooseSentence(const Span& raw) {
    const auto& graph = m_view->graph();
    const auto article = graph ? graph->findArticle(m_readerController->article()) : std::nullopt;
    if (!article) return;
    for (const Statement& statement : graph->article(*article).statements) {
        if (statement.evidence.raw != raw) continue;
        if (const auto edge = graph->find(edgeKey(statement))) m_view->selectEdge(*edge);
        m_reader->cite(raw);
        return;
    }
}

void MainWindow::reportImport(const ImportReport& report, bool made) {
    const int added = static_cast<int>(report.added.size() + report.replaced.size());
    const int failedCount = static_cast<int>(report.failures.size());
    QStringList parts{tr("%n article(s) added", nullptr, added)};
    if (report.skipped > 0) parts << tr("%n already there", nullptr, static_cast<int>(report.skipped));
    if (failedCount > 0) parts << tr("%n could not be read", nullptr, failedCount);
    QString text = parts.join(tr(", ", "between parts of a list"));
    if (report.cancelled) text = tr("Import cancelled: %1", "what was done until then").arg(text);
    text += tr(".");
    if (made) text += tr(" The new workspace is %1").arg(QDir::toNativeSeparators(m_workspace->path()));
    m_problems->setProblems(report.failures);
    m_noticeAction = [this] {
        m_docks[6]->show();
        m_docks[6]->raise();
    };
    if (failedCount > 0)
        m_notice->notify(NoticeBar::Kind::Warning, text, tr("Show which"));
    else {
        m_docks[6]->hide();
        m_notice->notify(added > 0 ? NoticeBar::Kind::Success : NoticeBar::Kind::Info, text);
    }
}

void MainWindow::canvasMenu(std::optional<quint32> node, std::optional<quint32> edge, QPoint at) {
    QMenu menu;
    if (node) {
        m_view->selectNode(*node);
        menu.addActions({m_actions->focus, m_actions->hide});
        menu.addSeparator();
    } else if (edge) {
        m_view->selectEdge(*edge);
        connect(menu.addAction(themeIcon(QStringLiteral("quote")), tr("Read its sentence")), &QAction::triggered, this,
                [this, edge] {
                    const auto groups = statementsOfEdge(*m_view->graph(), m_view->spec(), *edge);
                    if (!groups.empty()) openSentence(groups.front().items.front());
                });
        menu.addSeparator();
    }
    menu.addActions({m_actions->clearFocus, m_actions->clearFilters, m_actions->showMore, m_actions->fit});
    menu.addSeparator();
    menu.addAction(m_actions->exportPicture);
    menu.exec(at);
}

void MainWindow::openPaths(const QStringList& paths) {
    QStringList articles;
    QString workspace;
    for (const QString& path : paths) {
        if (!isWorkspace(path))
            articles << path;
        else if (workspace.isEmpty())
            workspace = path;
    }
    if (!workspace.isEmpty())
        m_workspace->open(workspace);
    else if (!articles.isEmpty())
        m_workspace->importPaths(articles);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    openPaths(paths);
}

void MainWindow::chooseFilesToImport() {
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Import articles"), lastFolder(),
        tr("Articles (%1)").arg(QStringLiteral("*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.docx")) +
            QStringLiteral(";;") + tr("All files (%1)").arg(QStringLiteral("*")));
    if (files.isEmpty()) return;
    keepFolder(files.front());
    m_workspace->importPaths(files);
}

void MainWindow::chooseFolderToImport() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"), lastFolder());
    if (folder.isEmpty()) return;
    keepFolder(folder);
    m_workspace->importPaths({folder});
}

void MainWindow::chooseWorkspaceToOpen() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open workspace"), lastFolder(),
                                                      tr("Workspaces (%1)").arg(QStringLiteral("*.wenmai")));
    if (path.isEmpty()) return;
    keepFolder(path);
    m_workspace->open(path);
}

void MainWindow::chooseNewWorkspace() {
    QString path = QFileDialog::getSaveFileName(this, tr("New workspace"),
                                                QDir(lastFolder()).filePath(tr("Articles") + QStringLiteral(".wenmai")),
                                                tr("Workspaces (%1)").arg(QStringLiteral("*.wenmai")));
    if (path.isEmpty()) return;
    if (!isWorkspace(path)) path += QStringLiteral(".wenmai");
    keepFolder(path);
    m_workspace->create(path);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    const QStringList names = {tr("Entities"), tr("Filters"),  tr("Articles"),       tr("Details"),
                               tr("Reader"),   tr("Timeline"), tr("Import problems")};
    for (int i = 0; i < m_docks.size(); ++i)
        m_docks[i]->setWindowTitle(names[i]);
    CanvasTexts texts;
    texts.predicate = [](Predicate predicate) { return text(predicate); };
    texts.type = [](EntityType type) { return text(type); };
    texts.edgeCard = [this](std::uint32_t shown) { return edgeCard(shown); };
    m_canvas->setTexts(texts);
    m_canvas->setAccessibleName(tr("Graph"));
    updateTitle();
}

} // namespace wenmai
