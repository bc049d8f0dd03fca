#include "core/text/plausible.h"

#include "core/base/utf8.h"
#include "core/text/decode_legacy.h"

#include <bitset>

namespace wenmai {
namespace {

constexpr char32_t firstHan = 0x4E00;
using HanSet = std::bitset<0x9FFF - firstHan + 1>;

/// The first levels of both national sets hold the characters of everyday text, told by where their codes lie.
HanSet makeCommon() {
    HanSet out;
    const Converter gb("GB18030");
    const Converter big5("Big5");
    const auto add = [&](const Converter& converter, unsigned lead, unsigned trail) {
        const char bytes[] = {static_cast<char>(lead), static_cast<char>(trail)};
        const char32_t c = converter.decode({bytes, 2});
        if (c >= firstHan && c <= 0x9FFF) out.set(c - firstHan);
    };
    for (unsigned lead = 0xB0; lead <= 0xD7; ++lead)
        for (unsigned trail = 0xA1; trail <= 0xFE; ++trail)
            add(gb, lead, trail);
    for (unsigned lead = 0xA4; lead <= 0xC6; ++lead)
        for (unsigned trail = 0x40; trail <= 0xFE; ++trail)
            if (trail <= 0x7E || trail >= 0xA1) add(big5, lead, trail);
    return out;
}

HanSet makeTraditional() {
    HanSet out;
    const Converter big5("Big5-HKSCS");
    for (char32_t c = firstHan; c <= 0x9FFF; ++c)
        if (!big5.encode(c).empty()) out.set(c - firstHan);
    return out;
}

bool isChinesePunctuation(char32_t c) {
    return (c >= 0x3000 && c <= 0x3011) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2010 && c <= 0x2026) || c == 0xB7 ||
           (c >= 0x3014 && c <= 0x301F) || (c >= 0xFE30 && c <= 0xFE6F);
}

} // namespace

bool isCommonHan(char32_t c) {
    static const HanSet common = makeCommon();
    return c >= firstHan && c <= 0x9FFF && common.test(c - firstHan);
}

bool isTraditionalHan(char32_t c) {
    static const HanSet traditional = makeTraditional();
    return c >= firstHan && c <= 0x9FFF && traditional.test(c - firstHan);
}

double plausibility(std::string_view text) {
    double score = 0;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto d = utf8::decode(text, at);
        at += d.length;
        if (d.code < 0x80) {
            if (d.code < 0x20 && d.code != '\n' && d.code != '\r' && d.code != '\t') {
                score -= 2;
                ++count;
            }
            continue;
        }
        ++count;
        if (isCommonHan(d.code) || isChinesePunctuation(d.code)) {
            score += 1;
        } else if (utf8::isHan(d.code)) {
            score -= 0.5;
        } else if (d.code == 0xFFFD || (d.code >= 0xE000 && d.code < 0xF900) || d.code < 0xA0) {
            score -= 2;
        } else {
            score -= 1;
        }
    }
    return count == 0 ? 0 : score / static_cast<double>(count);
}

} // namespace wenmai
