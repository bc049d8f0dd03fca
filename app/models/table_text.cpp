#include "app/models/table_text.h"

#include <QStringList>

namespace wenmai {
namespace {

template<class Cell>
QString table(const QAbstractItemModel& model, const QModelIndexList& rows, const QList<int>& columns, QChar between,
              const QString& lineEnd, Cell cell) {
    QString text;
    const auto line = [&](auto value) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(value(column));
        text += cells.join(between) + lineEnd;
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex& row : rows)
        line([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    return text;
}

} // namespace

QString tableText(const QAbstractItemModel& model, const QModelIndexList& rows, const QList<int>& columns) {
    return table(model, rows, columns, QLatin1Char('\t'), QStringLiteral("\n"),
                 [](const QString& cell) { return cell.simplified(); });
}

QString tableCsv(const QAbstractItemModel& model, const QModelIndexList& rows, const QList<int>& columns) {
    return table(model, rows, columns, QLatin1Char(','), QStringLiteral("\r\n"), [](QString cell) {
        static const QString special = QStringLiteral(",\"\r\n");
        for (const QChar c : special)
            if (cell.contains(c))
                return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        return cell;
    });
}

} // namespace wenmai
