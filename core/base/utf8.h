#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace wenmai::utf8 {

/// One code point and the bytes it took. A malformed sequence decodes to U+FFFD and takes one byte.
struct Decoded {
    char32_t code = 0;
    std::uint32_t length = 1;
};

/// decode() for what is neither ASCII nor the common three bytes.
[[nodiscard]] Decoded decodeRare(std::string_view text, std::size_t at);

/// Decodes at `at`; `at` must be < text.size().
[[nodiscard]] inline Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) return {lead, 1};
    // U+1000 … U+CFFF: Chinese and its marks, short enough to be compiled into every loop.
    if (lead > 0xE0 && lead < 0xED && text.size() - at > 2 && (byte(at + 1) & 0xC0) == 0x80 &&
        (byte(at + 2) & 0xC0) == 0x80)
        return {static_cast<char32_t>((lead & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F)), 3};
    return decodeRare(text, at);
}

void append(std::string& out, char32_t code);
[[nodiscard]] std::string encode(char32_t code);
/// Byte offset of the first malformed sequence, or npos.
[[nodiscard]] std::size_t firstInvalid(std::string_view text);
[[nodiscard]] inline bool valid(std::string_view text) {
    return firstInvalid(text) == std::string_view::npos;
}
/// Number of code points.
[[nodiscard]] std::size_t length(std::string_view text);
/// The longest prefix of at most `bytes` bytes that ends between code points.
[[nodiscard]] std::string_view prefix(std::string_view text, std::size_t bytes);
/// Start of the code point before `at` (at > 0).
[[nodiscard]] std::size_t previous(std::string_view text, std::size_t at);

/// A Chinese ideograph (unified, extensions, compatibility, 〇).
[[nodiscard]] inline bool isHan(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3134F) ||
           (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}
[[nodiscard]] inline bool isAsciiDigit(char32_t c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] inline bool isAsciiAlpha(char32_t c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}
/// Letters and digits of Latin, Greek and Cyrillic words, where a boundary separates words.
[[nodiscard]] inline bool isWordLetter(char32_t c) {
    return c <= 0x52F &&
           (isAsciiDigit(c) || isAsciiAlpha(c) || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c >= 0x370);
}

} // namespace wenmai::utf8
