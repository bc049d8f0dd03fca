#include "core/text/paragraphs.h"

#include "core/base/utf8.h"
#include "core/text/lines.h"

#include <algorithm>

namespace wenmai {
namespace {

constexpr std::uint32_t gluedBytes = 900; ///< a shorter line is one paragraph
constexpr std::size_t leastRepeat = 24;   ///< bytes of a title's end that tell it

bool endsSentence(std::string_view before) {
    for (const std::string_view quote : {"”", "’", "」", "』", "）", "\"", ")"})
        if (before.ends_with(quote)) {
            before.remove_suffix(quote.size());
            break;
        }
    for (const std::string_view stop : {"。", "！", "？", "!", "?"})
        if (before.ends_with(stop)) return true;
    return false;
}

} // namespace

std::vector<Part> cutGlued(std::string_view text, Span line, const std::vector<std::string>& inlineMarks) {
    std::vector<Part> out;
    const std::string_view words = slice(text, line);
    std::uint32_t begin = 0;
    const auto part = [&](std::uint32_t end, bool boilerplate) {
        const Span span = trimmed(text, {line.begin + begin, line.begin + end});
        if (!span.empty()) out.push_back({span, boilerplate});
        begin = end;
    };
    std::vector<Span> inlines; // in words
    for (const std::string& mark : inlineMarks)
        for (std::size_t at = words.find(mark); at != std::string_view::npos; at = words.find(mark, at + 1))
            inlines.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + mark.size())});
    if (inlines.empty() && words.size() <= gluedBytes) {
        out.push_back({line, false});
        return out;
    }
    std::sort(inlines.begin(), inlines.end());
    std::size_t next = 0;
    for (std::uint32_t at = 1; at + 1 < words.size(); ++at) {
        if (next < inlines.size() && at + 1 >= inlines[next].begin) {
            if (inlines[next].begin >= begin) {
                part(inlines[next].begin, false);
                part(inlines[next].end, true);
                at = begin;
            }
            ++next;
            continue;
        }
        if (words[at] == ' ' && words.size() > gluedBytes && static_cast<unsigned char>(words[at + 1]) >= 0x80 &&
            endsSentence(words.substr(begin, at - begin)))
            part(at, false);
    }
    part(static_cast<std::uint32_t>(words.size()), false);
    return out;
}

std::uint32_t repeatedTitle(std::string_view line, std::string_view title) {
    std::uint32_t best = 0;
    for (std::size_t start = 0; start + leastRepeat <= title.size(); start += utf8::decode(title, start).length) {
        if (start != 0 && title[start - 1] != ' ' && title[start - 1] != ':' && title[start - 1] != '|' &&
            !title.substr(0, start).ends_with("：") && !title.substr(0, start).ends_with("】"))
            continue;
        const std::string_view rest = title.substr(start);
        std::size_t n = 0;
        while (n < rest.size() && n < line.size() && rest[n] == line[n])
            ++n;
        // All of the rest but a last token (zt, a site's name).
        const std::size_t space = rest.rfind(' ');
        if (n == rest.size() || (space != std::string_view::npos && n >= space && n >= leastRepeat))
            best = std::max(best, static_cast<std::uint32_t>(std::min(n, n == rest.size() ? n : space)));
    }
    return best >= line.size() ? 0 : best;
}

} // namespace wenmai
