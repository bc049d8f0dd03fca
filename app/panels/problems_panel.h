#pragma once

#include "app/models/problem_list_model.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace wenmai {

/// What the last import could not read, and why.
class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget* parent = nullptr);
    void setProblems(std::vector<Error> problems);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    ProblemListModel* m_model;
    QTreeView* m_list;
};

} // namespace wenmai
