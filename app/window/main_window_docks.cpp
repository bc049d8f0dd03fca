#include "app/window/main_window.h"

#include "app/canvas/graph_canvas.h"
#include "app/panels/articles_panel.h"
#include "app/panels/details_panel.h"
#include "app/panels/entities_panel.h"
#include "app/panels/filters_panel.h"
#include "app/panels/problems_panel.h"
#include "app/panels/reader_panel.h"
#include "app/panels/relations_panel.h"
#include "app/panels/review_panel.h"
#include "app/panels/start_page.h"
#include "app/panels/timeline_panel.h"
#include "app/window/actions.h"
#include "app/window/workspace_controller.h"

#include <QAction>
#include <QDockWidget>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>

namespace wenmai {

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
    addDock(QStringLiteral("review"), m_review, Qt::BottomDockWidgetArea);
    addDock(QStringLiteral("relations"), m_relations, Qt::BottomDockWidgetArea);
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
    tabifyDockWidget(m_docks[5], m_docks[8]);
    tabifyDockWidget(m_docks[8], m_docks[7]);
    m_docks[5]->raise();
    m_docks[6]->hide();
    resizeDocks({m_docks[0], m_docks[3]}, {270, 390}, Qt::Horizontal);
    resizeDocks({m_docks[3], m_docks[4]}, {400, 400}, Qt::Vertical);
    resizeDocks({m_docks[5]}, {168}, Qt::Vertical);
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

} // namespace wenmai
