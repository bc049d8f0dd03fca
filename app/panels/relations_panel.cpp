#include "app/panels/relations_panel.h"

#include "app/panels/row_delegate.h"
#include "app/panels/table_copy.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace wenmai {

RelationsPanel::RelationsPanel(QWidget* parent)
    : QWidget(parent), m_model(new RelationListModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)), m_list(new QTreeView(this)), m_state(new QLabel(this)) {
    setObjectName(QStringLiteral("relationsPanel"));
    m_search->setObjectName(QStringLiteral("relationSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files dropped here are meant for the window
    m_search->setMaximumWidth(260);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RelationListModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_list->setObjectName(QStringLiteral("relationList"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setModel(m_sorted);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(RelationListModel::Sentences, Qt::DescendingOrder);
    m_list->setFrameShape(QFrame::NoFrame);
    new TableCopy(m_list);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(60); // rows that are looked at for a column's width
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RelationListModel::Subject, QHeaderView::Stretch);
    header->setSectionResizeMode(RelationListModel::Object, QHeaderView::Stretch);
    header->setMinimumSectionSize(50);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 4, 6, 4);
    head->addWidget(m_search, 1);
    head->addWidget(m_state);
    head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_sorted->setFilterFixedString(words);
        showState();
    });
    const auto choose = [this](const QModelIndex& index) {
        if (!index.isValid()) return;
        m_selected = index.data(RelationListModel::EdgeRole).toUInt();
        Q_EMIT edgeChosen(*m_selected);
    };
    connect(m_list, &QTreeView::clicked, this, choose);
    connect(m_list, &QTreeView::activated, this, choose);
    retranslate();
}

void RelationsPanel::setRows(KnowledgeGraph::Ptr graph, std::vector<RelationRow> rows) {
    const auto selected = m_selected;
    m_model->setRows(std::move(graph), std::move(rows));
    m_selected.reset();
    setSelected(selected);
    showState();
}

void RelationsPanel::setSelected(std::optional<EdgeId> edge) {
    if (edge && edge == m_selected) return;
    m_selected = edge;
    const int row = edge ? m_model->rowOf(*edge) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_model->index(row, 0));
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else if (!edge) {
        m_list->clearSelection();
    }
}

void RelationsPanel::showState() {
    m_state->setText(tr("%n relation(s)", nullptr, m_sorted->rowCount()));
}

void RelationsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void RelationsPanel::retranslate() {
    m_model->retranslate();
    m_search->setPlaceholderText(tr("Narrow the list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Relations"));
    showState();
}

} // namespace wenmai
