#pragma once

#include "core/model/word.h"
#include "core/rules/rule.h"

#include <span>
#include <vector>

namespace wenmai {

/// What a text must have for a pattern to match anywhere in it, and what a word must be for a match to begin there:
/// told from the pattern alone, so that the matcher is only asked where it may say yes.
struct PatternNeeds {
    WordClasses classes;           ///< words of all these classes
    std::vector<std::size_t> each; ///< the same as numbers
    std::size_t reach = 0;         ///< words that a match has at most
    std::vector<TypeSet> mentions; ///< for each a mention of one of its types
    struct First {
        bool any = false; ///< nothing can be said of it; else one of the others
        WordClasses classes;
        TypeSet mentions;
    } first;

    [[nodiscard]] bool mayBeginWith(const Word& word, const std::vector<EntityType>& types) const {
        return first.any || (word.classes & first.classes).any() ||
               (word.mention >= 0 && has(first.mentions, types[static_cast<std::size_t>(word.mention)]));
    }
    [[nodiscard]] bool metBy(const WordClasses& present, TypeSet mentioned) const;
};

/// The words of a row at which a pattern may begin, in order: what it needs must follow within its reach. Linear in the
/// row's length.
class PatternStarts {
public:
    PatternStarts(const PatternNeeds& needs, std::span<const Word> words, const std::vector<EntityType>& types)
        : m_needs(needs), m_words(words), m_types(types), m_next(needs.each.size(), 0) {}
    /// Moves `at` to the first of them that is not before it; false when there is none.
    [[nodiscard]] bool next(std::size_t& at);

private:
    const PatternNeeds& m_needs;
    std::span<const Word> m_words;
    const std::vector<EntityType>& m_types;
    std::vector<std::size_t> m_next; ///< by needed class: its first word that is not before the place looked at
};

[[nodiscard]] PatternNeeds needsOf(const std::vector<PatternStep>& steps);

} // namespace wenmai
