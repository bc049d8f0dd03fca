#include "app/models/reader_text.h"

#include "app/models/script_convert.h"
#include "app/models/text_convert.h"
#include "core/base/utf8.h"
#include "core/text/decode.h"
#include "core/text/sentences.h"

#include <algorithm>
#include <set>

namespace wenmai {
namespace {

/// What is shown, UTF-8, and its way back to the raw bytes.
struct Shown {
    std::string text;
    OffsetMap toRaw;
};

Shown shownOf(const RawArticle& raw, const Document& document) {
    if (raw.format == ArticleFormat::Html) return {document.text, document.toRaw};
    if (auto decoded = decode(raw.bytes)) return {std::move(decoded->draft.text), std::move(decoded->draft.toRaw)};
    return {document.text, document.toRaw};
}

/// Marks of one sort: which of them covers a position.
class Cover {
public:
    void add(ReaderText::Place place, int value) {
        if (place.length > 0) m_marks.push_back({place, value});
    }
    void cuts(std::set<int>& into) const {
        for (const auto& [place, value] : m_marks) {
            into.insert(place.begin);
            into.insert(place.begin + place.length);
        }
    }
    void sort() {
        std::stable_sort(m_marks.begin(), m_marks.end(),
                         [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
    }
    /// Asked with rising positions.
    int at(int position, int none) {
        while (m_next < m_marks.size() && m_marks[m_next].first.begin <= position)
            m_now = m_next++;
        if (m_now == npos) return none;
        const auto& [place, value] = m_marks[m_now];
        return position < place.begin + place.length ? value : none;
    }

private:
    static constexpr std::size_t npos = ~std::size_t{0};
    std::vector<std::pair<ReaderText::Place, int>> m_marks;
    std::size_t m_next = 0;
    std::size_t m_now = npos;
};

} // namespace

ReaderText::ReaderText(const RawArticle& raw, const Document& document, const Extraction& extraction)
    : id(toQString(raw.id)), path(toQString(raw.path)), mentions(extraction.mentions) {
    title = extraction.metadata.title ? toQString(extraction.metadata.title->text) : id;
    if (extraction.metadata.source) outlet = toQString(extraction.metadata.source->text);
    if (extraction.metadata.published) published = extraction.metadata.published->date;

    Shown shown = shownOf(raw, document);
    m_toRaw = std::move(shown.toRaw);
    std::size_t han = 0;
    std::size_t notFolded = 0;
    text.reserve(static_cast<qsizetype>(shown.text.size() / 2));
    for (std::size_t at = 0; at < shown.text.size();) {
        const auto [code, length] = utf8::decode(shown.text, at);
        m_steps.push_back({static_cast<std::uint32_t>(at), static_cast<int>(text.size())});
        at += length;
        if (code == '\r') {
            if (at < shown.text.size() && shown.text[at] == '\n') continue; // one line end, one position
            text += QLatin1Char('\n');
        } else if (code == 0 || (code >= 0xFDD0 && code <= 0xFDEF) || code == 0x2028 || code == 0x2029) {
            text += QChar(QChar::ReplacementCharacter); // what a text widget would take for its own marks
        } else if (code > 0xFFFF) {
            text += QChar(QChar::highSurrogate(code));
            text += QChar(QChar::lowSurrogate(code));
        } else {
            text += QChar(static_cast<char16_t>(code));
        }
        if (utf8::isHan(code)) {
            ++han;
            if (isTraditionalOnly(code)) ++notFolded;
        }
    }
    m_steps.push_back({static_cast<std::uint32_t>(shown.text.size()), static_cast<int>(text.size())});
    m_publishedLength = static_cast<int>(text.size());
    traditional = notFolded * 20 > han;

    Cover kinds, named, mended, stating;
    for (const Block& block : document.blocks)
        if (const auto place = placeOf(document.toRaw.toSource(block.text)))
            kinds.add(*place, static_cast<int>(block.kind));
    for (std::size_t i = 0; i < mentions.size(); ++i)
        if (const auto place = placeOf(mentions[i].raw)) named.add(*place, static_cast<int>(i));
    for (const Repair& repair : document.repairs) {
        if (const auto place = placeOf(repair.raw)) mended.add(*place, static_cast<int>(repairs.size()));
        repairs.push_back({toQString(slice(document.text, repair.text)), repair.certain});
    }
    std::set<Span> quotes;
    for (const Statement& s : extraction.statements)
        quotes.insert(s.evidence.raw);
    for (const ValueStatement& v : extraction.values)
        quotes.insert(v.evidence.raw);
    quotes.erase(Span{});
    for (const Span quote : quotes) {
        if (const auto place = placeOf(quote)) stating.add(*place, static_cast<int>(sentences.size()));
        sentences.push_back(quote);
    }
    for (const Sentence& sentence : splitSentences(document))
        if (stated(sentence.kind)) readable.push_back(document.toRaw.toSource(sentence.text));
    std::set<int> cuts{0, m_publishedLength};
    for (Cover* cover : {&kinds, &named, &mended, &stating}) {
        cover->sort();
        cover->cuts(cuts);
    }
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        Run run;
        run.begin = *cut;
        run.length = *std::next(cut) - *cut;
        run.kind = static_cast<BlockKind>(kinds.at(*cut, static_cast<int>(BlockKind::Body)));
        run.mention = named.at(*cut, -1);
        run.repair = mended.at(*cut, -1);
        run.cited = stating.at(*cut, -1);
        runs.push_back(run);
    }
    if (text.isEmpty()) runs.clear();
}

int ReaderText::positionOf(std::uint32_t shownByte) const {
    const auto above = std::upper_bound(m_steps.begin(), m_steps.end(), shownByte,
                                        [](std::uint32_t byte, const Step& step) { return byte < step.shown; });
    return above == m_steps.begin() ? 0 : (above - 1)->at;
}

std::optional<ReaderText::Place> ReaderText::placeOf(Span raw) const {
    if (raw.empty() || m_steps.empty()) return std::nullopt;
    const Span shown = m_toRaw.toDerived(raw);
    if (shown.empty()) return std::nullopt;
    int begin = positionOf(shown.begin);
    int end = positionOf(shown.end);
    if (end <= begin) return std::nullopt;
    if (converted) {
        // run boundaries are exact; within a run, as far along as it was before
        const auto carried = [this](int position, bool atEnd) {
            for (std::size_t i = 0; i < m_publishedRuns.size(); ++i) {
                const Place& was = m_publishedRuns[i];
                const int into = position - was.begin;
                if (into < 0 || into > was.length || (into == was.length && !atEnd)) continue;
                if (into == was.length) return runs[i].begin + runs[i].length;
                return runs[i].begin + std::min(into, runs[i].length);
            }
            return position <= 0 || runs.empty() ? 0 : runs.back().begin + runs.back().length;
        };
        begin = carried(begin, false);
        end = carried(end, true);
        if (end <= begin) return std::nullopt;
    }
    return Place{begin, end - begin};
}

std::optional<Span> ReaderText::sentenceAt(int position) const {
    for (const Span raw : readable)
        if (const auto place = placeOf(raw);
            place && position >= place->begin && position <= place->begin + place->length)
            return raw;
    return std::nullopt;
}

const ReaderText::Run* ReaderText::runAt(int position) const {
    const auto above =
        std::upper_bound(runs.begin(), runs.end(), position, [](int at, const Run& run) { return at < run.begin; });
    if (above == runs.begin()) return nullptr;
    const Run& run = *(above - 1);
    return position < run.begin + run.length ? &run : nullptr;
}

std::optional<ReaderText> ReaderText::inOtherScript() const {
    const auto converter =
        ScriptConverter::make(traditional ? ScriptConverter::ToSimplified : ScriptConverter::ToTaiwan);
    if (!converter) return std::nullopt;
    ReaderText other = *this;
    other.converted = true;
    other.text.clear();
    other.m_publishedRuns.clear();
    for (Run& run : other.runs) {
        other.m_publishedRuns.push_back({run.begin, run.length});
        QString part = converter->convert(text.mid(run.begin, run.length));
        run.begin = static_cast<int>(other.text.size());
        run.length = static_cast<int>(part.size());
        other.text += part;
    }
    other.title = converter->convert(title);
    return other;
}

} // namespace wenmai
