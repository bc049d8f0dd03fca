#include "app/window/export_controller.h"

#include "app/canvas/graph_canvas.h"
#include "app/export/view_export.h"
#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/window/data_dialog.h"
#include "app/window/picture_dialog.h"
#include "app/window/view_controller.h"
#include "app/window/workspace_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace wenmai {
namespace {

const QString folderKey = QStringLiteral("exportFolder");

} // namespace

ExportController::ExportController(WorkspaceController* workspace, ViewController* view, GraphCanvas* canvas,
                                   QWidget* window)
    : QObject(window), m_workspace(workspace), m_view(view), m_canvas(canvas), m_window(window) {
    connect(&m_lane, &JobLane::idle, this, &ExportController::finished);
}

QString ExportController::proposal(const QString& suffix) const {
    QString folder = QSettings().value(folderKey).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!QDir(folder).exists()) folder = QDir::homePath();
    QString name = QFileInfo(m_workspace->path()).completeBaseName();
    if (!m_view->spec().focus.empty()) name = toQString(m_view->spec().focus.front().name);
    return QDir(folder).filePath(name + QLatin1Char('.') + suffix);
}

QString ExportController::dateRange() const {
    const auto& days = m_view->spec().days;
    if (!days) return {};
    return tr("%1 to %2", "dates").arg(text(dateFromDay(days->first)), text(dateFromDay(days->last)));
}

void ExportController::exportPicture() {
    if (!m_view->graph()) return;
    PictureContent content;
    content.dateRange = dateRange();
    if (!m_view->spec().focus.empty()) content.title = toQString(m_view->spec().focus.front().name);
    content.sources = citedSentences(*m_view->graph(), m_view->spec(), m_view->view());
    content.predicate = [](Predicate predicate) { return text(predicate); };
    content.type = [](EntityType type) { return text(type); };
    content.guide = [](const ViewGuide& guide) { return text(guide); };
    content.camera = m_canvas->camera();
    content.selectedNodes = m_canvas->selectedNodes();
    content.selectedEdge = m_canvas->selectedEdge();
    PictureDialog dialog(m_canvas->view(), content, proposal(QStringLiteral("png")), m_window);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString path = dialog.path();
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    Q_EMIT started(tr("Exporting…"));
    m_lane.start([path, view = m_canvas->view(), content = dialog.content(),
                  options = dialog.options()](Task&) { return writePicture(path, view, content, options); },
                 [this, path](Result<void> done) {
                     if (done)
                         Q_EMIT written(path);
                     else
                         Q_EMIT failed(done.error());
                 });
}

void ExportController::exportData() {
    if (!m_view->graph()) return;
    DataDialog dialog(proposal(QStringLiteral("graphml")), m_window);
    if (dialog.exec() != QDialog::Accepted) return;
    const QString path = dialog.path();
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    Q_EMIT started(tr("Exporting…"));
    m_lane.start([file = toUtf8(path), graph = m_view->graph(), spec = m_view->spec(), view = m_view->view(),
                  scope = dialog.scope()](Task&) { return wenmai::exportData(*graph, spec, view, scope, file); },
                 [this](Result<std::vector<std::string>> files) {
                     if (files)
                         Q_EMIT written(toQString(files->front()));
                     else
                         Q_EMIT failed(files.error());
                 });
}

} // namespace wenmai
