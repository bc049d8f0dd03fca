#include "app/panels/problems_panel.h"

#include "app/panels/row_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace wenmai {

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget(parent), m_model(new ProblemListModel(this)), m_list(new QTreeView(this)) {
    setObjectName(QStringLiteral("problemsPanel"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(ProblemListModel::File, QHeaderView::Interactive);
    m_list->header()->resizeSection(ProblemListModel::File, 220);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    retranslate();
}

void ProblemsPanel::setProblems(std::vector<Error> problems) {
    m_model->setProblems(std::move(problems));
}

void ProblemsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ProblemsPanel::retranslate() {
    m_model->retranslate();
    m_list->setAccessibleName(tr("Files that could not be imported"));
}

} // namespace wenmai
