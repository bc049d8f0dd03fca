#include "app/window/main_window.h"

#include "app/models/text_convert.h"
#include "app/panels/notice_bar.h"
#include "app/panels/problems_panel.h"
#include "app/panels/start_page.h"
#include "app/window/actions.h"
#include "app/window/field_memory.h"
#include "app/window/fields_dialog.h"
#include "app/window/recent_files.h"
#include "app/window/workspace_controller.h"
#include "core/io/article_source.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace wenmai {
namespace {

const QString workspaceSuffix = QStringLiteral("wenmai");

bool isWorkspace(const QString& path) {
    return QFileInfo(path).suffix().compare(workspaceSuffix, Qt::CaseInsensitive) == 0;
}

/// Where file dialogs open: where the last one ended.
QString lastFolder() {
    return QSettings()
        .value(QStringLiteral("lastFolder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void keepFolder(const QString& path) {
    QSettings().setValue(QStringLiteral("lastFolder"), QFileInfo(path).absolutePath());
}

} // namespace

void MainWindow::fillRecent() {
    QList<StartPage::Recent> recent;
    m_actions->recentMenu->clear();
    for (const RecentFile& file : recentFiles::list()) {
        recent.append({file.path, file.opened});
        QAction* action = m_actions->recentMenu->addAction(QFileInfo(file.path).completeBaseName());
        action->setToolTip(QDir::toNativeSeparators(file.path));
        connect(action, &QAction::triggered, this, [this, path = file.path] { m_workspace->open(path); });
    }
    m_actions->recentMenu->setToolTipsVisible(true);
    m_actions->recentMenu->menuAction()->setEnabled(!recent.isEmpty());
    m_start->setRecent(recent);
}

void MainWindow::reportImport(const ImportReport& report, bool made) {
    const int added = static_cast<int>(report.added.size() + report.replaced.size());
    const int failedCount = static_cast<int>(report.failures.size());
    QStringList parts{tr("%n article(s) added", nullptr, added)};
    if (report.skipped > 0) parts << tr("%n already there", nullptr, static_cast<int>(report.skipped));
    if (failedCount > 0) parts << tr("%n could not be read", nullptr, failedCount);
    QString text = parts.join(tr(", ", "between parts of a list"));
    if (report.cancelled) text = tr("Import cancelled: %1", "what was done until then").arg(text);
    text += tr(".");
    if (made) text += tr(" The new workspace is %1").arg(QDir::toNativeSeparators(m_workspace->path()));
    m_problems->setProblems(report.failures);
    m_noticeAction = [this] {
        m_docks[6]->show();
        m_docks[6]->raise();
    };
    if (failedCount > 0)
        m_notice->notify(NoticeBar::Kind::Warning, text, tr("Show which"));
    else {
        m_docks[6]->hide();
        m_notice->notify(added > 0 ? NoticeBar::Kind::Success : NoticeBar::Kind::Info, text);
    }
}

void MainWindow::openPaths(const QStringList& paths) {
    QStringList articles;
    QString workspace;
    for (const QString& path : paths) {
        if (!isWorkspace(path))
            articles << path;
        else if (workspace.isEmpty())
            workspace = path;
    }
    if (!workspace.isEmpty())
        m_workspace->open(workspace);
    else if (!articles.isEmpty())
        importArticles(articles);
}

// Files of records have columns, of which the reader is shown what they were taken for, once for each set of columns.
void MainWindow::importArticles(const QStringList& paths) {
    FieldMemory memory;
    FieldMemory once = memory; // with what is not to be kept
    for (const QString& path : paths) {
        const QString ending = QLatin1Char('.') + QFileInfo(path).suffix().toLower();
        if (!QFileInfo(path).isFile() || !isRecordEnding(toUtf8(ending))) continue;
        const auto head = recordHead(toUtf8(QFileInfo(path).absoluteFilePath()));
        if (!head || once.find(*head)) continue; // what cannot be read is told of by the import
        FieldsDialog dialog(*head, this);
        if (dialog.exec() != QDialog::Accepted) return;
        once.use(*head, dialog.choice());
        if (dialog.remembered()) memory.keep(*head, dialog.choice());
    }
    m_workspace->setFieldChooser(once.chooser());
    m_workspace->importPaths(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    openPaths(paths);
}

void MainWindow::chooseFilesToImport() {
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Import articles"), lastFolder(),
        tr("Articles (%1)")
                .arg(QStringLiteral("*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.docx *.pdf *.jsonl "
                                    "*.ndjson *.json *.csv *.tsv")) +
            QStringLiteral(";;") + tr("All files (%1)").arg(QStringLiteral("*")));
    if (files.isEmpty()) return;
    keepFolder(files.front());
    importArticles(files);
}

void MainWindow::chooseFolderToImport() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"), lastFolder());
    if (folder.isEmpty()) return;
    keepFolder(folder);
    importArticles({folder});
}

void MainWindow::chooseWorkspaceToOpen() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open workspace"), lastFolder(),
                                                      tr("Workspaces (%1)").arg(QStringLiteral("*.wenmai")));
    if (path.isEmpty()) return;
    keepFolder(path);
    m_workspace->open(path);
}

void MainWindow::chooseNewWorkspace() {
    QString path = QFileDialog::getSaveFileName(this, tr("New workspace"),
                                                QDir(lastFolder()).filePath(tr("Articles") + QStringLiteral(".wenmai")),
                                                tr("Workspaces (%1)").arg(QStringLiteral("*.wenmai")));
    if (path.isEmpty()) return;
    if (!isWorkspace(path)) path += QStringLiteral(".wenmai");
    keepFolder(path);
    m_workspace->create(path);
}

} // namespace wenmai
