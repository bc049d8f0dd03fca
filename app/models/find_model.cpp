#include "app/models/find_model.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"

#include <QIcon>

namespace wenmai {

void FindModel::setIndex(KnowledgeGraph::Ptr graph, std::shared_ptr<const SpellingIndex> index) {
    m_graph = std::move(graph);
    m_index = std::move(index);
    setQuery(m_query);
}

void FindModel::setQuery(const QString& query) {
    beginResetModel();
    m_query = query;
    m_hits = m_index ? m_index->find(toUtf8(query.trimmed())) : std::vector<SpellingHit>();
    endResetModel();
}

int FindModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

std::optional<NodeId> FindModel::nodeAt(int row) const {
    if (row < 0 || row >= rowCount()) return std::nullopt;
    return m_hits[static_cast<std::size_t>(row)].node;
}

QVariant FindModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const SpellingHit& hit = m_hits[static_cast<std::size_t>(index.row())];
    const GraphNode& node = m_graph->node(hit.node);
    const QString name = toQString(node.entity.name);
    QString by;
    if (!hit.reading.empty())
        by = toQString(hit.reading);
    else if (hit.spelling != node.entity.name)
        by = toQString(hit.spelling);
    const int articles = static_cast<int>(node.articles.size());
    switch (role) {
    case NodeRole:
        return hit.node;
    case NameRole:
        return name;
    case ByRole:
        return by;
    case TypeRole:
        return text(node.entity.type);
    case CountRole:
        return tr("%n article(s)", nullptr, articles);
    case Qt::EditRole:
        return name;
    case Qt::DecorationRole:
        return m_icons ? QVariant(m_icons(node.entity.type)) : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString shown =
            by.isEmpty() ? name : tr("%1 (%2)", "a name and the spelling it was found by").arg(name, by);
        return shown + QStringLiteral(" · ") + text(node.entity.type) + QStringLiteral(" · ") +
               tr("%n article(s)", nullptr, articles);
    }
    default:
        return {};
    }
}

} // namespace wenmai
