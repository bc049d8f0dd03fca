#include "core/text/fold.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace wenmai {
namespace {

struct Pair {
    char32_t from, to;
};
constexpr Pair scripts[] = {
#include "fold_table.inc"
};

constexpr Pair punctuation[] = {
    {0x3000, ' '},    {0x00A0, ' '},    {0x300C, 0x201C}, {0x300D, 0x201D}, {0x300E, 0x2018}, {0x300F, 0x2019},
    {0xFE41, 0x201C}, {0xFE42, 0x201D}, {0xFE43, 0x2018}, {0xFE44, 0x2019}, {0x2027, 0x00B7}, {0x2022, 0x00B7},
    {0x2219, 0x00B7}, {0x30FB, 0x00B7}, {0xFF65, 0x00B7}, {0x2E31, 0x00B7}, {0xFE50, ','},    {0xFE51, 0x3001},
    {0xFE55, ':'},    {0xFE54, ';'},    {0x3008, 0x300A}, {0x3009, 0x300B}, {0xFF62, 0x201C}, {0xFF63, 0x201D},
};

/// Everything in the basic plane by one look-up; the rest is rare and searched for.
struct Table {
    std::array<char16_t, 0x10000> basic{};
    std::vector<Pair> rest;

    Table() {
        for (char32_t c = 0; c < 0x10000; ++c)
            basic[c] = static_cast<char16_t>(c);
        for (char32_t c = 'A'; c <= 'Z'; ++c)
            basic[c] = static_cast<char16_t>(c + 32);
        for (char32_t c = 0xFF01; c <= 0xFF5E; ++c)
            basic[c] = basic[c - 0xFF01 + 0x21];
        for (const Pair p : punctuation)
            basic[p.from] = static_cast<char16_t>(p.to);
        for (const Pair p : scripts) {
            if (p.from < 0x10000 && p.to < 0x10000)
                basic[p.from] = static_cast<char16_t>(p.to);
            else
                rest.push_back(p);
        }
        std::sort(rest.begin(), rest.end(), [](Pair a, Pair b) { return a.from < b.from; });
        for (const Pair p : rest)
            if (p.from < 0x10000) basic[p.from] = 0; // marks: look in the rest
    }
    [[nodiscard]] char32_t operator()(char32_t c) const {
        if (c < 0x10000) {
            const char16_t to = basic[c];
            if (to != 0 || c == 0) return to;
        }
        const auto at =
            std::lower_bound(rest.begin(), rest.end(), c, [](Pair p, char32_t code) { return p.from < code; });
        return at != rest.end() && at->from == c ? at->to : c;
    }
};

const Table& table() {
    static const auto t = std::make_unique<const Table>();
    return *t;
}

/// Folds `text` into `out`; calls `changed(begin, end)` of the source before and after each code point whose length
/// changed, so that the common case pays nothing for the map.
template<class LengthChange>
void foldInto(std::string& out, std::string_view text, LengthChange changed) {
    const Table& map = table();
    out.resize(text.size() + text.size() / 3 + 4);
    char* to = out.data();
    const auto* from = reinterpret_cast<const unsigned char*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        const unsigned char lead = from[at];
        if (lead < 0x80) {
            *to++ = static_cast<char>(map.basic[lead]);
            ++at;
            continue;
        }
        const auto d = utf8::decode(text, at);
        const char32_t c = d.code == 0xFFFD ? d.code : map(d.code);
        if (d.length == 3 && c >= 0x800 && c < 0x10000) {
            to[0] = static_cast<char>(0xE0 | (c >> 12));
            to[1] = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            to[2] = static_cast<char>(0x80 | (c & 0x3F));
            to += 3;
        } else {
            std::string one;
            utf8::append(one, c);
            if (one.size() != d.length) changed(to - out.data(), one.size(), at, d.length);
            to = std::copy(one.begin(), one.end(), to);
        }
        at += d.length;
    }
    out.resize(static_cast<std::size_t>(to - out.data()));
}

} // namespace

FoldedText fold(std::string_view text) {
    FoldedText folded;
    std::size_t doneTo = 0, doneFrom = 0;
    const auto copied = [&](std::size_t to, std::size_t from) {
        folded.toText.add(static_cast<std::uint32_t>(to - doneTo), static_cast<std::uint32_t>(doneFrom),
                          static_cast<std::uint32_t>(from - doneFrom));
    };
    foldInto(folded.text, text, [&](std::ptrdiff_t to, std::size_t toBytes, std::size_t from, std::size_t fromBytes) {
        copied(static_cast<std::size_t>(to), from);
        folded.toText.add(static_cast<std::uint32_t>(toBytes), static_cast<std::uint32_t>(from),
                          static_cast<std::uint32_t>(fromBytes), static_cast<std::uint8_t>(toBytes),
                          static_cast<std::uint8_t>(fromBytes));
        doneTo = static_cast<std::size_t>(to) + toBytes;
        doneFrom = from + fromBytes;
    });
    copied(folded.text.size(), text.size());
    return folded;
}

std::string foldedString(std::string_view text) {
    std::string out;
    foldInto(out, text, [](std::ptrdiff_t, std::size_t, std::size_t, std::size_t) {});
    return out;
}

char32_t foldCodePoint(char32_t c) {
    return table()(c);
}

} // namespace wenmai
