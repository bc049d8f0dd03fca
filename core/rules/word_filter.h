#pragma once

#include "core/model/vocabulary.h"
#include "core/model/word.h"
#include "core/rules/rule_types.h"

#include <bitset>
#include <cstdint>
#include <string_view>

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
    /// Whether any word may pass of those whose qualities `present` has in one.
    [[nodiscard]] bool mayPass(const WordFilter& present) const {
        return any || plain || (mentions & present.mentions).any() || (tags & present.tags).any() ||
               (classes & present.classes).any() || (texts & present.texts).any();
    }
    /// Makes it pass a word of this text, or a first part of it: a literal may be cut into several words.
    void addText(std::string_view text);
};

} // namespace wenmai
