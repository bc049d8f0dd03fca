#include "app/panels/timeline_panel.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "app/panels/theme_icon.h"
#include "app/panels/timeline_histogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace wenmai {

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent), m_from(new QLineEdit(this)), m_to(new QLineEdit(this)), m_until(new QLabel(this)),
      m_back(new QToolButton(this)), m_play(new QToolButton(this)), m_on(new QToolButton(this)),
      m_unit(new QComboBox(this)), m_clear(new QToolButton(this)), m_choice(new QComboBox(this)),
      m_undated(new QCheckBox(this)), m_histogram(new TimelineHistogram(this)) {
    setObjectName(QStringLiteral("timelinePanel"));
    m_clear->setObjectName(QStringLiteral("timelineClear"));
    m_clear->setIcon(themeIcon(QStringLiteral("close")));
    m_clear->setAutoRaise(true);
    m_clear->setIconSize(QSize(14, 14));
    for (int i = 0; i < 3; ++i)
        m_choice->addItem(QString());
    m_head = new QBoxLayout(QBoxLayout::TopToBottom);
    m_head->setContentsMargins(10, 4, 10, 4);
    m_head->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    auto* which = new QHBoxLayout;
    which->setSpacing(8);
    m_head->addLayout(head);
    m_head->addLayout(which);
    for (QLineEdit* field : {m_from, m_to}) {
        field->setMaxLength(10);
        field->setFixedWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 mm")) + 12);
        field->setAcceptDrops(false); // files dropped here are meant for the window
        connect(field, &QLineEdit::editingFinished, this, &TimelinePanel::takeTyped);
    }
    m_from->setObjectName(QStringLiteral("timelineFrom"));
    m_to->setObjectName(QStringLiteral("timelineTo"));
    m_back->setObjectName(QStringLiteral("timelineBack"));
    m_play->setObjectName(QStringLiteral("timelinePlay"));
    m_on->setObjectName(QStringLiteral("timelineOn"));
    m_unit->setObjectName(QStringLiteral("timelineUnit"));
    m_back->setIcon(themeIcon(QStringLiteral("back")));
    m_play->setIcon(themeIcon(QStringLiteral("play")));
    m_on->setIcon(themeIcon(QStringLiteral("forward")));
    m_play->setCheckable(true);
    for (QToolButton* button : {m_back, m_play, m_on}) {
        button->setAutoRaise(true);
        button->setIconSize(QSize(16, 16));
    }
    for (int i = 0; i < 5; ++i)
        m_unit->addItem(QString());
    m_unit->setCurrentIndex(static_cast<int>(BinSize::Month));
    head->addWidget(m_from);
    head->addWidget(m_until);
    head->addWidget(m_to);
    head->addWidget(m_clear);
    head->addSpacing(6);
    head->addWidget(m_back);
    head->addWidget(m_play);
    head->addWidget(m_on);
    head->addWidget(m_unit);
    head->addStretch();
    which->addWidget(m_undated);
    which->addWidget(m_choice);
    which->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_histogram, 1);

    connect(m_histogram, &TimelineHistogram::rangeChanged, this, [this](const std::optional<DayRange>& range) {
        m_play->setChecked(false); // who takes the range in hand has it
        m_spec.days = range;
        showRange();
        Q_EMIT specChanged(m_spec);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_play->setChecked(false);
        setRange(std::nullopt);
    });
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_play, &QToolButton::toggled, this, &TimelinePanel::play);
    m_clock.setInterval(1200);
    connect(&m_clock, &QTimer::timeout, this, [this] { step(1); });
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

void TimelinePanel::setRange(const std::optional<DayRange>& range) {
    if (m_spec.days == range) return showRange();
    m_spec.days = range;
    m_histogram->setRange(range);
    showRange();
    Q_EMIT specChanged(m_spec);
}

void TimelinePanel::takeTyped() {
    const QString from = m_from->text().trimmed(), to = m_to->text().trimmed();
    if (from.isEmpty() && to.isEmpty()) return setRange(std::nullopt);
    const auto& bins = m_histogram->timeline().bins;
    const auto first = dateFromIso(toUtf8(from)), last = dateFromIso(toUtf8(to));
    // what is not a date is not taken; an open end reaches as far as there is anything
    if ((!first && !from.isEmpty()) || (!last && !to.isEmpty()) || bins.empty()) return showRange();
    DayRange range{first ? firstDay(*first) : bins.front().first, last ? lastDay(*last) : bins.back().last};
    if (range.first > range.last) std::swap(range.first, range.last);
    setRange(range);
}

void TimelinePanel::step(int by) {
    const auto& bins = m_histogram->timeline().bins;
    if (bins.empty()) return;
    const auto unit = static_cast<BinSize>(m_unit->currentIndex());
    const int from = bins.front().first, to = bins.back().last;
    if (!m_spec.days) return setRange(binOf(by > 0 ? from : to, unit));
    // whole steps: the range begins and ends where they do
    const DayRange first = binOf(m_spec.days->first, unit), last = binOf(m_spec.days->last, unit);
    const auto moved = [&](const DayRange& bin) { return binOf(by > 0 ? bin.last + 1 : bin.first - 1, unit); };
    const DayRange range{moved(first).first, moved(last).last};
    if (range.first > to || range.last < from) {
        m_play->setChecked(false); // the end
        return;
    }
    setRange(range);
}

void TimelinePanel::play(bool on) {
    if (!on) {
        m_clock.stop();
        return;
    }
    const auto& bins = m_histogram->timeline().bins;
    // from the beginning where the range stands at the end already
    if (!bins.empty() && m_spec.days && m_spec.days->last >= bins.back().last) setRange(std::nullopt);
    step(1);
    m_clock.start();
}

void TimelinePanel::showRange() {
    const auto& days = m_spec.days;
    const auto show = [&](QLineEdit* field, std::optional<int> day) {
        if (!field->hasFocus() || !field->isModified())
            field->setText(day ? toQString(iso(dateFromDay(*day))) : QString());
    };
    show(m_from, days ? std::optional(days->first) : std::nullopt);
    show(m_to, days ? std::optional(days->last) : std::nullopt);
    m_clear->setVisible(days.has_value());
    m_undated->setText(tr("Undated (%1)").arg(QLocale().toString(m_undatedCount)));
    m_undated->setEnabled(days.has_value());
}

QSize TimelinePanel::minimumSizeHint() const {
    const QSize dates = m_head->itemAt(0)->layout()->minimumSize(), which = m_head->itemAt(1)->layout()->minimumSize();
    return {qMax(dates.width(), which.width()) + 20, QWidget::minimumSizeHint().height()};
}

void TimelinePanel::resizeEvent(QResizeEvent* event) {
    const QLayout* dates = m_head->itemAt(0)->layout();
    const QLayout* which = m_head->itemAt(1)->layout();
    const bool room = dates->minimumSize().width() + which->minimumSize().width() + 40 <= width();
    m_head->setDirection(room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
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
    m_until->setText(tr("to", "between two dates"));
    for (QLineEdit* field : {m_from, m_to}) {
        field->setPlaceholderText(tr("any time"));
        field->setToolTip(tr("Written as 2025, 2025-07 or 2025-07-15"));
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    const QStringList units = {tr("day"), tr("week"), tr("month"), tr("quarter"), tr("year")};
    for (int i = 0; i < units.size(); ++i)
        m_unit->setItemText(i, units[i]);
    m_unit->setToolTip(tr("How far a step goes"));
    m_unit->setAccessibleName(m_unit->toolTip());
    m_back->setToolTip(tr("A step back in time"));
    m_play->setToolTip(tr("Play: a step on every moment"));
    m_on->setToolTip(tr("A step on in time"));
    for (QToolButton* button : {m_back, m_play, m_on})
        button->setAccessibleName(button->toolTip());
    m_histogram->setToolTip({});
    m_histogram->update();
    showRange();
}

} // namespace wenmai
