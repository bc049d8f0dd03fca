#include "app/window/main_window.h"

#include "app/canvas/graph_canvas.h"
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
#include "app/panels/relations_panel.h"
#include "app/panels/review_panel.h"
#include "app/panels/start_page.h"
#include "app/panels/timeline_panel.h"
#include "app/panels/view_state_bar.h"
#include "app/window/actions.h"
#include "app/window/export_controller.h"
#include "app/window/reader_controller.h"
#include "app/window/review_controller.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLayout>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wenmai {

MainWindow::MainWindow(std::filesystem::path dataFolder, QWidget* parent)
    : QMainWindow(parent), m_actions(new Actions(this)),
      m_workspace(new WorkspaceController(std::move(dataFolder), this)), m_view(new ViewController(this)),
      m_pages(new QStackedWidget(this)), m_start(new StartPage(this)), m_stateBar(new ViewStateBar(this)),
      m_canvas(new GraphCanvas(this)), m_progress(new ProgressStrip(this)), m_find(new FindField(this)),
      m_entities(new EntitiesPanel(this)), m_filters(new FiltersPanel(this)), m_articles(new ArticlesPanel(this)),
      m_details(new DetailsPanel(this)), m_reader(new ReaderPanel(this)), m_timeline(new TimelinePanel(this)),
      m_problems(new ProblemsPanel(this)), m_review(new ReviewPanel(this)), m_relations(new RelationsPanel(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_readerController = new ReaderController(m_workspace, m_reader, this);
    m_export = new ExportController(m_workspace, m_view, m_canvas, this);
    m_reviewController = new ReviewController(m_workspace, this);
    buildCentre();
    m_actions->buildMenus(this);
    m_actions->buildToolBar(this, m_find);
    buildDocks();
    connectActions();
    connectWorkspace();
    connectView();
    connectPanels();
    connectReview();
    retranslate();
    showStart();
    layout()->activate(); // the docks, side by side until they are shown, would ask for a wider window
    restoreSettings();
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
    for (QAction* action :
         {a.closeWorkspace, a.find, a.searchArticles, a.fit, a.zoomIn, a.zoomOut, a.exportPicture, a.exportData,
          a.resetPanels, a.saveView, a.communities, a.lockAll, a.layoutMenu->menuAction()})
        action->setEnabled(open);
    a.importFiles->setEnabled(!m_workspace->readOnly());
    a.importFolder->setEnabled(!m_workspace->readOnly());
    a.sample->setEnabled(m_workspace->sampleAvailable());
    a.undo->setEnabled(m_undoOrder.toUndo(m_workspace->decided().canUndo).has_value());
    a.redo->setEnabled(m_undoOrder.toRedo(m_workspace->decided().canRedo).has_value());
    a.back->setEnabled(m_view->canBack());
    a.forward->setEnabled(m_view->canForward());
    const bool some = node || (open && !m_canvas->selectedNodes().empty());
    for (QAction* action : {a.focus, a.hide, a.keepOnly, a.paths, a.expand, a.collapse})
        action->setEnabled(some);
    const ViewSpec& spec = m_view->spec();
    a.clearFocus->setEnabled(open && !(spec.focus.empty() && spec.opened.empty() && spec.folded.empty()));
    a.arrangements->actions().at(static_cast<int>(spec.arrangement))->setChecked(true);
    a.ranks->actions().at(static_cast<int>(spec.rankBy))->setChecked(true);
    const auto& shown = m_view->view().nodes;
    a.lockAll->setChecked(!shown.empty() &&
                          std::ranges::all_of(shown, [&](const ViewNode& n) { return spec.pins.contains(n.entity); }));
    a.clearFilters->setEnabled(open && filters(m_view->spec()));
    a.communities->setChecked(spec.communities);
    a.showMore->setEnabled(open && m_view->view().hiddenNodes > 0);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    const QStringList names = {tr("Entities"), tr("Filters"),         tr("Articles"), tr("Details"),  tr("Reader"),
                               tr("Timeline"), tr("Import problems"), tr("Review"),   tr("Relations")};
    for (int i = 0; i < m_docks.size(); ++i)
        m_docks[i]->setWindowTitle(names[i]);
    CanvasTexts texts;
    texts.predicate = [](Predicate predicate) { return text(predicate); };
    texts.type = [](EntityType type) { return text(type); };
    texts.guide = [](const ViewGuide& guide) { return text(guide); };
    texts.nodeCard = [this](std::uint32_t shown) { return nodeCard(shown); };
    texts.edgeCard = [this](std::uint32_t shown) { return edgeCard(shown); };
    m_canvas->setTexts(texts);
    m_canvas->setAccessibleName(tr("Graph"));
    updateTitle();
}

} // namespace wenmai
