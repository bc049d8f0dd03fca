#pragma once

#include "core/lexicon/lexicon.h"
#include "core/model/word.h"
#include "core/rules/word_lists.h"
#include "core/text/word_dict.h"

#include <span>
#include <string_view>
#include <vector>

namespace wenmai {

/// Cuts folded text into words by maximum probability over the general dictionary, with the lexicon's spellings and the
/// rules' words on top, so that 中国会 keeps its 中国 and 美光明 is not Micron. Holds references to what it was made
/// from. Immutable; safe from any thread.
class Segmenter {
public:
    Segmenter(const WordDict& dict, const Lexicon& lexicon, const WordLists& lists);

    /// What lexicon and rules know of a word.
    struct Known {
        float logProbability = 0;
        WordTag tag = WordTag::Other;
        bool word = false; ///< may be cut as one word; else only its classes are known
        WordClasses classes;
        std::int32_t lexicon = -1; ///< value in Lexicon::spellings(), or -1
        std::uint32_t cut = 0; ///< two words, the first of so many bytes (对|华, 中|美, 商务部|长); 0: one word
    };

    /// Words of text[part), in order, without white space; each of the `fixed` spans is one word of its tag. Cost is
    /// linear in the part's length.
    struct Fixed {
        Span span;
        WordTag tag = WordTag::Time;
    };
    [[nodiscard]] std::vector<Word> segment(std::string_view folded, Span part,
                                            const std::vector<Fixed>& fixed = {}) const;
    /// Logarithm of the probability of the best cut of text[part), a stretch of Chinese characters.
    [[nodiscard]] float logProbability(std::string_view folded, Span part) const;

private:
    void addShortForms(std::map<std::string, Known>& overlay, const Lexicon& lexicon, const WordLists& lists) const;
    struct Step;
    struct Paths;
    static Paths& scratch();
    void path(std::string_view folded, Span part, Paths& paths) const;
    /// Whether a word of the dictionary is not to be one, for what the overlay knows of its parts.
    [[nodiscard]] bool hides(std::span<const CharacterIds::Id> word, WordTag tag) const;
    void run(std::string_view folded, Span part, std::vector<Word>& words) const;
    /// A word by what the dictionary and the overlay have on it (values, or -1).
    [[nodiscard]] Word make(std::string_view folded, Span span, std::int32_t general, std::int32_t own) const;
    [[nodiscard]] Word make(std::string_view folded, Span span) const;

    const WordDict& m_dict;
    CharacterIds m_characters; ///< the dictionary's and the overlay's
    WordTrie m_overlay;        ///< of m_known
    std::vector<Known> m_known;
    WordClasses m_verb, m_adverb;    ///< the classes of rules' verbs and of adverbs
    WordClasses m_titles, m_bodyEnd; ///< the classes of titles, and of the ends of bodies' names
};

} // namespace wenmai
