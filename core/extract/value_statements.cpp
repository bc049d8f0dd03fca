#include "core/extract/value_statements.h"

#include "core/extract/event_dates.h"

#include <algorithm>

namespace wenmai {

ValueReader::ValueReader(const Analysis& analysis, const GrammarClasses& classes, const WordLists& lists,
                         Extraction& out)
    : m_a(analysis), m_c(classes), m_workMeasure(lists, "work_measure"), m_figureVerb(lists, "figure_verb"),
      m_levyVerb(lists, "levy_verb"), m_owners(analysis, classes, lists), m_out(out) {
    for (std::size_t i = 0; i < valuePropertyCount; ++i) {
        const auto property = static_cast<ValueProperty>(i);
        m_properties.push_back({property, WordClass(lists, "property_" + std::string(name(property)))});
    }
}

std::optional<ValueProperty> ValueReader::propertyAt(const Word& word) const {
    for (const PropertyWords& p : m_properties)
        if (p.words.has(word)) return p.property;
    return std::nullopt;
}

void ValueReader::sentence(const SentenceReading& r, const SpeakerFinder& speakers) {
    if (m_a.text(r.sentence->folded).find('?') == std::string_view::npos)
        for (const Line& l : r.lines)
            line(r, speakers, l);
    m_owners.passed(r.lines);
}

void ValueReader::line(const SentenceReading& r, const SpeakerFinder& speakers, const Line& line) {
    std::size_t lowest = 0;
    std::optional<Property> before; ///< of the last value, and its kind
    std::string_view kindBefore;
    for (const FoundValue& v : r.sentence->values) {
        WordRange words;
        for (std::size_t i = 0; i < line.words.size(); ++i) {
            if (!line.words[i].folded.overlaps(v.folded)) continue;
            if (words.last == 0) words.first = i;
            words.last = i + 1;
        }
        if (words.empty() || ofName(line, words) || vague(v) || levied(line, words)) continue;
        std::optional<Property> property = propertyOf(line, words, lowest);
        lowest = words.last;
        if (property && m_figureVerb.has(line.words[property->at])) {
            if (v.kind == "percent" && ofMarket(line, words))
                property->property = ValueProperty::MarketShare;
            else if (before)
                property->property = before->property; // …，华为云为19%
        }
        ValueInLine value{words,
                          v.kind,
                          property ? property->at : words.first,
                          property.has_value(),
                          property ? property->property : ValueProperty::Other,
                          property && m_workMeasure.has(line.words[property->at])};
        if (const std::int32_t owner = m_owners.counted(line, value); owner >= 0) {
            Property counted = property.value_or(Property{ValueProperty::Quantity, words.first});
            if (v.kind != "money") counted.property = ValueProperty::Quantity;
            add(r, speakers, line, v, counted, owner);
            continue;
        }
        if (v.kind == "zero" && !property) continue;
        if (!property && before && v.kind == kindBefore && v.kind == "percent") { // 美光以21%升至第二
            property = Property{before->property, words.first};
            value.measures = property->property;
        }
        if (!property && v.kind == "money") property = Property{ValueProperty::Other, words.first};
        if (!property && v.kind == "times") property = Property{ValueProperty::Performance, words.first};
        if (!property && v.kind == "measure") property = Property{ValueProperty::Spec, words.first};
        const bool bareCount = !property && v.kind == "count";
        if (bareCount) property = Property{ValueProperty::Quantity, words.first};
        if (!property) continue;
        value.measures = property->property;
        const std::int32_t owner = m_owners.of(line, value);
        if (owner < 0 || (bareCount && !isThing(owner))) continue;
        before = property;
        kindBefore = v.kind;
        add(r, speakers, line, v, *property, owner);
    }
}

/// 台积电3nm工艺: the figure is part of a name.
bool ValueReader::ofName(const Line& line, WordRange words) const {
    for (std::size_t i = words.first; i < words.last; ++i)
        if (line.words[i].mention >= 0) return true;
    return false;
}

/// 对微软罚款五亿欧元, 把收入的15%上缴: the amount of a levy measures nobody.
bool ValueReader::levied(const Line& line, WordRange words) const {
    const auto ends = [&](std::size_t i) { return line.words[i].tag == WordTag::Punctuation; };
    for (std::size_t i = words.first; i-- > 0 && !ends(i);)
        if (m_levyVerb.has(line.words[i])) return true;
    for (std::size_t i = words.last; i < line.words.size() && i < words.last + 3 && !ends(i); ++i)
        if (m_levyVerb.has(line.words[i])) return true;
    return false;
}

/// 占全球动力电池市场的37.9%.
bool ValueReader::ofMarket(const Line& line, WordRange words) const {
    for (std::size_t i = words.first; i-- > 0 && line.words[i].tag != WordTag::Punctuation;)
        if (m_a.text(line.words[i]).ends_with("市场")) return true;
    return false;
}

bool ValueReader::vague(const FoundValue& v) const {
    const std::string_view text = m_a.text(v.folded);
    return text.starts_with("几") || text.starts_with("数");
}

bool ValueReader::isThing(std::int32_t mention) const {
    const EntityType t = m_a.mentions[static_cast<std::size_t>(mention)].entity.type;
    return t == EntityType::Chip || t == EntityType::Technology || t == EntityType::Work;
}

/// Nearest before the value in its clause, what stands right behind it (25%的份额), else the clause's verb.
std::optional<ValueReader::Property> ValueReader::propertyOf(const Line& line, WordRange value,
                                                             std::size_t lowest) const {
    const auto isBreak = [&](std::size_t i) {
        const std::string_view t = m_a.text(line.words[i]);
        return t == "," || t == ";" || t == ":" || t == "。" || t == "!";
    };
    const auto weak = [](ValueProperty p) { return p == ValueProperty::Growth || p == ValueProperty::Other; };
    std::optional<Property> out;
    bool grows = false;
    for (std::size_t i = value.first; i-- > 0 && !isBreak(i);) {
        const auto p = propertyAt(line.words[i]);
        if (!p) continue;
        const std::string_view t = m_a.text(line.words[i]);
        if (*p == ValueProperty::Growth && !t.ends_with("至") && !t.ends_with("到")) grows = true;
        if (!out || (!weak(*p) && weak(out->property))) out = Property{*p, i};
        if (!weak(*p) || i < lowest) break;
    }
    for (std::size_t i = value.last; i < line.words.size() && i < value.last + 4 && !isBreak(i); ++i) {
        if (line.words[i].tag == WordTag::NumberQuantity) break;
        const auto p = propertyAt(line.words[i]);
        if (!p || *p == ValueProperty::Growth) continue;
        if (!out || out->property == ValueProperty::Other) out = Property{*p, i};
        break;
    }
    if (out) out->grows = grows;
    return out;
}

void ValueReader::add(const SentenceReading& r, const SpeakerFinder& speakers, const Line& line,
                      const FoundValue& found, const Property& property, std::int32_t owner) {
    const FoundMention& subject = m_a.mentions[static_cast<std::size_t>(owner)];
    ValueStatement out;
    out.subject = subject.entity;
    out.property = property.property;
    if (property.grows && found.kind == "percent" && property.property != ValueProperty::SharePrice &&
        property.property != ValueProperty::MarketShare)
        out.property = ValueProperty::Growth;
    out.value = std::string(m_a.reading(found.folded));
    out.valueRaw = m_a.raw(found.folded);
    const Word& word = line.words[property.at];
    out.evidence.raw = m_a.document.toRaw.toSource(r.sentence->sentence.text);
    out.evidence.quote = std::string(slice(m_a.document.text, r.sentence->sentence.text));
    out.evidence.trigger = m_a.raw(word.folded);
    out.evidence.triggerText = std::string(m_a.reading(word.folded));
    out.evidence.rule = "value of " + std::string(name(property.property));
    out.evidence.subject = m_a.raw(subject.folded);
    if (const auto when = dateOf(m_a, m_c, *r.sentence, line, {found.folded}); when && when->date) {
        out.date = when->date;
        out.evidence.why.push_back(reason(m_a, Reason::Of::Date, when->folded));
    }
    attribute(m_a, speakers.at(found.folded.begin), out.attributedTo, out.evidence);
    m_out.values.push_back(std::move(out));
}

} // namespace wenmai
