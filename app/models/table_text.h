#pragma once

#include <QModelIndexList>
#include <QString>

class QMimeData;

namespace wenmai {

/// Rows of a table as shown, its header first: for the clipboard. The columns are those given.
/// Tab-separated, as spreadsheets paste it.
[[nodiscard]] QString tableText(const QAbstractItemModel& model, const QModelIndexList& rows,
                                const QList<int>& columns);
/// RFC 4180, lines end in CR LF.
[[nodiscard]] QString tableCsv(const QAbstractItemModel& model, const QModelIndexList& rows, const QList<int>& columns);

} // namespace wenmai
