#pragma once

#include "core/view/timeline.h"

#include <QWidget>

#include <optional>

namespace wenmai {

/// The drawn histogram of statements over time, on which a range is brushed: drag across to set it, drag an edge to
/// resize, drag inside to move, double-click to clear. By keyboard: Left and Right move it, with Shift they move its
/// end, with Ctrl its start, Escape clears, Return takes the bin under the cursor mark.
class TimelineHistogram : public QWidget {
    Q_OBJECT
public:
    explicit TimelineHistogram(QWidget* parent = nullptr);

    void setTimeline(Timeline timeline);
    /// Shows a range; tells nobody.
    void setRange(std::optional<DayRange> range);
    [[nodiscard]] const std::optional<DayRange>& range() const { return m_range; }
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }

    [[nodiscard]] QSize sizeHint() const override { return {400, 96}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 64}; }
    /// The x of a day's beginning, and the day at an x, in the widget's coordinates.
    [[nodiscard]] double xOf(int day) const;
    [[nodiscard]] int dayAt(double x) const;

Q_SIGNALS:
    /// While it is brushed and when it is done; nullopt: any time.
    void rangeChanged(const std::optional<wenmai::DayRange>& range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Grip { None, New, Begin, End, Whole };

    [[nodiscard]] bool empty() const { return m_timeline.bins.empty(); }
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] Grip gripAt(QPointF at) const;
    [[nodiscard]] int binIndex(int day) const;
    void change(std::optional<DayRange> range);
    void moveByBins(int begin, int end);
    void describe();
    void drawAxis(QPainter& painter, const QRectF& area) const;
    [[nodiscard]] QString binText(const TimelineBin& bin) const;

    Timeline m_timeline;
    std::optional<DayRange> m_range;
    Grip m_grip = Grip::None;
    int m_pressDay = 0;
    double m_pressX = 0;
    std::optional<DayRange> m_pressRange;
};

} // namespace wenmai
