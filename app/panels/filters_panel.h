#pragma once

#include "core/view/counts.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wenmai {

/// Check boxes for types, predicates, polarity and modality with live counts: what ticking each would bring.
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
    enum Group { Types, Predicates, Polarities, Modalities, groupTotal };
    void build();
    void showState();
    void takeChange();
    void only(QTreeWidgetItem* item);
    void retranslate();

    QTreeWidget* m_tree;
    ViewSpec m_spec;
    FilterCounts m_counts;
    bool m_filling = false;
};

} // namespace wenmai
