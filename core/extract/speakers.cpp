#include "core/extract/speakers.h"

#include <algorithm>

namespace wenmai {

using Kind = Chunk::Kind;

namespace {
constexpr std::uint32_t longestQuote = 6000; ///< bytes; a mark that was never closed reaches no farther
}

void attribute(const Analysis& analysis, const SpeechScope* scope, std::optional<std::string>& attributedTo,
               Evidence& evidence) {
    if (!scope || !scope->speaker) return;
    if (scope->named) attributedTo = scope->speaker;
    evidence.why.push_back({Reason::Of::Speaker,
                            scope->named ? std::string(analysis.reading(scope->cue)) : *scope->speaker,
                            analysis.raw(scope->cue)});
}

std::string SpeakerFinder::words(const Line& line, WordRange range) const {
    return std::string(m_a.reading({line.words[range.first].folded.begin, line.words[range.last - 1].folded.end}));
}

std::optional<SpeechScope> SpeakerFinder::speakerOf(const Line& line, const ClauseReader& reader,
                                                    const VerbFrame& f) const {
    if (f.subject < 0) return std::nullopt;
    const Chunk& subject = reader.chunk(static_cast<std::size_t>(f.subject));
    SpeechScope out;
    for (const PhraseEntity& e : subject.phrase.heads)
        if (e.direct) {
            out.speaker = m_a.mentions[static_cast<std::size_t>(e.mention)].entity.name;
            out.named = true;
            return out;
        }
    // 《金融时报》的报道, 英伟达的声明 speak for their owner.
    const Word& head = line.words[subject.words.last - 1];
    if (m_source.has(head) && !subject.phrase.heads.empty()) {
        out.speaker = m_a.mentions[static_cast<std::size_t>(subject.phrase.heads.back().mention)].entity.name;
        out.named = true;
        return out;
    }
    if (m_informant.has(head)) {
        out.speaker = words(line, subject.words);
        out.cue = {line.words[subject.words.first].folded.begin, head.folded.end};
        return out;
    }
    return std::nullopt;
}

void SpeakerFinder::sentence(const SentenceWords& sentence, const std::vector<Line>& lines) {
    findQuotes(sentence.folded);
    if (m_open) {
        SpeechScope whole = *m_open;
        whole.folded = sentence.folded;
        m_scopes.push_back(whole);
    }
    for (const Line& line : lines) {
        according(line, sentence.folded);
        reported(line, sentence.folded);
        said(line, sentence.folded);
        quoted(line);
    }
    quotations(sentence.folded);
}

void SpeakerFinder::said(const Line& line, Span sentence) {
    const std::size_t before = m_scopes.size();
    const ClauseReader reader(m_a, m_c, line);
    for (std::size_t i = 0; i < line.chunks.size(); ++i) {
        if (line.chunks[i].kind != Kind::Verb || !m_c.say.has(reader.head(i))) continue;
        const std::size_t end = reader.clauseEnd(i);
        const bool colon = end < line.chunks.size() && reader.text(end) == ":"; // 公布结果：…
        if (m_noReport.has(reader.head(i)) && !colon) continue;
        if (i > 0 && (reader.text(i - 1) == "被" || reader.text(i - 1) == "据")) continue; // 被曝见了…
        if ((!colon && reader.inRelative(i)) || (i + 1 < end && reader.text(i + 1) == "的"))
            continue; // 呼吁禁售的先锋, 他担心的是…
        // 讲信誉, 讲故事: what is told is no report.
        const bool thing =
            i + 2 == end && line.chunks[i + 1].kind == Kind::Noun && line.chunks[i + 1].phrase.heads.empty();
        if (reader.text(i) == "讲" && thing) continue;
        if (i > 0 && m_c.copula.has(reader.head(i - 1)) && !colon) continue; // 是呼吁禁售的先锋
        const VerbFrame f = reader.read(i);
        const Word& verb = reader.head(i);
        auto speaker = speakerOf(line, reader, f);
        if (speaker && speaker->named) speaker->cue = verb.folded;
        // 甲表示，乙拒绝了丙，并说…: the one who speaks goes on.
        if (f.carried && m_scopes.size() > before)
            for (std::size_t n = m_scopes.size(); n-- > before;)
                if (m_scopes[n].folded.contains(verb.folded.begin) && m_scopes[n].bySubject) {
                    speaker = m_scopes[n];
                    break;
                }
        // “……”，甲说。 names the speaker of what stands before.
        if (speaker && !f.carried && f.subject >= 0)
            if (const Span quote = quoteBefore(reader.head(static_cast<std::size_t>(f.subject)).folded.begin);
                !quote.empty()) {
                SpeechScope quoted = *speaker;
                quoted.folded = quote;
                m_scopes.push_back(quoted);
            }
        if (!speaker) continue;
        SpeechScope scope = *speaker;
        scope.bySubject = !f.carried;
        scope.folded = {verb.folded.end, sentence.end};
        const bool feels = m_feeling.has(verb);
        if (m_estimate.has(verb) || feels)
            for (const Word& w : line.words)
                if (w.folded.begin > verb.folded.end && w.folded.begin < scope.folded.end &&
                    (m_a.text(w) == ";" || (feels && m_a.text(w) == "," && w.folded.begin > verb.folded.end + 3)))
                    scope.folded.end = w.folded.begin;
        m_scopes.push_back(scope);
    }
    // 甲：“……”
    for (std::size_t i = 0; i + 2 < line.chunks.size(); ++i) {
        if (line.chunks[i].kind != Kind::Noun || i > 1 || reader.text(i + 1) != ":" || reader.text(i + 2) != "“")
            continue;
        for (const PhraseEntity& e : line.chunks[i].phrase.heads) {
            const FoundMention& m = m_a.mentions[static_cast<std::size_t>(e.mention)];
            if (!e.direct || m.entity.type == EntityType::Place) continue;
            const Span colon = reader.head(i + 1).folded;
            m_scopes.push_back({{colon.end, sentence.end}, m.entity.name, true, false, colon});
        }
    }
}

/// 甲用“……”的表态: who stands before the quotation speaks it.
void SpeakerFinder::quoted(const Line& line) {
    const auto text = [&](std::size_t i) { return m_a.text(line.words[i]); };
    for (std::size_t i = 0; i + 2 < line.words.size(); ++i) {
        if (text(i) != "”" || text(i + 1) != "的" || !m_speechNoun.has(line.words[i + 2])) continue;
        const Span quote = quoteBefore(line.words[i + 1].folded.begin);
        for (std::size_t j = i; !quote.empty() && j-- > 0 && text(j) != ",";) {
            const FoundMention* m = m_a.mention(line.words[j]);
            if (!m || line.words[j].folded.begin >= quote.begin || m->entity.type == EntityType::Chip) continue;
            m_scopes.push_back({quote, m->entity.name, true, false, line.words[i + 2].folded});
            break;
        }
    }
}

/// 《金融时报》8月曾报道，…; the word may have been read as a noun.
void SpeakerFinder::reported(const Line& line, Span sentence) {
    const auto mark = [&](std::size_t i) { return line.words[i].tag == WordTag::Punctuation; };
    for (std::size_t i = 1; i + 1 < line.words.size(); ++i) {
        if (line.words[i].mention >= 0 || !m_report.has(line.words[i])) continue;
        if (m_a.text(line.words[i + 1]) != "," && m_a.text(line.words[i + 1]) != ":" && !m_c.say.has(line.words[i + 1]))
            continue;
        for (std::size_t j = i; j-- > 0 && !mark(j);) {
            const FoundMention* m = m_a.mention(line.words[j]);
            if (!m || m->entity.type == EntityType::Place || m->entity.type == EntityType::Chip) continue;
            if (j > 0 && m_c.preposition.has(line.words[j - 1]) && m_a.text(line.words[j - 1]) != "据") break;
            m_scopes.push_back(
                {{line.words[i].folded.end, sentence.end}, m->entity.name, true, false, line.words[i].folded});
            break;
        }
    }
}

void SpeakerFinder::according(const Line& line, Span sentence) {
    const ClauseReader reader(m_a, m_c, line);
    for (std::size_t i = 0; i < line.chunks.size(); ++i) {
        const Chunk& c = line.chunks[i];
        if (c.kind != Kind::Preposition) continue;
        const std::string_view p = reader.text(i);
        if (p != "据" && p != "根据" && p != "按照" && p != "依据" && p != "按") continue;
        if (c.phrase.words.empty()) continue;
        const Word& head = line.words[c.phrase.words.last - 1];
        const std::size_t next = i + 1;
        const bool verbNext =
            next < line.chunks.size() && line.chunks[next].kind == Kind::Verb && m_c.say.has(reader.head(next));
        SpeechScope scope;
        for (const PhraseEntity& e : c.phrase.heads) {
            const FoundMention& m = m_a.mentions[static_cast<std::size_t>(e.mention)];
            if (m.entity.type == EntityType::Place || m.entity.type == EntityType::Policy ||
                m.entity.type == EntityType::Chip)
                continue;
            if (!e.direct && !m_source.has(head) && !verbNext) continue;
            scope.speaker = m.entity.name;
            scope.named = true;
        }
        if (!scope.named && !m_informant.has(head)) continue;
        if (!scope.named) scope.speaker = words(line, c.phrase.words);
        scope.folded = {line.words[c.words.last - 1].folded.end, sentence.end};
        const std::size_t first = scope.named ? c.words.first : c.phrase.words.first;
        scope.cue = {line.words[first].folded.begin, line.words[c.words.last - 1].folded.end};
        m_scopes.push_back(scope);
    }
}

void SpeakerFinder::findQuotes(Span sentence) {
    const std::string_view text = m_a.text(sentence);
    constexpr std::string_view open = "“", close = "”";
    constexpr char lead = open.front(); // of both
    for (std::size_t at = text.find(lead); at != std::string_view::npos; at = text.find(lead, at + 1)) {
        const auto place = sentence.begin + static_cast<std::uint32_t>(at);
        if (text.substr(at).starts_with(open)) {
            m_opened = place;
        } else if (m_opened && text.substr(at).starts_with(close)) {
            m_quotes.push_back({*m_opened, place + static_cast<std::uint32_t>(close.size())});
            m_opened.reset();
        }
    }
}

Span SpeakerFinder::quoteBefore(std::uint32_t place) const {
    const auto behind = std::upper_bound(m_quotes.begin(), m_quotes.end(), place,
                                         [](std::uint32_t at, Span quote) { return at < quote.end; });
    if (behind == m_quotes.begin()) return {};
    const Span quote = *(behind - 1);
    constexpr std::uint32_t marks = 6; // a comma, a line's end
    return place - quote.end <= marks && quote.size() <= longestQuote ? quote : Span{};
}

void SpeakerFinder::quotations(Span sentence) {
    // Whether a quotation that began here goes on into the next sentence, and who speaks it.
    constexpr std::string_view open = "“", close = "”";
    constexpr char lead = open.front(); // of both
    const std::string_view text = m_a.text(sentence);
    for (std::size_t from = text.find(lead); from != std::string_view::npos; from = text.find(lead, from + 1)) {
        const std::string_view rest = text.substr(from);
        const std::uint32_t at = sentence.begin + static_cast<std::uint32_t>(from);
        if (rest.starts_with(open)) {
            const SpeechScope* scope = latest(at + static_cast<std::uint32_t>(open.size()), sentence.begin);
            m_open.reset();
            if (scope) m_open = *scope;
        } else if (rest.starts_with(close)) {
            m_open.reset();
        }
    }
}

const SpeechScope* SpeakerFinder::latest(std::uint32_t at, std::uint32_t since) const {
    const SpeechScope* best = nullptr;
    for (auto s = m_scopes.rbegin(); s != m_scopes.rend() && s->folded.end > since; ++s)
        if (s->folded.contains(at) && (!best || s->folded.size() < best->folded.size())) best = &*s;
    return best;
}

void SpeakerFinder::finish() {
    std::stable_sort(m_scopes.begin(), m_scopes.end(),
                     [](const SpeechScope& a, const SpeechScope& b) { return a.folded.begin < b.folded.begin; });
    for (const SpeechScope& s : m_scopes)
        m_longest = std::max(m_longest, s.folded.size());
}

const SpeechScope* SpeakerFinder::at(std::uint32_t at) const {
    const SpeechScope* best = nullptr;
    auto s = std::upper_bound(m_scopes.begin(), m_scopes.end(), at,
                              [](std::uint32_t place, const SpeechScope& scope) { return place < scope.folded.begin; });
    while (s != m_scopes.begin()) {
        --s;
        if (s->folded.begin + m_longest < at) break;
        if (s->folded.contains(at) && (!best || s->folded.size() < best->folded.size())) best = &*s;
    }
    return best;
}

} // namespace wenmai
