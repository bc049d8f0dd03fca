#pragma once

#include "app/jobs/job_lane.h"
#include "app/jobs/workspace_jobs.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <functional>

namespace wenmai {

/// The open workspace: opens, makes, closes it, imports and removes articles, each in a job. Loads the engine first,
/// off the window's thread; what needs it waits for it.
class WorkspaceController : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceController(std::filesystem::path dataFolder, QObject* parent = nullptr);

    void open(const QString& path);
    void create(const QString& path);
    void close();
    /// Files and folders of articles. Without an open workspace (the sample does not count) a new one is made in the
    /// user's documents.
    void importPaths(const QStringList& paths);
    /// Keeps what is imported already.
    void cancelImport();
    void removeArticles(const QStringList& ids);
    /// Opens the sample graph, which is read from the sample articles the first time.
    void openSample();
    /// Reads again what was read with older rules.
    void readAgain();

    [[nodiscard]] bool isOpen() const { return m_graph != nullptr; }
    [[nodiscard]] bool importing() const { return m_importing; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] const KnowledgeGraph::Ptr& graph() const { return m_graph; }
    /// nullptr until it is loaded.
    [[nodiscard]] const std::shared_ptr<const Engine>& engine() const { return m_engine; }
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
    void outdatedFound(int articles);
    void failed(const wenmai::Error& error);

private:
    void loadEngine();
    /// Runs now, or once the engine is there.
    void withEngine(std::function<void()> run);
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
    QStringList m_next; ///< dropped while an import runs
    JobLane m_engineLane;
    JobLane m_lane;
    JobLane m_checkLane;
};

} // namespace wenmai
