#include "app/models/relation_list_model.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"

#include <QLocale>

#include <algorithm>

namespace wenmai {

void RelationListModel::setRows(KnowledgeGraph::Ptr graph, std::vector<RelationRow> rows) {
    if (graph == m_graph && rows == m_rows) return; // keeps the reader's place in the list
    beginResetModel();
    m_graph = std::move(graph);
    m_rows = std::move(rows);
    endResetModel();
}

void RelationListModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int RelationListModel::rowOf(EdgeId edge) const {
    const auto found = std::ranges::lower_bound(m_rows, edge, {}, &RelationRow::edge);
    return found == m_rows.end() || found->edge != edge ? -1 : static_cast<int>(found - m_rows.begin());
}

int RelationListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RelationListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant RelationListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const RelationRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const GraphEdge& edge = m_graph->edge(row.edge);
    if (role == EdgeRole) return row.edge;
    const bool number = index.column() == Sentences || index.column() == Articles;
    if (role == Qt::TextAlignmentRole) return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == SortRole) {
        switch (index.column()) {
        case Sentences:
            return row.statements;
        case Articles:
            return row.articles;
        case First:
            return row.first ? firstDay(*row.first) : 0;
        case Last:
            return row.last ? lastDay(*row.last) : 0;
        default:
            return data(index, Qt::DisplayRole);
        }
    }
    if (role != Qt::DisplayRole) return {};
    const auto date = [](const std::optional<Date>& day) { return day ? toQString(iso(*day)) : QString(); };
    switch (index.column()) {
    case Subject:
        return toQString(m_graph->node(edge.from).entity.name);
    case Relation:
        return text(edge.predicate, edge.polarity);
    case Object:
        return toQString(m_graph->node(edge.to).entity.name);
    case How:
        return edge.contradicted ? tr("%1, contradicted").arg(text(edge.modality)) : text(edge.modality);
    case Sentences:
        return QLocale().toString(row.statements);
    case Articles:
        return QLocale().toString(row.articles);
    case First:
        return date(row.first);
    case Last:
        return date(row.last);
    default:
        return {};
    }
}

QVariant RelationListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Sentences || section == Articles ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Subject:
        return tr("Subject");
    case Relation:
        return tr("Relation");
    case Object:
        return tr("Object");
    case How:
        return tr("How sure");
    case Sentences:
        return tr("Sentences");
    case Articles:
        return tr("Articles");
    case First:
        return tr("First");
    case Last:
        return tr("Last");
    default:
        return {};
    }
}

} // namespace wenmai
