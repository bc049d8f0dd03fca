#include "core/extract/value_statements.h"

#include <algorithm>

namespace wenmai {

using Kind = Chunk::Kind;

ValueReader::ValueReader(const Analysis& analysis, const GrammarClasses& classes, const WordLists& lists,
                         Extraction& out)
    : m_a(analysis), m_c(classes), m_out(out) {
    for (std::size_t i = 0; i < valuePropertyCount; ++i) {
        const auto property = static_cast<ValueProperty>(i);
        m_properties.push_back(
            {property, WordClass(lists, "property_" + std::string(name(property))), name(property).data()});
    }
}

const ValueReader::Property* ValueReader::propertyAt(const Word& word) const {
    for (const Property& p : m_properties)
        if (p.words.has(word)) return &p;
    return nullptr;
}

void ValueReader::sentence(const SentenceReading& r, const SpeakerFinder& speakers) {
    if (m_a.text(r.sentence->folded).find('?') != std::string_view::npos) return;
    for (const Line& line : r.lines) {
        std::size_t lowest = 0;
        for (const FoundValue& v : r.sentence->values) {
            const auto in = std::find_if(line.words.begin(), line.words.end(),
                                         [&](const Word& w) { return w.folded.overlaps(v.folded); });
            if (in == line.words.end()) continue;
            value(r, speakers, line, v, lowest);
            while (lowest < line.words.size() && line.words[lowest].folded.begin < v.folded.end)
                ++lowest;
        }
    }
}

void ValueReader::value(const SentenceReading& r, const SpeakerFinder& speakers, const Line& line,
                        const FoundValue& found, std::size_t lowest) {
    std::size_t first = 0, last = 0;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        if (!line.words[i].folded.overlaps(found.folded)) continue;
        if (last == 0) first = i;
        last = i + 1;
    }
    const auto isBreak = [&](std::size_t i) {
        const std::string_view t = m_a.text(line.words[i]);
        return t == "," || t == ";" || t == ":" || t == "。" || t == "!";
    };
    // The property: nearest before it in the clause, what stands right behind it (25%的份额), else the clause's verb.
    const Property* property = nullptr;
    std::size_t at = 0;
    bool grows = false;
    for (std::size_t i = first; i-- > 0 && !isBreak(i);) {
        const Property* p = propertyAt(line.words[i]);
        if (!p) continue;
        if (p->property == ValueProperty::Growth) grows = true;
        const bool weak = p->property == ValueProperty::Growth || p->property == ValueProperty::Other;
        if (!property ||
            (!weak && (property->property == ValueProperty::Growth || property->property == ValueProperty::Other))) {
            property = p;
            at = i;
        }
        if (!weak || i < lowest) break;
    }
    for (std::size_t i = last; i < line.words.size() && i < last + 4 && !isBreak(i); ++i) {
        const Property* p = propertyAt(line.words[i]);
        if (!p || p->property == ValueProperty::Growth) continue;
        if (!property || property->property == ValueProperty::Other) {
            property = p;
            at = i;
        }
        break;
    }
    if (!property) return;
    std::int32_t subject = ownerOf(line, at);
    if (subject < 0) return;
    const FoundMention& owner = m_a.mentions[static_cast<std::size_t>(subject)];
    ValueStatement out;
    out.subject = owner.entity;
    out.property = property->property;
    if (grows && found.kind == "percent" && property->property != ValueProperty::SharePrice &&
        property->property != ValueProperty::MarketShare)
        out.property = ValueProperty::Growth;
    out.value = std::string(m_a.reading(found.folded));
    out.valueRaw = m_a.raw(found.folded);
    if (const SpeechScope* scope = speakers.at(found.folded.begin); scope && scope->named)
        out.attributedTo = scope->speaker;
    const TimeSpan* time = nullptr;
    for (const TimeSpan& t : r.sentence->times)
        if (t.folded.begin < found.folded.begin) time = &t;
    if (time) out.date = time->date;
    out.evidence.raw = m_a.document.toRaw.toSource(r.sentence->sentence.text);
    out.evidence.quote = std::string(slice(m_a.document.text, r.sentence->sentence.text));
    out.evidence.trigger = m_a.raw(line.words[at].folded);
    out.evidence.triggerText = std::string(m_a.reading(line.words[at].folded));
    out.evidence.rule = "value of " + std::string(name(property->property));
    out.evidence.subject = m_a.raw(owner.folded);
    m_out.values.push_back(std::move(out));
}

std::int32_t ValueReader::pick(const Phrase& phrase) const {
    const auto measures = [&](std::int32_t m) {
        const EntityType t = m_a.mentions[static_cast<std::size_t>(m)].entity.type;
        return t != EntityType::Media && t != EntityType::Policy;
    };
    for (auto e = phrase.heads.rbegin(); e != phrase.heads.rend(); ++e)
        if (measures(e->mention)) return e->mention;
    for (auto m = phrase.modifiers.rbegin(); m != phrase.modifiers.rend(); ++m)
        if (measures(*m)) return *m;
    return -1;
}

std::int32_t ValueReader::ownerOf(const Line& line, std::size_t word) const {
    std::size_t chunk = 0;
    while (chunk < line.chunks.size() && line.chunks[chunk].words.last <= word)
        ++chunk;
    if (chunk == line.chunks.size()) return -1;
    const ClauseReader reader(m_a, m_c, line);
    // The phrase that holds the property's word may name the owner; else the subject to the left, prepositions skipped.
    const std::size_t begin = reader.clauseBegin(chunk);
    for (std::size_t i = chunk + 1; i-- > begin;) {
        const Chunk& c = line.chunks[i];
        if (c.kind != Kind::Noun) continue;
        const std::int32_t found = pick(c.phrase);
        if (found < 0) continue;
        const FoundMention& m = m_a.mentions[static_cast<std::size_t>(found)];
        if (m.folded.begin < line.words[word].folded.begin || i < chunk) return found;
    }
    // The clause before lends its subject.
    std::size_t end = begin;
    for (int back = 0; back < 2 && end > 0; ++back) {
        if (reader.text(end - 1) != "," && reader.text(end - 1) != ":") return -1;
        const std::size_t from = end >= 2 ? reader.clauseBegin(end - 2) : 0;
        for (std::size_t i = from; i + 1 < end; ++i) {
            if (line.chunks[i].kind != Kind::Noun) continue;
            const std::int32_t found = pick(line.chunks[i].phrase);
            if (found >= 0) return found;
        }
        end = from;
    }
    return -1;
}

} // namespace wenmai
