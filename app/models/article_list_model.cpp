#include "app/models/article_list_model.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"

#include <QLocale>

#include <algorithm>

namespace wenmai {
namespace {

std::string titleOf(const Extraction& article) {
    return article.metadata.title ? article.metadata.title->text : article.id;
}
/// The title of the article that this one reprints; empty where it reprints none.
QString reprintedBy(const KnowledgeGraph& graph, ArticleIndex article) {
    const ArticleIndex original = graph.originalOf(article);
    return original == article ? QString() : toQString(titleOf(graph.article(original)));
}
std::size_t statementsOf(const Extraction& article) {
    return article.statements.size() + article.values.size();
}

} // namespace

void ArticleListModel::setGraph(KnowledgeGraph::Ptr graph) {
    m_graph = std::move(graph);
    refresh();
}

void ArticleListModel::narrow(std::optional<std::set<std::string>> ids) {
    m_ids = std::move(ids);
    refresh();
}

void ArticleListModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_shown.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

void ArticleListModel::refresh() {
    beginResetModel();
    m_shown.clear();
    if (m_graph)
        for (ArticleIndex i = 0; i < m_graph->articles().size(); ++i)
            if (!m_ids || m_ids->contains(m_graph->article(i).id)) m_shown.push_back(i);
    sortShown();
    endResetModel();
}

void ArticleListModel::sortShown() {
    const auto before = [this](ArticleIndex ia, ArticleIndex ib) {
        const Extraction& a = m_graph->article(ia);
        const Extraction& b = m_graph->article(ib);
        switch (m_column) {
        case Outlet: {
            const auto outlet = [](const Extraction& e) {
                return e.metadata.source ? e.metadata.source->text : std::string();
            };
            return outlet(a) < outlet(b);
        }
        case Published: {
            const auto day = [](const Extraction& e) {
                return e.metadata.published ? e.metadata.published->date : Date{};
            };
            return day(a) < day(b);
        }
        case Statements:
            return statementsOf(a) < statementsOf(b);
        default:
            return titleOf(a) < titleOf(b);
        }
    };
    if (m_order == Qt::AscendingOrder)
        std::stable_sort(m_shown.begin(), m_shown.end(), before);
    else
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](auto a, auto b) { return before(b, a); });
}

int ArticleListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ArticleListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const ArticleIndex at = m_shown[static_cast<std::size_t>(index.row())];
    const Extraction& article = m_graph->article(at);
    if (role == IdRole) return toQString(article.id);
    if (role == Qt::TextAlignmentRole && index.column() == Statements) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        QStringList lines{toQString(titleOf(article))};
        if (article.metadata.source) lines << toQString(article.metadata.source->text);
        lines << toQString(article.id) << tr("%n statement(s)", nullptr, static_cast<int>(statementsOf(article)));
        if (const QString original = reprintedBy(*m_graph, at); !original.isEmpty())
            lines << tr("Reprint of “%1”: counted with it as one source").arg(original);
        return lines.join(QLatin1Char('\n'));
    }
    if (role == Qt::AccessibleTextRole && index.column() == Title) {
        const QString title = toQString(titleOf(article)), original = reprintedBy(*m_graph, at);
        return original.isEmpty() ? title : tr("%1, reprint of “%2”").arg(title, original);
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Title:
        return (m_graph->originalOf(at) == at ? QString() : QStringLiteral("↳ ")) + toQString(titleOf(article));
    case Outlet:
        return article.metadata.source ? toQString(article.metadata.source->text) : QStringLiteral("–");
    case Published:
        return article.metadata.published ? toQString(iso(article.metadata.published->date)) : QStringLiteral("–");
    case Statements:
        return QLocale().toString(static_cast<qulonglong>(statementsOf(article)));
    default:
        return {};
    }
}

QVariant ArticleListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Statements ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Title:
        return tr("Article");
    case Outlet:
        return tr("Outlet");
    case Published:
        return tr("Published");
    case Statements:
        return tr("Statements");
    default:
        return {};
    }
}

void ArticleListModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    std::vector<QString> ids;
    for (const QModelIndex& i : old)
        ids.push_back(idAt(i));
    m_column = column;
    m_order = order;
    if (m_graph) sortShown();
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i)
        now << indexOf(ids[static_cast<std::size_t>(i)]).siblingAtColumn(old[i].column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged();
}

QString ArticleListModel::idAt(const QModelIndex& index) const {
    return index.isValid() ? index.siblingAtColumn(0).data(IdRole).toString() : QString();
}

QModelIndex ArticleListModel::indexOf(const QString& id) const {
    const std::string wanted = toUtf8(id);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        if (m_graph->article(m_shown[row]).id == wanted) return index(static_cast<int>(row), 0);
    return {};
}

} // namespace wenmai
