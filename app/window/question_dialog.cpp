#include "app/window/question_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wenmai {

QuestionDialog::QuestionDialog(const QString& title, const QString& question, const QString& answer, QWidget* parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_line(new QLineEdit(answer, this)),
      m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("questionDialog"));
    setWindowTitle(title);
    auto* words = new QLabel(question, this);
    words->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("answer"));
    m_line->setAccessibleName(question);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(words);
    m_column->addWidget(m_line);
    m_column->addWidget(m_problem);
    m_column->addStretch();
    m_column->addWidget(buttons);
    connect(m_line, &QLineEdit::textChanged, this, &QuestionDialog::check);
    m_line->selectAll();
    resize(440, sizeHint().height());
}

void QuestionDialog::setCheck(std::function<QString(const QString&)> check) {
    m_check = [this, check = std::move(check)] { return check(answer()); };
    this->check();
}

void QuestionDialog::setField(QWidget* field, std::function<QString()> check) {
    m_column->replaceWidget(m_line, field);
    m_line->hide();
    field->setFocus();
    m_check = std::move(check);
    this->check();
}

QString QuestionDialog::answer() const {
    return m_line->text().trimmed();
}

void QuestionDialog::check() {
    const QString problem = m_check ? m_check() : QString();
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
}

} // namespace wenmai
