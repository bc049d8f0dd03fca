#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wenmai {

/// One question with one field to answer it in; what is wrong with the answer is told below it.
class QuestionDialog : public QDialog {
    Q_OBJECT
public:
    QuestionDialog(const QString& title, const QString& question, const QString& answer, QWidget* parent);

    /// Says what is wrong with the answer; empty: nothing.
    void setCheck(std::function<QString(const QString& answer)> check);
    /// Another widget in place of the line.
    void setField(QWidget* field, std::function<QString()> check);
    [[nodiscard]] QString answer() const;
    void check();

private:
    QVBoxLayout* m_column;
    QLineEdit* m_line;
    QLabel* m_problem;
    QPushButton* m_ok;
    std::function<QString()> m_check;
};

} // namespace wenmai
