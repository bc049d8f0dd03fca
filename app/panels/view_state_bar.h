#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/view/view_graph.h"
#include "core/view/view_spec.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace wenmai {

/// The line above the graph that says what of it is seen: the focus and its depth, what filters hide, how many of the
/// entities are shown; each with the button that undoes it.
class ViewStateBar : public QFrame {
    Q_OBJECT
public:
    explicit ViewStateBar(QWidget* parent = nullptr);
    void setState(const ViewSpec& spec, const ViewGraph& view);

Q_SIGNALS:
    void clearFocusWanted();
    void hopsWanted(int hops);
    void clearFiltersWanted();
    void showMoreWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void describe();

    ViewSpec m_spec;
    std::size_t m_shown = 0;
    std::uint32_t m_hiddenNodes = 0;
    std::uint32_t m_hiddenEdges = 0;
    QLabel* m_focus;
    QComboBox* m_hops;
    QToolButton* m_clearFocus;
    QLabel* m_filters;
    QPushButton* m_clearFilters;
    QLabel* m_count;
    QPushButton* m_more;
};

} // namespace wenmai
