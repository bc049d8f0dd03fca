#pragma once

#include "app/jobs/job_lane.h"
#include "app/models/spelling_index.h"
#include "app/window/look.h"
#include "app/window/undo_order.h"
#include "core/view/view_spec.h"

#include <QMainWindow>

#include <filesystem>
#include <set>

class QMenu;
class QStackedWidget;

namespace wenmai {

class Actions;
class ArticlesPanel;
class DetailsPanel;
class EntitiesPanel;
class ExportController;
class FiltersPanel;
class FindField;
class GraphCanvas;
class NoticeBar;
class ProblemsPanel;
class ProgressStrip;
class ReaderController;
class ReaderPanel;
class RelationsPanel;
class ReviewController;
class ReviewPanel;
class StartPage;
class TimelinePanel;
class ViewController;
class ViewStateBar;
class WorkspaceController;
struct Decision;
struct Error;
struct ImportReport;
struct Overview;
struct Span;
struct StatementItem;

/// The window: makes the panels and connects them with the controllers. Nothing is computed here.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(std::filesystem::path dataFolder, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A workspace (the first .wenmai) or articles and folders to import, as dropped or given on the command line.
    void openPaths(const QStringList& paths);

    [[nodiscard]] WorkspaceController* workspace() const { return m_workspace; }
    [[nodiscard]] ViewController* viewController() const { return m_view; }
    [[nodiscard]] GraphCanvas* canvas() const { return m_canvas; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    QDockWidget* addDock(const QString& name, QWidget* panel, Qt::DockWidgetArea area);
    void placeDocks();
    void spareTitles();
    void connectActions();
    void connectWorkspace();
    void connectView();
    void connectPanels();
    void connectReview();
    void retranslate();
    void restoreSettings();

    void showStart();
    void showGraph();
    void fillRecent();
    void fillViews();
    void saveView();
    void glowWhatIsNew(bool continued);
    void updateActions();
    void updateTitle();
    void showSelection();
    void undo();
    void redo();
    void tellDecision(const std::vector<Decision>& step, bool isNew);
    void takeGraph();
    void buildIndex();
    void openSentence(const StatementItem& item);
    void chooseNode(quint32 node);
    [[nodiscard]] std::vector<std::uint32_t> chosenNodes() const;
    void showPathsBetween(const std::vector<std::uint32_t>& nodes);
    void askForPath(quint32 from);
    void showInCommon(const std::vector<std::uint32_t>& nodes);
    void describePaths();
    void expandNodes(const std::vector<std::uint32_t>& nodes);
    void collapseNodes(const std::vector<std::uint32_t>& nodes);
    void addExpandMenus(QMenu& menu, std::uint32_t node);
    void addSelectionMenu(QMenu& menu, const std::vector<std::uint32_t>& nodes);
    [[nodiscard]] QString edgeCard(quint32 shown) const;
    [[nodiscard]] QString nodeCard(quint32 shown) const;
    void reportImport(const ImportReport& report, bool made);
    void chooseSentence(const Span& raw);
    void canvasMenu(std::optional<quint32> node, std::optional<quint32> edge, QPoint at);
    void importArticles(const QStringList& paths);
    void chooseFilesToImport();
    void chooseFolderToImport();
    void chooseWorkspaceToOpen();
    void chooseNewWorkspace();

    Look m_look; ///< first: widgets are made in its theme and language
    Actions* m_actions;
    WorkspaceController* m_workspace;
    ViewController* m_view;
    ReaderController* m_readerController = nullptr;
    ExportController* m_export = nullptr;
    ReviewController* m_reviewController = nullptr;

    QStackedWidget* m_pages;
    StartPage* m_start;
    NoticeBar* m_notice = nullptr;
    ViewStateBar* m_stateBar;
    GraphCanvas* m_canvas;
    ProgressStrip* m_progress;
    FindField* m_find;
    EntitiesPanel* m_entities;
    FiltersPanel* m_filters;
    ArticlesPanel* m_articles;
    DetailsPanel* m_details;
    ReaderPanel* m_reader;
    TimelinePanel* m_timeline;
    ProblemsPanel* m_problems;
    ReviewPanel* m_review;
    RelationsPanel* m_relations;
    QList<QDockWidget*> m_docks;
    std::function<void()> m_noticeAction;
    UndoOrder m_undoOrder;
    std::vector<EntityKey> m_pathEnds; ///< whose paths are shown; empty: none are
    JobLane m_indexLane;
    JobLane m_searchLane;
    QByteArray m_defaultState;
    std::vector<EntityKey> m_shownFocus;
    std::set<EntityKey> m_shownKept;
    Arrangement m_shownArrangement = Arrangement::Force;
    std::optional<DayRange> m_shownDays;
    std::vector<EdgeId> m_shownEdges; ///< ascending
    std::uint32_t m_shownHops = 1;
};

} // namespace wenmai
