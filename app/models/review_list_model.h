#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/store/decision.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace wenmai {

/// A line of the review: a sentence to look at, or a decision to take back.
struct ReviewRow {
    QString what;
    QString detail; ///< for the tooltip
    std::string article;
    Span raw; ///< of the sentence; empty where there is none
    std::optional<Decision> decision;
};

/// The sentences that name several entities and gave nothing, by article.
[[nodiscard]] std::vector<ReviewRow> unstatedRows(const KnowledgeGraph& graph);
/// What the reader has decided, by kind; positions of nodes are left out.
[[nodiscard]] std::vector<ReviewRow> decisionRows(const KnowledgeGraph& graph, const Decisions& decisions);

/// Rows of the review as a table: what it is, and in which article.
class ReviewListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Article, columnTotal };

    explicit ReviewListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(KnowledgeGraph::Ptr graph, std::vector<ReviewRow> rows);
    void retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1); }
    [[nodiscard]] const ReviewRow& row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString titleOf(const std::string& article) const;

    KnowledgeGraph::Ptr m_graph;
    std::vector<ReviewRow> m_rows;
};

} // namespace wenmai
