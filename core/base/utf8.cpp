#include "core/base/utf8.h"

namespace wenmai::utf8 {

Decoded decodeRare(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::size_t left = text.size() - at;
    const auto tail = [&](std::size_t i) { return i < left && (byte(at + i) & 0xC0) == 0x80; };
    const auto bits = [&](std::size_t i) { return static_cast<char32_t>(byte(at + i) & 0x3F); };
    if (lead >= 0xE0 && lead < 0xF0 && tail(1) && tail(2)) {
        const char32_t c = (static_cast<char32_t>(lead & 0x0F) << 12) | (bits(1) << 6) | bits(2);
        if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3};
    } else if (lead >= 0xC2 && lead < 0xE0 && tail(1)) {
        return {(static_cast<char32_t>(lead & 0x1F) << 6) | bits(1), 2};
    } else if (lead >= 0xF0 && lead < 0xF5 && tail(1) && tail(2) && tail(3)) {
        const char32_t c = (static_cast<char32_t>(lead & 0x07) << 18) | (bits(1) << 12) | (bits(2) << 6) | bits(3);
        if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4};
    }
    return {0xFFFD, 1};
}

void append(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

std::string encode(char32_t code) {
    std::string out;
    append(out, code);
    return out;
}

std::size_t firstInvalid(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Decoded d = decode(text, at);
        if (d.code == 0xFFFD && d.length == 1) return at;
        at += d.length;
    }
    return std::string_view::npos;
}

std::size_t length(std::string_view text) {
    std::size_t n = 0;
    for (std::size_t at = 0; at < text.size(); at += decode(text, at).length)
        ++n;
    return n;
}

std::string_view prefix(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    return text.substr(0, bytes);
}

std::size_t previous(std::string_view text, std::size_t at) {
    --at;
    for (int i = 0; i < 3 && at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; ++i)
        --at;
    return at;
}

} // namespace wenmai::utf8
