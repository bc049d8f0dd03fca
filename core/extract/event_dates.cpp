#include "core/extract/event_dates.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace wenmai {
namespace {

/// Words [first, last) between two marks of a line.
struct Part {
    std::size_t first = 0, last = 0;
};

class DateFinder {
public:
    DateFinder(const Analysis& a, const GrammarClasses& c, const SentenceWords& sentence, const Line& line,
               const DateQuestion& question)
        : m_a(a), m_c(c), m_sentence(sentence), m_line(line), m_question(question) {}

    std::optional<TimeSpan> find() {
        const auto& words = m_line.words;
        while (m_at < words.size() && words[m_at].folded.end <= m_question.at.begin)
            ++m_at;
        if (m_at == words.size()) return std::nullopt;
        split();
        const Part own = m_parts[m_own];
        // Nearest before it in its clause, then behind it.
        for (std::size_t i = m_at; i-- > own.first;)
            if (const TimeSpan* t = timeAt(i); t && !inRelative(i, m_at) && !ofSpeech(i, m_at)) return *t;
        for (std::size_t i = m_at; i < own.last; ++i)
            if (const TimeSpan* t = timeAt(i); t && !otherVerbBetween(m_at + 1, i)) return *t;
        return earlier(own);
    }

private:
    /// In the clauses before: a time that opens the sentence, or one of a clause whose subject goes on.
    std::optional<TimeSpan> earlier(Part own) const {
        const bool back = fartherBack(own), then = has(own, {"当时", "其时", "彼时", "同时"});
        bool carried = then || !ownSubject(own);
        for (std::size_t p = m_own; p-- > 0;) {
            const Part part = m_parts[p];
            for (std::size_t i = part.last; i-- > part.first;) {
                const TimeSpan* t = timeAt(i);
                if (!t || inRelative(i, part.last)) continue;
                const bool bare = bareTime(part, i), topic = bare || (p == 0 && opens(part, i));
                if ((m_question.ownClause && !bare) || (back && !bare) || (!topic && !carried)) return std::nullopt;
                if (!topic && tells(part)) return std::nullopt;
                if (m_question.planned && past(*t) && !announcedFrom(p)) return std::nullopt;
                return *t;
            }
            if (ends(part, ";") && p + 1 == m_own && !then) return std::nullopt;
            if (ownSubject(part) && !then) carried = false;
        }
        // 【9月15日】甲与乙会谈: what opens the sentence in brackets.
        const std::string_view sentence = m_a.text(m_sentence.folded);
        if (sentence.starts_with("【") || sentence.starts_with("[") || sentence.starts_with("("))
            for (const TimeSpan& t : m_sentence.times)
                if (t.folded.begin <= m_sentence.folded.begin + 3) return t;
        return std::nullopt;
    }
    [[nodiscard]] std::string_view text(std::size_t i) const { return m_a.text(m_line.words[i]); }
    [[nodiscard]] bool mark(std::size_t i) const {
        const std::string_view t = text(i);
        return t == "," || t == ";" || t == ":" || t == "。" || t == "!" || t == "——" || t == "—";
    }
    [[nodiscard]] bool ends(Part part, std::string_view with) const {
        return part.last < m_line.words.size() && text(part.last) == with;
    }
    void split() {
        std::size_t first = 0;
        for (std::size_t i = 0; i <= m_line.words.size(); ++i) {
            if (i < m_line.words.size() && !mark(i)) continue;
            if (m_at >= first && m_at <= i && m_own == none) m_own = m_parts.size();
            m_parts.push_back({first, i});
            first = i + 1;
        }
    }
    [[nodiscard]] const TimeSpan* timeAt(std::size_t i) const {
        for (const TimeSpan& t : m_sentence.times)
            if (t.folded.overlaps(m_line.words[i].folded) && !upTo(i)) return &t;
        return nullptr;
    }
    /// 直到今天, 至今: a limit, not when it happened.
    [[nodiscard]] bool upTo(std::size_t i) const {
        return i > 0 && (text(i - 1) == "直到" || text(i - 1) == "直至" || text(i - 1) == "时至");
    }
    [[nodiscard]] bool verb(std::size_t i) const {
        const Word& w = m_line.words[i];
        return w.mention < 0 && !m_c.aspect.has(w) && !m_c.adverb.has(w) && !m_c.preposition.has(w) &&
               !m_c.notVerb.has(w) && (w.tag == WordTag::Verb || m_c.verb.has(w) || m_c.say.has(w) || m_c.pivot.has(w));
    }
    /// 去年12月发布的V3…: behind the time stand a verb and its 的, and nobody before it.
    [[nodiscard]] bool inRelative(std::size_t time, std::size_t end) const {
        bool named = false;
        for (std::size_t i = time; i-- > 0 && !mark(i);)
            named = named || m_line.words[i].mention >= 0;
        std::size_t verbAt = 0;
        for (std::size_t i = time + 1; i + 1 < end; ++i) {
            if (verbAt == 0 && verb(i)) verbAt = i;
            if (verbAt == 0 && m_line.words[i].mention >= 0) return false;
            if (verbAt == 0 || text(i) != "的") continue;
            return i == verbAt + 1 || !named;
        }
        return false;
    }
    [[nodiscard]] bool has(Part part, std::initializer_list<std::string_view> any) const {
        for (std::size_t i = part.first; i < part.last; ++i)
            if (std::find(any.begin(), any.end(), text(i)) != any.end()) return true;
        return false;
    }
    /// What is announced is done by saying it.
    [[nodiscard]] bool announces(Part part) const {
        return has(part, {"宣布", "宣告", "公布", "承诺", "决定", "同意", "公告", "宣示"});
    }
    [[nodiscard]] bool announcedFrom(std::size_t part) const {
        for (; part <= m_own; ++part)
            if (announces(m_parts[part])) return true;
        return false;
    }
    [[nodiscard]] bool tells(Part part) const {
        for (std::size_t i = part.first; i < part.last; ++i)
            if (m_c.tell.has(m_line.words[i])) return true;
        return false;
    }
    /// A clause that is nothing but its time: 去年10月，…
    [[nodiscard]] bool bareTime(Part part, std::size_t time) const {
        if (!opens(part, time)) return false;
        for (std::size_t i = time + 1; i < part.last; ++i) {
            const Word& w = m_line.words[i];
            if (timeAt(i) || w.tag == WordTag::Locality || w.tag == WordTag::Time || w.tag == WordTag::Adverb ||
                m_c.timeNoun.has(w) || w.tag == WordTag::Punctuation)
                continue;
            return false;
        }
        return true;
    }
    /// 毛宁8日表示美方封锁…: somebody else's doing in what is said.
    [[nodiscard]] bool ofSpeech(std::size_t time, std::size_t end) const {
        bool said = false, other = false;
        for (std::size_t i = time + 1; i < end; ++i) {
            if (said && m_line.words[i].mention >= 0) other = true;
            if (m_line.words[i].mention < 0 && m_c.say.has(m_line.words[i]) && !announces({i, i + 1})) said = true;
        }
        return said && other;
    }
    [[nodiscard]] bool otherVerbBetween(std::size_t from, std::size_t to) const {
        for (std::size_t i = from; i < to; ++i)
            if (m_line.words[i].mention < 0 && (m_c.say.has(m_line.words[i]) || m_c.planned.has(m_line.words[i])))
                return true;
        return false;
    }
    [[nodiscard]] bool fartherBack(Part part) const {
        static constexpr std::array<std::string_view, 9> words = {"此前", "早前", "先前", "以前", "之前",
                                                                  "曾",   "曾经", "一直", "从未"};
        for (std::size_t i = part.first; i < m_at; ++i)
            if (std::find(words.begin(), words.end(), text(i)) != words.end()) return true;
        return false;
    }
    /// A noun phrase of its own before the words in question that somebody bears.
    [[nodiscard]] bool ownSubject(Part part) const {
        for (const Chunk& c : m_line.chunks) {
            if (c.words.first < part.first || c.words.first >= m_at) continue;
            if (c.kind == Chunk::Kind::Verb) return false;
            if (c.kind == Chunk::Kind::Noun && c.words.last <= m_at && !c.phrase.heads.empty()) return true;
        }
        return false;
    }
    /// Nothing but adverbs and prepositions stands before the time.
    [[nodiscard]] bool opens(Part part, std::size_t time) const {
        for (std::size_t i = part.first; i < time; ++i) {
            const Word& w = m_line.words[i];
            if (w.mention >= 0 || verb(i)) return false;
        }
        return true;
    }
    [[nodiscard]] bool past(const TimeSpan& t) const {
        const auto published = statedDay(m_a.document.metadata);
        return t.date && published && lastDay(*t.date) <= lastDay(*published);
    }
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    const Analysis& m_a;
    const GrammarClasses& m_c;
    const SentenceWords& m_sentence;
    const Line& m_line;
    const DateQuestion& m_question;
    std::vector<Part> m_parts;
    std::size_t m_at = 0, m_own = none;
};

} // namespace

std::optional<TimeSpan> dateOf(const Analysis& analysis, const GrammarClasses& classes, const SentenceWords& sentence,
                               const Line& line, const DateQuestion& question) {
    return DateFinder(analysis, classes, sentence, line, question).find();
}

} // namespace wenmai
