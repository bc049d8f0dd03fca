#include "core/extract/names.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

class BodyFinder {
public:
    BodyFinder(Analysis& a, const WordLists& lists)
        : m_a(a), m_company(lists, "company_end"), m_organization(lists, "organization_end"),
          m_government(lists, "government_end"), m_media(lists, "media_end"), m_part(lists, "body_part"),
          m_generic(lists, "generic_body"), m_verb(lists, "verb"), m_say(lists, "say"), m_title(lists, "title"),
          m_national(lists, "national_company_end") {}

    void run() {
        for (SentenceWords& s : m_a.sentences)
            for (std::size_t i = 0; i < s.words.size(); ++i)
                if (s.words[i].mention < 0) body(s, i);
    }

private:
    [[nodiscard]] std::optional<EntityType> endOf(const Word& w) const {
        if (m_company.has(w)) return EntityType::Company;
        if (m_organization.has(w)) return EntityType::Organization;
        if (m_government.has(w)) return EntityType::Government;
        if (m_media.has(w)) return EntityType::Media;
        return std::nullopt;
    }
    [[nodiscard]] bool joined(const SentenceWords& s, std::size_t left) const {
        return s.words[left].folded.end == s.words[left + 1].folded.begin;
    }

    void body(SentenceWords& s, std::size_t end) {
        const auto type = endOf(s.words[end]);
        if (!type || end == 0) return;
        // To the left: what names are made of, up to the first place or proper part.
        std::size_t first = end;
        bool place = false, proper = false;
        std::size_t characters = 0;
        while (first > 0 && end - first < 6 && joined(s, first - 1)) {
            const Word& w = s.words[first - 1];
            const std::size_t length = utf8::length(m_a.text(w));
            if (w.mention >= 0) {
                const FoundMention* m = m_a.mention(w);
                if (m->entity.type != EntityType::Place || length == 1) break;
                place = true;
                --first;
                characters += length;
                break;
            }
            if (m_title.has(w) || m_say.has(w) || m_generic.has(w)) break;
            if (w.tag == WordTag::Place) {
                place = true;
                --first;
                characters += length;
                continue;
            }
            const bool name = w.tag == WordTag::ProperNoun || w.tag == WordTag::Person;
            const bool rare = length == 1 && (w.tag == WordTag::Noun || w.tag == WordTag::Other ||
                                              w.tag == WordTag::Adjective || w.tag == WordTag::Abbreviation);
            // An institution may be called by any noun behind its place.
            const bool noun = m_part.has(w) || (*type != EntityType::Company && w.tag == WordTag::Noun && length >= 2);
            if (!name && !rare && !noun) break;
            proper = proper || name;
            characters += length;
            --first;
        }
        if (first == end) return;
        const bool institution = *type != EntityType::Company;
        const bool accepted =
            institution ? place && characters >= 2
                        : (place && (end - first >= 2 || m_national.has(s.words[end]))) ||
                              (proper && characters >= 2 && end - first == 1 && m_a.text(s.words[end]).size() >= 6);
        if (!accepted) return;
        if (end - first == 1 && place && m_generic.has(s.words[end])) return;
        // A longer end: 股份有限公司.
        std::size_t last = end + 1;
        while (last < s.words.size() && s.words[last].mention < 0 && joined(s, last - 1) &&
               endOf(s.words[last]) == type)
            ++last;
        const Span span{s.words[first].folded.begin, s.words[last - 1].folded.end};
        mergeWords(m_a, s, first, last, {std::string(m_a.text(span)), *type}, "name's end", span);
    }

    Analysis& m_a;
    WordClass m_company, m_organization, m_government, m_media, m_part, m_generic, m_verb, m_say, m_title, m_national;
};

/// H20, B30A, MI308X, 910C: letters and figures as chips are numbered.
bool modelShape(std::string_view t) {
    std::size_t i = 0;
    while (i < t.size() && t[i] >= 'a' && t[i] <= 'z')
        ++i;
    const std::size_t letters = i;
    while (i < t.size() && t[i] >= '0' && t[i] <= '9')
        ++i;
    const std::size_t figures = i - letters;
    while (i < t.size() && t[i] >= 'a' && t[i] <= 'z')
        ++i;
    return i == t.size() && letters >= 1 && letters <= 3 && figures >= 2 && figures <= 4 &&
           t.size() - letters - figures <= 2;
}

} // namespace

void findBodies(Analysis& analysis, const WordLists& lists) {
    BodyFinder(analysis, lists).run();
}

void findModels(Analysis& a, const WordLists& lists) {
    const WordClass chip(lists, "chip_word");
    for (SentenceWords& s : a.sentences) {
        for (std::size_t i = 0; i < s.words.size(); ++i) {
            if (s.words[i].mention >= 0 || s.words[i].tag != WordTag::Latin || !modelShape(a.text(s.words[i])))
                continue;
            const bool beside = (i + 1 < s.words.size() && chip.has(s.words[i + 1])) ||
                                (i > 0 && chip.has(s.words[i - 1])) ||
                                (i + 2 < s.words.size() && chip.has(s.words[i + 2]));
            if (!beside) continue;
            std::string name(a.reading(s.words[i].folded));
            std::transform(name.begin(), name.end(), name.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
            mergeWords(a, s, i, i + 1, {name, EntityType::Chip}, "model number", s.words[i].folded);
        }
    }
}

} // namespace wenmai
