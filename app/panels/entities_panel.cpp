#include "app/panels/entities_panel.h"

#include "app/models/vocabulary_text.h"
#include "app/panels/row_delegate.h"
#include "app/panels/table_copy.h"
#include "app/panels/theme_icon.h"
#include "app/panels/type_icon.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace wenmai {

EntitiesPanel::EntitiesPanel(QWidget* parent)
    : QWidget(parent), m_model(new EntityListModel(this)), m_type(new QComboBox(this)), m_part(new QLineEdit(this)),
      m_list(new QTreeView(this)), m_empty(new QLabel(m_list)) {
    setObjectName(QStringLiteral("entitiesPanel"));
    m_type->setObjectName(QStringLiteral("entityTypeChoice"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setObjectName(QStringLiteral("entityList"));
    m_model->setTypeIcons(typeIcon);
    m_part->setClearButtonEnabled(true);
    m_part->setAcceptDrops(false); // files dropped here are meant for the window
    m_part->addAction(new QAction(themeIcon(QStringLiteral("filter")), QString(), m_part), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(EntityListModel::Statements, Qt::DescendingOrder);
    m_list->setColumnHidden(EntityListModel::Type, true); // the icon says it, and its tooltip
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(EntityListModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(EntityListModel::Statements, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(EntityListModel::Neighbours, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(EntityListModel::Place, QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(36);
    m_list->setFrameShape(QFrame::NoFrame);
    new TableCopy(m_list);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* over = new QVBoxLayout(m_list);
    over->addWidget(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(6, 6, 6, 6);
    head->setSpacing(6);
    head->addWidget(m_type);
    head->addWidget(m_part);
    column->addLayout(head);
    column->addWidget(m_list, 1);

    connect(m_type, &QComboBox::currentIndexChanged, this, &EntitiesPanel::narrow);
    connect(m_part, &QLineEdit::textChanged, this, &EntitiesPanel::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const auto node = m_model->nodeAt(index);
        if (!node || node == m_selected) return;
        m_selected = node;
        Q_EMIT entitySelected(m_model->entityOf(*node));
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const auto node = m_model->nodeAt(index)) Q_EMIT entityActivated(m_model->entityOf(*node));
    });
    retranslate();
}

void EntitiesPanel::setRows(KnowledgeGraph::Ptr graph, std::vector<EntityRow> rows, RankBy rankedBy) {
    const auto selected = m_selected;
    m_model->setRows(std::move(graph), std::move(rows), rankedBy);
    fillTypes();
    m_empty->setVisible(m_model->rowCount() == 0);
    m_selected.reset();
    setSelected(selected);
}

void EntitiesPanel::setSelected(std::optional<NodeId> node) {
    m_selected = node;
    const QModelIndex index = node ? m_model->indexOf(*node) : QModelIndex();
    if (index.isValid()) {
        if (m_list->currentIndex().row() == index.row()) return;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->clearSelection();
        m_list->selectionModel()->clearCurrentIndex();
    }
}

void EntitiesPanel::fillTypes() {
    const QSignalBlocker quiet(m_type);
    const QVariant chosen = m_type->currentData();
    m_type->clear();
    const QLocale locale;
    m_type->addItem(themeIcon(QStringLiteral("entities")),
                    tr("All entities (%1)").arg(locale.toString(m_model->total())));
    for (std::size_t i = 0; i < entityTypeCount; ++i) {
        const auto type = static_cast<EntityType>(i);
        const int count = m_model->typeCounts()[i];
        if (count == 0 && chosen != static_cast<int>(i)) continue;
        m_type->addItem(typeIcon(type), QStringLiteral("%1 (%2)").arg(pluralText(type), locale.toString(count)),
                        static_cast<int>(i));
    }
    const int at = chosen.isValid() ? m_type->findData(chosen) : 0;
    m_type->setCurrentIndex(at < 0 ? 0 : at);
}

void EntitiesPanel::narrow() {
    const QVariant chosen = m_type->currentData();
    m_model->narrow(chosen.isValid() ? std::optional(static_cast<EntityType>(chosen.toInt())) : std::nullopt,
                    m_part->text().trimmed());
    m_empty->setVisible(m_model->rowCount() == 0);
    setSelected(m_selected);
}

void EntitiesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

// Names come first: the links are counted where there is room for one more column.
void EntitiesPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_list->setColumnHidden(EntityListModel::Neighbours, width() < fontMetrics().averageCharWidth() * 44);
}

void EntitiesPanel::retranslate() {
    m_model->retranslate();
    fillTypes();
    m_part->setPlaceholderText(tr("Narrow the list"));
    m_part->setAccessibleName(tr("Narrow the list of entities"));
    m_type->setAccessibleName(tr("Type of the entities listed"));
    m_list->setAccessibleName(tr("Entities"));
    m_empty->setText(tr("No entity passes the filters."));
}

} // namespace wenmai
