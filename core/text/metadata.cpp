#include "core/text/metadata.h"

#include "core/text/fold.h"
#include "core/text/lines.h"

#include <algorithm>

namespace wenmai {
namespace {

constexpr std::size_t datelineLines = 4; ///< among so many first lines of the body
constexpr std::size_t endLines = 4;
constexpr std::uint32_t noticeChars = 200;

class MetadataReader {
public:
    MetadataReader(const Draft& draft, const Structure& structure, const MarkupFacts& markup, const ReadingMarks& marks)
        : m_draft(draft), m_structure(structure), m_markup(markup), m_marks(marks) {}

    Metadata read() {
        for (const auto& found : m_structure.bylines)
            use(found.byline);
        datelines();
        frames();
        agencyDay();
        signature();
        Metadata out;
        out.title = title();
        out.source = cited(m_source);
        if (m_markup.source && m_rank < SourceRank::Label && (!out.source || out.source->text != m_markup.source->text))
            out.source = m_markup.source;
        out.author = m_markup.author ? m_markup.author : cited(m_author);
        // What a reader sees is cited rather than what stands in the page's head.
        if (m_markup.published && (!m_date || m_date->date != m_markup.published->date)) {
            out.published = m_markup.published;
        } else if (m_date) {
            const auto text = cited(m_date->text);
            out.published = CitedDate{m_date->date, text->text, text->raw};
        }
        return out;
    }

private:
    [[nodiscard]] std::optional<CitedText> cited(std::optional<Span> span) const {
        if (!span) return std::nullopt;
        return CitedText{std::string(slice(m_draft.text, *span)), m_draft.toRaw.toSource(*span)};
    }

    void use(const Byline& byline) {
        if (byline.source && byline.sourceRank > m_rank) {
            m_source = byline.source;
            m_rank = byline.sourceRank;
        }
        if (byline.author && !m_author) m_author = byline.author;
        if (byline.date && (!m_date || (m_dateIsUpdate && !byline.dateIsUpdate))) {
            m_date = byline.date;
            m_dateIsUpdate = byline.dateIsUpdate;
        }
    }

    void datelines() {
        std::size_t seen = 0;
        for (const TextLine& line : m_structure.lines) {
            if (line.kind != BlockKind::Body || seen++ >= datelineLines) continue;
            use(readDateline(m_draft.text, line.text, m_marks));
        }
    }

    /// Notices name the outlet; one in brackets at the end may name the day of the issue.
    void frames() {
        for (std::size_t i = 0; i < m_structure.lines.size(); ++i) {
            const TextLine& line = m_structure.lines[i];
            const bool last = i + endLines >= m_structure.lines.size();
            if (line.chars > noticeChars || !(line.kind == BlockKind::Boilerplate || last)) continue;
            if (line.has(TextLine::Frame) && m_rank < SourceRank::Frame) {
                if (const auto source = sourceInFrame(m_draft.text, line.text, m_marks)) {
                    m_source = source;
                    m_rank = SourceRank::Frame;
                }
            }
            const std::string_view words = slice(m_draft.text, line.text);
            if (m_date || !last || !(words.starts_with("（") || words.starts_with("("))) continue;
            const auto dates = writtenDates(m_draft.text, line.text);
            if (dates.size() == 1 && dates.front().date.month != 0) m_date = dates.front();
        }
    }

    /// （編輯：王某）1140416: a Taiwanese agency ends its reports with the day, in years of the Republic.
    void agencyDay() {
        constexpr std::size_t figures = 7;
        if (m_date || m_structure.lines.empty()) return;
        const Span line = m_structure.lines.back().text;
        const std::string_view words = slice(m_draft.text, line);
        if (words.size() <= figures) return;
        const std::string_view day = words.substr(words.size() - figures),
                               before = words.substr(0, words.size() - figures);
        if (!before.ends_with("）") && !before.ends_with(")")) return;
        int number = 0;
        for (const char c : day) {
            if (c < '0' || c > '9') return;
            number = number * 10 + (c - '0');
        }
        constexpr int republic = 1911;
        const Date date{number / 10000 + republic, number / 100 % 100, number % 100};
        const Span at{line.end - static_cast<std::uint32_t>(figures), line.end};
        if (valid(date)) m_date = WrittenDate{date, at, at};
    }

    /// A filing or notice ends with its body's name and the date; the name is then the source.
    void signature() {
        if (m_rank != SourceRank::None || m_structure.bylines.empty()) return;
        const auto& last = m_structure.bylines.back();
        if (!last.byline.date || last.line + 3 < m_structure.lines.size() || last.line == 0) return;
        const TextLine& name = m_structure.lines[last.line - 1];
        if (name.chars > 30 || name.has(TextLine::Final | TextLine::Open)) return;
        const std::string folded = foldedString(slice(m_draft.text, name.text));
        for (const std::string_view end : {"公司", "董事会", "委员会", "办公室", "部", "局", "署", "社", "院", "协会"})
            if (folded.ends_with(end)) {
                m_source = name.text;
                m_rank = SourceRank::Token;
                return;
            }
    }

    [[nodiscard]] std::optional<CitedText> title() const {
        if (m_structure.title == Structure::npos) return m_markup.title;
        return cited(m_structure.lines[m_structure.title].text);
    }

    const Draft& m_draft;
    const Structure& m_structure;
    const MarkupFacts& m_markup;
    const ReadingMarks& m_marks;
    std::optional<Span> m_source;
    SourceRank m_rank = SourceRank::None;
    std::optional<Span> m_author;
    std::optional<WrittenDate> m_date;
    bool m_dateIsUpdate = false;
};

} // namespace

Metadata readMetadata(const Draft& draft, const Structure& structure, const MarkupFacts& markup,
                      const ReadingMarks& marks) {
    return MetadataReader(draft, structure, markup, marks).read();
}

} // namespace wenmai
