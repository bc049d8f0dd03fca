#include "app/panels/timeline_panel.h"

#include "app/models/vocabulary_text.h"
#include "app/panels/theme_icon.h"
#include "app/panels/timeline_histogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace wenmai {

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent), m_range(new QLabel(this)), m_clear(new QToolButton(this)), m_choice(new QComboBox(this)),
      m_undated(new QCheckBox(this)), m_histogram(new TimelineHistogram(this)) {
    setObjectName(QStringLiteral("timelinePanel"));
    m_clear->setObjectName(QStringLiteral("timelineClear"));
    m_clear->setIcon(themeIcon(QStringLiteral("close")));
    m_clear->setAutoRaise(true);
    m_clear->setIconSize(QSize(14, 14));
    for (int i = 0; i < 3; ++i)
        m_choice->addItem(QString());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 4, 10, 4);
    head->setSpacing(8);
    head->addWidget(m_range);
    head->addWidget(m_clear);
    head->addStretch();
    head->addWidget(m_undated);
    head->addWidget(m_choice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_histogram, 1);

    connect(m_histogram, &TimelineHistogram::rangeChanged, this, [this](const std::optional<DayRange>& range) {
        m_spec.days = range;
        showRange();
        Q_EMIT specChanged(m_spec);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_spec.days.reset();
        m_histogram->setRange(std::nullopt);
        showRange();
        Q_EMIT specChanged(m_spec);
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_spec.dateChoice = static_cast<DateChoice>(index);
        Q_EMIT specChanged(m_spec);
    });
    connect(m_undated, &QCheckBox::toggled, this, [this](bool on) {
        m_spec.undated = on;
        Q_EMIT specChanged(m_spec);
    });
    retranslate();
}

void TimelinePanel::setState(const ViewSpec& spec, Timeline timeline) {
    const QSignalBlocker quietChoice(m_choice);
    const QSignalBlocker quietUndated(m_undated);
    m_spec = spec;
    m_undatedCount = timeline.undated;
    m_choice->setCurrentIndex(static_cast<int>(spec.dateChoice));
    m_undated->setChecked(spec.undated);
    m_histogram->setTimeline(std::move(timeline));
    m_histogram->setRange(spec.days);
    showRange();
}

void TimelinePanel::showRange() {
    const auto& days = m_spec.days;
    m_range->setText(days ? tr("%1 to %2", "dates").arg(text(dateFromDay(days->first)), text(dateFromDay(days->last)))
                          : tr("Any time"));
    m_clear->setVisible(days.has_value());
    m_undated->setText(tr("Undated (%1)").arg(QLocale().toString(m_undatedCount)));
    m_undated->setEnabled(days.has_value());
}

void TimelinePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void TimelinePanel::retranslate() {
    const QSignalBlocker quiet(m_choice);
    m_choice->setItemText(0, tr("Event, else publication"));
    m_choice->setItemText(1, tr("Date of the event"));
    m_choice->setItemText(2, tr("Date of publication"));
    m_choice->setToolTip(tr("Which date a sentence counts under"));
    m_choice->setAccessibleName(m_choice->toolTip());
    m_undated->setToolTip(tr("Also show sentences without a date while a range is set"));
    m_clear->setToolTip(tr("Show any time"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_histogram->setToolTip({});
    m_histogram->update();
    showRange();
}

} // namespace wenmai
