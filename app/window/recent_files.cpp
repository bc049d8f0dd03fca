#include "app/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace wenmai::recentFiles {
namespace {

const QString key = QStringLiteral("recentWorkspaces");

QList<RecentFile> stored() {
    QSettings settings;
    QList<RecentFile> files;
    const int count = settings.beginReadArray(key);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        files.append(
            {settings.value(QStringLiteral("path")).toString(), settings.value(QStringLiteral("opened")).toDateTime()});
    }
    settings.endArray();
    return files;
}

void store(const QList<RecentFile>& files) {
    QSettings settings;
    settings.remove(key);
    settings.beginWriteArray(key, static_cast<int>(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), files[i].path);
        settings.setValue(QStringLiteral("opened"), files[i].opened);
    }
    settings.endArray();
}

} // namespace

QList<RecentFile> list() {
    QList<RecentFile> files;
    for (const RecentFile& file : stored())
        if (QFileInfo::exists(file.path)) files.append(file);
    return files;
}

void add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto files = stored();
    files.removeIf([&](const RecentFile& file) { return file.path == absolute; });
    files.prepend({absolute, QDateTime::currentDateTime()});
    while (files.size() > limit)
        files.removeLast();
    store(files);
}

void remove(const QString& path) {
    auto files = stored();
    files.removeIf([&](const RecentFile& file) { return file.path == path; });
    store(files);
}

void clear() {
    store({});
}

} // namespace wenmai::recentFiles
