#include "app/panels/filters_panel.h"

#include "app/models/vocabulary_text.h"
#include "app/panels/row_delegate.h"
#include "app/panels/type_icon.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wenmai {
namespace {

constexpr int valueRole = Qt::UserRole;

template<class Bits>
bool bitOf(const Bits& bits, int value) {
    return bits[static_cast<std::size_t>(value)];
}

} // namespace

FiltersPanel::FiltersPanel(QWidget* parent) : QWidget(parent), m_tree(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("filtersPanel"));
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setObjectName(QStringLiteral("filterTree"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);

    build();
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] { takeChange(); });
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item) { only(item); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QTreeWidgetItem* item = m_tree->itemAt(at);
        if (!item || !item->parent()) return;
        QMenu menu;
        connect(menu.addAction(tr("Only “%1”").arg(item->text(0))), &QAction::triggered, this,
                [this, item] { only(item); });
        connect(menu.addAction(tr("All in “%1”").arg(item->parent()->text(0))), &QAction::triggered, this,
                [item] { item->parent()->setCheckState(0, Qt::Checked); });
        menu.exec(m_tree->viewport()->mapToGlobal(at));
    });
    retranslate();
}

void FiltersPanel::build() {
    const std::array<std::size_t, groupTotal> sizes = {entityTypeCount, predicateCount, polarityCount, modalityCount};
    for (const std::size_t size : sizes) {
        auto* group = new QTreeWidgetItem(m_tree);
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        QFont bold = m_tree->font();
        bold.setBold(true);
        group->setFont(0, bold);
        for (std::size_t i = 0; i < size; ++i) {
            auto* item = new QTreeWidgetItem(group);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemNeverHasChildren);
            item->setData(0, valueRole, static_cast<int>(i));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setForeground(1, palette().placeholderText());
            item->setCheckState(0, Qt::Checked);
        }
        group->setExpanded(true);
    }
}

void FiltersPanel::setState(const ViewSpec& spec, const FilterCounts& counts) {
    m_spec = spec;
    m_counts = counts;
    showState();
}

void FiltersPanel::showState() {
    m_filling = true;
    const QLocale locale;
    const auto fill = [&](Group g, const auto& bits, const auto& counts) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const std::uint32_t count = counts[static_cast<std::size_t>(i)];
            const bool on = bitOf(bits, i);
            item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
            item->setText(1, locale.toString(count));
            item->setForeground(1, palette().brush(QPalette::PlaceholderText));
            item->setHidden(count == 0 && on && g != Polarities && g != Modalities);
        }
    };
    fill(Types, m_spec.types, m_counts.types);
    fill(Predicates, m_spec.predicates, m_counts.predicates);
    fill(Polarities, m_spec.polarities, m_counts.polarities);
    fill(Modalities, m_spec.modalities, m_counts.modalities);
    m_filling = false;
}

// A click on a group's box changes all its items, each with a signal of its own: told of once, when all are done.
void FiltersPanel::takeChange() {
    if (m_filling) return;
    m_filling = true;
    QTimer::singleShot(0, this, [this] {
        m_filling = false;
        const auto read = [this](Group g, auto& bits) {
            const QTreeWidgetItem* group = m_tree->topLevelItem(g);
            for (int i = 0; i < group->childCount(); ++i)
                bits[static_cast<std::size_t>(i)] = group->child(i)->checkState(0) == Qt::Checked;
        };
        read(Types, m_spec.types);
        read(Predicates, m_spec.predicates);
        read(Polarities, m_spec.polarities);
        read(Modalities, m_spec.modalities);
        Q_EMIT specChanged(m_spec);
    });
}

void FiltersPanel::only(QTreeWidgetItem* item) {
    if (!item->parent()) return;
    QTreeWidgetItem* group = item->parent();
    m_filling = true;
    for (int i = 0; i < group->childCount(); ++i)
        group->child(i)->setCheckState(0, group->child(i) == item ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    takeChange();
}

void FiltersPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void FiltersPanel::retranslate() {
    m_filling = true;
    m_tree->setAccessibleName(tr("Filters"));
    const std::array<QString, groupTotal> names = {tr("Entity types"), tr("Relations"), tr("Polarity"), tr("Modality")};
    for (int g = 0; g < groupTotal; ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        group->setText(0, names[static_cast<std::size_t>(g)]);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            switch (g) {
            case Types:
                item->setText(0, pluralText(static_cast<EntityType>(i)));
                item->setIcon(0, typeIcon(static_cast<EntityType>(i)));
                break;
            case Predicates:
                item->setText(0, text(static_cast<Predicate>(i)));
                break;
            case Polarities:
                item->setText(0, text(static_cast<Polarity>(i)));
                item->setToolTip(0, explanation(static_cast<Polarity>(i)));
                break;
            default:
                item->setText(0, text(static_cast<Modality>(i)));
                item->setToolTip(0, explanation(static_cast<Modality>(i)));
                break;
            }
        }
    }
    m_tree->setToolTip(tr("Double-click one to see only that"));
    m_filling = false;
}

} // namespace wenmai
