#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace wenmai {

struct RecentFile {
    QString path;
    QDateTime opened;
};

/// The workspaces opened last, newest first, in the settings; those that are gone from the disk are left out.
namespace recentFiles {
inline constexpr int limit = 10;
[[nodiscard]] QList<RecentFile> list();
void add(const QString& path);
void remove(const QString& path);
void clear();
} // namespace recentFiles

} // namespace wenmai
