#include "core/model/word.h"

#include <array>

namespace wenmai {
namespace {

struct TagName {
    std::string_view ictclas;
    WordTag tag;
};
// Longer tags first where one begins another.
constexpr TagName tagNames[] = {
    {"nrt", WordTag::Person},
    {"nrfg", WordTag::Person},
    {"nr", WordTag::Person},
    {"ns", WordTag::Place},
    {"nt", WordTag::Body},
    {"nz", WordTag::ProperNoun},
    {"n", WordTag::Noun},
    {"t", WordTag::Time},
    {"vn", WordTag::VerbNoun},
    {"v", WordTag::Verb},
    {"ad", WordTag::Adverb},
    {"an", WordTag::Noun},
    {"ag", WordTag::Adjective},
    {"a", WordTag::Adjective},
    {"b", WordTag::Distinguishing},
    {"zg", WordTag::Other},
    {"z", WordTag::Adjective},
    {"d", WordTag::Adverb},
    {"p", WordTag::Preposition},
    {"c", WordTag::Conjunction},
    {"u", WordTag::Particle},
    {"r", WordTag::Pronoun},
    {"mq", WordTag::NumberQuantity},
    {"m", WordTag::Number},
    {"q", WordTag::Quantity},
    {"f", WordTag::Locality},
    {"s", WordTag::Spatial},
    {"i", WordTag::Idiom},
    {"l", WordTag::Idiom},
    {"j", WordTag::Abbreviation},
    {"y", WordTag::Modal},
    {"h", WordTag::Prefix},
    {"k", WordTag::Suffix},
};
constexpr std::array<std::string_view, 28> names = {"n", "nr", "ns", "nt", "nz", "t", "v", "vn", "a", "b",
                                                    "d", "p",  "c",  "u",  "r",  "m", "q", "mq", "f", "s",
                                                    "i", "j",  "y",  "h",  "k",  "x", "w", "o"};

} // namespace

std::string_view name(WordTag tag) {
    return names[static_cast<std::size_t>(tag)];
}

WordTag wordTagFrom(std::string_view ictclas) {
    for (const TagName& t : tagNames)
        if (ictclas.substr(0, t.ictclas.size()) == t.ictclas) return t.tag;
    return WordTag::Other;
}

} // namespace wenmai
