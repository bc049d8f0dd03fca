#include "core/extract/name_lengths.h"
#include "core/extract/names.h"
#include "core/extract/names_shapes.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

class PlaceFinder {
public:
    PlaceFinder(Analysis& a, const NameSources& sources)
        : PlaceFinder(a, sources.lexicon, sources.lists, sources.segmenter) {}

    void run() {
        for (SentenceWords& s : m_a.sentences)
            for (std::size_t i = 0; i < s.words.size(); ++i) {
                if (s.words[i].mention >= 0) continue;
                if (facility(s, i)) {
                    --i;
                    continue;
                }
                if (foreignEnded(s, i) || known(s, i) || ended(s, i) || foreign(s, i)) continue;
            }
    }

private:
    PlaceFinder(Analysis& a, const Lexicon& lexicon, const WordLists& lists, const Segmenter& segmenter)
        : m_a(a), m_lexicon(lexicon), m_segmenter(segmenter), m_n(a, lists), m_lengths(a, m_n, lists, segmenter),
          m_lists(lists), m_endNumber(lists.find("place_end")), m_end(lists, "place_end"),
          m_small(lists, "place_end_small"), m_where(lists, "place_before"), m_notPlace(lists, "not_a_place"),
          m_facility(lists, "facility_end") {}

    void make(SentenceWords& s, std::size_t first, std::size_t last, const char* reason) {
        const Span span{s.words[first].folded.begin, s.words[last - 1].folded.end};
        mergeWords(m_a, s, first, last, {std::string(m_a.text(span)), EntityType::Place}, reason, span);
    }
    [[nodiscard]] bool placeAt(const SentenceWords& s, std::size_t i) const {
        const FoundMention* m = i < s.words.size() ? m_a.mention(s.words[i]) : nullptr;
        return m && m->entity.type == EntityType::Place && m->folded.size() >= 6;
    }
    /// What stands before word `i` is followed by places: 在, 飞往, a larger place, a place in the same list.
    [[nodiscard]] bool expected(const SentenceWords& s, std::size_t i) const {
        if (i == 0) return false;
        if (m_where.has(s.words[i - 1])) return true;
        if (NameShapes::joined(s, i) && placeAt(s, i - 1)) return true;
        const std::string_view before = m_n.text(s, i - 1);
        return i > 1 && (before == "、" || before == "和" || before == "与" || before == "及") && placeAt(s, i - 2);
    }
    [[nodiscard]] static bool endsAsPlace(std::string_view t) {
        for (const std::string_view end :
             {"省",   "市",   "县",   "区", "镇", "乡", "村", "州", "郡",   "邦",   "岛",  "港",
              "半岛", "群岛", "机场", "湖", "河", "江", "山", "湾", "海峡", "盆地", "高原"})
            if (t.ends_with(end) && t.size() >= end.size() + 6) return true;
        return false;
    }

    /// A word that the dictionary has as a place.
    bool known(SentenceWords& s, std::size_t i) {
        const Word& w = s.words[i];
        const std::string_view t = m_a.text(w);
        if (t.size() < 6 || w.tag == WordTag::Latin || m_notPlace.has(w) || m_n.generic.has(w)) return false;
        // Many a place is a noun or a person to the dictionary: 周口市, 吕宋岛.
        if (w.tag != WordTag::Place) {
            const bool name = w.tag == WordTag::Person || w.tag == WordTag::Noun || w.tag == WordTag::Other;
            if (!name || !endsAsPlace(t) || m_n.office(s, i)) return false;
            if (!m_n.transliterated(t.substr(0, t.size() - 3)) && !(expected(s, i) && t.size() >= 9)) return false;
        }
        if (i + 1 < s.words.size() && NameShapes::isDot(m_n.text(s, i + 1))) return false;
        // 德辅|市, 芒|市: with its end it is one name.
        const bool ended = i + 1 < s.words.size() && NameShapes::joined(s, i + 1) && m_end.has(s.words[i + 1]);
        if (!ended && !endsAsPlace(t) && !expected(s, i)) return false;
        // 雷|恰|内斯|半岛: the longer name.
        if (std::size_t end = i + 1; ended && i > 0 && foreignEnded(s, end)) return true;
        if (i + 1 < s.words.size() && NameShapes::joined(s, i + 1) && m_n.text(s, i + 1) == "人") return false;
        make(s, i, ended ? i + 2 : i + 1, "dictionary's place");
        return true;
    }

    /// 戴高乐|机场, 费城|体育场: a site that is called by a known place or person, no country's.
    bool facility(SentenceWords& s, std::size_t i) {
        if (i == 0 || !NameShapes::joined(s, i) || !m_facility.has(s.words[i])) return false;
        const FoundMention* of = m_a.mention(s.words[i - 1]);
        if (!of || !of->named || of->folded.size() < 6 || !NameShapes::allHan(m_a.text(of->folded))) return false;
        if (of->entity.type != EntityType::Place && of->entity.type != EntityType::Person) return false;
        if (m_lexicon.government(of->entity.name)) return false;
        // A city's airport is told as the city's.
        if (of->entity.type == EntityType::Place && m_n.text(s, i).ends_with("机场")) return false;
        if (const LexiconEntity* known = m_lexicon.find(of->entity);
            known && (known->country == known->key.name || known->country.empty()))
            return false;
        // 上海机场集团 is no airport.
        if (i + 1 < s.words.size() && NameShapes::joined(s, i + 1) && s.words[i + 1].tag == WordTag::Noun &&
            !m_n.office(s, i + 1))
            return false;
        make(s, i - 1, i + 1, "place's end");
        return true;
    }

    /// 长所|乡, 第聂伯罗彼得罗夫斯克|州: characters that are no words, and a place's end.
    bool ended(SentenceWords& s, std::size_t i) {
        if (!m_end.has(s.words[i]) || i == 0) return false;
        std::size_t first = i, length = 0;
        while (first > 0 && NameShapes::joined(s, first) && length < 12) {
            const Word& w = s.words[first - 1];
            const std::string_view t = m_a.text(w);
            if (w.mention >= 0 || !NameShapes::allHan(t) || m_n.function(w) || m_n.generic.has(w) || m_n.title.has(w) ||
                m_notPlace.has(w) || m_where.has(w))
                break;
            if (m_n.common(w) && !(m_n.transliterated(t) && w.tag == WordTag::Noun)) break;
            if (w.tag == WordTag::Number || w.tag == WordTag::Quantity || w.tag == WordTag::Pronoun) break;
            length += utf8::length(t);
            --first;
        }
        if (length < 2) return false;
        const Span name{s.words[first].folded.begin, s.words[i - 1].folded.end};
        const bool known = first + 1 == i && name.size() >= 9 &&
                           (s.words[first].tag == WordTag::Person || s.words[first].tag == WordTag::Place);
        const bool foreignName = length >= 2 && (known || m_n.transliterated(m_a.text(name)));
        const bool plain = length <= 3 && m_small.has(s.words[i]) && expected(s, first);
        if (!(foreignName && (length >= 3 || expected(s, first))) && !plain) return false;
        make(s, first, i + 1, "place's end");
        return true;
    }

    /// 普林塞萨港, 雷恰内斯半岛: characters that foreign names are written with, and a place's end that may be part of
    /// a longer word.
    bool foreignEnded(SentenceWords& s, std::size_t& i) {
        const Word& w = s.words[i];
        const std::string_view t = m_a.text(w);
        if (w.tag == WordTag::Latin || w.tag == WordTag::Punctuation || (m_notPlace.has(w) && !m_end.has(w)))
            return false;
        std::size_t bytes = 0;
        if (m_end.has(w)) bytes = t.size();
        for (const std::size_t tail : {6U, 3U})
            if (bytes == 0 && t.size() > tail && listed(t.substr(t.size() - tail)) &&
                m_n.transliterated(t.substr(0, t.size() - tail)))
                bytes = tail;
        if (bytes == 0 || !NameShapes::allHan(t)) return false;
        const auto nameEnd = static_cast<std::uint32_t>(w.folded.end - bytes);
        const bool strong = bytes >= 6;
        const auto begin = m_lengths.foreignBegin(s, i, nameEnd, strong ? -2 : -4);
        if (!begin || nameEnd - *begin < (strong ? 6U : 9U)) return false;
        if (i + 1 < s.words.size() && NameShapes::isDot(m_n.text(s, i + 1))) return false;
        const Span name{*begin, w.folded.end};
        i = carve(m_a, s, m_segmenter, name, {std::string(m_a.text(name)), EntityType::Place}, "place's end");
        return true;
    }
    [[nodiscard]] bool listed(std::string_view end) const {
        const WordLists::Entry* e = m_lists.word(end);
        return e && m_endNumber && e->classes.test(*m_endNumber);
    }

    /// 在雅尔纳克, 前往土格加劳
    bool foreign(SentenceWords& s, std::size_t& i) {
        if (!expected(s, i)) return false;
        const auto end = m_lengths.foreignEnd(s, i, -3);
        const Span name{s.words[i].folded.begin, end.value_or(s.words[i].folded.begin)};
        if (name.size() < 9) return false;
        std::size_t next = i;
        while (next < s.words.size() && s.words[next].folded.end <= name.end)
            ++next;
        const bool whole = next < s.words.size() && s.words[next].folded.begin == name.end;
        if (whole && NameShapes::isDot(m_n.text(s, next))) return false;
        // 挪威|康士伯|海事 is a firm; 乌拉圭|卢贝特金|说 a person.
        const std::string_view before = m_n.text(s, i - 1);
        if (whole && m_n.acts(s, next) && before != "在" && before != "于") return false;
        if (whole && s.words[next].mention < 0 && s.words[next].tag == WordTag::Noun) return false;
        for (std::size_t j = i; j < next; ++j)
            if (m_n.common(s.words[j])) return false;
        i = carve(m_a, s, m_segmenter, name, {std::string(m_a.text(name)), EntityType::Place},
                  "behind what places follow");
        return true;
    }

    Analysis& m_a;
    const Lexicon& m_lexicon;
    const Segmenter& m_segmenter;
    NameShapes m_n;
    NameLengths m_lengths;
    const WordLists& m_lists;
    std::optional<std::size_t> m_endNumber;
    WordClass m_end, m_small, m_where, m_notPlace, m_facility;
};

} // namespace

void findPlaces(Analysis& analysis, const NameSources& sources) {
    PlaceFinder(analysis, sources).run();
}

} // namespace wenmai
