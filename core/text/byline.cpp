#include "core/text/byline.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/lines.h"

#include <algorithm>

namespace wenmai {
namespace {

constexpr std::size_t longestName = 60; ///< bytes of an outlet's or a person's name
constexpr std::uint32_t hanBytes = 3;
constexpr std::uint32_t reportBytes = 2 * hanBytes; ///< of 报导

/// What parts the tokens of a byline, in folded text.
bool separates(char32_t c) {
    switch (c) {
    case ' ':
    case '\t':
    case '|':
    case '/':
    case '(':
    case ')':
    case '[':
    case ']':
    case '<':
    case '>':
    case ',':
    case ';':
    case ':':
    case U'·':
    case U'、':
    case U'。':
    case U'【':
    case U'】':
    case U'〔':
    case U'〕':
    case U'《':
    case U'》':
    case U'─':
    case U'丨':
    case U'—':
        return true;
    default:
        return false;
    }
}

bool hasKind(const std::vector<ReadingMarks::Hit>& hits, std::string_view what, ReadingMark::Where where,
             std::uint32_t at) {
    return std::any_of(hits.begin(), hits.end(), [&](const auto& h) {
        return h.mark->what == what && h.mark->where == where && (where != ReadingMark::Where::Has || h.at == at);
    });
}

/// A line folded, with the way back.
class Folded {
public:
    Folded(std::string_view text, Span line) : m_folded(fold(slice(text, line))), m_begin(line.begin) {}
    [[nodiscard]] std::string_view text() const { return m_folded.text; }
    [[nodiscard]] Span back(Span span) const {
        const Span source = m_folded.toText.toSource(span);
        return {source.begin + m_begin, source.end + m_begin};
    }
    [[nodiscard]] WrittenDate back(WrittenDate date) const {
        date.text = back(date.text);
        date.withTime = back(date.withTime);
        return date;
    }

private:
    FoldedText m_folded;
    std::uint32_t m_begin;
};

/// Reads tokens and labels of one folded line.
class Reader {
public:
    Reader(const Folded& line, const ReadingMarks& marks) : m_line(line), m_text(line.text()), m_marks(marks) {
        m_marks.find(m_text, m_hits);
    }

    Byline read() {
        const auto dates = writtenDates(m_text, {0, static_cast<std::uint32_t>(m_text.size())});
        for (const WrittenDate& date : dates)
            m_taken.push_back(date.withTime);
        for (const auto& hit : m_hits)
            label(hit);
        for (const WrittenDate& date : dates) {
            if (date.date.month == 0 || (m_out.date && (!m_out.dateIsUpdate || updated(date.text.begin)))) continue;
            m_out.date = m_line.back(date);
            m_dateBegin = date.text.begin;
            m_out.dateIsUpdate = updated(date.text.begin);
        }
        tokens();
        const bool dated = m_out.date && m_out.date->date.day != 0;
        m_out.whole = (m_out.labelled && m_out.unknown <= 24) || (dated && m_out.unknown <= 16);
        return m_out;
    }

private:
    [[nodiscard]] bool taken(std::uint32_t at) const {
        return std::any_of(m_taken.begin(), m_taken.end(), [&](Span s) { return s.contains(at); });
    }
    [[nodiscard]] bool boundaryBefore(std::uint32_t at) const {
        if (at == 0) return true;
        const std::size_t before = utf8::previous(m_text, at);
        const char32_t c = utf8::decode(m_text, before).code;
        return separates(c) || utf8::isAsciiDigit(c) || taken(static_cast<std::uint32_t>(before));
    }
    [[nodiscard]] std::uint32_t skipSeparators(std::uint32_t at) const {
        while (at < m_text.size() && !taken(at)) {
            const auto d = utf8::decode(m_text, at);
            if (!separates(d.code)) break;
            at += d.length;
        }
        return at;
    }
    [[nodiscard]] std::uint32_t tokenEnd(std::uint32_t at) const {
        while (at < m_text.size() && !taken(at)) {
            const auto d = utf8::decode(m_text, at);
            if (separates(d.code)) break;
            at += d.length;
        }
        return at;
    }
    [[nodiscard]] bool updated(std::uint32_t at) const {
        return std::any_of(m_hits.begin(), m_hits.end(), [&](const auto& h) {
            return h.mark->what == "date-label" && h.at < at && at - h.at < 24 &&
                   (h.mark->text.find("更新") != std::string::npos || h.mark->text.find("updat") != std::string::npos);
        });
    }
    [[nodiscard]] bool nobody(std::string_view token) const {
        std::vector<ReadingMarks::Hit> hits;
        m_marks.find(token, hits);
        return hasKind(hits, "no-name", ReadingMark::Where::Line, 0);
    }

    [[nodiscard]] std::string_view written(Span span) const { return m_text.substr(span.begin, span.size()); }
    [[nodiscard]] bool isOutlet(std::string_view token) const {
        std::vector<ReadingMarks::Hit> hits;
        m_marks.find(token, hits);
        return hasKind(hits, "outlet", ReadingMark::Where::Has, 0) ||
               hasKind(hits, "outlet-end", ReadingMark::Where::Ends, 0);
    }

    void label(const ReadingMarks::Hit& hit) {
        const std::string& what = hit.mark->what;
        if (!what.ends_with("-label") || taken(hit.at) || !boundaryBefore(hit.at)) return;
        const auto end = static_cast<std::uint32_t>(hit.at + hit.mark->text.size());
        const std::uint32_t value = skipSeparators(end);
        const bool apart =
            value > end ||
            separates(utf8::decode(hit.mark->text, utf8::previous(hit.mark->text, hit.mark->text.size())).code);
        const bool prefix = hit.mark->text.ends_with("者") || hit.mark->text.ends_with("员"); // 记者张三
        if (!apart && what != "date-label" && !(prefix && what == "author-label")) {
            // 转自新华社 says it; 来源国 does not
            if (what != "source-label" || !(hit.mark->text.ends_with("自") || hit.mark->text.ends_with("于"))) return;
        }
        m_out.labelled = true;
        std::uint32_t valueEnd = tokenEnd(value);
        Span words{value, valueEnd};
        if (what == "author-label" && (written(words).ends_with("报导") || written(words).ends_with("报道"))) {
            take(hit.at, valueEnd); // 记者何家朗报道, 记者综合报导
            words.end -= reportBytes;
            if (words.size() < 3 * hanBytes || words.size() > 4 * hanBytes) return;
        }
        if (what == "date-label" || words.empty()) return take(hit.at, end);
        if (nobody(written(words))) return take(hit.at, end); // 文/本报记者 张三: a label again, or no name
        take(hit.at, valueEnd);
        if (words.size() > longestName) return;
        if (what == "author-label" && isOutlet(written(words))) {
            if (m_out.sourceRank >= SourceRank::Token) return;
            m_out.source = m_line.back(words);
            m_out.sourceRank = SourceRank::Token;
        } else if (what == "source-label" && m_out.sourceRank < SourceRank::Label) {
            m_out.source = m_line.back(words);
            m_out.sourceRank = SourceRank::Label;
        } else if (what == "author-label" && !m_out.author) {
            m_out.author = m_line.back(words);
        }
    }

    void take(std::uint32_t begin, std::uint32_t end) { m_taken.push_back({begin, end}); }

    /// What no date or label took.
    void tokens() {
        for (std::uint32_t at = 0; at < m_text.size();) {
            const auto d = utf8::decode(m_text, at);
            if (taken(at) || separates(d.code)) {
                at += d.length;
                continue;
            }
            const std::uint32_t end = tokenEnd(at);
            token({at, end});
            at = end;
        }
    }

    void token(Span span) {
        const std::string_view words = m_text.substr(span.begin, span.size());
        const bool number = std::all_of(words.begin(), words.end(), [](char c) {
            return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
        });
        if (number || nobody(words) || endOfYearlessDate(m_text, span.begin) == span.end) return;
        std::vector<ReadingMarks::Hit> hits;
        m_marks.find(words, hits);
        SourceRank rank = SourceRank::None;
        if (hasKind(hits, "outlet", ReadingMark::Where::Has, 0)) {
            rank = SourceRank::Outlet;
        } else if (hasKind(hits, "outlet-end", ReadingMark::Where::Ends, 0)) {
            rank = SourceRank::Token;
        }
        const auto letters = static_cast<std::uint32_t>(utf8::length(words));
        if (rank == SourceRank::None) {
            m_out.unknown += letters;
            // Who stands before the date and is longer than a person's name publishes.
            if (m_out.date && span.begin < m_dateBegin && letters >= 4 && letters <= 12) rank = SourceRank::Word;
        }
        if (rank > m_out.sourceRank) {
            m_out.source = m_line.back(span);
            m_out.sourceRank = rank;
        }
    }

    const Folded& m_line;
    std::string_view m_text;
    const ReadingMarks& m_marks;
    std::vector<ReadingMarks::Hit> m_hits;
    std::vector<Span> m_taken;
    std::uint32_t m_dateBegin = 0;
    Byline m_out;
};

/// End of an outlet's name at the begin of a dateline.
std::uint32_t outletEnd(std::string_view head, const ReadingMarks& marks) {
    std::vector<ReadingMarks::Hit> hits;
    marks.find(head, hits);
    std::uint32_t end = 0;
    for (const auto& h : hits)
        if (h.mark->what == "outlet" && h.at == 0) end = std::max(end, static_cast<std::uint32_t>(h.mark->text.size()));
    if (end != 0) return end;
    for (std::size_t at = 0; at < head.size() && at < 30; at += utf8::decode(head, at).length)
        for (const std::string_view sign : {"社", "网", "报", "电台", "新闻"})
            if (at > 0 && head.substr(at, sign.size()) == sign && !head.substr(at).starts_with("报导") &&
                !head.substr(at).starts_with("报道"))
                return static_cast<std::uint32_t>(at + sign.size());
    return 0;
}

} // namespace

Byline readByline(std::string_view text, Span line, const ReadingMarks& marks) {
    const Folded folded(text, line);
    return Reader(folded, marks).read();
}

Byline readDateline(std::string_view text, Span line, const ReadingMarks& marks) {
    const Folded folded(
        text, {line.begin, line.begin + static_cast<std::uint32_t>(utf8::prefix(slice(text, line), 200).size())});
    std::string_view head = folded.text();
    Byline out;
    std::uint32_t begin = 0;
    for (const std::string_view open : {"(", "【", "[", "〔"})
        if (head.starts_with(open)) begin = static_cast<std::uint32_t>(open.size());
    std::uint32_t end = 0; // of the words before 电 or 讯
    for (std::uint32_t at = begin; at < head.size() && at < 120; at += utf8::decode(head, at).length) {
        const char32_t c = utf8::decode(head, at).code;
        if (c == U',' || c == U'。' || c == U':' || c == U';' || c == U'“' || c == U'!' || c == U'?') break;
        if ((c == U'电' || c == U'讯') && at > begin) {
            const std::string_view rest = head.substr(at + 3);
            const char32_t next = rest.empty() ? U' ' : utf8::decode(rest, 0).code;
            if (next == ' ' || next == ')' || next == '(' || next == U'】' || next == ']' || next == U'〕') {
                end = at;
                break;
            }
        }
    }
    if (end == 0) {
        // 〔記者…／台北報導〕 begins the story itself
        if (begin == 0) return out;
        const std::size_t close = std::min({head.find(")"), head.find("】"), head.find("]"), head.find("〕")});
        if (close == std::string_view::npos || close > 90) return out;
        const Span inside = folded.back(Span{begin, static_cast<std::uint32_t>(close)});
        out = readByline(text, inside, marks);
        if (!out.labelled) return {};
        out.whole = false;
        return out;
    }
    // （某社北京8日电）（记者 …） as well as 某社北京8日电（记者 …）
    std::uint32_t next = end + hanBytes;
    for (const std::string_view close : {")", "】", "]", "〕"})
        if (begin != 0 && head.substr(next).starts_with(close)) {
            next += static_cast<std::uint32_t>(close.size());
            break;
        }
    const std::string_view behind = head.substr(next);
    if (const std::size_t close = behind.find(')'); behind.starts_with("(") && close < 60)
        out.author =
            readByline(text, folded.back(Span{next + 1, static_cast<std::uint32_t>(next + close)}), marks).author;
    const std::string_view words = head.substr(begin, end - begin);
    const auto dates = writtenDates(head, {begin, end});
    if (!dates.empty() && dates.front().date.day != 0) out.date = folded.back(dates.front());
    const std::uint32_t name = outletEnd(words, marks);
    const std::string_view outlet = words.substr(0, name);
    if (name != 0 && outlet != "本报" && outlet != "本社" && outlet != "本网") {
        out.source = folded.back(Span{begin, begin + name});
        out.sourceRank = SourceRank::Dateline;
    } else if (name == 0) {
        out.date.reset();
    }
    return out;
}

std::optional<Span> sourceInFrame(std::string_view text, Span line, const ReadingMarks& marks) {
    const Folded folded(text, line);
    const std::string_view words = folded.text();
    std::vector<ReadingMarks::Hit> hits;
    marks.find(words, hits);
    for (const auto& hit : hits) {
        if (hit.mark->what != "source-frame") continue;
        const std::size_t begin = hit.at + hit.mark->text.size();
        const std::size_t end = words.find(hit.mark->after, begin);
        if (end == std::string_view::npos || end == begin || end - begin > longestName) continue;
        std::string_view name = words.substr(begin, end - begin);
        std::size_t opening = 0;
        for (const std::string_view quote : {"《", "“", "'", "\""})
            if (name.starts_with(quote)) opening = quote.size();
        name.remove_prefix(opening);
        std::size_t closing = 0;
        for (const std::string_view quote : {"》", "”", "'", "\""})
            if (opening != 0 && name.ends_with(quote)) closing = quote.size();
        name.remove_suffix(closing);
        if (name.find_first_of(",;:") != std::string_view::npos || name.find("。") != std::string_view::npos) continue;
        std::vector<ReadingMarks::Hit> inside;
        marks.find(name, inside);
        if (hasKind(inside, "no-name", ReadingMark::Where::Line, 0)) continue;
        return folded.back(
            Span{static_cast<std::uint32_t>(begin + opening), static_cast<std::uint32_t>(end - closing)});
    }
    return std::nullopt;
}

} // namespace wenmai
