#include "core/text/pinyin.h"

#include "core/base/utf8.h"

#include <array>
#include <iterator>

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

#include "reading_table.inc"

/// Readings of everyday characters other than the commonest, where they differ by more than the tone.
struct OtherReading {
    char32_t character;
    std::string_view syllable;
};
constexpr std::array<OtherReading, 38> otherReadings = {
    {{U'長', "cháng"}, {U'樂', "yuè"},  {U'還', "huán"}, {U'會', "kuài"},  {U'傳', "zhuàn"}, {U'調', "tiáo"},
     {U'調', "diào"},  {U'彈', "dàn"},  {U'彈', "tán"},  {U'單', "chán"},  {U'參', "shēn"},  {U'參', "cān"},
     {U'藏', "zàng"},  {U'朝', "cháo"}, {U'曾', "zēng"}, {U'重', "chóng"}, {U'覺', "jiào"},  {U'角', "jué"},
     {U'殼', "ké"},    {U'殼', "qiào"}, {U'樸', "piáo"}, {U'強', "jiàng"}, {U'雀', "qiǎo"},  {U'蕁', "qián"},
     {U'頡', "jié"},   {U'車', "jū"},   {U'係', "jì"},   {U'繫', "jì"},    {U'系', "jì"},    {U'厭', "yā"},
     {U'葉', "xié"},   {U'術', "zhú"},  {U'與', "yú"},   {U'爾', "nǐ"},    {U'盧', "lú"},    {U'種', "chóng"},
     {U'著', "zhe"},   {U'蓋', "gě"}}};

} // namespace

std::string_view commonReading(char32_t c) {
    if (c < firstRead || c - firstRead >= std::size(readingNumbers)) return {};
    return syllables[readingNumbers[c - firstRead]];
}

ReadingFit readingFit(char32_t c, std::string_view syllable) {
    const std::string_view reading = commonReading(c);
    if (reading.empty()) return ReadingFit::None;
    if (reading == syllable) return ReadingFit::Exact;
    const std::string plain = withoutTone(syllable);
    if (withoutTone(reading) == plain) return ReadingFit::Near;
    for (const OtherReading& other : otherReadings)
        if (other.character == c && withoutTone(other.syllable) == plain) return ReadingFit::Near;
    return ReadingFit::None;
}

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
    return tones <= 1 ? at : 0;
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
