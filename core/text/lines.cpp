#include "core/text/lines.h"

namespace wenmai {
namespace {

/// Bytes of white space at the begin of `text`, 0 where there is none.
std::uint32_t spaceAtBegin(std::string_view text) {
    const char c = text.front();
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    if (text.starts_with("\xE3\x80\x80")) return 3; // U+3000
    if (text.starts_with("\xC2\xA0")) return 2;     // U+00A0
    return 0;
}

std::uint32_t spaceAtEnd(std::string_view text) {
    const char c = text.back();
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    if (text.ends_with("\xE3\x80\x80")) return 3;
    if (text.ends_with("\xC2\xA0")) return 2;
    return 0;
}

} // namespace

Span trimmed(std::string_view text, Span span) {
    while (!span.empty()) {
        const std::uint32_t n = spaceAtBegin(slice(text, span));
        if (n == 0) break;
        span.begin += n;
    }
    while (!span.empty()) {
        const std::uint32_t n = spaceAtEnd(slice(text, span));
        if (n == 0) break;
        span.end -= n;
    }
    return span;
}

std::string_view trimmed(std::string_view text) {
    return slice(text, trimmed(text, {0, static_cast<std::uint32_t>(text.size())}));
}

std::vector<Span> lines(std::string_view text) {
    std::vector<Span> out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos) end = text.size();
        const Span line = trimmed(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
        if (!line.empty()) out.push_back(line);
        at = end + 1;
    }
    return out;
}

} // namespace wenmai
