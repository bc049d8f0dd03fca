#pragma once

#include <QActionGroup>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QWidget;

namespace wenmai {

/// Every action of the window with its words, icon and shortcut, and the menus and the toolbar they stand in. What an
/// action does is connected by the window.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QMainWindow* window);
    /// Words everything anew in the current language.
    void retranslate();
    /// Puts the actions into menus; `panels` toggle the docks.
    void buildMenus(QMainWindow* window);
    void setPanelActions(const QList<QAction*>& panels);
    QToolBar* buildToolBar(QMainWindow* window, QWidget* findField);

    QAction* newWorkspace;
    QAction* open;
    QAction* sample;
    QAction* importFiles;
    QAction* importFolder;
    QAction* exportPicture;
    QAction* exportData;
    QAction* closeWorkspace;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* searchArticles;

    QAction* back;
    QAction* forward;

    QAction* focus;
    QAction* clearFocus;
    QAction* hide;
    QAction* keepOnly;
    QAction* paths;
    QAction* clearFilters;
    QAction* showMore;
    QAction* fit;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* expand;
    QAction* collapse;
    QAction* lockAll;     ///< checkable
    QAction* communities; ///< checkable
    QAction* saveView;
    QAction* resetPanels;

    QAction* keys;
    QAction* about;

    QMenu* recentMenu = nullptr;
    QMenu* viewsMenu = nullptr;  ///< of the workspace's saved views
    QMenu* layoutMenu = nullptr; ///< of the arrangements
    QActionGroup* arrangements;  ///< data: Arrangement
    QActionGroup* ranks;         ///< data: RankBy
    QActionGroup* themes;        ///< data: settings name of the theme
    QActionGroup* languages;     ///< data: tag of the language

private:
    QAction* make(const QString& name, const QString& icon, const QKeySequence& keys = {});

    QMenu* m_file = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_panels = nullptr;
    QMenu* m_rank = nullptr;
    QMenu* m_theme = nullptr;
    QMenu* m_language = nullptr;
    QMenu* m_go = nullptr;
    QMenu* m_help = nullptr;
    QToolBar* m_toolBar = nullptr;
};

} // namespace wenmai
