#pragma once

#include "app/jobs/job_lane.h"
#include "core/base/error.h"

#include <QObject>

namespace wenmai {

class GraphCanvas;
class ViewController;
class WorkspaceController;

/// Asks how to export the graph and does it in a job.
class ExportController : public QObject {
    Q_OBJECT
public:
    ExportController(WorkspaceController* workspace, ViewController* view, GraphCanvas* canvas, QWidget* window);

    void exportPicture();
    void exportData();

Q_SIGNALS:
    void started(const QString& what);
    void finished();
    void written(const QString& path);
    void failed(const wenmai::Error& error);

private:
    [[nodiscard]] QString proposal(const QString& suffix) const;
    [[nodiscard]] QString dateRange() const;

    WorkspaceController* m_workspace;
    ViewController* m_view;
    GraphCanvas* m_canvas;
    QWidget* m_window;
    JobLane m_lane;
};

} // namespace wenmai
