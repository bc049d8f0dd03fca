#include "app/window/actions.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/panels/theme_icon.h"
#include "app/window/app_theme.h"
#include "app/window/language.h"
#include "core/view/view_spec.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace wenmai {

QAction* Actions::make(const QString& name, const QString& icon, const QKeySequence& shortcut) {
    auto* action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty()) action->setIcon(themeIcon(icon));
    if (!shortcut.isEmpty()) action->setShortcut(shortcut);
    return action;
}

Actions::Actions(QMainWindow* window)
    : QObject(window), arrangements(new QActionGroup(this)), ranks(new QActionGroup(this)),
      themes(new QActionGroup(this)), languages(new QActionGroup(this)) {
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    newWorkspace = make(s("newWorkspace"), s("new"), QKeySequence::New);
    open = make(s("open"), s("open"), QKeySequence::Open);
    sample = make(s("sample"), s("sample"));
    importFiles = make(s("importFiles"), s("import"), QKeySequence(Qt::CTRL | Qt::Key_I));
    importFolder = make(s("importFolder"), s("folder"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    exportPicture = make(s("exportPicture"), s("image"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exportData = make(s("exportData"), s("table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    closeWorkspace = make(s("closeWorkspace"), s("close"), QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = make(s("quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    undo = make(s("undo"), s("undo"), QKeySequence::Undo);
    redo = make(s("redo"), s("redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    find = make(s("find"), s("search"));
    find->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    searchArticles = make(s("searchArticles"), s("article"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));

    back = make(s("back"), s("back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = make(s("forward"), s("forward"), QKeySequence(Qt::ALT | Qt::Key_Right));

    focus = make(s("focus"), s("focus"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    clearFocus = make(s("clearFocus"), s("layout"), QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    hide = make(s("hide"), {}, QKeySequence(Qt::CTRL | Qt::Key_H));
    keepOnly = make(s("keepOnly"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    paths = make(s("paths"), s("path"), QKeySequence(Qt::CTRL | Qt::Key_P));
    clearFilters = make(s("clearFilters"), s("clear"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    showMore = make(s("showMore"), {}, QKeySequence(Qt::CTRL | Qt::Key_M));
    fit = make(s("fit"), s("fit"), QKeySequence(Qt::CTRL | Qt::Key_0));
    zoomIn = make(s("zoomIn"), s("zoom-in"));
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make(s("zoomOut"), s("zoom-out"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    expand = make(s("expand"), {}, QKeySequence(Qt::CTRL | Qt::Key_J));
    collapse = make(s("collapse"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    lockAll = make(s("lockAll"), s("lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    lockAll->setCheckable(true);
    for (std::size_t i = 0; i < arrangementCount; ++i) {
        const auto arrangement = static_cast<Arrangement>(i);
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        QAction* action = make(s("arrangement_") + toQString(name(arrangement)), {}, key);
        action->setCheckable(true);
        action->setData(static_cast<int>(i));
        arrangements->addAction(action);
    }
    for (std::size_t i = 0; i < rankByCount; ++i) {
        QAction* action = make(s("rank_") + toQString(name(static_cast<RankBy>(i))), {});
        action->setCheckable(true);
        action->setData(static_cast<int>(i));
        ranks->addAction(action);
    }
    communities = make(s("communities"), {}, QKeySequence(Qt::CTRL | Qt::Key_G));
    communities->setCheckable(true);
    saveView = make(s("saveView"), {}, QKeySequence(Qt::CTRL | Qt::Key_D));
    resetPanels = make(s("resetPanels"), {});

    keys = make(s("keys"), {});
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    about = make(s("about"), {});
    about->setMenuRole(QAction::AboutRole);

    for (const AppTheme theme : {AppTheme::System, AppTheme::Light, AppTheme::Dark}) {
        QAction* action = make(s("theme_") + settingsName(theme), {});
        action->setCheckable(true);
        action->setData(settingsName(theme));
        themes->addAction(action);
    }
    for (const Language& language : wenmai::languages) {
        QAction* action = make(s("language_") + QString::fromLatin1(language.tag), {});
        action->setText(QString::fromUtf8(language.nativeName));
        action->setCheckable(true);
        action->setData(QString::fromLatin1(language.tag));
        languages->addAction(action);
    }
}

void Actions::buildMenus(QMainWindow* window) {
    QMenuBar* bar = window->menuBar();
    m_file = bar->addMenu(QString());
    m_file->addActions({newWorkspace, open});
    recentMenu = m_file->addMenu(QString());
    m_file->addAction(sample);
    m_file->addSeparator();
    m_file->addActions({importFiles, importFolder});
    m_file->addSeparator();
    m_file->addActions({exportPicture, exportData});
    m_file->addSeparator();
    m_file->addActions({closeWorkspace, quit});

    m_edit = bar->addMenu(QString());
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({find, searchArticles});

    m_view = bar->addMenu(QString());
    m_view->addActions({zoomIn, zoomOut, fit});
    m_view->addSeparator();
    m_view->addActions({focus, clearFocus, hide, keepOnly, expand, collapse, clearFilters, showMore});
    m_view->addSeparator();
    m_view->addAction(paths);
    m_view->addSeparator();
    layoutMenu = m_view->addMenu(QString());
    layoutMenu->addActions(arrangements->actions());
    layoutMenu->addSeparator();
    layoutMenu->addActions({communities, lockAll});
    m_rank = m_view->addMenu(QString());
    m_rank->addActions(ranks->actions());
    m_view->addSeparator();
    viewsMenu = m_view->addMenu(QString());
    viewsMenu->addAction(saveView);
    m_panels = m_view->addMenu(QString());
    m_theme = m_view->addMenu(QString());
    m_theme->addActions(themes->actions());
    m_language = m_view->addMenu(QString());
    m_language->addActions(languages->actions());

    m_go = bar->addMenu(QString());
    m_go->addActions({back, forward});

    m_help = bar->addMenu(QString());
    m_help->addActions({keys, about});
}

void Actions::setPanelActions(const QList<QAction*>& panels) {
    m_panels->addActions(panels);
    m_panels->addSeparator();
    m_panels->addAction(resetPanels);
}

QToolBar* Actions::buildToolBar(QMainWindow* window, QWidget* findField) {
    m_toolBar = window->addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(18, 18));
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addActions({back, forward});
    m_toolBar->addSeparator();
    auto* room = new QWidget(m_toolBar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(room);
    findField->setMinimumWidth(240);
    findField->setMaximumWidth(520);
    findField->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_toolBar->addWidget(findField);
    auto* room2 = new QWidget(m_toolBar);
    room2->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(room2);
    m_toolBar->addActions({focus, clearFocus});
    m_toolBar->addSeparator();
    m_toolBar->addActions({zoomOut, zoomIn, fit});
    m_toolBar->addSeparator();
    m_toolBar->addActions({importFiles, exportPicture});
    return m_toolBar;
}

void Actions::retranslate() {
    const auto word = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        QString toolTip = tip;
        if (!action->shortcut().isEmpty())
            toolTip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
        action->setToolTip(toolTip);
        action->setStatusTip({});
    };
    word(newWorkspace, tr("&New workspace…"), tr("Make an empty workspace"));
    word(open, tr("&Open workspace…"), tr("Open a workspace"));
    word(sample, tr("Open the &sample graph"), tr("Open the sample graph"));
    word(importFiles, tr("&Import articles…"), tr("Import articles"));
    word(importFolder, tr("Import a &folder…"), tr("Import a folder of articles"));
    word(exportPicture, tr("&Export picture…"), tr("Export the graph as a picture"));
    word(exportData, tr("Export &data…"), tr("Export the graph as data"));
    word(closeWorkspace, tr("&Close workspace"), tr("Close the workspace"));
    word(quit, tr("&Quit"), tr("Quit"));
    word(undo, tr("&Undo"), tr("Undo the last change of the view"));
    word(redo, tr("&Redo"), tr("Do it again"));
    word(find, tr("&Find an entity"), tr("Find an entity"));
    word(searchArticles, tr("&Search in the articles"), tr("Search in the articles"));
    word(back, tr("&Back"), tr("Back to what was seen before"));
    word(forward, tr("&Forward"), tr("Forward again"));
    word(focus, tr("&Focus on the selection"), tr("Show only the neighbourhood of the selected entity"));
    word(clearFocus, tr("Whole &graph"), tr("Show the whole graph"));
    word(hide, tr("&Hide the selection"), tr("Take the selected entity out of the view"));
    word(keepOnly, tr("&Keep only the selection"), tr("Show the selected entities alone"));
    word(paths, tr("P&aths…"),
         tr("Show how entities are connected: select two or three (Ctrl+click), or one and name the other"));
    word(clearFilters, tr("&Clear filters"), tr("Clear all filters"));
    word(showMore, tr("Show &more entities"), tr("Show more entities"));
    word(fit, tr("Fit into the &window"), tr("Fit the graph into the window"));
    word(zoomIn, tr("Zoom &in"), tr("Zoom in"));
    word(zoomOut, tr("Zoom &out"), tr("Zoom out"));
    word(expand, tr("E&xpand the selection"), tr("Show more of what the selected entities are connected with"));
    word(collapse, tr("Collaps&e the selection"), tr("Leave out what hangs on the selected entities alone"));
    word(lockAll, tr("Loc&k all"), tr("Keep every entity where it stands"));
    word(arrangements->actions().at(0), tr("&Free"), tr("What is connected lies close together"));
    word(arrangements->actions().at(1), tr("In &rings"), tr("By the number of steps around the entity in focus"));
    word(arrangements->actions().at(2), tr("In columns by &type"), tr("A column for each type of entity"));
    word(arrangements->actions().at(3), tr("By ti&me"), tr("From left to right by the date of the first statement"));
    for (QAction* action : ranks->actions())
        action->setText(text(static_cast<RankBy>(action->data().toInt())));
    word(communities, tr("Comm&unities"), tr("Surround entities that are closely connected with each other"));
    word(saveView, tr("&Save this view…"), tr("Keep what is seen in the workspace under a name"));
    word(resetPanels, tr("&Reset the panels"), tr("Put the panels back in their places"));
    word(keys, tr("&Keyboard shortcuts"), tr("Keyboard shortcuts"));
    word(about, tr("&About Wenmai"), tr("About Wenmai"));
    const QStringList themeNames = {tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < themeNames.size(); ++i)
        themes->actions().at(i)->setText(themeNames[i]);
    if (!m_file) return;
    m_file->setTitle(tr("&File"));
    recentMenu->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    layoutMenu->setTitle(tr("La&yout"));
    m_rank->setTitle(tr("&Rank by"));
    viewsMenu->setTitle(tr("&Saved views"));
    m_panels->setTitle(tr("&Panels"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    if (m_toolBar) m_toolBar->setWindowTitle(tr("Toolbar"));
}

} // namespace wenmai
