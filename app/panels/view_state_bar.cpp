#include "app/panels/view_state_bar.h"

#include "app/models/text_convert.h"
#include "app/panels/theme_icon.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace wenmai {

ViewStateBar::ViewStateBar(QWidget* parent)
    : QFrame(parent), m_focus(new QLabel(this)), m_hops(new QComboBox(this)), m_clearFocus(new QToolButton(this)),
      m_filters(new QLabel(this)), m_clearFilters(new QPushButton(this)), m_count(new QLabel(this)),
      m_more(new QPushButton(this)) {
    setObjectName(QStringLiteral("viewStateBar"));
    m_clearFilters->setObjectName(QStringLiteral("clearFilters"));
    m_clearFocus->setObjectName(QStringLiteral("clearFocus"));
    m_more->setObjectName(QStringLiteral("showMore"));
    for (int i = 0; i < 3; ++i)
        m_hops->addItem(QString(), i + 1);
    m_clearFocus->setAutoRaise(true);
    m_clearFocus->setIcon(themeIcon(QStringLiteral("close")));
    m_clearFocus->setIconSize(QSize(14, 14));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton* button : {m_clearFilters, m_more})
        button->setFlat(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 6, 3);
    row->setSpacing(6);
    row->addWidget(m_focus);
    row->addWidget(m_hops);
    row->addWidget(m_clearFocus);
    row->addWidget(m_filters);
    row->addWidget(m_clearFilters);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(m_more);
    connect(m_clearFocus, &QToolButton::clicked, this, &ViewStateBar::clearFocusWanted);
    connect(m_clearFilters, &QPushButton::clicked, this, &ViewStateBar::clearFiltersWanted);
    connect(m_more, &QPushButton::clicked, this, &ViewStateBar::showMoreWanted);
    connect(m_hops, &QComboBox::activated, this, [this](int index) { Q_EMIT hopsWanted(index + 1); });
    retranslate();
}

void ViewStateBar::setState(const ViewSpec& spec, const ViewGraph& view) {
    m_spec = spec;
    m_shown = view.nodes.size();
    m_hiddenNodes = view.hiddenNodes;
    m_hiddenEdges = view.hiddenEdges;
    describe();
}

void ViewStateBar::describe() {
    const QLocale locale;
    const bool focused = !m_spec.focus.empty();
    if (focused) {
        QStringList names;
        for (const EntityKey& entity : m_spec.focus)
            names << toQString(entity.name);
        const QString all = names.join(QStringLiteral("、"));
        m_focus->setText(tr("Around %1").arg(fontMetrics().elidedText(all, Qt::ElideRight, 180)));
        m_focus->setToolTip(all);
        const QSignalBlocker quiet(m_hops);
        m_hops->setCurrentIndex(static_cast<int>(m_spec.hops) - 1);
    }
    m_focus->setVisible(focused);
    m_hops->setVisible(focused);
    m_clearFocus->setVisible(focused);
    const bool filtered = filters(m_spec);
    m_filters->setText(m_hiddenEdges > 0 ? tr("%n line(s) hidden by filters", nullptr, static_cast<int>(m_hiddenEdges))
                                         : tr("Filters are set"));
    m_filters->setVisible(filtered);
    m_clearFilters->setVisible(filtered);
    const auto shown = static_cast<qulonglong>(m_shown);
    m_count->setText(m_hiddenNodes > 0
                         ? tr("%1 of %2 entities").arg(locale.toString(shown), locale.toString(shown + m_hiddenNodes))
                         : tr("%n entities", nullptr, static_cast<int>(m_shown)));
    m_more->setVisible(m_hiddenNodes > 0);
}

void ViewStateBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void ViewStateBar::retranslate() {
    for (int i = 0; i < 3; ++i)
        m_hops->setItemText(i, tr("%n step(s)", nullptr, i + 1));
    m_hops->setToolTip(tr("How far around it"));
    m_hops->setAccessibleName(m_hops->toolTip());
    m_clearFocus->setToolTip(tr("Show the whole graph"));
    m_clearFocus->setAccessibleName(m_clearFocus->toolTip());
    m_clearFilters->setText(tr("Clear filters"));
    m_more->setText(tr("Show more"));
    setAccessibleName(tr("What is seen of the graph"));
    describe();
}

} // namespace wenmai
