#include "app/models/problem_list_model.h"

#include "app/models/problem_text.h"
#include "app/models/text_convert.h"

#include <QFileInfo>

namespace wenmai {

void ProblemListModel::setProblems(std::vector<Error> problems) {
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

void ProblemListModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_problems.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int ProblemListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ProblemListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Error& problem = m_problems[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == File ? QFileInfo(toQString(problem.where.file)).fileName() : text(problem);
    if (role == Qt::ToolTipRole) return toQString(dump(problem));
    return {};
}

QVariant ProblemListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == File ? tr("File") : tr("Reason");
}

} // namespace wenmai
