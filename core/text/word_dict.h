#pragma once

#include "core/base/error.h"
#include "core/model/word.h"
#include "core/text/character_ids.h"
#include "core/text/word_pairs.h"
#include "core/text/word_trie.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace wenmai {

/// The general dictionary: jieba's 350,000 words with frequencies and tags, compiled at build time into one file that
/// is mapped, not read: opening it costs next to nothing. Behind it lies how often words follow each other. Keys are
/// folded. Immutable, safe from any thread.
class WordDict {
public:
    struct Entry {
        float logProbability = 0; ///< natural logarithm of the word's share of the corpus
        WordTag tag = WordTag::Other;
    };

    /// Maps the file that writeWordDict() wrote. Errors: NotFound, Unreadable, WrongFormat.
    [[nodiscard]] static Result<WordDict> open(const std::filesystem::path& file);

    /// The words by the numbers of their characters; the values are for entry(), the frequent words' are low.
    [[nodiscard]] const WordTrie& words() const { return m_words; }
    [[nodiscard]] const CharacterIds& characters() const { return m_characters; }
    [[nodiscard]] const Entry& entry(std::int32_t value) const { return m_entries[static_cast<std::size_t>(value)]; }
    /// The entry of a folded word, or nullptr.
    [[nodiscard]] const Entry* find(std::string_view word) const;
    /// Logarithm of the probability of a word of frequency 1.
    [[nodiscard]] float rarest() const { return m_rarest; }
    /// Of other words than these: libpinyin has words of its own.
    [[nodiscard]] const WordPairs& pairs() const { return m_pairs; }

    WordDict(WordDict&& other) noexcept;
    WordDict& operator=(WordDict&& other) noexcept;
    WordDict(const WordDict&) = delete;
    WordDict& operator=(const WordDict&) = delete;
    ~WordDict();

private:
    WordDict() = default;
    void* m_map = nullptr;
    std::size_t m_size = 0;
    CharacterIds m_characters;
    WordTrie m_words;
    std::span<const Entry> m_entries;
    float m_rarest = 0;
    WordPairs m_pairs;
};

/// Compiles a dictionary of lines "word frequency tag" (jieba's dict.txt) and counts of pairs to `out`.
[[nodiscard]] Result<void> writeWordDict(const std::filesystem::path& dictionary, const WordPairs::Counts& pairs,
                                         const std::filesystem::path& out);

} // namespace wenmai
