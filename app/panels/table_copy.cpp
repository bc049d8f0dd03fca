#include "app/panels/table_copy.h"

#include "app/models/table_text.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace wenmai {
namespace {

QList<int> shownColumns(const QTreeView& list) {
    QList<int> columns;
    for (int place = 0; place < list.header()->count(); ++place)
        if (const int column = list.header()->logicalIndex(place); !list.isColumnHidden(column)) columns << column;
    return columns;
}

QModelIndexList chosenRows(const QTreeView& list) {
    QModelIndexList rows = list.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    return rows;
}

} // namespace

TableCopy::TableCopy(QTreeView* list)
    : QObject(list), m_list(list), m_text(new QAction(this)), m_csv(new QAction(this)) {
    m_text->setObjectName(QStringLiteral("copyText"));
    m_csv->setObjectName(QStringLiteral("copyCsv"));
    m_text->setShortcut(QKeySequence::Copy);
    m_text->setShortcutContext(Qt::WidgetShortcut);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->addActions({m_text, m_csv});
    connect(m_text, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(tableText(*m_list->model(), chosenRows(*m_list), shownColumns(*m_list)));
    });
    connect(m_csv, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(tableCsv(*m_list->model(), chosenRows(*m_list), shownColumns(*m_list)));
    });
    list->installEventFilter(this);
    retranslate();
}

bool TableCopy::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    return QObject::eventFilter(watched, event);
}

void TableCopy::retranslate() {
    m_text->setText(tr("Copy the rows"));
    m_csv->setText(tr("Copy the rows as CSV"));
}

} // namespace wenmai
