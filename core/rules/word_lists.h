#pragma once

#include "core/base/diagnostic.h"
#include "core/model/word.h"

#include <deque>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wenmai {

/// The classes of words that rules and stages speak of (resources/rules/words*.yaml): 出售, 卖 and 销售 are `sell`.
/// Immutable after loading; safe from any thread.
class WordLists {
public:
    struct Entry {
        WordClasses classes;
        std::optional<WordTag> tag; ///< part of speech that the first list gives, over the dictionary's
        bool segment = false;       ///< whether the segmenter is to know it as a word
    };

    /// Loads one file of `class: [words…]` or `class: {tag: v, segment: false, words: […]}`. Words are folded.
    void load(const std::filesystem::path& file, Diagnostics& diagnostics);
    /// Puts words into a class, making it if need be. False when there are too many classes.
    bool add(const std::string& className, const std::vector<std::string>& words, std::optional<WordTag> tag = {},
             bool segment = true);

    /// The number of a class, or nullopt.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view className) const;
    [[nodiscard]] const std::string& nameOf(std::size_t number) const { return m_names[number]; }
    /// Every listed word, folded.
    [[nodiscard]] const std::map<std::string, Entry, std::less<>>& words() const { return m_words; }
    [[nodiscard]] const Entry* word(std::string_view folded) const;

    WordLists() = default;
    WordLists(WordLists&&) = default; // the quick index points into the map
    WordLists& operator=(WordLists&&) = default;
    WordLists(const WordLists&) = delete;
    WordLists& operator=(const WordLists&) = delete;
    ~WordLists() = default;

private:
    /// Most questions are of single characters of the basic plane.
    static constexpr char32_t firstSingle = 0x3000, lastSingle = 0x9FFF;

    std::unordered_map<std::string_view, const Entry*> m_quick;
    std::vector<const Entry*> m_singles; ///< by code point from firstSingle
    std::deque<std::string> m_names;     // which never move
    std::unordered_map<std::string_view, std::size_t> m_numbers;
    std::map<std::string, Entry, std::less<>> m_words;
};

} // namespace wenmai
