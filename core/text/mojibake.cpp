#include "core/text/mojibake.h"

#include "core/base/utf8.h"
#include "core/text/decode.h"
#include "core/text/decode_legacy.h"
#include "core/text/gbk.h"
#include "core/text/lines.h"
#include "core/text/plausible.h"

#include <algorithm>
#include <array>

namespace wenmai {
namespace {

constexpr double soundText = 0.8;
constexpr double gain = 0.4; ///< by which reading again must improve a line

/// Whether a text may hold such lines: by its traces anywhere, or by the rare characters at its begin.
bool suspicious(std::string_view text, const Survey& found) {
    return found.mojibake || plausibility(utf8::prefix(text, 4096)) < soundText - gain / 2;
}

/// The GBK bytes of a line; nullopt where a character has none.
std::optional<std::string> gbkBytes(std::string_view line) {
    const Gbk& gbk = Gbk::table();
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
        const auto d = utf8::decode(line, at);
        at += d.length;
        if (d.code < 0x80) {
            out += static_cast<char>(d.code);
        } else if (d.code == 0x20AC) { // the euro sign is the lone byte 80 of code page 936
            out += '\x80';
        } else if (const std::uint16_t code = gbk.code(d.code); code != 0) {
            out += static_cast<char>(code >> 8);
            out += static_cast<char>(code & 0xFF);
        } else {
            return std::nullopt;
        }
    }
    return out;
}

/// The bytes of a line in Latin-1, or in Windows' variant of it.
std::optional<std::string> latinBytes(std::string_view line) {
    const Converter windows("windows-1252");
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
        const auto d = utf8::decode(line, at);
        at += d.length;
        if (d.code < 0x100) {
            out += static_cast<char>(d.code);
        } else {
            const std::string byte = windows.encode(d.code);
            if (byte.size() != 1) return std::nullopt;
            out += byte;
        }
    }
    return out;
}

struct Reading {
    std::string text;
    double score = -10;
    bool whole = true; ///< nothing was lost
};

void consider(Reading& best, const std::optional<std::string>& bytes) {
    if (!bytes) return;
    const auto again = decode(*bytes);
    if (!again) return;
    // A byte that was lost leaves its neighbours unreadable; the rest is judged without them.
    const double score = plausibility(again->draft.text);
    if (score > best.score) best = {again->draft.text, score, again->draft.repairs.empty()};
}

std::size_t count(std::string_view line, unsigned char first, unsigned char last) {
    return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [&](char c) {
        return static_cast<unsigned char>(c) >= first && static_cast<unsigned char>(c) <= last;
    }));
}

/// Characters of U+0080 … U+00FF make up a third of the line: a word of French has fewer.
bool mostlyLatin1(std::string_view line) {
    return 3 * count(line, 0xC2, 0xC3) >= count(line, 0x20, 0x7E) + count(line, 0xC0, 0xFF);
}

} // namespace

void mendMojibake(Draft& draft, const Survey& found) {
    const bool latin = found.latin1;
    const bool gbk = suspicious(draft.text, found);
    if (!latin && !gbk) return;
    std::vector<Edit> edits;
    for (const Span line : lines(draft.text)) {
        const std::string_view words = slice(draft.text, line);
        if (count(words, 0xC0, 0xFF) < 4) continue;
        const double now = plausibility(words);
        if (now > soundText) continue;
        Reading again;
        if (gbk) consider(again, gbkBytes(words));
        if (latin && mostlyLatin1(words)) consider(again, latinBytes(words));
        if (again.score >= soundText && again.score >= now + gain && again.whole) {
            edits.push_back({line, again.text, "mojibake", true});
        } else if (gbk && survey(words).mojibake && now < soundText - gain) {
            edits.push_back({line, std::nullopt, "mojibake", false});
        }
    }
    applyEdits(draft, edits);
}

} // namespace wenmai
