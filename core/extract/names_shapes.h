#pragma once

#include "core/extract/analysis.h"
#include "core/extract/classes.h"
#include "core/rules/word_lists.h"

#include <string_view>

namespace wenmai {

/// What the finders of unknown names ask about words: what may be part of a name, where a name may end, what announces
/// one. Words are named by their place in a sentence. Holds references; belongs to one thread.
class NameShapes {
public:
    NameShapes(const Analysis& analysis, const WordLists& lists);

    [[nodiscard]] std::string_view text(const SentenceWords& s, std::size_t i) const {
        return i < s.words.size() ? m_a.text(s.words[i]) : std::string_view{};
    }
    /// Word `i` begins where the one before it ends.
    [[nodiscard]] static bool joined(const SentenceWords& s, std::size_t i) {
        return i > 0 && i < s.words.size() && s.words[i - 1].folded.end == s.words[i].folded.begin;
    }
    [[nodiscard]] static bool allHan(std::string_view text);
    [[nodiscard]] static bool isDot(std::string_view text) {
        return text.size() <= 3 && text.size() >= 2 && isAnyDot(text);
    }
    /// Every character is one that foreign names are written with.
    [[nodiscard]] bool transliterated(std::string_view text) const;
    /// The text begins with a Chinese surname; its bytes, or 0.
    [[nodiscard]] std::size_t surname(std::string_view text) const;

    /// A word for what somebody is: 总裁, 农场主, 考古学家, 国防部|长.
    [[nodiscard]] bool office(const SentenceWords& s, std::size_t i) const;
    /// A word for what a firm is: 公司, 承包商, 车企.
    [[nodiscard]] bool firmRole(const SentenceWords& s, std::size_t i) const;
    /// Verbs of speech, prepositions, adverbs, particles …: no name holds them.
    [[nodiscard]] bool function(const Word& w) const;
    /// A dictionary word of two or more characters that is no name.
    [[nodiscard]] bool common(const Word& w) const;
    /// A name may end before word `i`.
    [[nodiscard]] bool ends(const SentenceWords& s, std::size_t i) const;
    /// From `i`, behind adverbs, somebody says or does what only people do.
    [[nodiscard]] bool acts(const SentenceWords& s, std::size_t i) const;
    /// Word `i` opens a clause.
    [[nodiscard]] bool opens(const SentenceWords& s, std::size_t i) const;

    [[nodiscard]] std::size_t characters(const SentenceWords& s, std::size_t first, std::size_t last) const;

    const WordClass title, say, preposition, coordinator, adverb, negation, notName, nameStop, generic, place, act;

private:
    [[nodiscard]] static bool isAnyDot(std::string_view text);
    [[nodiscard]] bool endsAsTitle(std::string_view text) const;

    const Analysis& m_a;
    const WordLists& m_lists;
    std::optional<std::size_t> m_surname, m_foreign;
    WordClass m_firmRole, m_notOffice, m_aspect, m_office;
    std::optional<std::size_t> m_titleNumber;
};

} // namespace wenmai
