#include "core/store/search_text.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace wenmai {
namespace {

std::vector<std::string> words(std::string_view query) {
    std::vector<std::string> found;
    std::string word;
    const std::string folded = foldedString(query);
    for (std::size_t at = 0; at < folded.size();) {
        const auto [code, length] = utf8::decode(folded, at);
        const bool space = code <= 0x20 || code == 0x3000 || code == 0xA0;
        if (!space)
            word.append(folded, at, length);
        else if (!word.empty())
            found.push_back(std::exchange(word, {}));
        at += length;
    }
    if (!word.empty()) found.push_back(std::move(word));
    return found;
}

bool indexed(char32_t c) {
    // As unicode61 sees it, roughly: ASCII letters and digits, and all beyond ASCII but common punctuation. A character
    // that the index skips all the same does no harm, since it is skipped in the query too.
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return !(c >= 0x2000 && c <= 0x206F) && !(c >= 0x3000 && c <= 0x303F && c != 0x3007) &&
           !(c >= 0xFE30 && c <= 0xFE4F) && !(c >= 0xFF00 && c <= 0xFF0F) && c != 0xFFFD;
}

void spaced(std::string& out, std::string_view folded, bool indexedOnly) {
    for (std::size_t at = 0; at < folded.size();) {
        const auto [code, length] = utf8::decode(folded, at);
        if (code != 0 && (!indexedOnly || indexed(code))) {
            out.append(folded, at, length);
            out += ' ';
        }
        at += length;
    }
}

std::size_t back(std::string_view text, std::size_t at, std::size_t characters) {
    while (at > 0 && characters > 0 && text[at - 1] != '\n') {
        do
            --at;
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
        --characters;
    }
    return at;
}

std::size_t forward(std::string_view text, std::size_t at, std::size_t characters) {
    for (; at < text.size() && characters > 0 && text[at] != '\n'; --characters)
        at += utf8::decode(text, at).length;
    return std::min(at, text.size());
}

} // namespace

std::string indexText(std::string_view text) {
    std::string out;
    out.reserve(text.size() * 4 / 3);
    spaced(out, foldedString(text), false);
    return out;
}

std::string indexQuery(std::string_view query) {
    std::string out;
    for (const std::string& word : words(query)) {
        std::string phrase;
        spaced(phrase, word, true);
        if (phrase.empty()) continue;
        phrase.pop_back();
        if (!out.empty()) out += " AND ";
        out += '"' + phrase + '"';
    }
    return out;
}

std::vector<Span> findAll(std::string_view text, std::string_view query) {
    const FoldedText folded = fold(text);
    std::vector<Span> spans;
    for (const std::string& word : words(query)) {
        const std::size_t before = spans.size();
        for (std::size_t at = folded.text.find(word); at != std::string::npos;
             at = folded.text.find(word, at + word.size()))
            spans.push_back(
                folded.toText.toSource({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())}));
        if (spans.size() == before) return {};
    }
    std::ranges::sort(spans);
    const auto rest = std::ranges::unique(spans);
    spans.erase(rest.begin(), rest.end());
    return spans;
}

std::string snippet(std::string_view text, Span& hit, std::size_t charactersEachSide) {
    const std::size_t begin = back(text, hit.begin, charactersEachSide);
    const std::size_t end = forward(text, hit.end, charactersEachSide);
    std::string piece(text.substr(begin, end - begin));
    hit = {hit.begin - static_cast<std::uint32_t>(begin), hit.end - static_cast<std::uint32_t>(begin)};
    std::ranges::replace(piece, '\n', ' ');
    return piece;
}

} // namespace wenmai
