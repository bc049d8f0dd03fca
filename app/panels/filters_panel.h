#pragma once

#include "core/view/counts.h"

#include <QWidget>

#include <map>
#include <set>

class QLabel;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace wenmai {

/// Check boxes for types, predicates, polarity, modality, outlets and speakers with live counts: what ticking each
/// would bring. Below, how many articles must state a line.
class FiltersPanel : public QWidget {
    Q_OBJECT
public:
    explicit FiltersPanel(QWidget* parent = nullptr);

    /// Shows a spec and its counts; tells nobody.
    void setState(const ViewSpec& spec, const FilterCounts& counts);

Q_SIGNALS:
    /// The reader changed a tick; everything but the filters of this panel is as in the last setState().
    void specChanged(const wenmai::ViewSpec& spec);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Group { Types, Predicates, Polarities, Modalities, Outlets, Speakers, groupTotal };
    void build();
    QTreeWidgetItem* addItem(QTreeWidgetItem* group) const;
    void fillNames(Group g, const std::set<std::string>& hidden, const std::map<std::string, std::uint32_t>& counts);
    void showState();
    void takeChange();
    void only(QTreeWidgetItem* item);
    void retranslate();

    QTreeWidget* m_tree;
    QLabel* m_supportLabel;
    QSpinBox* m_support;
    ViewSpec m_spec;
    FilterCounts m_counts;
    bool m_filling = false;
};

} // namespace wenmai
