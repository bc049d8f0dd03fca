#include "core/extract/names.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

class PeopleFinder {
public:
    PeopleFinder(Analysis& a, const WordLists& lists)
        : m_a(a), m_title(lists, "title"), m_surname(lists, "surname"), m_say(lists, "say"),
          m_foreign(lists, "transliteration"), m_lists(lists), m_preposition(lists, "preposition"),
          m_coordinator(lists, "coordinator"), m_adverb(lists, "adverb"), m_notName(lists, "not_a_name") {}

    void run() {
        for (SentenceWords& s : m_a.sentences)
            for (std::size_t i = 0; i < s.words.size(); ++i) {
                if (s.words[i].mention >= 0) continue;
                if (dotted(s, i) || behindTitle(s, i) || beforeEnglish(s, i)) continue;
            }
    }

private:
    [[nodiscard]] std::string_view text(const SentenceWords& s, std::size_t i) const {
        return i < s.words.size() ? m_a.text(s.words[i]) : std::string_view{};
    }
    [[nodiscard]] static bool allHan(std::string_view t) {
        for (std::size_t at = 0; at < t.size();) {
            const auto d = utf8::decode(t, at);
            if (!utf8::isHan(d.code)) return false;
            at += d.length;
        }
        return !t.empty();
    }
    /// Every character is one that foreign names are written with.
    [[nodiscard]] bool transliterated(std::string_view t) const {
        const auto number = m_lists.find("transliteration");
        if (!number) return false;
        for (std::size_t at = 0; at < t.size();) {
            const auto d = utf8::decode(t, at);
            const WordLists::Entry* e = m_lists.word(t.substr(at, d.length));
            if (!e || !e->classes.test(*number)) return false;
            at += d.length;
        }
        return !t.empty();
    }
    [[nodiscard]] bool surname(std::string_view t) const {
        const auto number = m_lists.find("surname");
        const WordLists::Entry* e = m_lists.word(t);
        return number && e && e->classes.test(*number);
    }

    void make(SentenceWords& s, std::size_t first, std::size_t last, const char* reason) {
        const Span span{s.words[first].folded.begin, s.words[last - 1].folded.end};
        mergeWords(m_a, s, first, last, {std::string(m_a.text(span)), EntityType::Person}, reason, span);
    }

    /// 克里斯·米勒: the words on both sides of the dot that can be parts of a name.
    bool dotted(SentenceWords& s, std::size_t i) {
        if (text(s, i) != "·" || i == 0 || i + 1 >= s.words.size()) return false;
        const auto part = [&](std::size_t j) {
            const Word& w = s.words[j];
            const std::string_view t = m_a.text(w);
            if (w.mention >= 0) return m_a.mention(w)->entity.type == EntityType::Person && transliterated(t);
            if (m_title.has(w) || m_preposition.has(w) || m_coordinator.has(w)) return false;
            return allHan(t) && (transliterated(t) || w.tag == WordTag::Person);
        };
        std::size_t first = i, last = i + 1;
        while (first > 0 && i - first < 5 && part(first - 1) &&
               s.words[first - 1].folded.end == s.words[first].folded.begin)
            --first;
        const auto extend = [&] {
            const std::size_t from = last;
            while (last < s.words.size() && last - from < 5 && part(last) &&
                   s.words[last - 1].folded.end == s.words[last].folded.begin)
                ++last;
            return last > from;
        };
        if (first == i || !extend()) return false;
        while (last + 1 < s.words.size() && text(s, last) == "·") {
            ++last;
            if (!extend()) {
                --last;
                break;
            }
        }
        make(s, first, last, "middle dot");
        return true;
    }

    /// Where a Chinese or transliterated name that begins at `i` ends, or `i`.
    [[nodiscard]] std::size_t nameEnd(const SentenceWords& s, std::size_t i) const {
        if (i >= s.words.size()) return i;
        const auto joins = [&](std::size_t j) {
            return j < s.words.size() && s.words[j].mention < 0 && allHan(text(s, j)) &&
                   s.words[j].folded.begin == s.words[j - 1].folded.end;
        };
        const Word& w = s.words[i];
        const std::string_view t = text(s, i);
        if (w.mention >= 0 || !allHan(t) || m_title.has(w) || m_notName.has(w)) return i;
        const std::size_t length = utf8::length(t);
        const std::string_view head = t.substr(0, utf8::decode(t, 0).length);
        const auto isOther = [&](std::size_t j) {
            return m_say.has(s.words[j]) || m_preposition.has(s.words[j]) || m_coordinator.has(s.words[j]) ||
                   m_adverb.has(s.words[j]) || m_title.has(s.words[j]) || s.words[j].tag == WordTag::Particle;
        };
        if (surname(head) && !isOther(i)) {
            if (length == 3) return i + 1;
            if (length == 2 && joins(i + 1) && utf8::length(text(s, i + 1)) == 1 && !isOther(i + 1) && ends(s, i + 2))
                return i + 2;
            if (length == 2 && ends(s, i + 1)) return i + 1;
            if (length == 1 && joins(i + 1) && !isOther(i + 1)) {
                const std::size_t given = utf8::length(text(s, i + 1));
                if (given == 2 && ends(s, i + 2)) return i + 2;
                if (given == 1 && joins(i + 2) && utf8::length(text(s, i + 2)) == 1 && !isOther(i + 2) &&
                    ends(s, i + 3))
                    return i + 3;
                if (given == 1 && ends(s, i + 2)) return i + 2;
            }
        }
        // 赫希霍恩: a row of characters that foreign names are written with.
        std::size_t j = i, characters = 0;
        while (j < s.words.size() && (j == i || joins(j)) && !isOther(j) &&
               (transliterated(text(s, j)) || s.words[j].tag == WordTag::Person)) {
            characters += utf8::length(text(s, j));
            ++j;
        }
        if (characters >= 2 && characters <= 7 && ends(s, j) && (characters >= 3 || s.words[i].tag == WordTag::Person))
            return j;
        return i;
    }
    /// Whether a name may end before word `i`: at a verb, a preposition, a mark …
    [[nodiscard]] bool ends(const SentenceWords& s, std::size_t i) const {
        if (i >= s.words.size()) return true;
        const Word& w = s.words[i];
        if (w.tag == WordTag::Punctuation || w.mention >= 0) return true;
        if (m_say.has(w) || m_preposition.has(w) || m_coordinator.has(w) || m_adverb.has(w) || m_title.has(w))
            return true;
        switch (w.tag) {
        case WordTag::Verb:
        case WordTag::Preposition:
        case WordTag::Adverb:
        case WordTag::Particle:
        case WordTag::Conjunction:
        case WordTag::Time:
        case WordTag::Number:
        case WordTag::NumberQuantity:
        case WordTag::Pronoun:
            return true;
        default:
            return utf8::length(m_a.text(w)) >= 2;
        }
    }

    bool behindTitle(SentenceWords& s, std::size_t i) {
        if (i == 0 || s.words[i - 1].mention >= 0 || !m_title.has(s.words[i - 1])) return false;
        const std::size_t end = nameEnd(s, i);
        if (end == i) return false;
        make(s, i, end, "behind a title");
        return true;
    }

    bool beforeEnglish(SentenceWords& s, std::size_t i) {
        const std::size_t end = nameEnd(s, i);
        if (end == i || text(s, end) != "(") return false;
        // Two or more capitalised words: a name, not an abbreviation.
        std::size_t j = end + 1, words = 0;
        while (j < s.words.size() && s.words[j].tag == WordTag::Latin) {
            const std::string_view original = m_a.reading(s.words[j].folded);
            if (original.empty() || original[0] < 'A' || original[0] > 'Z') return false;
            if (original.size() > 2 && original[1] >= 'A' && original[1] <= 'Z' && original[2] >= 'A' &&
                original[2] <= 'Z')
                return false;
            ++words;
            ++j;
            if (text(s, j) == ".") ++j;
        }
        if (words < 2 || (text(s, j) != ")" && text(s, j) != ",")) return false;
        make(s, i, end, "English in brackets");
        return true;
    }

    Analysis& m_a;
    WordClass m_title, m_surname, m_say, m_foreign;
    const WordLists& m_lists;
    WordClass m_preposition, m_coordinator, m_adverb, m_notName;
};

} // namespace

void findPeople(Analysis& analysis, const WordLists& lists) {
    PeopleFinder(analysis, lists).run();
}

} // namespace wenmai
