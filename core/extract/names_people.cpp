#include "core/extract/names.h"
#include "core/extract/names_shapes.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

class PeopleFinder {
public:
    PeopleFinder(Analysis& a, const WordLists& lists) : m_a(a), m_n(a, lists), m_hardStop(lists, "hard_stop") {}

    void run() {
        for (SentenceWords& s : m_a.sentences) {
            for (std::size_t i = 0; i < s.words.size(); ++i)
                if (NameShapes::isDot(m_n.text(s, i))) dotted(s, i);
            for (std::size_t i = 0; i < s.words.size(); ++i) {
                if (s.words[i].mention >= 0) continue;
                if (behindTitle(s, i) || beforeEnglish(s, i) || beforeAct(s, i)) beside(s, i);
            }
        }
    }

private:
    void make(SentenceWords& s, std::size_t first, std::size_t last, const char* reason) {
        const Span span{s.words[first].folded.begin, s.words[last - 1].folded.end};
        mergeWords(m_a, s, first, last, {std::string(m_a.text(span)), EntityType::Person}, reason, span);
    }

    /// Can be a part of a name with a middle dot.
    [[nodiscard]] bool part(const SentenceWords& s, std::size_t j, bool atDot) const {
        const Word& w = s.words[j];
        const std::string_view t = m_a.text(w);
        if (w.mention >= 0) {
            const EntityType type = m_a.mention(w)->entity.type;
            return (atDot || type == EntityType::Person) && t.size() >= 6 &&
                   (type == EntityType::Person || type == EntityType::Place) && m_n.transliterated(t);
        }
        if (!NameShapes::allHan(t) || m_n.title.has(w)) return false;
        // 博|比·莫顿, 马西莫·泰|里|莱
        if (t.size() == 3 && m_n.transliterated(t) && !m_hardStop.has(w)) return true;
        if (m_n.function(w)) return false;
        if (m_n.transliterated(t))
            return !m_n.common(w) || (w.tag == WordTag::Noun && !m_n.office(s, j)) || w.tag == WordTag::Adjective;
        return w.tag == WordTag::Person && !m_n.office(s, j);
    }

    /// 克里斯·米勒: the words on both sides of the dot that can be parts of a name.
    void dotted(SentenceWords& s, std::size_t i) {
        if (i == 0 || i + 1 >= s.words.size()) return;
        std::size_t first = i, last = i + 1;
        while (first > 0 && i - first < 5 && part(s, first - 1, first == i) && NameShapes::joined(s, first))
            --first;
        if (first == i) return;
        const auto extend = [&] {
            const std::size_t from = last;
            while (last < s.words.size() && last - from < 6 && part(s, last, last == from) &&
                   NameShapes::joined(s, last))
                ++last;
            // What its English in brackets follows belongs to it whole.
            for (std::size_t j = last; j < s.words.size() && j < from + 4 && NameShapes::joined(s, j); ++j) {
                if (m_n.text(s, j) == "(" && latin(s, j + 1)) {
                    last = j;
                    break;
                }
                if (!NameShapes::allHan(m_n.text(s, j)) || m_hardStop.has(s.words[j])) break;
            }
            return last > from;
        };
        if (!extend()) return;
        while (last + 1 < s.words.size() &&
               (NameShapes::isDot(m_n.text(s, last)) || (m_n.text(s, last) == "-" && NameShapes::joined(s, last)))) {
            ++last;
            if (!extend()) {
                --last;
                break;
            }
        }
        make(s, first, last, "middle dot");
    }
    [[nodiscard]] bool latin(const SentenceWords& s, std::size_t i) const {
        if (i >= s.words.size() || s.words[i].tag != WordTag::Latin) return false;
        const std::string_view original = m_a.reading(s.words[i].folded);
        return !original.empty() &&
               (static_cast<unsigned char>(original[0]) >= 0x80 || (original[0] >= 'A' && original[0] <= 'Z'));
    }

    [[nodiscard]] std::size_t nameEnd(const SentenceWords& s, std::size_t i) const {
        return std::max(m_n.chineseEnd(s, i), m_n.foreignEnd(s, i));
    }

    bool behindTitle(SentenceWords& s, std::size_t i) {
        if (!NameShapes::joined(s, i) || !m_n.office(s, i - 1)) return false;
        const std::size_t end = nameEnd(s, i);
        if (end == i || m_n.office(s, end - 1)) return false;
        make(s, i, end, "behind a title");
        return true;
    }

    /// 赵保栓说, 罗家麒担纲: a whole Chinese name at a clause's start that does what people do.
    bool beforeAct(SentenceWords& s, std::size_t i) {
        const bool announced = i > 0 && (m_n.text(s, i - 1) == "由" || m_n.text(s, i - 1) == "替");
        if (!m_n.opens(s, i) && !announced) return false;
        const std::size_t end = m_n.chineseEnd(s, i);
        if (end == i || m_n.characters(s, i, end) < 3 || !m_n.acts(s, end)) return false;
        for (std::size_t j = i; j < end; ++j)
            if (m_n.common(s.words[j]) && j == i) return false;
        make(s, i, end, "before a verb of speech");
        return true;
    }

    /// 张三、李四: what stands beside a person in a list.
    void beside(SentenceWords& s, std::size_t i) {
        for (std::size_t at = i; at + 2 < s.words.size();) {
            const std::string_view joint = m_n.text(s, at + 1);
            if (joint != "、" && joint != "和" && joint != "与" && joint != "及") return;
            const std::size_t end = m_n.chineseEnd(s, at + 2);
            if (s.words[at + 2].mention >= 0 || end == at + 2 || m_n.characters(s, at + 2, end) < 3) return;
            for (std::size_t j = at + 2; j < end; ++j)
                if (m_n.common(s.words[j])) return;
            make(s, at + 2, end, "beside a person");
            at += 2;
        }
    }

    bool beforeEnglish(SentenceWords& s, std::size_t i) {
        const std::size_t end = nameEnd(s, i);
        if (end == i || m_n.text(s, end) != "(") return false;
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
            if (m_n.text(s, j) == ".") ++j;
        }
        if (words < 2 || (m_n.text(s, j) != ")" && m_n.text(s, j) != ",")) return false;
        // A firm's English says so in its last word.
        if (i > 0 && m_n.firmRole(s, i - 1)) return false;
        make(s, i, end, "English in brackets");
        return true;
    }

    Analysis& m_a;
    NameShapes m_n;
    WordClass m_hardStop;
};

} // namespace

void findPeople(Analysis& analysis, const WordLists& lists) {
    PeopleFinder(analysis, lists).run();
}

} // namespace wenmai
