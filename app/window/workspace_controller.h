#pragma once

#include "app/jobs/job_lane.h"
#include "app/jobs/workspace_jobs.h"
#include "core/view/view_spec.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <filesystem>
#include <functional>

namespace wenmai {

/// The open workspace: opens, makes, closes it, imports and removes articles, keeps decisions, each in a job. Loads the
/// engine first, off the window's thread; what needs it waits for it.
class WorkspaceController : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceController(std::filesystem::path dataFolder, QObject* parent = nullptr);
    ~WorkspaceController() override;

    void open(const QString& path);
    void create(const QString& path);
    void close();
    /// Files and folders of articles. Without an open workspace (the sample does not count) a new one is made in the
    /// user's documents.
    void importPaths(const QStringList& paths);
    /// Says which columns files of records are read from; asked by the imports that follow.
    void setFieldChooser(FieldChooser fields) { m_fields = std::move(fields); }
    /// Keeps what is imported already.
    void cancelImport();
    void removeArticles(const QStringList& ids);
    /// Opens the sample graph, which is read from the sample articles the first time.
    void openSample();
    /// Reads again what was read with older rules.
    void readAgain();
    /// Makes decisions as one step. Steps are made in their order, after the work that runs.
    void decide(const std::vector<Decision>& step);
    void undoDecision();
    void redoDecision();
    /// Keeps a view under a name; nullopt removes it.
    void saveView(const QString& name, const std::optional<ViewSpec>& spec);

    [[nodiscard]] bool isOpen() const { return m_graph != nullptr; }
    [[nodiscard]] bool importing() const { return m_importing; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] const KnowledgeGraph::Ptr& graph() const { return m_graph; }
    /// nullptr until it is loaded.
    [[nodiscard]] const std::shared_ptr<const Engine>& engine() const { return m_engine; }
    [[nodiscard]] const Decided& decided() const { return m_decided; }
    [[nodiscard]] bool sampleAvailable() const;
    [[nodiscard]] bool isSample() const { return !m_path.isEmpty() && m_path == samplePath(); }

Q_SIGNALS:
    void engineReady();
    void engineFailed(const wenmai::Error& error);
    void busyChanged(bool busy, const QString& what);
    void progressed(quint64 done, quint64 total);
    void opened();
    void closed();
    /// Articles came or went; also sent after opened().
    void graphChanged();
    /// `made`: into a workspace that was made for it.
    void importFinished(const wenmai::ImportReport& report, bool made);
    void removed(int count);
    /// A step of decisions was made (`isNew`), taken back or made again; the graph is what follows from it.
    void decisionsChanged(const std::vector<wenmai::Decision>& step, bool isNew);
    void outdatedFound(int articles);
    void failed(const wenmai::Error& error);

private:
    void loadEngine();
    /// Runs now, or once the engine is there.
    void withEngine(std::function<void()> run);
    using Step = std::function<Result<DecisionOutcome>(const std::string& path, KnowledgeGraph::Ptr before)>;
    void enqueue(Step step, bool isNew);
    void nextStep();
    /// Makes what waits before the workspace is left: nothing that was decided may be lost.
    void finishSteps();
    /// Runs now, or once the step that is being made is part of the graph: work on the articles starts from that.
    void afterStep(std::function<void()> run);
    void startImport(const QString& path, const QStringList& paths);
    void take(Result<OpenedWorkspace> result);
    void finishImport(const QString& path, Result<ImportOutcome> result);
    void importNext();
    void lookForOutdated();
    [[nodiscard]] static QString samplePath();
    [[nodiscard]] static QString newWorkspacePath(const QStringList& articles);

    std::filesystem::path m_dataFolder;
    std::shared_ptr<const Engine> m_engine;
    std::vector<std::function<void()>> m_waiting; ///< for the engine
    QString m_path;
    bool m_readOnly = false;
    bool m_importing = false;
    KnowledgeGraph::Ptr m_graph;
    Decided m_decided;
    std::deque<std::pair<Step, bool>> m_steps; ///< waiting, and whether they are new
    bool m_stepRuns = false;
    std::vector<std::function<void()>> m_afterStep;
    FieldChooser m_fields;
    QStringList m_next; ///< dropped while an import runs
    JobLane m_engineLane;
    JobLane m_lane;
    JobLane m_checkLane;
};

} // namespace wenmai
