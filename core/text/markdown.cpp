#include "core/text/markdown.h"

#include "core/base/utf8.h"
#include "core/text/dates.h"
#include "core/text/line.h"
#include "core/text/lines.h"

#include <algorithm>
#include <array>

namespace wenmai {
namespace {

struct RawLine {
    std::uint32_t begin = 0;
    std::uint32_t end = 0; ///< without the line feed
};

std::vector<RawLine> rawLines(std::string_view text, std::uint32_t from) {
    std::vector<RawLine> out;
    while (from < text.size()) {
        std::size_t end = text.find('\n', from);
        if (end == std::string_view::npos) end = text.size();
        out.push_back({from, static_cast<std::uint32_t>(end)});
        from = static_cast<std::uint32_t>(end) + 1;
    }
    return out;
}

bool onlyOf(std::string_view text, std::string_view characters) {
    return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// "key: value" lines between two lines of dashes.
class FrontMatter {
public:
    FrontMatter(const Draft& draft, MarkupReading& out) : m_draft(draft), m_out(out) {}

    /// Where the article itself begins.
    std::uint32_t read() {
        const std::string_view text = m_draft.text;
        if (!text.starts_with("---\n")) return 0;
        const std::size_t close = text.find("\n---", 3);
        if (close == std::string_view::npos) return 0;
        const std::size_t after = text.find('\n', close + 1);
        const std::string_view rest =
            text.substr(close + 4, (after == std::string_view::npos ? text.size() : after) - close - 4);
        if (!trimmed(rest).empty()) return 0;
        for (const RawLine& line : rawLines(text.substr(0, close), 4))
            field({line.begin, line.end});
        return static_cast<std::uint32_t>(after == std::string_view::npos ? text.size() : after + 1);
    }

private:
    void field(Span line) {
        const std::string_view words = slice(m_draft.text, line);
        const std::size_t colon = words.find(':');
        if (colon == std::string_view::npos || words.front() == ' ' || words.front() == '-') return;
        const std::string key = lower(trimmed(words.substr(0, colon)));
        Span value = trimmed(m_draft.text, {line.begin + static_cast<std::uint32_t>(colon) + 1, line.end});
        const std::string_view quoted = slice(m_draft.text, value);
        if (quoted.size() >= 2 && (quoted.front() == '"' || quoted.front() == '\'') && quoted.back() == quoted.front())
            value = {value.begin + 1, value.end - 1};
        if (value.empty()) return;
        const CitedText cited{std::string(slice(m_draft.text, value)), m_draft.toRaw.toSource(value)};
        if (key == "title" || key == "标题" || key == "標題") m_out.facts.title = cited;
        if (key == "source" || key == "publisher" || key == "site" || key == "outlet" || key == "来源" || key == "來源")
            m_out.facts.source = cited;
        if (key == "author" || key == "作者") m_out.facts.author = cited;
        if (key == "date" || key == "published" || key == "publish_date" || key == "pubdate" || key == "日期" ||
            key == "时间" || key == "時間") {
            const auto dates = writtenDates(m_draft.text, value);
            if (dates.empty()) return;
            m_out.facts.published = CitedDate{dates.front().date, std::string(slice(m_draft.text, dates.front().text)),
                                              m_draft.toRaw.toSource(dates.front().text)};
        }
    }

    const Draft& m_draft;
    MarkupReading& m_out;
};

/// Marks inside a line.
class Inline {
public:
    Inline(std::string_view text, std::vector<Edit>& edits) : m_text(text), m_edits(edits) {}

    void read(std::uint32_t begin, std::uint32_t end) {
        std::uint32_t at = begin;
        while (at < end) {
            const char c = m_text[at];
            const std::string_view rest = m_text.substr(at, end - at);
            if (c == '\\' && rest.size() > 1 &&
                std::string_view("\\`*_{}[]()#+-.!|>~").find(rest[1]) != std::string_view::npos) {
                drop(at, 1);
                at += 2;
            } else if (c == '[' || (c == '!' && rest.starts_with("!["))) {
                at = link(at, end);
            } else if (c == '<') {
                at = tag(at, end);
            } else if (c == '`' || rest.starts_with("**") || rest.starts_with("__") || rest.starts_with("~~")) {
                at = pair(at, end, rest.substr(0, c == '`' ? 1 : 2));
            } else if (c == '*' || (c == '_' && (at == begin || !wordBefore(at)))) {
                at = pair(at, end, rest.substr(0, 1));
            } else {
                ++at;
            }
        }
    }

private:
    void drop(std::uint32_t at, std::uint32_t length) { m_edits.push_back({{at, at + length}, "", "", true}); }
    [[nodiscard]] bool wordBefore(std::uint32_t at) const {
        return at > 0 && utf8::isWordLetter(static_cast<unsigned char>(m_text[at - 1]));
    }

    /// [text](address), [text][name], ![text](address)
    std::uint32_t link(std::uint32_t at, std::uint32_t end) {
        const bool image = m_text[at] == '!';
        const std::uint32_t open = at + (image ? 1 : 0);
        const std::string_view rest = m_text.substr(0, end);
        std::size_t close = rest.find(']', open);
        if (close == std::string_view::npos || close + 1 >= rest.size()) return open + 1;
        const char bracket = rest[close + 1];
        if (bracket != '(' && bracket != '[') return open + 1;
        const std::size_t last = rest.find(bracket == '(' ? ')' : ']', close + 2);
        if (last == std::string_view::npos) return open + 1;
        if (image) {
            m_edits.push_back({{at, static_cast<std::uint32_t>(last + 1)}, "", "image", true});
        } else {
            drop(at, 1);
            read(open + 1, static_cast<std::uint32_t>(close));
            drop(static_cast<std::uint32_t>(close), static_cast<std::uint32_t>(last + 1 - close));
        }
        return static_cast<std::uint32_t>(last + 1);
    }

    /// <https://…> and HTML tags
    std::uint32_t tag(std::uint32_t at, std::uint32_t end) {
        const std::size_t close = m_text.substr(0, end).find('>', at);
        if (close == std::string_view::npos || at + 1 >= end) return at + 1;
        const auto next = static_cast<unsigned char>(m_text[at + 1]);
        if (!utf8::isAsciiAlpha(next) && next != '/' && next != '!') return at + 1;
        drop(at, static_cast<std::uint32_t>(close + 1 - at));
        return static_cast<std::uint32_t>(close + 1);
    }

    /// Marks around words: **…**, *…*, `…`; alone they stay.
    std::uint32_t pair(std::uint32_t at, std::uint32_t end, std::string_view mark) {
        const auto length = static_cast<std::uint32_t>(mark.size());
        const std::size_t close = m_text.substr(0, end).find(mark, at + length);
        const bool spaced = at + length < end && m_text[at + length] == ' ';
        if (close == std::string_view::npos || close == at + length || spaced) return at + length;
        drop(at, length);
        if (mark != "`") read(at + length, static_cast<std::uint32_t>(close));
        drop(static_cast<std::uint32_t>(close), length);
        return static_cast<std::uint32_t>(close) + length;
    }

    std::string_view m_text;
    std::vector<Edit>& m_edits;
};

enum class Kind { Blank, Text, Heading, Item, Quote, Row, Dropped };

class Reader {
public:
    Reader(Draft& draft, MarkupReading& out)
        : m_draft(draft), m_before(draft.text), m_text(m_before), m_out(out), m_inline(m_text, m_edits) {}

    void read(std::uint32_t from) {
        m_lines = rawLines(m_text, from);
        std::vector<std::uint32_t> headings; // in the text with its marks
        Kind before = Kind::Blank;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const RawLine line = m_lines[i];
            std::uint32_t begin = line.begin;
            Kind kind = lineKind(i, begin);
            if (kind == Kind::Text && before == Kind::Text && joins(m_lines[i - 1], line))
                join(m_lines[i - 1].end, begin);
            if (kind == Kind::Dropped) {
                drop(line.begin, line.end);
            } else if (begin > line.begin) {
                drop(line.begin, begin);
            }
            if (kind == Kind::Heading) heading(line, begin, headings);
            if (kind != Kind::Dropped && kind != Kind::Blank) m_inline.read(begin, headingEnd(kind, line));
            if (kind == Kind::Heading && headingEnd(kind, line) < line.end) drop(headingEnd(kind, line), line.end);
            before = kind;
        }
        std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit& a, const Edit& b) { return a.at < b.at; });
        const OffsetMap toOld = applyEdits(m_draft, m_edits);
        if (from != 0)
            m_out.notes.push_back({m_draft.toRaw.toSource({0, toOld.toDerived({0, from}).end}), TextLine::Boilerplate});
        for (const std::uint32_t at : headings)
            m_out.notes.push_back({m_draft.toRaw.toSource(toOld.toDerived({at, at + 1})), TextLine::Heading});
    }

private:
    void drop(std::uint32_t begin, std::uint32_t end) { m_edits.push_back({{begin, end}, "", "", true}); }
    [[nodiscard]] std::string_view words(RawLine line) const {
        return m_text.substr(line.begin, line.end - line.begin);
    }

    /// The closing # of a heading go.
    [[nodiscard]] std::uint32_t headingEnd(Kind kind, RawLine line) const {
        std::uint32_t end = line.end;
        if (kind != Kind::Heading) return end;
        while (end > line.begin && (m_text[end - 1] == '#' || m_text[end - 1] == ' '))
            --end;
        return end;
    }

    Kind lineKind(std::size_t i, std::uint32_t& begin) {
        const std::string_view line = words(m_lines[i]);
        const std::string_view bare = trimmed(line);
        if (bare.starts_with("```") || bare.starts_with("~~~")) return Kind::Dropped;
        if (bare.empty()) return Kind::Blank;
        const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
        if (hashes >= 1 && hashes <= 6 && hashes < line.size() && line[hashes] == ' ') {
            begin += static_cast<std::uint32_t>(hashes + 1);
            return Kind::Heading;
        }
        if (i + 1 < m_lines.size() && isUnderline(trimmed(words(m_lines[i + 1]))) && !isMark(bare))
            return Kind::Heading;
        if (i > 0 && isUnderline(bare) && !trimmed(words(m_lines[i - 1])).empty()) return Kind::Dropped;
        if (bare.size() >= 3 && (onlyOf(bare, "- ") || onlyOf(bare, "* ") || onlyOf(bare, "_ "))) return Kind::Dropped;
        if (bare.size() >= 3 && bare.find('-') != std::string_view::npos && bare.find('|') != std::string_view::npos &&
            onlyOf(bare, "|-: "))
            return Kind::Dropped;
        if (bare.front() == '|') return Kind::Row;
        const auto indent = static_cast<std::uint32_t>(line.find_first_not_of(" \t"));
        std::uint32_t at = m_lines[i].begin + indent;
        Kind kind = Kind::Text;
        while (at < m_lines[i].end && m_text[at] == '>') {
            ++at;
            while (at < m_lines[i].end && m_text[at] == ' ')
                ++at;
            kind = Kind::Quote;
        }
        if (at + 1 < m_lines[i].end && (m_text[at] == '-' || m_text[at] == '*' || m_text[at] == '+') &&
            m_text[at + 1] == ' ') {
            at += 2;
            kind = Kind::Item;
        }
        if (kind != Kind::Text) begin = at;
        const std::size_t digits = bare.find_first_not_of("0123456789");
        if (digits != std::string_view::npos && digits > 0 && digits < 4 && bare.substr(digits).starts_with(". "))
            kind = Kind::Item;
        return kind;
    }

    static bool isUnderline(std::string_view bare) {
        return bare.size() >= 3 && (onlyOf(bare, "=") || onlyOf(bare, "-"));
    }
    static bool isMark(std::string_view bare) {
        return bare.front() == '#' || bare.front() == '>' || bare.front() == '-' || bare.front() == '|' ||
               bare.front() == '=';
    }

    /// Lines that an editor broke for width; one that ends a sentence may end a paragraph too, and is left alone.
    [[nodiscard]] bool joins(RawLine first, RawLine second) const {
        const std::string_view before = words(first);
        if (trimmed(words(second)).empty() || before.ends_with("  ") || before.ends_with("\\")) return false;
        for (const std::string_view stop : {"。", "！", "？", "”", "」", "…", "!", "?", ".", ":", "："})
            if (trimmed(before).ends_with(stop)) return false;
        return true;
    }

    /// Between Latin words a space stays.
    void join(std::uint32_t end, std::uint32_t begin) {
        const bool latin = end > 0 && static_cast<unsigned char>(m_text[end - 1]) < 0x80 && begin < m_text.size() &&
                           static_cast<unsigned char>(m_text[begin]) < 0x80;
        m_edits.push_back({{end, begin}, latin ? " " : "", "", true});
    }

    void heading(RawLine line, std::uint32_t begin, std::vector<std::uint32_t>& headings) {
        headings.push_back(begin);
        const bool first = words(line).starts_with("# ") || line.begin == begin;
        if (m_out.title.empty() && first)
            m_out.title = std::string(trimmed(m_text.substr(begin, headingEnd(Kind::Heading, line) - begin)));
    }

    Draft& m_draft;
    std::string m_before;    ///< the text with its marks
    std::string_view m_text; ///< of it
    MarkupReading& m_out;
    std::vector<Edit> m_edits;
    Inline m_inline;
    std::vector<RawLine> m_lines;
};

} // namespace

MarkupReading readMarkdown(Draft& draft) {
    MarkupReading out;
    const std::uint32_t from = FrontMatter(draft, out).read();
    Reader(draft, out).read(from);
    if (out.title.empty() && out.facts.title) out.title = out.facts.title->text;
    return out;
}

} // namespace wenmai
