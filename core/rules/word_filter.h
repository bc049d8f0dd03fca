#pragma once

#include "core/model/vocabulary.h"
#include "core/model/word.h"
#include "core/rules/rule_types.h"

#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

namespace wenmai {

/// What of a word's text patterns ask again and again, told once.
struct WordKey {
    std::uint16_t hash = 0;   ///< of its text
    bool isBreak = false;     ///< a mark between clauses
    bool coordinator = false; ///< 和, 、
};

/// What a word must be like for something to begin at it: any of these. It may let pass what then does not match, never
/// the reverse.
struct WordFilter {
    static constexpr std::size_t hashes = 1024;
    static constexpr std::size_t tagCount = static_cast<std::size_t>(WordTag::Other) + 1;

    bool any = false;
    bool plain = false; ///< no name and no mark
    TypeSet mentions;
    std::bitset<tagCount> tags; ///< of words that are no names
    WordClasses classes;
    std::bitset<hashes> texts; ///< by hash

    /// Equal filters of one set of rules have the same number once numberFilters() has run, so that what passes is
    /// told once for all who ask (PatternText).
    std::uint32_t number = unnumbered;
    std::vector<std::uint16_t> classNumbers; ///< the classes, for the numbered
    bool hasTexts = false;                   ///< for the numbered
    static constexpr std::uint32_t unnumbered = 0xFFFFFFFF;

    /// Whether the same words pass.
    [[nodiscard]] bool same(const WordFilter& other) const {
        return any == other.any && plain == other.plain && mentions == other.mentions && tags == other.tags &&
               classes == other.classes && texts == other.texts;
    }
    [[nodiscard]] static std::uint16_t hashOf(std::string_view text) {
        std::uint32_t hash = 0x811C9DC5U; // FNV-1a
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
        return static_cast<std::uint16_t>((hash ^ (hash >> 16)) % hashes);
    }

    /// `type` is that of the word's mention, if it has one.
    [[nodiscard]] bool passes(const Word& word, const WordKey& key, EntityType type) const {
        if (any || texts.test(key.hash) || (word.classes & classes).any()) return true;
        if (word.mention >= 0) return has(mentions, type);
        return tags.test(static_cast<std::size_t>(word.tag)) || (plain && word.tag != WordTag::Punctuation);
    }
    /// Whether any word passes of those whose qualities `present` has in one.
    [[nodiscard]] bool passesAny(const WordFilter& present) const {
        if (any || plain || (mentions & present.mentions).any() || (tags & present.tags).any()) return true;
        if (number == unnumbered) return (classes & present.classes).any() || (texts & present.texts).any();
        for (const std::uint16_t c : classNumbers)
            if (present.classes.test(c)) return true;
        return hasTexts && (texts & present.texts).any();
    }
    /// Makes it pass a word of this text, or a first part of it: a literal may be cut into several words.
    void addText(std::string_view text);
};

/// Gives filters their numbers.
void numberFilters(const std::vector<WordFilter*>& filters);

} // namespace wenmai
