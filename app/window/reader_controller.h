#pragma once

#include "app/jobs/job_lane.h"
#include "app/jobs/reader_job.h"

#include <QObject>

namespace wenmai {

class ReaderPanel;
class WorkspaceController;

/// Brings articles into the reader: reads them in a job and keeps the sentence that was asked for.
class ReaderController : public QObject {
    Q_OBJECT
public:
    ReaderController(WorkspaceController* workspace, ReaderPanel* panel, QObject* parent = nullptr);

    /// Shows an article at the sentence of a raw span.
    void show(const std::string& article, std::optional<Span> cited);
    void clear();
    /// Reads the article shown again: what is marked in it may have changed.
    void refresh();
    [[nodiscard]] const std::string& article() const { return m_article; }

Q_SIGNALS:
    void shown(const QString& article);

private:
    void load();

    WorkspaceController* m_workspace;
    ReaderPanel* m_panel;
    std::string m_article;
    std::optional<Span> m_cited;
    bool m_other = false; ///< in the other script
    JobLane m_lane;
};

} // namespace wenmai
