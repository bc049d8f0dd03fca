#pragma once

#include "app/export/view_export.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace wenmai {

class PathField;

/// Chooses how the graph is written as data. accept() means: write it to path().
class DataDialog : public QDialog {
    Q_OBJECT
public:
    explicit DataDialog(const QString& path, QWidget* parent = nullptr);
    [[nodiscard]] QString path() const;
    [[nodiscard]] DataScope scope() const;

private:
    void update();

    QComboBox* m_format;
    QComboBox* m_scope;
    PathField* m_path;
    QLabel* m_about;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace wenmai
