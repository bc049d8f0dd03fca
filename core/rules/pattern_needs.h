#pragma once

#include "core/model/word.h"
#include "core/rules/rule.h"

#include <vector>

namespace wenmai {

/// What a text must have for a pattern to match anywhere in it, and what a word must be for a match to begin there:
/// told from the pattern alone, so that the matcher is only asked where it may say yes.
struct PatternNeeds {
    WordClasses classes;           ///< words of all these classes
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

[[nodiscard]] PatternNeeds needsOf(const std::vector<PatternStep>& steps);

} // namespace wenmai
