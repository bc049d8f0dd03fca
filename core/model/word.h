#pragma once

#include "core/base/span.h"

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>

namespace wenmai {

/// Parts of speech, the classes of the ICTCLAS tag set that matter here.
enum class WordTag : std::uint8_t {
    Noun,
    Person,
    Place,
    Body,
    ProperNoun,
    Time,
    Verb,
    VerbNoun,
    Adjective,
    Distinguishing,
    Adverb,
    Preposition,
    Conjunction,
    Particle,
    Pronoun,
    Number,
    Quantity,
    NumberQuantity,
    Locality,
    Spatial,
    Idiom,
    Abbreviation,
    Modal,
    Prefix,
    Suffix,
    Latin,
    Punctuation,
    Other
};
[[nodiscard]] std::string_view name(WordTag);
[[nodiscard]] WordTag wordTagFrom(std::string_view ictclas);

/// The word classes of resources/rules/words.yaml that a word belongs to, by number.
inline constexpr std::size_t maxWordClasses = 512;
using WordClasses = std::bitset<maxWordClasses>;

/// One word of a sentence, as the segmenter cut it.
struct Word {
    Span folded; ///< in the document's folded text
    WordTag tag = WordTag::Other;
    WordClasses classes;
    std::int32_t mention = -1;  ///< index of the mention that this word is, or -1
    std::int32_t spelling = -1; ///< value in Lexicon::spellings() as the segmenter found it, or -1
    friend bool operator==(const Word&, const Word&) = default;
};

} // namespace wenmai
