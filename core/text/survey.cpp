#include "core/text/survey.h"

#include "core/base/utf8.h"

#include <array>

namespace wenmai {
namespace {

/// Where an ASCII character, or the lead of a sequence, needs a closer look.
enum class Look : unsigned char { Pass, Ascii, Two, Three, Four };

constexpr std::array<Look, 256> looks = [] {
    std::array<Look, 256> out{};
    for (std::size_t i = 0; i < 256; ++i)
        out[i] = i < 0x80 ? Look::Pass : i < 0xE0 ? Look::Two : i < 0xF0 ? Look::Three : Look::Four;
    for (std::size_t i = 0; i < 0x20; ++i)
        out[i] = Look::Ascii;
    out['\n'] = Look::Pass;
    out['\t'] = Look::Pass;
    out['&'] = Look::Ascii;
    out['!'] = Look::Ascii;
    out['('] = Look::Ascii;
    out[0x7F] = Look::Ascii;
    return out;
}();

/// The bytes after E9 of 锛 銆 鐨 鏄 鈥 锟.
constexpr bool isTrace(unsigned char second, unsigned char third) {
    return (second == 0x94 && (third == 0x9B || third == 0x9F)) || (second == 0x8A && third == 0x86) ||
           (second == 0x90 && third == 0xA8) || (second == 0x8F && third == 0x84) || (second == 0x88 && third == 0xA5);
}

/// 們, 麼 and 嗎 are read without a tone.
bool toneless(std::string_view text) {
    return text.starts_with("(men)") || text.starts_with("(me)") || text.starts_with("(ma)");
}

constexpr bool invisible(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

} // namespace

Survey survey(std::string_view text) {
    Survey out;
    std::size_t at = 0;
    const std::size_t size = text.size();
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    while (at < size) {
        const unsigned char lead = byte(at);
        switch (looks[lead]) {
        case Look::Pass:
            ++at;
            break;
        case Look::Ascii:
            if (lead == '&') {
                out.entities = out.entities || text.substr(at, 12).find(';') != std::string_view::npos;
            } else if (lead == '!') {
                out.images = out.images || (at + 1 < size && text[at + 1] == '[');
            } else if (lead == '(') {
                out.toneMarks = out.toneMarks || toneless(text.substr(at, 5));
            } else if (lead == '\r') {
                out.carriageReturns = true;
            } else {
                out.invisibles = true;
            }
            ++at;
            break;
        case Look::Three:
            // The common case, Chinese, without decoding.
            if (lead >= 0xE3 && lead <= 0xE9 && at + 2 < size && (byte(at + 1) & 0xC0) == 0x80 &&
                (byte(at + 2) & 0xC0) == 0x80) {
                if (lead == 0xE9) out.mojibake |= isTrace(byte(at + 1), byte(at + 2));
                at += 3;
                break;
            }
            [[fallthrough]];
        default: {
            const utf8::Decoded d = utf8::decode(text, at);
            if (d.code == 0xFFFD && d.length == 1) {
                out.invalid = at;
                return out;
            }
            if (d.code < 0xA0 || d.code == 0xAD || invisible(d.code)) {
                out.invisibles = true;
            } else if (d.code < 0x100 && d.code != 0xA0 && d.code != 0xB7) {
                // á à é è í ì ó ò ú ù ü are pinyin's too
                out.latin1 = true;
                if (d.code >= 0xE0) out.toneMarks = true;
            } else if (d.code >= 0x100 && d.code < 0x1F0) {
                out.toneMarks = true;
            } else if (d.code >= 0x2E80 && d.code < 0x2FE0) {
                out.radicals = true;
            } else if ((d.code >= 0xE000 && d.code < 0xF900) || d.code == 0xFFFD) {
                out.privateUse = true;
            }
            at += d.length;
        }
        }
    }
    return out;
}

} // namespace wenmai
