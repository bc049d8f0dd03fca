#include "core/text/sentences.h"

#include "core/base/utf8.h"

namespace wenmai {
namespace {

bool isEnd(char32_t c) {
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == '!' || c == '?' || c == 0xFF61;
}

bool isClosing(char32_t c) {
    return c == 0x201D || c == 0x2019 || c == 0x300D || c == 0x300F || c == 0xFF09 || c == ')' || c == '"' ||
           c == 0x300B;
}

bool isSpace(char32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x3000 || c == 0xA0;
}

/// `.` behind a Chinese character and not inside a number or a name.
bool isStop(std::string_view text, std::size_t at, std::uint32_t end, char32_t before) {
    if (text[at] != '.' || !utf8::isHan(before)) return false;
    return at + 1 >= end || !utf8::isWordLetter(utf8::decode(text, at + 1).code);
}

bool isBreak(char32_t c) {
    return c == 0xFF0C || c == 0xFF1B || c == 0x3001 || c == ',' || c == ';' || isSpace(c);
}

/// Where a sentence that is too long is cut: behind the last comma or the like of its second half, else where it must
/// be.
std::uint32_t cutBefore(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    for (auto at = static_cast<std::uint32_t>(utf8::previous(text, end)); at > begin + (end - begin) / 2;
         at = static_cast<std::uint32_t>(utf8::previous(text, at))) {
        const auto d = utf8::decode(text, at);
        if (isBreak(d.code)) return at + d.length;
    }
    return end;
}

} // namespace

std::vector<Sentence> splitSentences(const Document& document) {
    std::vector<Sentence> out;
    const std::string_view text = document.text;
    for (std::uint32_t b = 0; b < document.blocks.size(); ++b) {
        const Block& block = document.blocks[b];
        std::uint32_t begin = block.text.begin;
        const auto close = [&](std::uint32_t end) {
            Span s{begin, end};
            begin = end;
            while (!s.empty() && isSpace(utf8::decode(text, s.begin).code))
                s.begin += utf8::decode(text, s.begin).length;
            while (!s.empty()) {
                const auto last = static_cast<std::uint32_t>(utf8::previous(text, s.end));
                if (!isSpace(utf8::decode(text, last).code)) break;
                s.end = last;
            }
            if (!s.empty()) out.push_back({s, block.kind, b});
        };
        char32_t before = 0;
        for (std::uint32_t at = begin; at < block.text.end;) {
            const auto d = utf8::decode(text, at);
            if (at + d.length - begin > longestSentence) close(cutBefore(text, begin, at));
            const bool ends = isEnd(d.code) || d.code == '\n' || isStop(text, at, block.text.end, before);
            at += d.length;
            before = d.code;
            if (!ends) continue;
            while (at < block.text.end && at - begin < longestSentence) {
                const auto next = utf8::decode(text, at);
                if (!isEnd(next.code) && !isClosing(next.code)) break;
                before = next.code;
                at += next.length;
            }
            close(at);
        }
        close(block.text.end);
    }
    return out;
}

} // namespace wenmai
