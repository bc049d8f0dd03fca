#pragma once

#include "core/extract/clauses.h"
#include "core/rules/word_lists.h"

#include <optional>
#include <string_view>
#include <vector>

namespace wenmai {

/// A value in a line, as the search for its owner sees it.
struct ValueInLine {
    WordRange words;
    std::string_view kind;    ///< of FoundValue
    std::size_t property = 0; ///< the word that says what is measured; the value's own first word where none does
    bool named = false;       ///< whether such a word stands there
    ValueProperty measures = ValueProperty::Other;
    bool ofWork = false; ///< 票房
};

/// Whose a value is, by grammar: what is counted right behind it, whom it is given to, the owner of the property's
/// noun, the partner in 甲、乙分别为…, the subject of the clause, or the subject that goes on from clauses and
/// sentences before. Mentions by number; -1 where nothing fits.
class ValueOwners {
public:
    ValueOwners(const Analysis& analysis, const GrammarClasses& classes, const WordLists& lists)
        : m_a(analysis), m_c(classes), m_give(lists, "value_recipient_verb"), m_stake(lists, "stake_noun"),
          m_generic(lists, "unnamed_owner"), m_source(lists, "source_noun") {}

    /// What a number counts: 20架A321neo, 价值25亿美元的H20.
    [[nodiscard]] std::int32_t counted(const Line& line, const ValueInLine& value) const;
    [[nodiscard]] std::int32_t of(const Line& line, const ValueInLine& value) const;
    /// To be called behind each sentence: who it speaks of.
    void passed(const std::vector<Line>& lines);

private:
    [[nodiscard]] bool fits(std::int32_t mention, ValueProperty property) const;
    [[nodiscard]] std::int32_t best(const std::vector<std::int32_t>& mentions, ValueProperty property) const;
    [[nodiscard]] std::vector<std::int32_t> mentionsIn(const Line& line, WordRange words) const;
    [[nodiscard]] std::int32_t recipient(const Line& line, const ValueInLine& value, WordRange clause) const;
    [[nodiscard]] std::int32_t paired(const Line& line, const ValueInLine& value, WordRange clause) const;
    [[nodiscard]] std::int32_t subject(const Line& line, WordRange clause, std::size_t before,
                                       ValueProperty property) const;
    [[nodiscard]] std::int32_t carried(const Line& line, const ValueInLine& value, WordRange clause) const;
    [[nodiscard]] bool isPlace(std::int32_t mention) const;
    [[nodiscard]] bool isWork(std::int32_t mention) const;
    [[nodiscard]] bool somebodyElse(const Line& line, WordRange clause, std::size_t before) const;
    [[nodiscard]] WordRange clauseAt(const Line& line, std::size_t word) const;
    [[nodiscard]] std::string_view text(const Line& line, std::size_t word) const { return m_a.text(line.words[word]); }

    const Analysis& m_a;
    const GrammarClasses& m_c;
    WordClass m_give, m_stake, m_generic, m_source;
    std::int32_t m_topic = -1; ///< the company that the sentence before spoke of
    std::int32_t m_work = -1;  ///< the film or book that was spoken of last
};

} // namespace wenmai
