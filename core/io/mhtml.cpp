// Web pages that a browser saved as one file: MIME parts (RFC 2557), the first of which that is HTML is the page.
#include "core/io/wrapped_article.h"

#include <algorithm>
#include <map>

namespace wenmai {
namespace {

constexpr int deepest = 8; ///< parts within parts

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

struct Part {
    std::map<std::string, std::string> headers; ///< names in small letters, folded lines joined
    std::string_view body;
};

/// The next line without its end; moves `at` behind it.
std::string_view nextLine(std::string_view text, std::size_t& at) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    at = end + 1;
    return line;
}

Part partOf(std::string_view text) {
    Part part;
    std::string last;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view line = nextLine(text, at);
        if (line.empty()) break;
        const std::size_t colon = line.find(':');
        if (line.front() == ' ' || line.front() == '\t') {
            part.headers[last] += line;
        } else if (colon != std::string_view::npos) {
            last = lower(line.substr(0, colon));
            part.headers[last] = line.substr(std::min(line.find_first_not_of(' ', colon + 1), line.size()));
        }
    }
    part.body = text.substr(std::min(at, text.size()));
    return part;
}

std::string parameter(const std::string& header, const std::string& name) {
    const std::size_t at = lower(header).find(name + "=");
    if (at == std::string::npos) return {};
    std::size_t begin = at + name.size() + 1;
    const bool quoted = begin < header.size() && header[begin] == '"';
    begin += quoted ? 1 : 0;
    return header.substr(begin, header.find_first_of(quoted ? "\"" : "; \t", begin) - begin);
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::string fromQuotedPrintable(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '=') {
            out += text[at++];
        } else if (at + 1 < text.size() && (text[at + 1] == '\n' || text[at + 1] == '\r')) {
            at += text[at + 1] == '\r' && at + 2 < text.size() && text[at + 2] == '\n' ? 3 : 2;
        } else if (at + 2 < text.size() && hexDigit(text[at + 1]) >= 0 && hexDigit(text[at + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]));
            at += 3;
        } else {
            out += text[at++];
        }
    }
    return out;
}

std::string fromBase64(std::string_view text) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::size_t value = letters.find(c);
        if (value == std::string_view::npos) continue;
        bits = (bits << 6 | static_cast<unsigned>(value)) & 0xFFFFFF;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> count & 0xFF);
        }
    }
    return out;
}

/// The page in a part or in the parts within it; empty where none is HTML.
std::string pageIn(const Part& part, int depth) {
    const auto header = [&](const char* name) {
        const auto found = part.headers.find(name);
        return found == part.headers.end() ? std::string() : found->second;
    };
    const std::string type = header("content-type");
    if (lower(type).starts_with("text/html") || lower(type).starts_with("application/xhtml")) {
        const std::string coding = lower(header("content-transfer-encoding"));
        if (coding.starts_with("quoted-printable")) return fromQuotedPrintable(part.body);
        if (coding.starts_with("base64")) return fromBase64(part.body);
        return std::string(part.body);
    }
    const std::string boundary = "--" + parameter(type, "boundary");
    if (!lower(type).starts_with("multipart/") || boundary.size() == 2 || depth == deepest) return {};
    for (std::size_t at = part.body.find(boundary); at != std::string_view::npos;) {
        std::size_t begin = at + boundary.size();
        if (part.body.substr(begin).starts_with("--")) break;
        nextLine(part.body, begin);
        begin = std::min(begin, part.body.size());
        const std::size_t next = part.body.find("\n" + boundary, begin);
        std::string page =
            pageIn(partOf(part.body.substr(begin, next == std::string_view::npos ? next : next - begin)), depth + 1);
        if (!page.empty()) return page;
        at = next == std::string_view::npos ? next : next + 1;
    }
    return {};
}

} // namespace

Result<UnwrappedArticle> mhtmlPage(std::string_view bytes) {
    const Part whole = partOf(bytes);
    if (!whole.headers.contains("content-type"))
        return Error{ErrorCode::WrongFormat, "no saved web page: it has no MIME headers", {}};
    std::string page = pageIn(whole, 0);
    if (page.empty()) return Error{ErrorCode::WrongFormat, "none of its parts is HTML", {}};
    return UnwrappedArticle{std::move(page), ArticleFormat::Html, {}};
}

} // namespace wenmai
