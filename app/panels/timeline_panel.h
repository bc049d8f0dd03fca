#pragma once

#include "core/view/timeline.h"
#include "core/view/view_spec.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace wenmai {

class TimelineHistogram;

/// The histogram with its choices: which date counts, whether undated sentences are shown, and the range in words.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    /// Shows a spec and its timeline; tells nobody.
    void setState(const ViewSpec& spec, Timeline timeline);
    [[nodiscard]] TimelineHistogram* histogram() const { return m_histogram; }

Q_SIGNALS:
    /// Range, choice of date or undated changed; the rest is as in the last setState().
    void specChanged(const wenmai::ViewSpec& spec);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRange();
    void retranslate();

    ViewSpec m_spec;
    std::uint32_t m_undatedCount = 0;
    QLabel* m_range;
    QToolButton* m_clear;
    QComboBox* m_choice;
    QCheckBox* m_undated;
    TimelineHistogram* m_histogram;
};

} // namespace wenmai
