#pragma once

#include "core/text/own_words.h"
#include "core/text/word_dict.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace wenmai {

/// How likely a row of characters is as words, one behind the other: pairs of words as they were counted, single words
/// where a pair was not, and the article's own words. For telling what stood in a damaged place.
class WordModel {
public:
    WordModel(const WordDict& words, const OwnWords& own) : m_words(words), m_own(own) {}

    /// Where a word that is being read stands in the dictionaries, 0 where it has left one.
    struct Cells {
        WordTrie::Node dictionary = 0;
        std::size_t pairs = 0;
        std::size_t own = 0;
        [[nodiscard]] bool goOn() const { return dictionary != 0 || pairs != 0 || own != 0; }
    };
    /// One character, folded, further; `first` where it begins the word.
    [[nodiscard]] Cells walked(Cells cells, std::string_view folded, bool first) const;

    /// What stood before: a word of the pairs, or one of these.
    using Context = std::int32_t;
    static constexpr Context unknown = -1;
    static constexpr Context clause = -2;   ///< a comma, a quotation mark: a clause begins
    static constexpr Context sentence = -3; ///< a full stop

    struct Word {
        Context context = unknown; ///< for what follows
        double log = none;         ///< natural logarithm of its probability, whatever is before
        double own = none;         ///< of that as a word of the article's own
        bool mark = false;         ///< punctuation
        bool opens = false;        ///< of a mark: a quotation mark or bracket
        bool closes = false;
    };
    /// The word that ends at the cells; nothing where none does.
    [[nodiscard]] std::optional<Word> wordAt(Cells cells) const;
    /// A character by itself that is no word of any dictionary, and punctuation.
    [[nodiscard]] Word lone(char32_t c) const;
    /// The logarithm of the word's probability behind what is before.
    [[nodiscard]] double behind(Context before, const Word& word) const;

    static constexpr double none = -1e300;

private:
    [[nodiscard]] double generalBehind(Context before, const Word& word) const;
    const WordDict& m_words;
    const OwnWords& m_own;
};

} // namespace wenmai
