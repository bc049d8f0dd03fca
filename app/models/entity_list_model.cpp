#include "app/models/entity_list_model.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"

#include <QIcon>
#include <QLocale>

#include <algorithm>

namespace wenmai {
namespace {

bool names(const GraphNode& node, const QString& part) {
    if (toQString(node.entity.name).contains(part, Qt::CaseInsensitive)) return true;
    return std::any_of(node.surfaces.begin(), node.surfaces.end(), [&](const Surface& surface) {
        return toQString(surface.text).contains(part, Qt::CaseInsensitive);
    });
}

} // namespace

EntityListModel::EntityListModel(QObject* parent) : QAbstractTableModel(parent) {}

void EntityListModel::setRows(KnowledgeGraph::Ptr graph, std::vector<EntityRow> rows, RankBy rankedBy) {
    m_rankedBy = rankedBy;
    m_graph = std::move(graph);
    m_all = std::move(rows);
    m_typeCounts.fill(0);
    for (const EntityRow& row : m_all)
        ++m_typeCounts[static_cast<std::size_t>(m_graph->node(row.node).entity.type)];
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, Place, Place);
}

void EntityListModel::narrow(std::optional<EntityType> type, const QString& part) {
    if (type == m_type && part == m_part) return;
    m_type = type;
    m_part = part;
    refresh();
}

void EntityListModel::setTypeIcons(std::function<QIcon(EntityType)> icons) {
    m_icons = std::move(icons);
    if (!m_shown.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

void EntityListModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_shown.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

void EntityListModel::refresh() {
    beginResetModel();
    m_shown.clear();
    for (const EntityRow& row : m_all) {
        const GraphNode& node = m_graph->node(row.node);
        if (m_type && node.entity.type != *m_type) continue;
        if (!m_part.isEmpty() && !names(node, m_part)) continue;
        m_shown.push_back(row);
    }
    sortShown();
    endResetModel();
}

void EntityListModel::sortShown() {
    const auto before = [this](const EntityRow& a, const EntityRow& b) {
        const EntityKey& ka = m_graph->node(a.node).entity;
        const EntityKey& kb = m_graph->node(b.node).entity;
        switch (m_column) {
        case Type:
            return std::pair(ka.type, ka.name) < std::pair(kb.type, kb.name);
        case Statements:
            return a.statements < b.statements;
        case Neighbours:
            return a.degree < b.degree;
        case Place:
            return a.place < b.place;
        default:
            return ka.name < kb.name;
        }
    };
    if (m_order == Qt::AscendingOrder)
        std::stable_sort(m_shown.begin(), m_shown.end(), before);
    else
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](const auto& a, const auto& b) { return before(b, a); });
}

int EntityListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EntityListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant EntityListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const EntityRow& row = m_shown[static_cast<std::size_t>(index.row())];
    const GraphNode& node = m_graph->node(row.node);
    if (role == NodeRole) return row.node;
    if (role == Qt::TextAlignmentRole && index.column() >= Statements) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Name && m_icons) return m_icons(node.entity.type);
    if (role == Qt::ToolTipRole) {
        QStringList spellings;
        for (const Surface& surface : node.surfaces)
            spellings << toQString(surface.text);
        return tr("%1 · %2\nIn the articles: %3\n%n article(s)", nullptr, static_cast<int>(node.articles.size()))
            .arg(toQString(node.entity.name), text(node.entity.type), spellings.mid(0, 8).join(QStringLiteral(", ")));
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Name:
        return toQString(node.entity.name);
    case Type:
        return text(node.entity.type);
    case Statements:
        return QLocale().toString(row.statements);
    case Neighbours:
        return QLocale().toString(row.degree);
    case Place:
        return QLocale().toString(row.place);
    default:
        return {};
    }
}

QVariant EntityListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Statements ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == Statements) return tr("Sentences about the entity, under the filters");
        if (section == Place)
            return tr("Place by what the graph is ranked by: %1 (View, Rank by)").arg(text(m_rankedBy));
        if (section == Neighbours) return tr("Entities that it is connected with, under the filters");
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Entity");
    case Type:
        return tr("Type");
    case Statements:
        return tr("Sentences");
    case Neighbours:
        return tr("Links");
    case Place:
        return tr("Rank");
    default:
        return {};
    }
}

void EntityListModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    std::vector<NodeId> nodes;
    for (const QModelIndex& i : old)
        nodes.push_back(m_shown[static_cast<std::size_t>(i.row())].node);
    m_column = column;
    m_order = order;
    sortShown();
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i)
        now << indexOf(nodes[static_cast<std::size_t>(i)]).siblingAtColumn(old[i].column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged();
}

std::optional<NodeId> EntityListModel::nodeAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return std::nullopt;
    return m_shown[static_cast<std::size_t>(index.row())].node;
}

QModelIndex EntityListModel::indexOf(NodeId node) const {
    const auto at = std::find_if(m_shown.begin(), m_shown.end(), [&](const EntityRow& r) { return r.node == node; });
    return at == m_shown.end() ? QModelIndex() : index(static_cast<int>(at - m_shown.begin()), 0);
}

} // namespace wenmai
