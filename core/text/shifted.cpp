#include "core/text/shifted.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/gbk.h"
#include "core/text/pinyin.h"
#include "core/text/plausible.h"
#include "core/text/shifted_search.h"

namespace wenmai {
namespace {

constexpr std::size_t mostPairs = 400; ///< a longer stretch is only marked
constexpr std::size_t context = 8;     ///< characters before and after by which words are made

// What speaks against a character having been in the converter's table.
constexpr double rareCost = 3;
constexpr double plainCost = 6;
constexpr double unseenCost = 1.5;
constexpr double nearCost = 4; ///< the table's reading is not ours

bool letter(char c) {
    return c >= 0x40 && c < 0x7F;
}

/// Length of "(syllable)" at `at`, 0 where there is none.
std::size_t bracketLength(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '(') return 0;
    const std::uint32_t length = syllableLength(text.substr(at + 1, 24));
    return length != 0 && at + 1 + length < text.size() && text[at + 1 + length] == ')' ? length + 2 : 0;
}

/// What a word may be made with: ideographs and Chinese punctuation.
bool word(char32_t c) {
    return utf8::isHan(c) || (c >= 0x2010 && c <= 0x2026) || (c >= 0x3001 && c <= 0x3011) ||
           (c >= 0xFF01 && c <= 0xFF1F);
}

/// Skips pinyin in brackets: it goes later.
std::u32string wordsBefore(std::string_view text, std::size_t at) {
    std::u32string out;
    while (at > 0 && out.size() < context) {
        if (text[at - 1] == ')') {
            const std::size_t open = text.substr(0, at).rfind('(');
            if (open == std::string_view::npos || at - open > 12 || bracketLength(text, open) != at - open) break;
            at = open;
            continue;
        }
        const std::size_t before = utf8::previous(text, at);
        const char32_t c = utf8::decode(text, before).code;
        if (!word(c)) break;
        out.insert(out.begin(), c);
        at = before;
    }
    return out;
}

std::u32string wordsAfter(std::string_view text, std::size_t at) {
    std::u32string out;
    while (at < text.size() && out.size() < context) {
        if (const std::size_t length = bracketLength(text, at); length != 0) {
            at += length;
            continue;
        }
        const auto d = utf8::decode(text, at);
        if (!word(d.code)) break;
        out += d.code;
        at += d.length;
    }
    return out;
}

/// What would close the quotation that is open in the line before `at`, 0 where none is.
char32_t openQuote(std::string_view text, std::size_t at) {
    constexpr int far = 300; // characters
    for (int i = 0; i < far && at > 0 && text[at - 1] != '\n'; ++i) {
        at = utf8::previous(text, at);
        const char32_t c = utf8::decode(text, at).code;
        if (c == U'”' || c == U'」') return 0;
        if (c == U'“') return U'”';
        if (c == U'「') return U'」';
    }
    return 0;
}

double tableCost(char32_t c, ReadingFit fit, const ConverterTraces& traces) {
    const double traced = traces.annotated.contains(c) ? 0 : traces.plain.contains(c) ? plainCost : unseenCost;
    return traced + (isCommonHan(c) ? 0 : rareCost) + (fit == ReadingFit::Exact ? 0 : nearCost);
}

} // namespace

std::optional<ShiftedStretch> ShiftedStretch::find(std::string_view text, std::uint32_t mark, Span syllable,
                                                   const ConverterTraces& traces) {
    const Gbk& gbk = Gbk::table();
    if (mark == 0) return std::nullopt;
    ShiftedStretch out;
    out.m_traces = &traces;
    const char32_t before = utf8::decode(text, utf8::previous(text, mark)).code;
    const auto trail = static_cast<std::uint8_t>(gbk.code(before) & 0xFF);
    if (trail < Gbk::firstLead) return std::nullopt;
    // X is read so, begins with that byte, and its second byte was the lost one.
    const std::string_view reading = slice(text, syllable);
    for (unsigned lost = Gbk::firstLead; lost <= Gbk::lastLead; ++lost) {
        const char32_t x = gbk.character(trail, static_cast<std::uint8_t>(lost));
        if (x == 0 || foldCodePoint(x) == x) continue;
        const ReadingFit fit = readingFit(x, reading);
        if (fit != ReadingFit::None)
            out.m_leads.push_back({static_cast<std::uint8_t>(lost), tableCost(x, fit, traces)});
    }
    if (out.m_leads.empty()) return std::nullopt;
    out.m_before = wordsBefore(text, mark);
    out.m_quote = openQuote(text, mark);

    std::size_t at = syllable.end + 1;
    const auto finish = [&](End end, std::size_t to) {
        out.m_end = out.m_pairs.size() > mostPairs ? End::Cut : end;
        out.m_offsets.push_back(static_cast<std::uint32_t>(at));
        out.m_at = {mark, static_cast<std::uint32_t>(to)};
        out.m_after = wordsAfter(text, to);
        return out;
    };
    while (at < text.size() && text[at] != '\n') {
        const char c = text[at];
        if (letter(c)) {
            out.m_letter = c;
            return finish(End::Trail, at + 1);
        }
        if (c == '?') {
            const std::uint32_t length = syllableLength(text.substr(at + 1, 24));
            if (length != 0 && at + 1 + length < text.size() && text[at + 1 + length] == ')') {
                out.m_endSyllable = text.substr(at + 1, length);
                return finish(End::Reading, at + length + 2);
            }
            const bool last = at + 1 >= text.size() || text[at + 1] == '\n';
            return finish(last ? End::LineEnd : End::Lost, at + 1);
        }
        if (const std::size_t length = bracketLength(text, at); length != 0) { // a pair that the converter took for one
            at += length;
            continue;
        }
        if (static_cast<unsigned char>(c) < 0x80) return finish(End::Cut, at);
        const auto d = utf8::decode(text, at);
        const std::uint16_t code = gbk.code(d.code);
        if (code == 0) return finish(End::Cut, at);
        if (out.m_pairs.size() <= mostPairs) {
            out.m_offsets.push_back(static_cast<std::uint32_t>(at));
            out.m_pairs.push_back({static_cast<std::uint8_t>(code >> 8), static_cast<std::uint8_t>(code & 0xFF)});
        }
        at += d.length;
        if ((code & 0xFF) < 0x80) {
            out.m_letter = static_cast<char>(code & 0xFF);
            return finish(End::Literal, at);
        }
    }
    return finish(End::LineEnd, at);
}

std::vector<ShiftedStretch::Piece> ShiftedStretch::restore(const WordDict& words, const OwnWords& own) const {
    if (m_end == End::Cut || words.pairs().empty()) return {};
    return ShiftedSearch(*this, WordModel(words, own)).best();
}

} // namespace wenmai
