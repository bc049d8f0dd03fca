#pragma once

#include "core/text/double_array.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace wenmai {

/// How often words follow each other: libpinyin's counts of 51 million words, compiled at build time behind the general
/// dictionary (WordDict) and mapped with it. Keys are folded. Immutable, safe from any thread.
class WordPairs {
public:
    struct Word {
        float logProbability = 0; ///< natural logarithm of the word's share of all words
        float logRest = 0;        ///< of the probability that a word follows which was never seen behind this one
        std::uint32_t first = 0;  ///< its pairs; they end where the next word's begin
    };
    /// The word that follows in the high bits, in the low ones the negative logarithm of its probability in steps.
    using Pair = std::uint32_t;

    [[nodiscard]] const DoubleArray& words() const { return m_words; }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    /// Stands for what is before the first word of a clause.
    [[nodiscard]] std::int32_t start() const { return static_cast<std::int32_t>(m_entries.size()) - 2; }
    [[nodiscard]] const Word& word(std::int32_t value) const { return m_entries[static_cast<std::size_t>(value)]; }
    /// Logarithm of the probability that `word` stands behind `before`, where it was seen there.
    [[nodiscard]] std::optional<double> follows(std::int32_t before, std::int32_t word) const;

    /// What is counted, to be compiled.
    struct Counts {
        struct Pair {
            std::uint32_t before = 0; ///< index in `words`; words.size() is the start of a clause
            std::uint32_t word = 0;
            std::uint32_t count = 0;
        };
        std::vector<std::string> words; ///< Simplified
        std::vector<std::uint64_t> frequencies;
        std::vector<Pair> pairs;
    };
    /// The bytes for over(), as they lie in memory.
    [[nodiscard]] static std::string compile(const Counts& counts);
    /// Over bytes that somebody else keeps alive; nullopt where they are none.
    [[nodiscard]] static std::optional<WordPairs> over(std::span<const std::byte> bytes);

private:
    DoubleArray m_words;
    std::span<const Word> m_entries; ///< the words, the start of a clause, and the end of the last one's pairs
    std::span<const Pair> m_pairs;   ///< of each word in order of what follows
};

} // namespace wenmai
