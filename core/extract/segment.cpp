#include "core/extract/segment.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

Segmenter::Segmenter(const WordDict& dict, const Lexicon& lexicon, const WordLists& lists) : m_dict(dict) {
    std::map<std::string, Known> overlay;
    if (const auto verb = lists.find("verb")) m_verb.set(*verb);
    if (const auto adverb = lists.find("adverb")) m_adverb.set(*adverb);
    const auto pretext = lists.find("pretext");
    for (const char* end : {"organization_end", "government_end", "company_end"})
        if (const auto number = lists.find(end)) m_bodyEnd.set(*number);
    m_title = lists.find("title");
    if (m_title) m_titles.set(*m_title);
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
    std::vector<std::pair<std::string, std::int32_t>> keys;
    for (auto& [word, k] : overlay) {
        keys.emplace_back(word, static_cast<std::int32_t>(m_known.size()));
        m_known.push_back(k);
    }
    m_overlay = DoubleArray::build(keys);
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
    std::uint32_t from = 0;
    std::int32_t general = -1; ///< value in the dictionary
    std::int32_t own = -1;     ///< value in the overlay
    std::uint32_t cut = 0;     ///< of the overlay's word, where that is what was taken
};

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
    return make(folded, span, m_dict.words().find(text), m_overlay.find(text));
}

std::vector<Word> Segmenter::segment(std::string_view folded, Span part, const std::vector<Fixed>& fixed) const {
    std::vector<Word> words;
    words.reserve(part.size() / 4);
    std::vector<Step> best;
    std::uint32_t at = part.begin;
    for (const Fixed& f : fixed) {
        if (f.span.begin < at || f.span.end > part.end) continue;
        if (f.span.begin > at) run(folded, {at, f.span.begin}, words, best);
        words.push_back({f.span, f.tag, {}, -1, -1});
        if (const std::int32_t own = m_overlay.find(slice(folded, f.span)); own >= 0)
            words.back().spelling = m_known[static_cast<std::size_t>(own)].lexicon;
        at = f.span.end;
    }
    if (at < part.end) run(folded, {at, part.end}, words, best);
    return words;
}

/// Best path to every byte offset of the part, front to back.
void Segmenter::path(std::string_view folded, Span part, std::vector<Step>& best) const {
    const std::string_view text = folded.substr(0, part.end);
    best.assign(part.size() + 1, {});
    best[0].cost = 0;
    const float unknown = m_dict.rarest();
    for (std::uint32_t at = part.begin; at < part.end;) {
        const auto d = utf8::decode(text, at);
        const Step here = best[at - part.begin];
        if (here.cost == -std::numeric_limits<float>::infinity()) { // inside a run of letters
            at += d.length;
            continue;
        }
        // The overlay comes last and wins a draw.
        const auto reach = [&](std::size_t length, float logProbability, std::int32_t general, std::int32_t own = -1,
                               std::uint32_t cut = 0) {
            Step& there = best[at - part.begin + length];
            const float cost = here.cost + logProbability;
            if (cost >= there.cost) there = {cost, at, general, own, cut};
        };
        const bool letter = utf8::isWordLetter(d.code);
        const std::size_t run = letter ? latinEnd(text, at, part.end) - at : d.length;
        reach(run, utf8::isHan(d.code) ? unknown : -8.0F, letter ? m_dict.words().find(text.substr(at, run)) : -1);
        if (!letter)
            m_dict.words().prefixes(text, at, [&](std::size_t length, std::int32_t value) {
                const WordDict::Entry& entry = m_dict.entry(value);
                // Long names of bodies would hide the places and firms in them that the lexicon knows (韩国三星电子).
                if (entry.tag == WordTag::Body && length >= 15) return;
                // 合作开发 is two words where one of them is a verb of the rules, 日本首相 a place and an office,
                // 美国市场 a place and what is there.
                const bool body = entry.tag == WordTag::Body;
                if (length == 12) {
                    const auto half = [&](std::size_t from) {
                        static const Known none;
                        const std::int32_t own = m_overlay.find(text.substr(at + from, 6));
                        return own < 0 ? none : m_known[static_cast<std::size_t>(own)];
                    };
                    if (body && half(0).lexicon >= 0) return;
                    const Known second = half(6);
                    // 应邀|出席, 大力|支持, 结成|联盟: how something is done or with what, and the rules' verb,
                    // whatever the dictionary calls it.
                    const bool led = (second.classes & m_verb).any();
                    if (led || (half(0).classes & m_verb).any()) {
                        const WordDict::Entry* first = m_dict.find(text.substr(at, 6));
                        if (led && (half(0).classes & m_adverb).any()) return;
                        if (first && (first->tag == WordTag::Verb ||
                                      (led && (first->tag == WordTag::Adverb || first->tag == WordTag::Adjective))))
                            return;
                    }
                    // 达成|协议, which the dictionary has as a name
                    if (entry.tag == WordTag::ProperNoun && (half(0).classes & m_verb).any()) return;
                    if (entry.tag == WordTag::Idiom ? ((half(0).classes | second.classes) & m_verb).any()
                                                    : m_title && second.classes.test(*m_title) && half(0).lexicon >= 0)
                        return;
                }
                // 协会|会长, 大学|教授: a body's end and somebody of it.
                if (entry.tag == WordTag::Noun && length >= 12 && length <= 15) {
                    const auto has = [&](std::size_t from, std::size_t bytes, const WordClasses& classes) {
                        const std::int32_t half = m_overlay.find(text.substr(at + from, bytes));
                        return half >= 0 && (m_known[static_cast<std::size_t>(half)].classes & classes).any();
                    };
                    for (std::size_t head = 6; head + 6 <= length; head += 3)
                        if (has(head, length - head, m_titles) && has(0, head, m_bodyEnd)) return;
                }
                reach(length, entry.logProbability, value);
            });
        m_overlay.prefixes(text, at, [&](std::size_t length, std::int32_t value) {
            const Known& k = m_known[static_cast<std::size_t>(value)];
            const std::size_t end = at + length;
            // A name may not end inside a Latin word.
            const bool insideLatin = end < part.end && utf8::isWordLetter(utf8::decode(text, end).code) &&
                                     utf8::isWordLetter(utf8::decode(text, utf8::previous(text, end)).code);
            if (k.word && !insideLatin) reach(length, k.logProbability, -1, value, k.cut);
            // What the overlay knows of a word counts also where another reason made it one.
            Step& there = best[end - part.begin];
            if (there.from == at) there.own = value;
        });
        at += d.length;
    }
}

float Segmenter::logProbability(std::string_view folded, Span part) const {
    std::vector<Step> best;
    path(folded, part, best);
    return best.back().cost;
}

void Segmenter::run(std::string_view folded, Span part, std::vector<Word>& words, std::vector<Step>& best) const {
    path(folded, part, best);
    const std::size_t firstWord = words.size();
    for (std::uint32_t end = part.size(); end > 0;) {
        const Step& step = best[end];
        const Span span{step.from, part.begin + end};
        end = step.from - part.begin;
        const char32_t first = utf8::decode(folded, span.begin).code;
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
