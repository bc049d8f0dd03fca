#include "core/extract/name_lengths.h"
#include "core/extract/names.h"
#include "core/extract/names_shapes.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

class PeopleFinder {
public:
    PeopleFinder(Analysis& a, const NameSources& sources)
        : m_a(a), m_segmenter(sources.segmenter), m_n(a, sources.lists),
          m_lengths(a, m_n, sources.lists, sources.segmenter), m_byline(sources.lists, "byline"),
          m_note(sources.lists, "person_note") {}

    void run() {
        for (SentenceWords& s : m_a.sentences) {
            for (std::size_t i = 0; i < s.words.size(); ++i)
                if (NameShapes::isDot(m_n.text(s, i))) dotted(s, i);
            const bool brackets = m_a.text(s.folded).find('(') != std::string_view::npos;
            for (std::size_t i = 0; i < s.words.size(); ++i) {
                const FoundMention* m = m_a.mention(s.words[i]);
                const bool free = !m || (m->reason == "short form" && s.words[i].folded.size() == 3);
                if (free && (behindTitle(s, i) || byline(s, i) ||
                             (brackets && (beforeEnglish(s, i) || beforeNote(s, i))) || beforeAct(s, i)))
                    beside(s, i);
            }
        }
    }

private:
    std::size_t make(SentenceWords& s, Span name, const char* reason) {
        return carve(m_a, s, m_segmenter, name, {std::string(m_a.text(name)), EntityType::Person}, reason);
    }

    /// 克里斯·米勒: what is written like a foreign name on both sides of the dot.
    void dotted(SentenceWords& s, std::size_t i) {
        if (i == 0 || s.words[i].folded.begin != s.words[i - 1].folded.end) return;
        auto begin = m_lengths.partBegin(s, i);
        // 李|-|安·穆赫兰
        for (std::size_t j = 2; begin && j <= i; ++j)
            if (s.words[j].folded.begin == *begin && NameShapes::joined(s, j) && NameShapes::joined(s, j - 1) &&
                m_n.text(s, j - 1) == "-" &&
                (m_n.transliterated(m_n.text(s, j - 2)) ||
                 m_n.surname(m_n.text(s, j - 2)) == s.words[j - 2].folded.size()))
                begin = s.words[j - 2].folded.begin;
        std::optional<std::uint32_t> end;
        // Further parts behind further dots; a hyphen joins them too.
        for (std::size_t dot = i; dot + 1 < s.words.size();) {
            const auto part = m_lengths.partEnd(s, dot);
            if (!part) break;
            end = part;
            // What its English in brackets follows belongs to it whole.
            std::size_t next = dot + 1;
            while (next < s.words.size() && next < dot + 6 && NameShapes::joined(s, next) &&
                   NameShapes::allHan(m_n.text(s, next)))
                ++next;
            const bool joined = next < s.words.size() && NameShapes::joined(s, next);
            if (joined && m_n.text(s, next) == "(" && latin(s, next + 1)) {
                if (s.words[next].folded.begin <= *end + 9) end = s.words[next].folded.begin;
                break;
            }
            if (!joined || *end != s.words[next].folded.begin ||
                (!NameShapes::isDot(m_n.text(s, next)) && m_n.text(s, next) != "-"))
                break;
            dot = next;
        }
        if (begin && end) make(s, {*begin, *end}, "middle dot");
    }
    [[nodiscard]] bool latin(const SentenceWords& s, std::size_t i) const {
        if (i >= s.words.size() || s.words[i].tag != WordTag::Latin) return false;
        const std::string_view original = m_a.reading(s.words[i].folded);
        return !original.empty() &&
               (static_cast<unsigned char>(original[0]) >= 0x80 || (original[0] >= 'A' && original[0] <= 'Z'));
    }

    /// How likely a name is before its characters are seen: nearly sure behind a title, rare at a clause's start.
    static constexpr float behindTitles = -1, atClauses = -5, inLists = -3, bracketed = 0;

    /// The name of a person that begins with word `i`, empty where there is none.
    [[nodiscard]] Span name(const SentenceWords& s, std::size_t i, float announced) const {
        const std::uint32_t begin = s.words[i].folded.begin;
        return {begin, m_lengths.personEnd(s, i, announced).value_or(begin)};
    }

    bool behindTitle(SentenceWords& s, std::size_t& i) {
        if (!NameShapes::joined(s, i)) return false;
        float announced = behindTitles;
        if (!m_n.office(s, i - 1)) {
            // 检察官为张安箴, 被告之一陈力铭
            const std::string_view joint = m_n.text(s, i - 1);
            if ((joint != "为" && joint != "是" && joint != "叫" && joint != "之一") || i < 2 || !m_n.office(s, i - 2))
                return false;
            announced = inLists;
        }
        const Span found = name(s, i, announced);
        if (found.empty() || (announced == inLists && found.size() < 9)) return false;
        i = make(s, found, "behind a title");
        return true;
    }

    /// (记者 周砚), 作者：沈知远: a whole name between the marks of a byline.
    bool byline(SentenceWords& s, std::size_t& i) {
        if (i == 0) return false;
        const std::string_view mark = m_n.text(s, i - 1);
        const bool marked = mark == ":" || mark == "/" || mark == "|" || mark == "︱" || mark == "∣";
        if (!marked && NameShapes::joined(s, i)) return false;
        const std::size_t role = marked ? i - 2 : i - 1;
        if (role >= i || !m_byline.has(s.words[role])) return false;
        const Span found = name(s, i, behindTitles);
        if (found.size() < 6 || found.size() > 12) return false;
        for (const Word& w : s.words)
            if (w.folded.begin < found.end && w.folded.end > found.end)
                return false;
            else if (w.folded.begin == found.end && w.tag != WordTag::Punctuation)
                return false;
        i = make(s, found, "byline");
        return true;
    }

    /// Whether any of the words that may stand behind a name of four characters from word `i` on says what people do.
    [[nodiscard]] bool actNear(const SentenceWords& s, std::size_t i) const {
        constexpr std::size_t nameWords = 4, actWords = 4; // how far acts() looks
        const std::size_t end = std::min(s.words.size(), i + nameWords + actWords);
        for (std::size_t at = i; at < end; ++at)
            if (m_n.say.has(s.words[at]) || m_n.act.has(s.words[at])) return true;
        return false;
    }

    /// 赵保栓说, 罗家麒担纲: a whole Chinese name at a clause's start that does what people do.
    bool beforeAct(SentenceWords& s, std::size_t& i) {
        const bool announced = i > 0 && (m_n.text(s, i - 1) == "由" || m_n.text(s, i - 1) == "替");
        if (!m_n.opens(s, i) && !announced) return false;
        if (!announced && !actNear(s, i)) return false;
        const Span found = name(s, i, atClauses);
        if (found.size() < 9 || found.size() > 12) return false;
        std::size_t end = i;
        while (end < s.words.size() && s.words[end].folded.end <= found.end)
            ++end;
        if (end >= s.words.size() || s.words[end].folded.begin != found.end) return false;
        const bool list =
            announced && m_n.text(s, end) == "、" && end + 1 < s.words.size() && name(s, end + 1, inLists).size() >= 6;
        if (!list && !m_n.acts(s, end)) return false;
        i = make(s, found, "before a verb of speech");
        return true;
    }

    /// 张三、李四: what stands beside a person in a list.
    void beside(SentenceWords& s, std::size_t i) {
        for (std::size_t at = i; at + 2 < s.words.size();) {
            const std::string_view joint = m_n.text(s, at + 1);
            if (joint != "、" && joint != "和" && joint != "与" && joint != "及") return;
            if (s.words[at + 2].mention >= 0) return;
            const Span found = name(s, at + 2, inLists);
            if (found.size() < 6) return;
            at = make(s, found, "beside a person");
        }
    }

    /// 阮柏霖(译音), 罗家麒(左): what only people's names are told with in brackets.
    bool beforeNote(SentenceWords& s, std::size_t& i) {
        std::size_t end = i;
        while (end < s.words.size() && end < i + 5 && NameShapes::allHan(m_n.text(s, end)))
            ++end;
        if (end == i || m_n.text(s, end) != "(" || !NameShapes::joined(s, end) || end + 2 >= s.words.size())
            return false;
        std::size_t note = end + 1;
        if (m_n.text(s, note) == "均为" || m_n.text(s, note) == "均" || m_n.text(s, note) == "皆为") ++note;
        if (!m_note.has(s.words[note])) return false;
        const Span found = name(s, i, bracketed);
        if (found.size() < 6 || found.end != s.words[end].folded.begin) return false;
        i = make(s, found, "what is told of people in brackets");
        return true;
    }

    bool beforeEnglish(SentenceWords& s, std::size_t& i) {
        std::size_t end = i;
        while (end < s.words.size() && end < i + 6 && NameShapes::allHan(m_n.text(s, end)))
            ++end;
        if (end == i || m_n.text(s, end) != "(" || !NameShapes::joined(s, end)) return false;
        const Span found = name(s, i, bracketed);
        if (found.end != s.words[end].folded.begin) return false;
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
        i = make(s, found, "English in brackets");
        return true;
    }

    Analysis& m_a;
    const Segmenter& m_segmenter;
    NameShapes m_n;
    NameLengths m_lengths;
    WordClass m_byline, m_note;
};

} // namespace

void findPeople(Analysis& analysis, const NameSources& sources) {
    PeopleFinder(analysis, sources).run();
}

} // namespace wenmai
