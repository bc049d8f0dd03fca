#pragma once

#include "app/models/statement_groups.h"

#include <QAbstractItemModel>

namespace wenmai {

/// What a row of the details shows of one sentence, worded for the reader.
struct StatementCard {
    QString headline;   ///< "英伟达 sells to 中国 · H200", "英伟达: market share 95%"
    QString qualifiers; ///< date · outlet · negated · planned · said by …
    QString sentence;   ///< verbatim
    QString rule;       ///< rule and why, one line
    Review review = Review::None;
    bool negated = false;
    Modality modality = Modality::Actual;
    EntityType subjectType = EntityType::Organization;
    /// Places in `sentence` (UTF-16) of subject, trigger and object, as far as they stand in it; length 0: nowhere.
    struct Part {
        int begin = 0;
        int length = 0;
    };
    Part subject, trigger, object;
    /// Words that decided a qualifier; `part` is nowhere where they stand in another sentence.
    struct Decided {
        Reason::Of of = Reason::Of::Polarity;
        QString words;
        Part part;
    };
    std::vector<Decided> decided;
};

/// Words a statement or value for the reader. `article` is where it was read.
[[nodiscard]] StatementCard statementCard(const Statement& statement, const Metadata& article, DateChoice dates);
[[nodiscard]] StatementCard statementCard(const ValueStatement& value, const Metadata& article, DateChoice dates);

/// The groups of statement_groups.h as a tree of two levels: predicates, and under them sentences. A long group shows
/// its first sentences and a row that offers more, so that no view has to measure thousands of them at once.
class StatementTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { CardRole = Qt::UserRole, ArticleRole, QuoteRole };

    explicit StatementTreeModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    void setGroups(KnowledgeGraph::Ptr graph, std::vector<StatementGroup> groups, DateChoice dates);
    void clear();
    void retranslate();

    static constexpr std::size_t firstShown = 30;

    /// Whether the row is the one that offers more, and what it does.
    [[nodiscard]] bool isMore(const QModelIndex& index) const;
    void showMore(const QModelIndex& index);
    /// nullptr for a heading and for the row that offers more.
    [[nodiscard]] const StatementItem* itemAt(const QModelIndex& index) const;
    [[nodiscard]] StatementCard cardOf(const StatementItem& item) const;
    [[nodiscard]] const KnowledgeGraph::Ptr& graph() const { return m_graph; }
    [[nodiscard]] int sentences() const;
    [[nodiscard]] int sentencesOf(EdgeId edge) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString heading(const StatementGroup& group) const;
    [[nodiscard]] std::size_t shownOf(std::size_t group) const;
    [[nodiscard]] std::size_t hiddenOf(std::size_t group) const;

    KnowledgeGraph::Ptr m_graph;
    std::vector<StatementGroup> m_groups;
    std::vector<std::size_t> m_limits; ///< by group: sentences shown at most
    std::vector<bool> m_offersMore;    ///< by group: whether its last row offers more
    DateChoice m_dates = DateChoice::EventElsePublication;
};

} // namespace wenmai

Q_DECLARE_METATYPE(wenmai::StatementCard)
