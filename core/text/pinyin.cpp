#include "core/text/pinyin.h"

#include "core/base/utf8.h"

#include <array>

namespace wenmai {
namespace {

struct Vowel {
    char32_t marked;
    char32_t plain;
};
constexpr std::array<Vowel, 27> vowels = {
    {{U'ā', 'a'},  {U'á', 'a'},  {U'ǎ', 'a'},  {U'à', 'a'}, {U'ē', 'e'}, {U'é', 'e'}, {U'ě', 'e'},
     {U'è', 'e'},  {U'ī', 'i'},  {U'í', 'i'},  {U'ǐ', 'i'}, {U'ì', 'i'}, {U'ō', 'o'}, {U'ó', 'o'},
     {U'ǒ', 'o'},  {U'ò', 'o'},  {U'ū', 'u'},  {U'ú', 'u'}, {U'ǔ', 'u'}, {U'ù', 'u'}, {U'ǖ', U'ü'},
     {U'ǘ', U'ü'}, {U'ǚ', U'ü'}, {U'ǜ', U'ü'}, {U'ń', 'n'}, {U'ň', 'n'}, {U'ǹ', 'n'}}};

/// The vowel without its mark, 0 where it bears none.
char32_t unmarked(char32_t c) {
    for (const Vowel& v : vowels)
        if (v.marked == c) return v.plain;
    return 0;
}

} // namespace

std::uint32_t syllableLength(std::string_view text) {
    std::uint32_t at = 0;
    int letters = 0;
    int tones = 0;
    while (at < text.size() && letters < 6) {
        const auto d = utf8::decode(text, at);
        if (unmarked(d.code) != 0) {
            ++tones;
        } else if (!(d.code >= 'a' && d.code <= 'z') && d.code != U'ü') {
            break;
        }
        ++letters;
        at += d.length;
    }
    return tones == 1 ? at : 0;
}

std::string withoutTone(std::string_view syllable) {
    std::string out;
    for (std::size_t at = 0; at < syllable.size();) {
        const auto d = utf8::decode(syllable, at);
        const char32_t plain = unmarked(d.code);
        utf8::append(out, plain != 0 ? plain : d.code);
        at += d.length;
    }
    return out;
}

} // namespace wenmai
