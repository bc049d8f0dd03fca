#pragma once

#include "core/base/diagnostic.h"
#include "core/model/word.h"
#include "core/rules/rule.h"
#include "core/rules/word_filter.h"
#include "core/rules/word_lists.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace wenmai {

/// Compiles a pattern's text; the grammar is in resources/rules/README.md. On a mistake the error's column counts from
/// the text's start and the message says what was expected. `subject` and `object` are the types for ends without any.
[[nodiscard]] Result<std::vector<PatternStep>> compilePattern(std::string_view text, const WordLists& lists,
                                                              TypeSet subject, TypeSet object);

/// A value expression among the words: 95%, 55亿美元, 140万元人民币, 6倍.
struct ValueSpan {
    std::size_t first = 0, last = 0; ///< words
    std::string_view kind;           ///< percent, money, count, times
};

/// What a pattern is matched against: a row of words and what is known of them. It remembers which words pass which
/// filter, so it belongs to one thread.
struct PatternText {
    /// `coordinator` is the class of 和, 与, 及 …
    PatternText(std::string_view folded, std::span<const Word> words, std::span<const EntityType> types,
                std::span<const ValueSpan> values, std::optional<std::size_t> coordinator);

    std::string_view folded; ///< the text that the words' spans point into
    std::span<const Word> words;
    std::span<const EntityType> types; ///< by mention
    std::span<const ValueSpan> values; ///< in order
    std::vector<WordKey> keys;         ///< by word
    WordFilter present;                ///< what of it the words have

    [[nodiscard]] bool passes(const WordFilter& filter, std::size_t at) const {
        if (filter.number != WordFilter::unnumbered) return (row(filter)[at / 64] >> at % 64 & 1) != 0;
        const std::int32_t mention = words[at].mention;
        return filter.passes(words[at], keys[at],
                             mention < 0 ? EntityType::Person : types[static_cast<std::size_t>(mention)]);
    }
    /// The first word from `at` on that passes; words.size() where none does.
    [[nodiscard]] std::size_t next(const WordFilter& filter, std::size_t at) const;

private:
    /// A bit a word: whether it passes. Valid until another row is asked for.
    [[nodiscard]] const std::uint64_t* row(const WordFilter& filter) const {
        if (filter.number < m_rows.size() && m_rows[filter.number] != 0) return m_bits.data() + m_rows[filter.number];
        return makeRow(filter);
    }
    [[nodiscard]] const std::uint64_t* makeRow(const WordFilter& filter) const;

    mutable std::vector<std::uint32_t> m_rows; ///< by the filter's number: where its bits begin; 0: not told yet
    mutable std::vector<std::uint64_t> m_bits;
};

/// What a pattern's captures stand on, as ranges of words.
struct PatternMatch {
    std::size_t first = 0, last = 0;
    struct Range {
        std::size_t first = 0, last = 0;
        [[nodiscard]] bool empty() const { return first == last; }
    };
    Range subject, object, item, trigger, speaker;
};

/// Mentions in one row of a list (甲、乙与丙) at most.
inline constexpr std::size_t mostListed = 30;

/// The longest-first match that begins at word `at`, if any. Repetition is bounded, so that the cost of trying every
/// word is linear in their number.
[[nodiscard]] std::optional<PatternMatch> match(const std::vector<PatternStep>& steps, const PatternText& text,
                                                std::size_t at);

} // namespace wenmai
