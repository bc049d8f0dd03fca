#pragma once

#include "core/io/record_fields.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace wenmai {

/// Shows which column of a file of records was taken for what, beside the first record's values, and lets it be
/// changed.
class FieldsDialog : public QDialog {
    Q_OBJECT
public:
    explicit FieldsDialog(const RecordHead& head, QWidget* parent = nullptr);

    /// Every field: its column, or empty.
    [[nodiscard]] FieldColumns choice() const;
    [[nodiscard]] bool remembered() const;

private:
    void update();

    RecordHead m_head;
    std::array<QComboBox*, articleFieldCount> m_columns{};
    QTreeWidget* m_preview;
    QCheckBox* m_remember;
    QLabel* m_problem;
    QPushButton* m_import;
};

} // namespace wenmai
