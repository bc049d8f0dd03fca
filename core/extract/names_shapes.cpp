#include "core/extract/names_shapes.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace wenmai {
namespace {

bool endsWithAny(std::string_view text, std::initializer_list<std::string_view> ends) {
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

} // namespace

NameShapes::NameShapes(const Analysis& analysis, const WordLists& lists)
    : title(lists, "title"), say(lists, "say"), preposition(lists, "preposition"), coordinator(lists, "coordinator"),
      adverb(lists, "adverb"), negation(lists, "negation"), notName(lists, "not_a_name"), nameStop(lists, "name_stop"),
      generic(lists, "generic_body"), place(lists, "place_lead"), act(lists, "person_act"), m_a(analysis),
      m_lists(lists), m_surname(lists.find("surname")), m_foreign(lists.find("transliteration")),
      m_firmRole(lists, "firm_role"), m_notOffice(lists, "not_office"), m_aspect(lists, "aspect"),
      m_office(lists, "office_more"), m_titleNumber(lists.find("title")) {}

bool NameShapes::allHan(std::string_view t) {
    for (std::size_t at = 0; at < t.size();) {
        const auto d = utf8::decode(t, at);
        if (!utf8::isHan(d.code)) return false;
        at += d.length;
    }
    return !t.empty();
}

bool NameShapes::isAnyDot(std::string_view text) {
    return text == "·" || text == "‧" || text == "•" || text == "・" || text == "∙";
}

bool NameShapes::transliterated(std::string_view t) const {
    if (!m_foreign) return false;
    for (std::size_t at = 0; at < t.size();) {
        const auto d = utf8::decode(t, at);
        const WordLists::Entry* e = m_lists.word(t.substr(at, d.length));
        if (!e || !e->classes.test(*m_foreign)) return false;
        at += d.length;
    }
    return !t.empty();
}

std::size_t NameShapes::surname(std::string_view t) const {
    if (!m_surname || t.empty()) return 0;
    const auto is = [&](std::string_view head) {
        const WordLists::Entry* e = m_lists.word(head);
        return e && e->classes.test(*m_surname);
    };
    if (t.size() >= 6 && is(t.substr(0, 6))) return 6;
    const std::size_t one = utf8::decode(t, 0).length;
    return is(t.substr(0, one)) ? one : 0;
}

bool NameShapes::office(const SentenceWords& s, std::size_t i) const {
    if (i >= s.words.size() || s.words[i].mention >= 0) return false;
    const Word& w = s.words[i];
    if (title.has(w) || m_office.has(w)) return true;
    if (m_notOffice.has(w)) return false;
    const std::string_view t = m_a.text(w);
    // 制作|人, 法医学|者
    if (t == "人" || t == "者") {
        if (!joined(s, i) || s.words[i - 1].folded.size() < 6 || s.words[i - 1].mention >= 0) return false;
        const WordTag before = s.words[i - 1].tag;
        return before == WordTag::Verb || before == WordTag::VerbNoun || (t == "者" && before == WordTag::Body);
    }
    // 首席|科学|官
    if (t == "官") return i > 0 && joined(s, i) && s.words[i - 1].tag == WordTag::Noun && s.words[i - 1].mention < 0;
    if (t == "长") return i > 0 && joined(s, i) && s.words[i - 1].folded.size() >= 6;
    const std::size_t length = utf8::length(t);
    if (length < 2 || !allHan(t)) return false;
    if (w.tag == WordTag::Verb && t.ends_with("长")) return true;
    if (w.tag != WordTag::Noun && w.tag != WordTag::Other && w.tag != WordTag::Person && w.tag != WordTag::ProperNoun)
        return false;
    if (length >= 4 && endsAsTitle(t)) return true;
    if (endsWithAny(t, {"员", "师", "官", "席", "教授", "士", "锋", "匠", "委", "长"})) return true;
    return length >= 3 && endsWithAny(t, {"家", "者", "人", "主", "手", "代表", "专家", "教练"});
}

bool NameShapes::endsAsTitle(std::string_view t) const {
    for (const std::size_t bytes : {9U, 6U}) {
        if (t.size() <= bytes || !m_titleNumber) continue;
        const WordLists::Entry* e = m_lists.word(t.substr(t.size() - bytes));
        if (e && e->classes.test(*m_titleNumber)) return true;
    }
    return false;
}

bool NameShapes::firmRole(const SentenceWords& s, std::size_t i) const {
    if (i >= s.words.size() || s.words[i].mention >= 0) return false;
    const Word& w = s.words[i];
    if (m_firmRole.has(w)) return true;
    const std::string_view t = m_a.text(w);
    return t.size() >= 6 && w.tag == WordTag::Noun && endsWithAny(t, {"商", "业者", "企业"}) && !t.ends_with("智商");
}

bool NameShapes::function(const Word& w) const {
    if (say.has(w) || preposition.has(w) || coordinator.has(w) || adverb.has(w) || negation.has(w) || nameStop.has(w) ||
        m_aspect.has(w))
        return true;
    switch (w.tag) {
    case WordTag::Adverb:
    case WordTag::Particle:
    case WordTag::Conjunction:
    case WordTag::Time:
    case WordTag::NumberQuantity:
    case WordTag::Punctuation:
    case WordTag::Latin:
        return true;
    case WordTag::Pronoun:
    case WordTag::Preposition:
        return utf8::length(m_a.text(w)) >= 2;
    default:
        return false;
    }
}

bool NameShapes::common(const Word& w) const {
    if (w.folded.size() < 6) return false;
    return w.tag != WordTag::Person && w.tag != WordTag::Place && w.tag != WordTag::ProperNoun &&
           w.tag != WordTag::Other;
}

bool NameShapes::ends(const SentenceWords& s, std::size_t i) const {
    if (i >= s.words.size() || !joined(s, i)) return true;
    const Word& w = s.words[i];
    if (w.mention >= 0 || function(w) || title.has(w)) return true;
    switch (w.tag) {
    case WordTag::Verb:
    case WordTag::Preposition:
    case WordTag::Number:
    case WordTag::Pronoun:
        return true;
    default:
        return common(w);
    }
}

bool NameShapes::acts(const SentenceWords& s, std::size_t i) const {
    for (std::size_t step = 0; step < 4 && i < s.words.size(); ++step, ++i) {
        if (say.has(s.words[i]) || act.has(s.words[i])) return true;
        if (!adverb.has(s.words[i]) && s.words[i].tag != WordTag::Adverb && s.words[i].tag != WordTag::Time)
            return false;
    }
    return false;
}

bool NameShapes::opens(const SentenceWords& s, std::size_t i) const {
    if (i == 0) return true;
    const std::string_view before = text(s, i - 1);
    return s.words[i - 1].tag == WordTag::Punctuation && before != "“" && before != "「" && before != "《" &&
           before != "\"" && !isDot(before) && before != "-" && before != "(";
}

std::size_t NameShapes::characters(const SentenceWords& s, std::size_t first, std::size_t last) const {
    std::size_t sum = 0;
    for (std::size_t j = first; j < last; ++j)
        sum += utf8::length(m_a.text(s.words[j]));
    return sum;
}

} // namespace wenmai
