#pragma once

#include "core/view/timeline.h"
#include "core/view/view_spec.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace wenmai {

class TimelineHistogram;

/// The histogram with its choices: which date counts, whether undated sentences are shown, the range in words that can
/// be typed over, and the steps by which the range moves on, by hand or played.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    /// Shows a spec and its timeline; tells nobody.
    void setState(const ViewSpec& spec, Timeline timeline);
    [[nodiscard]] TimelineHistogram* histogram() const { return m_histogram; }
    /// As narrow as its two lines are, also while they stand in one.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Range, choice of date or undated changed; the rest is as in the last setState().
    void specChanged(const wenmai::ViewSpec& spec);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setRange(const std::optional<DayRange>& range);
    void takeTyped();
    /// The range moved by one step of the chosen length; a day, week, … where none is set yet.
    void step(int by);
    void play(bool on);
    void showRange();
    void retranslate();

    ViewSpec m_spec;
    std::uint32_t m_undatedCount = 0;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLabel* m_until;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_on;
    QComboBox* m_unit;
    QTimer m_clock;
    QBoxLayout* m_head; ///< in two lines where there is no room for one
    QToolButton* m_clear;
    QComboBox* m_choice;
    QCheckBox* m_undated;
    TimelineHistogram* m_histogram;
};

} // namespace wenmai
