#include "app/models/statement_tree_model.h"

#include "app/models/text_convert.h"
#include "app/models/vocabulary_text.h"
#include "core/view/statement_filter.h"

#include <QCoreApplication>

#include <algorithm>

namespace wenmai {
namespace {

const QString dot = QStringLiteral(" · ");

/// Where a raw span stands in the quote, in UTF-16; exact for UTF-8 files, by its words for the others.
StatementCard::Part partIn(const Evidence& evidence, Span raw, std::string_view words) {
    std::size_t at = std::string_view::npos;
    if (evidence.raw.contains(raw) && !raw.empty() && evidence.quote.size() == evidence.raw.size())
        at = raw.begin - evidence.raw.begin;
    if (at != std::string_view::npos) {
        const QString before = toQString(std::string_view(evidence.quote).substr(0, at));
        const QString part = toQString(std::string_view(evidence.quote).substr(at, raw.size()));
        return {static_cast<int>(before.size()), static_cast<int>(part.size())};
    }
    if (words.empty()) return {};
    const QString quote = toQString(evidence.quote);
    const QString part = toQString(words);
    const qsizetype found = quote.indexOf(part);
    if (found < 0) return {};
    return {static_cast<int>(found), static_cast<int>(part.size())};
}

struct Cards {
    Q_DECLARE_TR_FUNCTIONS(StatementCard)
public:
    static void fill(StatementCard& card, const Evidence& evidence, const std::optional<Date>& event,
                     const std::optional<std::string>& speaker, const Metadata& article, DateChoice dates) {
        QStringList qualifiers;
        const auto date = dateOf(event, article, dates);
        qualifiers << (date && !event ? tr("reported %1", "date of publication").arg(text(date)) : text(date));
        if (article.source) qualifiers << toQString(article.source->text);
        if (card.negated) qualifiers << text(Polarity::Negated);
        if (card.modality != Modality::Actual) qualifiers << text(card.modality);
        if (speaker) qualifiers << tr("according to %1").arg(toQString(*speaker));
        card.review = evidence.review;
        if (card.review != Review::None) qualifiers << text(card.review);
        card.qualifiers = qualifiers.join(dot);
        card.sentence = toQString(evidence.quote);
        if (!evidence.rule.empty()) card.rule = tr("Rule: %1").arg(toQString(evidence.rule));
        for (const Reason& r : evidence.why) {
            card.decided.push_back({r.of, toQString(r.words), partIn(evidence, r.raw, r.words)});
            card.rule += dot + tr("%1: %2", "what a word decides, the word").arg(text(r.of), card.decided.back().words);
        }
        card.trigger = partIn(evidence, evidence.trigger, evidence.triggerText);
    }
    static QString relation(const Statement& s) {
        const QString words =
            tr("%1 %2 %3", "subject, predicate, object")
                .arg(toQString(s.subject.name), text(s.predicate, s.polarity), toQString(s.object.name));
        return s.item ? words + dot + toQString(*s.item) : words;
    }
    static QString figure(const ValueStatement& v) {
        return tr("%1: %2 %3", "entity, property, figure")
            .arg(toQString(v.subject.name), text(v.property), toQString(v.value));
    }
};

} // namespace

StatementCard statementCard(const Statement& s, const Metadata& article, DateChoice dates) {
    StatementCard card;
    card.negated = s.polarity == Polarity::Negated;
    card.modality = s.modality;
    card.subjectType = s.subject.type;
    card.headline = Cards::relation(s);
    Cards::fill(card, s.evidence, s.date, s.attributedTo, article, dates);
    card.subject = partIn(s.evidence, s.evidence.subject, s.subject.name);
    card.object = partIn(s.evidence, s.evidence.object, s.object.name);
    return card;
}

StatementCard statementCard(const ValueStatement& v, const Metadata& article, DateChoice dates) {
    StatementCard card;
    card.subjectType = v.subject.type;
    card.headline = Cards::figure(v);
    Cards::fill(card, v.evidence, v.date, v.attributedTo, article, dates);
    card.subject = partIn(v.evidence, v.evidence.subject, v.subject.name);
    card.object = partIn(v.evidence, v.valueRaw, v.value);
    return card;
}

void StatementTreeModel::setGroups(KnowledgeGraph::Ptr graph, std::vector<StatementGroup> groups, DateChoice dates) {
    if (graph == m_graph && groups == m_groups && dates == m_dates) return; // keeps the reader's place in the list
    beginResetModel();
    m_graph = std::move(graph);
    m_groups = std::move(groups);
    m_limits.assign(m_groups.size(), firstShown);
    m_offersMore.clear();
    for (const StatementGroup& group : m_groups)
        m_offersMore.push_back(group.items.size() > firstShown);
    m_dates = dates;
    endResetModel();
}

void StatementTreeModel::clear() {
    setGroups(nullptr, {}, m_dates);
}

void StatementTreeModel::retranslate() {
    for (int g = 0; g < rowCount(); ++g) {
        const QModelIndex group = index(g, 0);
        Q_EMIT dataChanged(group, group);
        if (rowCount(group) > 0) Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

int StatementTreeModel::sentencesOf(EdgeId edge) const {
    std::ptrdiff_t sum = 0;
    for (const StatementGroup& group : m_groups)
        sum += std::count_if(group.items.begin(), group.items.end(),
                             [&](const StatementItem& item) { return item.edge == edge; });
    return static_cast<int>(sum);
}

int StatementTreeModel::sentences() const {
    std::size_t sum = 0;
    for (const StatementGroup& group : m_groups)
        sum += group.items.size();
    return static_cast<int>(sum);
}

const StatementItem* StatementTreeModel::itemAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0 || isMore(index)) return nullptr;
    return &m_groups[index.internalId() - 1].items[static_cast<std::size_t>(index.row())];
}

// A sentence (or the row that offers more) carries its group's number plus one; a group carries 0.
QModelIndex StatementTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex StatementTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int StatementTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    const auto group = static_cast<std::size_t>(parent.row());
    return static_cast<int>(shownOf(group) + (m_offersMore[group] ? 1 : 0));
}

std::size_t StatementTreeModel::shownOf(std::size_t group) const {
    return std::min(m_groups[group].items.size(), m_limits[group]);
}

std::size_t StatementTreeModel::hiddenOf(std::size_t group) const {
    return m_groups[group].items.size() - shownOf(group);
}

bool StatementTreeModel::isMore(const QModelIndex& index) const {
    return index.isValid() && index.internalId() != 0 &&
           static_cast<std::size_t>(index.row()) >= shownOf(index.internalId() - 1);
}

void StatementTreeModel::showMore(const QModelIndex& index) {
    if (!isMore(index)) return;
    const QModelIndex group = index.parent();
    const std::size_t g = index.internalId() - 1;
    const auto shown = static_cast<int>(shownOf(g));
    const std::size_t more = std::min(hiddenOf(g), firstShown);
    if (more == hiddenOf(g)) {
        beginRemoveRows(group, shown, shown);
        m_offersMore[g] = false;
        endRemoveRows();
    }
    beginInsertRows(group, shown, shown + static_cast<int>(more) - 1);
    m_limits[g] += more;
    endInsertRows();
}

int StatementTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

QString StatementTreeModel::heading(const StatementGroup& group) const {
    const auto count = QStringLiteral(" (%1)").arg(group.items.size());
    if (const auto* predicate = std::get_if<Predicate>(&group.kind)) {
        if (symmetric(*predicate)) return text(*predicate) + count;
        return (group.incoming ? tr("… %1", "predicate whose object is the selected entity")
                               : tr("%1 …", "predicate whose subject is the selected entity"))
                   .arg(text(*predicate)) +
               count;
    }
    if (const auto* pair = std::get_if<PairHeading>(&group.kind))
        return tr("%1 – %2", "two entities")
                   .arg(toQString(m_graph->node(pair->from).entity.name),
                        toQString(m_graph->node(pair->to).entity.name)) +
               count;
    if (std::holds_alternative<BothSidesHeading>(group.kind)) return tr("Both sides, in order of time") + count;
    if (const auto* year = std::get_if<YearHeading>(&group.kind))
        return text(year->year ? std::optional(Date{*year->year, 0, 0}) : std::nullopt) + count;
    return text(std::get<ValueProperty>(group.kind)) + count;
}

StatementCard StatementTreeModel::cardOf(const StatementItem& item) const {
    const Metadata& article = m_graph->article(item.ref.article).metadata;
    return item.edge ? statementCard(m_graph->statement(item.ref), article, m_dates)
                     : statementCard(m_graph->value(item.ref), article, m_dates);
}

QVariant StatementTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (isMore(index)) return role == Qt::DisplayRole ? tr("Show more sentences") : QVariant();
    const StatementItem* item = itemAt(index);
    if (!item) return role == Qt::DisplayRole ? heading(m_groups[static_cast<std::size_t>(index.row())]) : QVariant();
    switch (role) {
    case CardRole:
        return QVariant::fromValue(cardOf(*item));
    case ArticleRole:
        return item->ref.article;
    case QuoteRole:
        return toQString(
            (item->edge ? m_graph->statement(item->ref).evidence : m_graph->value(item->ref).evidence).quote);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const StatementCard card = cardOf(*item);
        return card.headline + QLatin1Char('\n') + card.sentence + QLatin1Char('\n') + card.qualifiers;
    }
    case Qt::ToolTipRole: {
        const QString rule = cardOf(*item).rule;
        return rule.isEmpty() ? tr("Click to read it in the article")
                              : tr("Click to read it in the article\n%1").arg(rule);
    }
    default:
        return {};
    }
}

} // namespace wenmai
