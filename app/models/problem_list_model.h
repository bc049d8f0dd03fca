#pragma once

#include "core/base/error.h"

#include <QAbstractTableModel>

#include <vector>

namespace wenmai {

/// The files that an import could not read, and why.
class ProblemListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, Reason, columnTotal };

    explicit ProblemListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setProblems(std::vector<Error> problems);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Error> m_problems;
};

} // namespace wenmai
