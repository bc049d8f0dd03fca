#include "core/text/shifted.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/gbk.h"
#include "core/text/pinyin.h"
#include "core/text/shifted_lattice.h"

namespace wenmai {
namespace {

constexpr std::size_t mostPairs = 80;
constexpr std::size_t context = 4; ///< characters before and after by which words are made

bool letter(char c) {
    return c >= 0x40 && c < 0x7F;
}

std::u32string hanBefore(std::string_view text, std::size_t at) {
    std::u32string out;
    while (at > 0 && out.size() < context) {
        const std::size_t before = utf8::previous(text, at);
        const char32_t c = utf8::decode(text, before).code;
        if (!utf8::isHan(c)) break;
        out.insert(out.begin(), c);
        at = before;
    }
    return out;
}

/// Skips pinyin in brackets: it goes later.
std::u32string hanAfter(std::string_view text, std::size_t at) {
    std::u32string out;
    while (at < text.size() && out.size() < context) {
        if (text[at] == '(') {
            const std::uint32_t length = syllableLength(text.substr(at + 1, 24));
            if (length == 0 || at + 1 + length >= text.size() || text[at + 1 + length] != ')') break;
            at += length + 2;
            continue;
        }
        const auto d = utf8::decode(text, at);
        if (!utf8::isHan(d.code)) break;
        out += d.code;
        at += d.length;
    }
    return out;
}

} // namespace

std::optional<ShiftedStretch> ShiftedStretch::find(std::string_view text, std::uint32_t mark, Span syllable) {
    const Gbk& gbk = Gbk::table();
    if (mark == 0) return std::nullopt;
    ShiftedStretch out;
    const char32_t before = utf8::decode(text, utf8::previous(text, mark)).code;
    const auto trail = static_cast<std::uint8_t>(gbk.code(before) & 0xFF);
    if (trail < Gbk::firstLead) return std::nullopt;
    // X is read so, begins with that byte, and its second byte was the lost one.
    const std::string_view reading = slice(text, syllable);
    // Converters have traditional characters in their tables; the readings of these differ from ours in tones at most.
    for (const auto least : {ReadingFit::Exact, ReadingFit::Near}) {
        for (unsigned lost = Gbk::firstLead; lost <= Gbk::lastLead; ++lost) {
            const char32_t x = gbk.character(trail, static_cast<std::uint8_t>(lost));
            if (x != 0 && foldCodePoint(x) != x && readingFit(x, reading) >= least)
                out.m_leads.push_back(static_cast<std::uint8_t>(lost));
        }
        if (!out.m_leads.empty()) break;
    }
    if (out.m_leads.empty()) return std::nullopt;
    out.m_before = hanBefore(text, mark);

    std::size_t at = syllable.end + 1;
    const auto finish = [&](std::size_t end) {
        out.m_at = {mark, static_cast<std::uint32_t>(end)};
        out.m_after = hanAfter(text, end);
        return out;
    };
    while (at < text.size() && text[at] != '\n' && out.m_pairs.size() < mostPairs) {
        const char c = text[at];
        if (letter(c)) {
            out.m_end = End::Trail;
            out.m_letter = c;
            return finish(at + 1);
        }
        if (c == '?') {
            const std::uint32_t length = syllableLength(text.substr(at + 1, 24));
            if (length != 0 && at + 1 + length < text.size() && text[at + 1 + length] == ')') {
                out.m_end = End::Reading;
                out.m_endSyllable = text.substr(at + 1, length);
                return finish(at + length + 2);
            }
            const std::size_t next = at + 1;
            if (next >= text.size() || text[next] == '\n') out.m_end = End::LineEnd;
            return finish(next);
        }
        if (static_cast<unsigned char>(c) < 0x80) break; // cannot stand inside: the text was changed later
        const auto d = utf8::decode(text, at);
        const std::uint16_t code = gbk.code(d.code);
        if (code == 0) break;
        out.m_pairs.push_back({static_cast<std::uint8_t>(code >> 8), static_cast<std::uint8_t>(code & 0xFF)});
        at += d.length;
        if ((code & 0xFF) < 0x80) {
            out.m_end = End::Literal;
            out.m_letter = static_cast<char>(code & 0xFF);
            return finish(at);
        }
    }
    if (at >= text.size() || text[at] == '\n') out.m_end = End::LineEnd;
    return finish(at);
}

std::optional<ShiftedStretch::Restored> ShiftedStretch::restore(const WordDict& words, const OwnWords& own) const {
    return ShiftedLattice(*this, words, own).best();
}

} // namespace wenmai
