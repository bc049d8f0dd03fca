#include "app/panels/filters_panel.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/panels/row_delegate.h"
#include "app/panels/type_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wenmai {
namespace {

constexpr int valueRole = Qt::UserRole;

template<class Bits>
bool bitOf(const Bits& bits, int value) {
    return bits[static_cast<std::size_t>(value)];
}

} // namespace

FiltersPanel::FiltersPanel(QWidget* parent)
    : QWidget(parent), m_tree(new QTreeWidget(this)), m_supportLabel(new QLabel(this)), m_support(new QSpinBox(this)) {
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
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    m_support->setObjectName(QStringLiteral("minSupport"));
    m_support->setRange(1, 1);
    m_supportLabel->setBuddy(m_support);
    auto* support = new QHBoxLayout;
    support->setContentsMargins(8, 4, 8, 4);
    support->addWidget(m_supportLabel, 1);
    support->addWidget(m_support);
    column->addLayout(support);
    connect(m_support, &QSpinBox::valueChanged, this, [this](int least) {
        if (m_filling) return;
        m_spec.minSupport = static_cast<std::uint32_t>(least);
        Q_EMIT specChanged(m_spec);
    });

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
    const std::array<std::size_t, groupTotal> sizes = {
        entityTypeCount, predicateCount, polarityCount, modalityCount, 0, 0};
    for (const std::size_t size : sizes) {
        auto* group = new QTreeWidgetItem(m_tree);
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        QFont bold = m_tree->font();
        bold.setBold(true);
        group->setFont(0, bold);
        for (std::size_t i = 0; i < size; ++i)
            addItem(group)->setData(0, valueRole, static_cast<int>(i));
        group->setExpanded(true);
    }
}

QTreeWidgetItem* FiltersPanel::addItem(QTreeWidgetItem* group) const {
    auto* item = new QTreeWidgetItem(group);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, palette().placeholderText());
    item->setCheckState(0, Qt::Checked);
    return item;
}

/// The group's items by what the articles name, the most frequent first; what is hidden stays in sight.
void FiltersPanel::fillNames(Group g, const std::set<std::string>& hidden,
                             const std::map<std::string, std::uint32_t>& counts) {
    std::vector<std::pair<std::string, std::uint32_t>> rows(counts.begin(), counts.end());
    for (const std::string& name : hidden)
        if (!counts.contains(name)) rows.emplace_back(name, 0);
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QTreeWidgetItem* group = m_tree->topLevelItem(g);
    while (group->childCount() > static_cast<int>(rows.size()))
        delete group->takeChild(group->childCount() - 1);
    while (group->childCount() < static_cast<int>(rows.size()))
        addItem(group);
    const QLocale locale;
    for (int i = 0; i < group->childCount(); ++i) {
        const auto& [name, count] = rows[static_cast<std::size_t>(i)];
        QTreeWidgetItem* item = group->child(i);
        item->setData(0, valueRole, toQString(name));
        item->setText(0, !name.empty()  ? toQString(name)
                         : g == Outlets ? tr("No outlet named")
                                        : tr("The article itself"));
        item->setToolTip(0, item->text(0));
        item->setCheckState(0, hidden.contains(name) ? Qt::Unchecked : Qt::Checked);
        item->setText(1, locale.toString(count));
    }
    group->setHidden(group->childCount() < 2 && hidden.empty()); // nothing to choose from
}

void FiltersPanel::setState(const ViewSpec& spec, const FilterCounts& counts) {
    m_counts = counts;
    if (m_filling) return; // the reader has just changed a tick: told of in a moment, and then set anew
    m_spec = spec;
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
    fillNames(Outlets, m_spec.hiddenOutlets, m_counts.outlets);
    fillNames(Speakers, m_spec.hiddenSpeakers, m_counts.speakers);
    m_support->setMaximum(static_cast<int>(std::max({1u, m_counts.maxSupport, m_spec.minSupport})));
    m_support->setValue(static_cast<int>(m_spec.minSupport));
    m_support->setEnabled(m_support->maximum() > 1);
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
        const auto readNames = [this](Group g, std::set<std::string>& hidden) {
            hidden.clear();
            const QTreeWidgetItem* group = m_tree->topLevelItem(g);
            for (int i = 0; i < group->childCount(); ++i)
                if (group->child(i)->checkState(0) != Qt::Checked)
                    hidden.insert(toUtf8(group->child(i)->data(0, valueRole).toString()));
        };
        readNames(Outlets, m_spec.hiddenOutlets);
        readNames(Speakers, m_spec.hiddenSpeakers);
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
    const std::array<QString, groupTotal> names = {tr("Entity types"), tr("Relations"), tr("Polarity"),
                                                   tr("Modality"),     tr("Outlets"),   tr("Said by")};
    m_supportLabel->setText(tr("Articles that state a line, at &least"));
    m_support->setToolTip(tr("Lines that fewer articles state are hidden"));
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
            case Modalities:
                item->setText(0, text(static_cast<Modality>(i)));
                item->setToolTip(0, explanation(static_cast<Modality>(i)));
                break;
            default:
                break; // named by the articles
            }
        }
    }
    fillNames(Outlets, m_spec.hiddenOutlets, m_counts.outlets);
    fillNames(Speakers, m_spec.hiddenSpeakers, m_counts.speakers);
    m_tree->setToolTip(tr("Double-click one to see only that"));
    m_filling = false;
}

} // namespace wenmai
