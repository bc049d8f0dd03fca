#include "core/extract/segment.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace wenmai {
namespace {

/// Share of the corpus that a word of the overlay gets where the dictionary does not know it: names are rarer than
/// common words, but longer ones are hardly ever chance.
float nameProbability(std::string_view folded, bool ambiguous) {
    const std::size_t characters = utf8::length(folded);
    const double frequency = characters >= 4 ? 20000 : characters == 3 ? 3000 : ambiguous ? 100 : 800;
    return static_cast<float>(std::log(frequency / 6e7));
}

/// End of the run of Latin letters and figures at `at`: gpt-4, 3.5, 1,000, at&t, o'neill are one word.
std::size_t latinEnd(std::string_view text, std::size_t at, std::size_t end) {
    const auto letter = [&](std::size_t i) { return i < end && utf8::isWordLetter(utf8::decode(text, i).code); };
    bool figures = true;
    for (;;) {
        while (letter(at)) {
            figures = figures && text[at] >= '0' && text[at] <= '9';
            at += utf8::decode(text, at).length;
        }
        if (at >= end || !letter(at + 1)) return at;
        const char joint = text[at];
        const bool nextFigure = text[at + 1] >= '0' && text[at + 1] <= '9';
        const bool joins =
            joint == '.' || joint == '&' || joint == '\'' || joint == '-' || (joint == ',' && figures && nextFigure);
        if (!joins || (figures && joint == '-') || (figures && joint == '.' && !nextFigure)) return at;
        ++at;
    }
}

} // namespace

Segmenter::Segmenter(const WordDict& dict, const Lexicon& lexicon, const WordLists& lists)
    : m_dict(dict), m_characters(dict.characters()) {
    std::map<std::string, Known> overlay;
    if (const auto verb = lists.find("verb")) m_verb.set(*verb);
    if (const auto adverb = lists.find("adverb")) m_adverb.set(*adverb);
    const auto pretext = lists.find("pretext");
    for (const char* end : {"organization_end", "government_end", "company_end"})
        if (const auto number = lists.find(end)) m_bodyEnd.set(*number);
    if (const auto title = lists.find("title")) m_titles.set(*title);
    for (const auto& [word, entry] : lists.words()) {
        Known& k = overlay[word];
        k.classes = entry.classes;
        k.word = entry.segment;
        if (!entry.segment) continue;
        const WordDict::Entry* general = dict.find(word);
        k.tag = entry.tag ? *entry.tag : general ? general->tag : WordTag::Verb;
        const auto common = static_cast<float>(std::log(300 / 6e7));
        k.logProbability = general ? std::max(general->logProbability, common) : common;
        // 为由: of two characters that are the commonest of words themselves.
        if (pretext && entry.classes.test(*pretext))
            k.logProbability = std::max(k.logProbability, static_cast<float>(std::log(6000 / 6e7)));
    }
    for (const LexiconEntity& entity : lexicon.entities()) {
        for (const Spelling& s : entity.spellings) {
            const std::int32_t value = lexicon.spellings().find(s.folded);
            if (value < 0) continue;
            Known& k = overlay[s.folded];
            const WordDict::Entry* general = dict.find(s.folded);
            const float asName = nameProbability(s.folded, s.ambiguous);
            k.lexicon = value;
            k.logProbability = general ? std::max(general->logProbability, asName) : asName;
            if (!k.word || k.classes.none()) k.tag = WordTag::ProperNoun;
            k.word = true;
            // 商务部长 is the ministry and its head.
            if (entity.key.type != EntityType::Government || s.folded.size() < 6) continue;
            for (const std::string_view end : {"部", "局", "署", "厅", "院"})
                if (s.folded.ends_with(end)) {
                    Known& headed = overlay[s.folded + "长"];
                    if (headed.word) continue;
                    headed.word = true;
                    headed.cut = static_cast<std::uint32_t>(s.folded.size());
                    headed.logProbability = nameProbability(s.folded + "长", false);
                }
        }
    }
    addShortForms(overlay, lexicon, lists);
    std::vector<WordTrie::Key> keys;
    for (auto& [word, k] : overlay) {
        WordTrie::Key& key = keys.emplace_back(WordTrie::Key{{}, static_cast<std::int32_t>(m_known.size())});
        for (std::size_t at = 0; at < word.size(); at += utf8::decode(word, at).length)
            key.ids.push_back(m_characters.add(utf8::decode(word, at).code));
        m_known.push_back(k);
    }
    if (auto trie = WordTrie::build(std::move(keys))) m_overlay = std::move(*trie);
}

void Segmenter::addShortForms(std::map<std::string, Known>& overlay, const Lexicon& lexicon,
                              const WordLists& lists) const {
    const auto leads = lists.find("country_lead");
    const auto follows = lists.find("country_follow");
    std::vector<std::string> shorts, before, after;
    for (const auto& entity : {"中", "美", "华", "日", "韩", "台", "英", "德", "法", "俄", "印", "欧", "澳",
                               "加", "荷", "港", "以", "越", "朝", "泰", "新", "马", "乌", "沪", "京", "深"})
        if (lexicon.country(entity)) shorts.emplace_back(entity);
    for (const auto& [word, entry] : lists.words()) {
        if (utf8::length(word) != 1) continue;
        if (leads && entry.classes.test(*leads)) before.push_back(word);
        if (follows && entry.classes.test(*follows)) after.push_back(word);
    }
    const auto pair = [&](const std::string& first, const std::string& second) {
        const std::string word = first + second;
        Known& k = overlay[word];
        if (k.word) return;
        const WordDict::Entry* general = m_dict.find(word);
        k.word = true;
        k.cut = static_cast<std::uint32_t>(first.size());
        k.tag = WordTag::Abbreviation;
        k.logProbability = general ? general->logProbability : static_cast<float>(std::log(100 / 6e7));
    };
    for (const std::string& s : shorts) {
        for (const std::string& b : before)
            pair(b, s);
        for (const std::string& a : after)
            pair(s, a);
        for (const std::string& other : shorts)
            if (other != s) pair(s, other);
    }
}

/// The best path to a place in the text, and what the word that ends there is.
struct Segmenter::Step {
    float cost = -std::numeric_limits<float>::infinity();
    std::uint32_t from = 0;    ///< character
    std::int32_t general = -1; ///< value in the dictionary
    std::int32_t own = -1;     ///< value in the overlay
    std::uint32_t cut = 0;     ///< of the overlay's word, where that is what was taken
};

/// A stretch of text by its characters, and the best path to each.
struct Segmenter::Paths {
    enum class Kind : std::uint8_t { Other, Han, Letter };
    std::vector<CharacterIds::Id> ids;
    std::vector<Kind> kinds;
    std::vector<std::uint32_t> begins; ///< bytes; one more than characters
    std::vector<Step> steps;           ///< one more than characters

    void read(std::string_view text, Span part, const CharacterIds& characters) {
        ids.resize(part.size());
        kinds.resize(part.size());
        begins.resize(part.size() + 1);
        std::size_t count = 0;
        std::uint32_t at = part.begin;
        for (; at < part.end; ++count) {
            const auto d = utf8::decode(text, at);
            ids[count] = characters.of(d.code);
            kinds[count] = utf8::isHan(d.code) ? Kind::Han : utf8::isWordLetter(d.code) ? Kind::Letter : Kind::Other;
            begins[count] = at;
            at += d.length;
        }
        begins[count] = at;
        ids.resize(count);
        kinds.resize(count);
        begins.resize(count + 1);
        steps.assign(count + 1, {});
        steps[0].cost = 0;
    }
};

/// Memory of the thread's own: sentences are many and short.
Segmenter::Paths& Segmenter::scratch() {
    constexpr std::size_t most = 100'000; // characters that are worth keeping memory for
    thread_local Paths paths;
    if (paths.steps.capacity() > most) paths = {};
    return paths;
}

Word Segmenter::make(std::string_view folded, Span span, std::int32_t general, std::int32_t own) const {
    Word word{span, WordTag::Other, {}, -1};
    const Known* k = own < 0 ? nullptr : &m_known[static_cast<std::size_t>(own)];
    if (k) {
        word.classes = k->classes;
        word.spelling = k->lexicon;
    }
    if (k && k->word) {
        word.tag = k->tag;
        return word;
    }
    if (general >= 0) {
        word.tag = m_dict.entry(general).tag;
        return word;
    }
    const std::string_view text = slice(folded, span);
    const auto first = utf8::decode(text, 0);
    if (utf8::isAsciiDigit(first.code)) {
        word.tag =
            std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; })
                ? WordTag::Number
                : WordTag::Latin;
    } else if (utf8::isWordLetter(first.code)) {
        word.tag = WordTag::Latin;
    } else if (!utf8::isHan(first.code)) {
        word.tag = WordTag::Punctuation;
    }
    return word;
}

Word Segmenter::make(std::string_view folded, Span span) const {
    const std::string_view text = slice(folded, span);
    return make(folded, span, m_dict.words().find(m_characters, text), m_overlay.find(m_characters, text));
}

std::vector<Word> Segmenter::segment(std::string_view folded, Span part, const std::vector<Fixed>& fixed) const {
    std::vector<Word> words;
    words.reserve(part.size() / 4);
    std::uint32_t at = part.begin;
    for (const Fixed& f : fixed) {
        if (f.span.begin < at || f.span.end > part.end) continue;
        if (f.span.begin > at) run(folded, {at, f.span.begin}, words);
        words.push_back({f.span, f.tag, {}, -1, -1});
        if (const std::int32_t own = m_overlay.find(m_characters, slice(folded, f.span)); own >= 0)
            words.back().spelling = m_known[static_cast<std::size_t>(own)].lexicon;
        at = f.span.end;
    }
    if (at < part.end) run(folded, {at, part.end}, words);
    return words;
}

bool Segmenter::hides(std::span<const CharacterIds::Id> word, WordTag tag) const {
    // Long names of bodies would hide the places and firms in them that the lexicon knows (韩国三星电子).
    if (tag == WordTag::Body && word.size() >= 5) return true;
    const auto known = [&](std::size_t from, std::size_t count) -> const Known* {
        const std::int32_t own = m_overlay.find(word.subspan(from, count));
        return own < 0 ? nullptr : &m_known[static_cast<std::size_t>(own)];
    };
    const auto is = [](const Known* k, const WordClasses& classes) { return k && (k->classes & classes).any(); };
    // 合作开发 is two words where one of them is a verb of the rules, 日本首相 a place and an office,
    // 美国市场 a place and what is there.
    if (word.size() == 4) {
        const Known* first = known(0, 2);
        const Known* second = known(2, 2);
        if (tag == WordTag::Body && first && first->lexicon >= 0) return true;
        // 应邀|出席, 大力|支持, 结成|联盟: how something is done or with what, and the rules' verb, whatever the
        // dictionary calls it.
        const bool led = is(second, m_verb);
        if (led && is(first, m_adverb)) return true;
        if (led || is(first, m_verb))
            if (const std::int32_t value = m_dict.words().find(word.first(2)); value >= 0) {
                const WordTag lead = m_dict.entry(value).tag;
                if (lead == WordTag::Verb || (led && (lead == WordTag::Adverb || lead == WordTag::Adjective)))
                    return true;
            }
        // 达成|协议, which the dictionary has as a name
        if (tag == WordTag::ProperNoun && is(first, m_verb)) return true;
        if (tag == WordTag::Idiom ? is(first, m_verb) || led : first && first->lexicon >= 0 && is(second, m_titles))
            return true;
    }
    // 协会|会长, 大学|教授: a body's end and somebody of it.
    if (tag == WordTag::Noun && (word.size() == 4 || word.size() == 5))
        for (std::size_t head = 2; head + 2 <= word.size(); ++head)
            if (is(known(head, word.size() - head), m_titles) && is(known(0, head), m_bodyEnd)) return true;
    return false;
}

/// Best path to every character of the part, front to back.
void Segmenter::path(std::string_view folded, Span part, Paths& p) const {
    using Kind = Paths::Kind;
    const std::string_view text = folded.substr(0, part.end);
    p.read(text, part, m_characters);
    const std::span<const CharacterIds::Id> ids = p.ids;
    for (std::size_t i = 0; i + 1 < ids.size(); ++i) {
        m_dict.words().expect(ids[i], ids[i + 1]);
        m_overlay.expect(ids[i], ids[i + 1]);
    }
    const float unknown = m_dict.rarest();
    for (std::uint32_t at = 0; at < ids.size(); ++at) {
        const Step here = p.steps[at];
        if (here.cost == -std::numeric_limits<float>::infinity()) continue; // inside a run of letters
        // The overlay comes last and wins a draw.
        const auto reach = [&](std::size_t count, float logProbability, std::int32_t general, std::int32_t own = -1,
                               std::uint32_t cut = 0) {
            Step& there = p.steps[at + count];
            const float cost = here.cost + logProbability;
            if (cost >= there.cost) there = {cost, at, general, own, cut};
        };
        if (p.kinds[at] == Kind::Letter) {
            const std::size_t end = latinEnd(text, p.begins[at], part.end);
            std::size_t count = 1;
            while (p.begins[at + count] < end)
                ++count;
            reach(count, -8.0F, -1);
        } else {
            reach(1, p.kinds[at] == Kind::Han ? unknown : -8.0F, -1);
            m_dict.words().prefixes(ids.subspan(at), [&](std::size_t count, std::int32_t value) {
                const WordDict::Entry& entry = m_dict.entry(value);
                if (count < 4 || !hides(ids.subspan(at, count), entry.tag)) reach(count, entry.logProbability, value);
            });
        }
        m_overlay.prefixes(ids.subspan(at), [&](std::size_t count, std::int32_t value) {
            const Known& k = m_known[static_cast<std::size_t>(value)];
            const std::size_t end = at + count;
            // A name may not end inside a Latin word.
            const bool insideLatin =
                end < ids.size() && p.kinds[end] == Kind::Letter && p.kinds[end - 1] == Kind::Letter;
            if (k.word && !insideLatin) reach(count, k.logProbability, -1, value, k.cut);
            // What the overlay knows of a word counts also where another reason made it one.
            Step& there = p.steps[end];
            if (there.from == at) there.own = value;
        });
    }
}

float Segmenter::logProbability(std::string_view folded, Span part) const {
    Paths& paths = scratch();
    path(folded, part, paths);
    return paths.steps.back().cost;
}

void Segmenter::run(std::string_view folded, Span part, std::vector<Word>& words) const {
    Paths& p = scratch();
    path(folded, part, p);
    const std::size_t firstWord = words.size();
    for (std::size_t end = p.ids.size(); end > 0;) {
        const Step& step = p.steps[end];
        const Span span{p.begins[step.from], p.begins[end]};
        end = step.from;
        const char first = folded[span.begin];
        if (first == ' ' || first == '\t' || first == '\n' || first == '\r') continue;
        if (step.cut != 0) {
            const std::uint32_t middle = span.begin + step.cut;
            words.push_back(make(folded, {middle, span.end}));
            words.push_back(make(folded, {span.begin, middle}));
        } else {
            words.push_back(make(folded, span, step.general, step.own));
        }
    }
    std::reverse(words.begin() + static_cast<std::ptrdiff_t>(firstWord), words.end());
}

} // namespace wenmai
