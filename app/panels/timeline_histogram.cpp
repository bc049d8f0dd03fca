#include "app/panels/timeline_histogram.h"

#include "app/models/vocabulary_text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace wenmai {
namespace {

constexpr double gripWidth = 6;
constexpr double sideMargin = 10;

} // namespace

TimelineHistogram::TimelineHistogram(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timelineHistogram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    describe();
}

void TimelineHistogram::setTimeline(Timeline timeline) {
    m_timeline = std::move(timeline);
    describe();
    update();
}

void TimelineHistogram::setRange(std::optional<DayRange> range) {
    if (range == m_range) return;
    m_range = range;
    describe();
    update();
}

QRectF TimelineHistogram::plot() const {
    const double axis = fontMetrics().height() + 5;
    return QRectF(rect()).adjusted(sideMargin, 6, -sideMargin, -axis);
}

double TimelineHistogram::xOf(int day) const {
    if (empty()) return 0;
    const QRectF area = plot();
    const double first = m_timeline.bins.front().first;
    const double days = m_timeline.bins.back().last + 1 - first;
    return area.left() + (day - first) / days * area.width();
}

int TimelineHistogram::dayAt(double x) const {
    if (empty()) return 0;
    const QRectF area = plot();
    const int first = m_timeline.bins.front().first;
    const int last = m_timeline.bins.back().last;
    const double share = (x - area.left()) / std::max(1.0, area.width());
    return std::clamp(first + static_cast<int>(std::floor(share * (last + 1 - first))), first, last);
}

int TimelineHistogram::binIndex(int day) const {
    const auto& bins = m_timeline.bins;
    const auto above =
        std::upper_bound(bins.begin(), bins.end(), day, [](int d, const TimelineBin& bin) { return d < bin.first; });
    return std::max(0, static_cast<int>(above - bins.begin()) - 1);
}

TimelineHistogram::Grip TimelineHistogram::gripAt(QPointF at) const {
    if (empty()) return Grip::None;
    if (!m_range) return Grip::New;
    const double begin = xOf(m_range->first);
    const double end = xOf(m_range->last + 1);
    if (std::abs(at.x() - begin) <= gripWidth) return Grip::Begin;
    if (std::abs(at.x() - end) <= gripWidth) return Grip::End;
    if (at.x() > begin && at.x() < end) return Grip::Whole;
    return Grip::New;
}

void TimelineHistogram::change(std::optional<DayRange> range) {
    if (range == m_range) return;
    setRange(range);
    Q_EMIT rangeChanged(m_range);
}

void TimelineHistogram::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || empty()) return;
    m_grip = gripAt(event->position());
    m_pressX = event->position().x();
    m_pressDay = dayAt(m_pressX);
    m_pressRange = m_range;
}

void TimelineHistogram::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    const int day = dayAt(x);
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const Grip grip = gripAt(event->position());
        setCursor(grip == Grip::Begin || grip == Grip::End ? Qt::SizeHorCursor
                  : grip == Grip::Whole                    ? Qt::OpenHandCursor
                                                           : Qt::CrossCursor);
        return;
    }
    const auto begins = [this](int d) { return m_timeline.bins[static_cast<std::size_t>(binIndex(d))].first; };
    const auto ends = [this](int d) { return m_timeline.bins[static_cast<std::size_t>(binIndex(d))].last; };
    switch (m_grip) {
    case Grip::None:
        break;
    case Grip::New:
        if (std::abs(x - m_pressX) < 3 && !m_range) break;
        change(DayRange{begins(std::min(day, m_pressDay)), ends(std::max(day, m_pressDay))});
        break;
    case Grip::Begin:
        change(DayRange{std::min(begins(day), m_pressRange->last), m_pressRange->last});
        break;
    case Grip::End:
        change(DayRange{m_pressRange->first, std::max(ends(day), m_pressRange->first)});
        break;
    case Grip::Whole: {
        const int length = m_pressRange->last - m_pressRange->first;
        int first = m_pressRange->first + (day - m_pressDay);
        first = std::clamp(first, m_timeline.bins.front().first,
                           std::max(m_timeline.bins.front().first, m_timeline.bins.back().last - length));
        change(DayRange{first, first + length});
        setCursor(Qt::ClosedHandCursor);
        break;
    }
    }
}

void TimelineHistogram::mouseReleaseEvent(QMouseEvent* event) {
    // a click beside the range clears it, a click without a range takes the bin
    if (m_grip == Grip::New && std::abs(event->position().x() - m_pressX) < 3) {
        if (m_pressRange)
            change(std::nullopt);
        else if (!empty()) {
            const TimelineBin& bin = m_timeline.bins[static_cast<std::size_t>(binIndex(m_pressDay))];
            change(DayRange{bin.first, bin.last});
        }
    }
    m_grip = Grip::None;
    unsetCursor();
}

void TimelineHistogram::mouseDoubleClickEvent(QMouseEvent*) {
    change(std::nullopt);
    m_grip = Grip::None;
}

void TimelineHistogram::moveByBins(int begin, int end) {
    if (empty()) return;
    const auto& bins = m_timeline.bins;
    const int lastBin = static_cast<int>(bins.size()) - 1;
    int from = m_range ? binIndex(m_range->first) : (begin + end > 0 ? 0 : lastBin);
    int to = m_range ? binIndex(m_range->last) : from;
    if (m_range) {
        if (begin && end && (from + begin < 0 || to + end > lastBin)) return;
        from = std::clamp(from + begin, 0, lastBin);
        to = std::clamp(to + end, 0, lastBin);
        if (from > to) return;
    }
    change(DayRange{bins[static_cast<std::size_t>(from)].first, bins[static_cast<std::size_t>(to)].last});
}

void TimelineHistogram::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0) {
        const bool onlyEnd = event->modifiers().testFlag(Qt::ShiftModifier);
        const bool onlyBegin = event->modifiers().testFlag(Qt::ControlModifier);
        moveByBins(onlyEnd ? 0 : step, onlyBegin ? 0 : step);
    } else if (event->key() == Qt::Key_Escape && m_range) {
        change(std::nullopt);
    } else if (event->key() == Qt::Key_Home && !empty()) {
        change(DayRange{m_timeline.bins.front().first, m_timeline.bins.front().last});
    } else if (event->key() == Qt::Key_End && !empty()) {
        change(DayRange{m_timeline.bins.back().first, m_timeline.bins.back().last});
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool TimelineHistogram::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto& bin = m_timeline.bins[static_cast<std::size_t>(binIndex(dayAt(help->pos().x())))];
        QToolTip::showText(help->globalPos(), binText(bin), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineHistogram::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

QString TimelineHistogram::binText(const TimelineBin& bin) const {
    const Date first = dateFromDay(bin.first);
    QString when;
    switch (m_timeline.binSize) {
    case BinSize::Day:
        when = text(first);
        break;
    case BinSize::Month:
        when = text(Date{first.year, first.month, 0});
        break;
    case BinSize::Year:
        when = text(Date{first.year, 0, 0});
        break;
    default:
        when = tr("%1 to %2", "dates").arg(text(first), text(dateFromDay(bin.last)));
        break;
    }
    return when + QLatin1Char('\n') + tr("%n sentence(s)", nullptr, static_cast<int>(bin.total));
}

void TimelineHistogram::describe() {
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(
        m_range ? tr("From %1 to %2").arg(text(dateFromDay(m_range->first)), text(dateFromDay(m_range->last)))
                : tr("Any time. Left and Right choose a range; Escape clears it."));
}

void TimelineHistogram::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const QRectF area = plot();
    const QColor dim = palette().color(QPalette::PlaceholderText);
    if (empty()) {
        painter.setPen(dim);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No dated sentences to show"));
        return;
    }
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor base = palette().color(QPalette::Base);
    const auto blend = [&](const QColor& over, double share) {
        return QColor::fromRgbF(static_cast<float>(over.redF() * share + base.redF() * (1 - share)),
                                static_cast<float>(over.greenF() * share + base.greenF() * (1 - share)),
                                static_cast<float>(over.blueF() * share + base.blueF() * (1 - share)));
    };
    if (m_range) {
        const QRectF chosen(QPointF(xOf(m_range->first), 0), QPointF(xOf(m_range->last + 1), area.bottom()));
        painter.fillRect(chosen, blend(accent, 0.16));
    }
    const double scale = m_timeline.largest == 0 ? 0 : area.height() / m_timeline.largest;
    for (const TimelineBin& bin : m_timeline.bins) {
        if (bin.total == 0) continue;
        const bool in = !m_range || (bin.first <= m_range->last && bin.last >= m_range->first);
        const double left = xOf(bin.first);
        const double right = xOf(bin.last + 1);
        const double gap = right - left > 4 ? 1 : 0;
        const double width = std::min(right - left - gap, 46.0); // a lone bin is no wall
        const double height = std::max(2.0, bin.total * scale);
        painter.fillRect(QRectF((left + right - width) / 2, area.bottom() - height, std::max(1.0, width), height),
                         in ? blend(accent, 0.85) : blend(dim, 0.4));
    }
    drawAxis(painter, area);
    if (m_range) {
        painter.setPen(QPen(accent, 1.5));
        for (const double x : {xOf(m_range->first), xOf(m_range->last + 1)}) {
            painter.drawLine(QPointF(x, 0), QPointF(x, area.bottom()));
            painter.fillRect(QRectF(x - 2.5, area.center().y() - 9, 5, 18), accent);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 1, Qt::DotLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelineHistogram::drawAxis(QPainter& painter, const QRectF& area) const {
    const QColor line = palette().color(QPalette::Mid);
    painter.setPen(line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const int first = m_timeline.bins.front().first;
    const int last = m_timeline.bins.back().last;
    // the finest of year, quarter, month and day whose names have room
    const QFontMetrics metrics = fontMetrics();
    const double perDay = area.width() / (last + 1 - first);
    enum { Years, Months, Days } unit = Years;
    int step = 1;
    const double year = metrics.horizontalAdvance(text(Date{2022, 0, 0})) + 18;
    const double month = metrics.horizontalAdvance(text(Date{2022, 12, 0})) + 18;
    const double day = metrics.horizontalAdvance(text(Date{2022, 12, 28})) + 18;
    if (perDay * 7 > day)
        unit = Days, step = perDay > day ? 1 : 7;
    else if (perDay * 30 > month)
        unit = Months;
    else if (perDay * 91 > month)
        unit = Months, step = 3;
    else if (perDay * 182 > month)
        unit = Months, step = 6;
    else
        while (perDay * 365 * step < year)
            ++step;
    Date at = dateFromDay(first);
    if (unit == Years) at = {at.year - at.year % step, 1, 1};
    if (unit == Months) at = {at.year, at.month - (at.month - 1) % step, 1};
    double free = area.left() - 4;
    for (;;) {
        const int d = firstDay(at);
        if (d > last) break;
        if (d >= first) {
            const double x = xOf(d);
            painter.setPen(line);
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
            const QString name = unit == Years    ? text(Date{at.year, 0, 0})
                                 : unit == Months ? text(Date{at.year, at.month, 0})
                                                  : text(at);
            const double width = metrics.horizontalAdvance(name);
            const double left = std::clamp(x - width / 2, area.left() - 6, area.right() + 6 - width);
            if (left > free) {
                painter.setPen(palette().color(QPalette::PlaceholderText));
                painter.drawText(QPointF(left, area.bottom() + 4 + metrics.ascent()), name);
                free = left + width + 8;
            }
        }
        if (unit == Years)
            at.year += step;
        else if (unit == Months) {
            at.month += step;
            if (at.month > 12) at = {at.year + 1, at.month - 12, 1};
        } else
            at = dateFromDay(d + step);
    }
}

} // namespace wenmai
