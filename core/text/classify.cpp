#include "core/text/classify.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"

#include <algorithm>

namespace wenmai {
namespace {

constexpr std::uint32_t longestTitle = 60;
constexpr std::uint32_t longestHeading = 30;
constexpr std::uint32_t longestByline = 90;
constexpr std::uint32_t paragraph = 40; ///< a line of that many characters which ends as a sentence is the article's
constexpr std::size_t headLines = 8;    ///< where title and byline stand
constexpr std::size_t tailLines = 8;

class Classifier {
public:
    Classifier(std::string_view text, std::vector<TextLine> lines, const ReadingMarks& marks, std::string_view title)
        : m_text(text), m_marks(marks), m_givenTitle(titleKey(title)) {
        m_out.lines = std::move(lines);
    }

    Structure run() {
        bySigns();
        tail();
        lists();
        tables();
        bylines();
        asides();
        title();
        repeats();
        headings();
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string_view words(std::size_t i) const { return slice(m_text, lines()[i].text); }
    [[nodiscard]] const std::vector<TextLine>& lines() const { return m_out.lines; }
    [[nodiscard]] std::size_t size() const { return m_out.lines.size(); }
    [[nodiscard]] bool isParagraph(std::size_t i) const {
        return lines()[i].has(TextLine::Final) && lines()[i].chars >= paragraph &&
               lines()[i].kind != BlockKind::Boilerplate;
    }
    void set(std::size_t i, BlockKind kind) { m_out.lines[i].kind = kind; }

    void bySigns() {
        for (std::size_t i = 0; i < size(); ++i) {
            const TextLine& line = lines()[i];
            if (line.has(TextLine::Boilerplate | TextLine::Credit | TextLine::Wordless)) {
                set(i, BlockKind::Boilerplate);
            } else if (line.has(TextLine::Caption)) {
                set(i, BlockKind::Caption);
            }
        }
    }

    /// From a tail mark on all is boilerplate where hardly a paragraph follows; else only the short lines after it.
    void tail() {
        std::vector<std::size_t> after(size() + 1, 0); // paragraphs from a line on
        for (std::size_t i = size(); i > 0; --i)
            after[i - 1] = after[i] + (isParagraph(i - 1) ? 1 : 0);
        for (std::size_t i = 0; i < size(); ++i) {
            if (!lines()[i].has(TextLine::Tail)) continue;
            if (after[0] > after[i] && after[i + 1] <= (size() - i) / 8) {
                for (; i < size(); ++i)
                    set(i, BlockKind::Boilerplate);
            } else {
                list(i);
            }
        }
    }

    void lists() {
        for (std::size_t i = 0; i < size(); ++i)
            if (lines()[i].has(TextLine::List)) list(i);
    }

    void list(std::size_t i) {
        set(i, BlockKind::Boilerplate);
        for (std::size_t k = i + 1;
             k < size() && !lines()[k].has(TextLine::Final) && !lines()[k].has(TextLine::Heading); ++k)
            set(k, BlockKind::Boilerplate);
    }

    /// Rows of a forum's tables: three and more in a row, none a sentence.
    void tables() {
        for (std::size_t i = 0; i < size();) {
            std::size_t end = i;
            while (end < size() && lines()[end].has(TextLine::Cells) && !lines()[end].has(TextLine::Final))
                ++end;
            if (end - i >= 3 && i > 2)
                for (std::size_t k = i; k < end; ++k)
                    set(k, BlockKind::Boilerplate);
            i = std::max(end, i + 1);
        }
    }

    void bylines() {
        std::size_t seen = 0;
        for (std::size_t i = 0; i < size(); ++i) {
            const TextLine& line = lines()[i];
            if (line.kind == BlockKind::Boilerplate) continue;
            ++seen;
            const bool place = seen <= headLines || i + tailLines >= size();
            if (!place || line.chars > longestByline ||
                line.has(TextLine::Final | TextLine::InnerStop | TextLine::Heading))
                continue;
            if (!line.has(TextLine::Label | TextLine::Date)) continue;
            Byline byline = readByline(m_text, line.text, m_marks);
            if (!byline.whole) continue;
            set(i, BlockKind::Byline);
            m_out.bylines.push_back({i, byline});
        }
    }

    void asides() {
        for (std::size_t i = 0; i < size(); ++i)
            if (lines()[i].has(TextLine::Aside) && lines()[i].kind == BlockKind::Body) set(i, BlockKind::Boilerplate);
    }

    void title() {
        if (!m_givenTitle.empty()) {
            for (std::size_t i = 0; i < size(); ++i) {
                if (lines()[i].kind == BlockKind::Boilerplate) continue;
                const std::string key = lines()[i].chars <= 2 * longestTitle ? titleKey(words(i)) : "";
                if (key.size() < 9 ||
                    (m_givenTitle.find(key) == std::string::npos && key.find(m_givenTitle) == std::string::npos))
                    continue;
                return setTitle(i);
            }
            return;
        }
        std::size_t seen = 0;
        for (std::size_t i = 0; i < size() && seen < 4; ++i) {
            const TextLine& line = lines()[i];
            if (line.kind == BlockKind::Boilerplate || line.kind == BlockKind::Byline || line.has(TextLine::Aside))
                continue;
            ++seen;
            if (line.has(TextLine::Number)) continue;
            if (isCompany(i) && i + 1 < size() && mayBeTitle(i + 1)) { // a filing: who, then what
                set(i, BlockKind::Byline);
                Byline byline;
                byline.source = line.text;
                byline.sourceRank = SourceRank::Outlet;
                m_out.bylines.push_back({i, byline});
                return setTitle(i + 1);
            }
            if (line.kind == BlockKind::Body && mayBeTitle(i)) setTitle(i);
            return; // only the first line of the article's own can be its title
        }
    }

    void setTitle(std::size_t i) {
        m_out.title = i;
        set(i, BlockKind::Title);
    }

    [[nodiscard]] bool isCompany(std::size_t i) const {
        return lines()[i].chars <= 30 && foldedString(words(i)).ends_with("公司");
    }

    [[nodiscard]] bool mayBeTitle(std::size_t i) const {
        const TextLine& line = lines()[i];
        if (line.chars > longestTitle || line.chars < 4 ||
            line.has(TextLine::Open | TextLine::InnerStop | TextLine::Caption))
            return false;
        const std::string_view text = words(i);
        if (text.ends_with("。") || (text.ends_with(".") && line.has(TextLine::Final))) return false;
        // A title stands over something longer.
        for (std::size_t k = i + 1; k < size(); ++k)
            if (lines()[k].kind != BlockKind::Boilerplate && lines()[k].chars > line.chars) return true;
        return false;
    }

    /// The title said again: as a picture's text, above the body.
    void repeats() {
        if (m_out.title == Structure::npos) return;
        const std::string key = titleKey(words(m_out.title));
        if (key.size() < 12) return;
        for (std::size_t i = 0; i < size(); ++i)
            if (i != m_out.title && lines()[i].chars < 2 * lines()[m_out.title].chars && titleKey(words(i)) == key)
                set(i, BlockKind::Boilerplate);
    }

    void headings() {
        std::size_t shorts = 0;
        std::size_t bodies = 0;
        for (std::size_t i = 0; i < size(); ++i) {
            if (lines()[i].kind != BlockKind::Body) continue;
            ++bodies;
            shorts += mayBeHeading(i) ? 1 : 0;
        }
        for (std::size_t i = 0; i < size(); ++i) {
            if (lines()[i].kind != BlockKind::Body) continue;
            const bool shaped = mayBeHeading(i) && shorts * 2 <= bodies && i + 1 < size();
            if (shaped || lines()[i].has(TextLine::Heading)) set(i, BlockKind::Heading);
        }
    }

    [[nodiscard]] bool mayBeHeading(std::size_t i) const {
        const TextLine& line = lines()[i];
        if (line.has(TextLine::Number)) return true;
        if (line.chars > longestHeading || line.has(TextLine::Final | TextLine::InnerStop)) return false;
        if (!line.has(TextLine::Open)) return true;
        return words(i).ends_with("：") || words(i).ends_with(":");
    }

    std::string_view m_text;
    const ReadingMarks& m_marks;
    std::string m_givenTitle;
    Structure m_out;
};

} // namespace

std::string titleKey(std::string_view text) {
    const std::string folded = foldedString(text);
    std::string key;
    for (std::size_t at = 0; at < folded.size();) {
        const auto d = utf8::decode(folded, at);
        if (utf8::isHan(d.code) || utf8::isWordLetter(d.code)) key.append(folded, at, d.length);
        at += d.length;
    }
    return key;
}

Structure classify(std::string_view text, std::vector<TextLine> lines, const ReadingMarks& marks,
                   std::string_view title) {
    return Classifier(text, std::move(lines), marks, title).run();
}

} // namespace wenmai
