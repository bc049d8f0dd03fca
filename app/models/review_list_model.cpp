#include "app/models/review_list_model.h"

#include "app/models/statement_tree_model.h"
#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"

#include <QCoreApplication>

namespace wenmai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Review)
public:
    static QString kind(DecisionKind kind) {
        switch (kind) {
        case DecisionKind::Merge:
            return tr("Is really");
        case DecisionKind::Split:
            return tr("Is really, in this article");
        case DecisionKind::Confirm:
            return tr("Accepted");
        case DecisionKind::Reject:
            return tr("Rejected");
        case DecisionKind::Note:
            return tr("Note");
        case DecisionKind::Pin:
            return tr("Pinned");
        case DecisionKind::Published:
            return tr("Published");
        case DecisionKind::Correct:
            return tr("Corrected");
        case DecisionKind::Add:
            return tr("Added");
        case DecisionKind::Silence:
            return tr("Silenced rule");
        }
        return {};
    }
    static QString colon(const QString& head, const QString& rest) { return tr("%1: %2").arg(head, rest); }
    static QString became(const QString& before, const QString& now) { return tr("%1 → %2").arg(before, now); }
};

QString aboutText(const DecidedAbout& about) {
    using Kind = DecidedAbout::Kind;
    switch (about.kind) {
    case Kind::Rule:
        return toQString(about.rule);
    case Kind::Article:
        return toQString(about.article);
    case Kind::Statement: {
        Statement s;
        s.subject = about.subject;
        s.predicate = *about.predicate;
        s.object = about.object;
        s.polarity = about.polarity;
        return statementCard(s, {}, {}).headline;
    }
    case Kind::Value:
        return toQString(about.subject.name) + QLatin1Char(' ') + (about.property ? text(*about.property) : QString());
    case Kind::Entity:
    case Kind::EntityIn:
        return toQString(about.subject.name);
    }
    return {};
}

QString decisionText(const Decision& decision, const DecidedAbout& about) {
    QString of = aboutText(about);
    switch (decision.kind) {
    case DecisionKind::Correct:
        if (const auto now = statementFromJson(*decision.what))
            of = Words::became(of, statementCard(*now, {}, {}).headline);
        break;
    case DecisionKind::Published:
    case DecisionKind::Note:
        of = Words::became(of, toQString(*decision.what));
        break;
    case DecisionKind::Merge:
    case DecisionKind::Split:
        if (const auto now = entityFrom(*decision.what)) of = Words::became(of, toQString(now->name));
        break;
    default:
        break;
    }
    return Words::colon(Words::kind(decision.kind), of);
}

} // namespace

std::vector<ReviewRow> unstatedRows(const KnowledgeGraph& graph) {
    std::vector<ReviewRow> rows;
    for (const auto& article : graph.articles())
        for (const CitedText& sentence : article->unstated) {
            const QString words = toQString(sentence.text).simplified();
            rows.push_back({words, words, article->id, sentence.raw, std::nullopt});
        }
    return rows;
}

std::vector<ReviewRow> decisionRows(const KnowledgeGraph& graph, const Decisions& decisions) {
    std::vector<ReviewRow> rows;
    for (const auto& [key, what] : decisions) {
        if (key.first == DecisionKind::Pin) continue;
        const auto about = readAbout(key.second);
        if (!about) continue;
        const Decision decision{key.first, key.second, what};
        ReviewRow row{decisionText(decision, *about), {}, about->article, about->raw, decision};
        row.detail = row.what;
        if (!about->article.empty() && !graph.findArticle(about->article)) row.raw = {};
        rows.push_back(std::move(row));
    }
    return rows;
}

void ReviewListModel::setRows(KnowledgeGraph::Ptr graph, std::vector<ReviewRow> rows) {
    beginResetModel();
    m_graph = std::move(graph);
    m_rows = std::move(rows);
    endResetModel();
}

int ReviewListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString ReviewListModel::titleOf(const std::string& article) const {
    const auto found = m_graph ? m_graph->findArticle(article) : std::nullopt;
    if (!found) return toQString(article);
    const auto& title = m_graph->article(*found).metadata.title;
    return toQString(title ? title->text : article);
}

QVariant ReviewListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const ReviewRow& at = row(index.row());
    if (role == Qt::ToolTipRole) return index.column() == What ? at.detail : titleOf(at.article);
    if (role != Qt::DisplayRole) return {};
    return index.column() == What ? at.what : titleOf(at.article);
}

QVariant ReviewListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == What ? tr("What") : tr("Article");
}

} // namespace wenmai
