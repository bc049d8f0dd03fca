#include "core/extract/extractor.h"

#include "core/extract/byline_offices.h"
#include "core/extract/link.h"
#include "core/extract/names.h"
#include "core/extract/offices.h"
#include "core/extract/statements.h"
#include "core/extract/times.h"
#include "core/extract/value_statements.h"
#include "core/extract/values.h"
#include "core/text/sentences.h"
#include "core/text/sign_text.h"

#include <algorithm>
#include <map>
#include <set>

namespace wenmai {
namespace {

/// The mentions by place, and the entities with every spelling the article uses; no statements yet.
Extraction named(const Analysis& a) {
    Extraction out;
    out.id = a.document.id;
    out.metadata = a.document.metadata;
    std::vector<const FoundMention*> order;
    for (const FoundMention& m : a.mentions)
        order.push_back(&m);
    std::stable_sort(order.begin(), order.end(), [](auto* x, auto* y) { return x->folded < y->folded; });
    std::map<EntityKey, std::size_t> known;
    for (const FoundMention* m : order) {
        const std::string surface(a.reading(m->folded));
        out.mentions.push_back({m->entity, surface, a.raw(m->folded), m->reason});
        const auto [at, added] = known.emplace(m->entity, out.entities.size());
        if (added) out.entities.push_back({m->entity, {}});
        auto& surfaces = out.entities[at->second].surfaces;
        if (m->named && std::find(surfaces.begin(), surfaces.end(), surface) == surfaces.end())
            surfaces.push_back(surface);
    }
    std::stable_sort(out.entities.begin(), out.entities.end(),
                     [](const EntityRecord& x, const EntityRecord& y) { return x.entity.type < y.entity.type; });
    return out;
}

/// Of the body alone: reposts have headlines of their own.
TextSignature signatureOf(const Analysis& a) {
    std::vector<Span> parts;
    for (const SentenceWords& s : a.sentences) {
        if (s.sentence.kind != BlockKind::Body) continue;
        // What stands close together is one part: shingles go across sentences.
        if (!parts.empty() && s.folded.begin - parts.back().end < 8)
            parts.back().end = s.folded.end;
        else
            parts.push_back(s.folded);
    }
    return signText(a.folded.text, parts);
}

/// Mentions whose words became part of a longer name.
void dropUnused(Analysis& a) {
    std::vector<std::int32_t> place(a.mentions.size(), -1);
    std::vector<FoundMention> kept;
    for (SentenceWords& s : a.sentences)
        for (Word& w : s.words) {
            if (w.mention < 0) continue;
            std::int32_t& to = place[static_cast<std::size_t>(w.mention)];
            if (to < 0) {
                to = static_cast<std::int32_t>(kept.size());
                kept.push_back(a.mentions[static_cast<std::size_t>(w.mention)]);
            }
            w.mention = to;
        }
    a.mentions = std::move(kept);
}

/// Where a word bears the name already, it is there once.
void addByline(Analysis& a, const std::vector<FoundMention>& byline) {
    for (const FoundMention& m : byline)
        if (std::none_of(a.mentions.begin(), a.mentions.end(),
                         [&](const FoundMention& other) { return other.folded.overlaps(m.folded); }))
            a.mentions.push_back(m);
}

/// The sentences that name several entities and gave nothing.
void collectUnstated(const Analysis& a, Extraction& out) {
    std::set<Span> gave;
    for (const Statement& s : out.statements)
        gave.insert(s.evidence.raw);
    for (const ValueStatement& v : out.values)
        gave.insert(v.evidence.raw);
    for (const SentenceWords& s : a.sentences) {
        const FoundMention* first = nullptr;
        const bool several = std::any_of(s.words.begin(), s.words.end(), [&](const Word& w) {
            const FoundMention* m = a.mention(w);
            if (m && !first) first = m;
            return m && m->entity != first->entity;
        });
        if (!several) continue;
        const Span raw = a.document.toRaw.toSource(s.sentence.text);
        if (!gave.contains(raw)) out.unstated.push_back({std::string(a.reading(s.folded)), raw});
    }
}

/// 英伟达50亿美元: 达 may end a name; then the value begins behind it.
void leaveName(const Analysis& a, const Lexicon& lexicon, FoundValue& value) {
    constexpr std::uint32_t character = 3, longest = 8;
    const std::string_view text = a.folded.text;
    const std::string_view first = a.text(value.folded).substr(0, character);
    if (first != "达" && first != "近" && first != "超" && first != "约") return;
    const std::uint32_t end = value.folded.begin + character;
    for (std::uint32_t n = 3; n <= longest && n * character <= end; ++n)
        if (lexicon.spellings().find(text.substr(end - n * character, n * character)) >= 0) {
            value.folded.begin = end;
            return;
        }
}

} // namespace

Extractor::Extractor(const WordDict& dict, const Lexicon& lexicon, const Rules& rules)
    : m_lexicon(lexicon), m_rules(rules), m_classes(rules.lists()), m_segmenter(dict, lexicon, rules.lists()) {}

Analysis Extractor::analyse(const Document& document) const {
    Analysis a(document);
    a.toRaw = a.folded.toText.after(document.toRaw);
    for (const Repair& repair : document.repairs)
        if (!repair.certain && !repair.text.empty()) a.doubtful.push_back(a.folded.toText.toDerived(repair.text));
    for (const Sentence& sentence : splitSentences(document)) {
        if (!stated(sentence.kind)) continue;
        const Span folded = a.folded.toText.toDerived(sentence.text);
        a.sentences.push_back({sentence, folded, {}, {}, {}});
    }
    findTimes(a);
    const auto sum = m_rules.lists().find("sum_of_money");
    for (SentenceWords& s : a.sentences) {
        s.values = findValues(a.folded.text, s.folded, s.times);
        for (FoundValue& v : s.values)
            leaveName(a, m_lexicon, v);
        std::vector<Segmenter::Fixed> fixed;
        for (const TimeSpan& t : s.times)
            fixed.push_back({t.folded, WordTag::Time});
        for (const FoundValue& v : s.values)
            fixed.push_back({v.folded, WordTag::NumberQuantity});
        std::sort(fixed.begin(), fixed.end(), [](const auto& x, const auto& y) { return x.span < y.span; });
        s.words = m_segmenter.segment(a.folded.text, s.folded, fixed);
        if (sum)
            for (const FoundValue& v : s.values)
                for (Word& w : s.words)
                    if (v.kind == "money" && w.folded == v.folded) w.classes.set(*sum);
    }
    const WordLists& lists = m_rules.lists();
    const NameSources sources{m_lexicon, lists, m_segmenter};
    linkMentions(a, m_lexicon, lists);
    findTitles(a, m_lexicon, lists);
    findPlaces(a, sources);
    findPeople(a, sources);
    findBodies(a, sources);
    findModels(a, lists);
    findLatinNames(a, lists);
    findQuoted(a, lists);
    findBrackets(a, lists);
    const std::vector<FoundMention> byline = bylineNames(a, sources);
    for (const FoundMention& m : byline)
        a.aliases.push_back({std::string(a.text(m.folded)), m.entity});
    spreadNames(a);
    findCapitals(a, m_lexicon, lists);
    resolveReferences(a, lists);
    dropUnused(a);
    addByline(a, byline);
    findNested(a, m_lexicon, lists);
    noteSpokenNames(a, m_lexicon, lists);
    findOffices(a, m_lexicon, lists);
    return a;
}

Extraction Extractor::names(const Document& document) const {
    return named(analyse(document));
}

Extraction Extractor::extract(const Document& document) const {
    const Analysis a = analyse(document);
    Extraction out = named(a);
    out.signature = signatureOf(a);
    SpeakerFinder speakers(a, m_classes, m_rules.lists());
    StatementReader statements(a, m_classes, m_rules, m_lexicon, out);
    ValueReader values(a, m_classes, m_rules.lists(), out);
    // Who says something may be told in the sentence behind it.
    std::vector<SentenceReading> readings;
    readings.reserve(a.sentences.size());
    for (const SentenceWords& s : a.sentences) {
        readings.push_back({&s, chunkSentence(a, s, m_classes)});
        speakers.sentence(s, readings.back().lines);
    }
    speakers.finish();
    for (const SentenceReading& reading : readings) {
        statements.sentence(reading, speakers);
        values.sentence(reading, speakers);
    }
    readBylineOffices(a, out);
    collectUnstated(a, out);
    return out;
}

std::string Extractor::dumpClauses(const Document& document) const {
    const Analysis a = analyse(document);
    std::string out;
    for (std::size_t i = 0; i < a.sentences.size(); ++i) {
        for (const Line& line : chunkSentence(a, a.sentences[i], m_classes))
            out += dump(line, a) + "\n";
        for (const TimeSpan& t : a.sentences[i].times)
            out += "  time " + std::string(a.text(t.folded)) + " " + (t.date ? iso(*t.date) : "?") + "\n";
    }
    return out;
}

std::string Extractor::dumpWords(const Document& document) const {
    const Analysis a = analyse(document);
    std::string out;
    for (const SentenceWords& s : a.sentences) {
        for (const Word& w : s.words) {
            out += std::string(a.text(w)) + "/" + std::string(name(w.tag));
            if (const FoundMention* m = a.mention(w)) out += "=" + m->entity.name;
            out += ' ';
        }
        out += '\n';
    }
    return out;
}

} // namespace wenmai
