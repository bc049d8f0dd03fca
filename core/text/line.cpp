#include "core/text/line.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/lines.h"

namespace wenmai {
namespace {

/// Of a longer line only head and tail are searched for marks: no line of that length is known by its middle.
constexpr std::uint32_t longLine = 270;
constexpr std::uint32_t endBytes = 120;

std::string_view withoutBars(std::string_view text, Span& span) {
    std::string_view line = slice(text, span);
    while (!line.empty() && (line.front() == '|' || line.back() == '|')) {
        if (line.front() == '|') {
            ++span.begin;
        } else {
            --span.end;
        }
        span = trimmed(text, span);
        line = slice(text, span);
    }
    return line;
}

bool endsIn(std::string_view line, std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words)
        if (line.ends_with(word)) return true;
    return false;
}

std::uint32_t endSigns(std::string_view line) {
    // An agency's sign that the story ends says nothing of how its last sentence does.
    for (const std::string_view end : {"（完）", "(完)", "（完)", "(END)", "■", "□"})
        if (line.size() > end.size() && line.ends_with(end)) line = trimmed(line.substr(0, line.size() - end.size()));
    while (endsIn(line, {"”", "’", "」", "』", "）", "》"}))
        line.remove_suffix(3);
    while (endsIn(line, {"\"", ")", "'"}))
        line.remove_suffix(1);
    if (endsIn(line, {"。", "！", "？", "!", "?", "…", "｡"})) return TextLine::Final;
    if (endsIn(line, {".", "．"}) && line.size() > 20) return TextLine::Final;
    if (endsIn(line, {"，", "、", "；", "：", ",", ";", ":"})) return TextLine::Open;
    return 0;
}

std::uint32_t signOf(const ReadingMarks::Hit& hit, std::uint32_t chars) {
    const std::string& what = hit.mark->what;
    const bool has = hit.mark->where == ReadingMark::Where::Has;
    if (what == "boilerplate" && (!has || chars <= 120 || hit.at < 90)) return TextLine::Boilerplate;
    if (what == "tail" && chars <= 40) return TextLine::Tail;
    if (what == "list" && chars <= 30) return TextLine::List;
    if (what == "caption" && chars <= 100) return TextLine::Caption;
    if (what == "credit" && chars <= 30) return TextLine::Credit;
    if (what == "source-frame") return TextLine::Frame;
    if (what.ends_with("-label")) return TextLine::Label;
    return 0;
}

} // namespace

TextLine lookAt(std::string_view text, Span span, const ReadingMarks& marks, std::vector<ReadingMarks::Hit>& scratch) {
    TextLine line;
    const std::string_view whole = slice(text, span);
    if (whole.starts_with("| ") || (whole.size() > 2 && whole.front() == '|' && whole.back() == '|'))
        line.signs |= TextLine::Cells;
    const std::string_view words = withoutBars(text, span);
    line.text = span;

    std::uint32_t halves = 0;
    std::uint32_t letters = 0;
    std::uint32_t digits = 0;
    const bool longer = words.size() > longLine;
    for (std::size_t at = 0; at < words.size();) {
        const auto lead = static_cast<unsigned char>(words[at]);
        if (lead < 0x80) {
            ++halves;
            if (utf8::isAsciiDigit(lead)) ++digits;
            if (utf8::isAsciiAlpha(lead)) ++letters;
            ++at;
            continue;
        }
        halves += 2;
        const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead >= 0xE4 && lead <= 0xE9) {
            ++letters;
            if (lead == 0xE5 && words.substr(at, 3) == "年") line.signs |= TextLine::Date;
        } else if (lead == 0xE3 && words.substr(at, 3) == "。") {
            if (at + 12 < words.size()) line.signs |= TextLine::InnerStop;
        } else if (utf8::isHan(utf8::decode(words, at).code) || utf8::isWordLetter(utf8::decode(words, at).code)) {
            ++letters;
        }
        at += length;
    }
    line.chars = (halves + 1) / 2;
    line.signs |= endSigns(words);
    if (digits >= 3) line.signs |= TextLine::Date;
    if (letters == 0 && digits < 6) {
        const bool number = digits > 0 && digits <= 2 && words.size() <= digits + 1 && words.front() != '-';
        line.signs |= number ? TextLine::Number : TextLine::Wordless;
    }
    if (words.starts_with("http") && words.find(' ') == std::string_view::npos) line.signs |= TextLine::Wordless;

    const auto search = [&](std::string_view part) {
        marks.find(foldedString(part), scratch);
        for (const ReadingMarks::Hit& hit : scratch)
            line.signs |= signOf(hit, line.chars);
    };
    if (!longer) {
        search(words);
    } else {
        search(utf8::prefix(words, endBytes));
        std::size_t tail = words.size() - endBytes;
        while ((static_cast<unsigned char>(words[tail]) & 0xC0) == 0x80)
            ++tail;
        search(words.substr(tail));
    }
    return line;
}

} // namespace wenmai
