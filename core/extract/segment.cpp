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

bool isRunLetter(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c >= 0x80;
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
    std::vector<std::pair<std::string, std::int32_t>> listed;
    for (const auto& [word, entry] : lists.words()) {
        listed.emplace_back(word, static_cast<std::int32_t>(m_classes.size()));
        m_classes.push_back(entry.classes);
        if (!entry.segment) continue;
        Known& k = overlay[word];
        const WordDict::Entry* general = dict.find(word);
        k.classes = entry.classes;
        k.tag = entry.tag ? *entry.tag : general ? general->tag : WordTag::Verb;
        const auto common = static_cast<float>(std::log(300 / 6e7));
        k.logProbability = general ? std::max(general->logProbability, common) : common;
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
            if (k.classes.none()) k.tag = WordTag::ProperNoun;
            // 商务部长 is the ministry and its head.
            if (entity.key.type != EntityType::Government || s.folded.size() < 6) continue;
            for (const std::string_view end : {"部", "局", "署", "厅", "院"})
                if (s.folded.ends_with(end)) {
                    Known headed;
                    headed.cut = static_cast<std::uint32_t>(s.folded.size());
                    headed.logProbability = nameProbability(s.folded + "长", false);
                    overlay.try_emplace(s.folded + "长", headed);
                }
        }
    }
    m_listed = DoubleArray::build(listed);
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
        if (overlay.contains(word)) return;
        const WordDict::Entry* general = m_dict.find(word);
        Known k;
        k.cut = static_cast<std::uint32_t>(first.size());
        k.tag = WordTag::Abbreviation;
        k.logProbability = general ? general->logProbability : static_cast<float>(std::log(100 / 6e7));
        overlay[word] = k;
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

const Segmenter::Known* Segmenter::known(std::string_view word) const {
    const std::int32_t value = m_overlay.find(word);
    return value < 0 ? nullptr : &m_known[static_cast<std::size_t>(value)];
}

Word Segmenter::make(std::string_view folded, Span span) const {
    const std::string_view text = slice(folded, span);
    Word word{span, WordTag::Other, {}, -1};
    const auto first = utf8::decode(text, 0);
    if (const Known* k = known(text)) {
        word.tag = k->tag;
    } else if (const WordDict::Entry* entry = m_dict.find(text)) {
        word.tag = entry->tag;
    } else if (utf8::isAsciiDigit(first.code)) {
        word.tag =
            std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; })
                ? WordTag::Number
                : WordTag::Latin;
    } else if (utf8::isWordLetter(first.code)) {
        word.tag = WordTag::Latin;
    } else if (!utf8::isHan(first.code)) {
        word.tag = WordTag::Punctuation;
    }
    if (const std::int32_t listed = m_listed.find(text); listed >= 0)
        word.classes = m_classes[static_cast<std::size_t>(listed)];
    return word;
}

std::vector<Word> Segmenter::segment(std::string_view folded, Span part, const std::vector<Fixed>& fixed) const {
    std::vector<Word> words;
    std::uint32_t at = part.begin;
    for (const Fixed& f : fixed) {
        if (f.span.begin < at || f.span.end > part.end) continue;
        if (f.span.begin > at) run(folded, {at, f.span.begin}, words);
        words.push_back({f.span, f.tag, {}, -1});
        at = f.span.end;
    }
    if (at < part.end) run(folded, {at, part.end}, words);
    return words;
}

void Segmenter::run(std::string_view folded, Span part, std::vector<Word>& words) const {
    // Best path to every byte offset of the part, front to back.
    struct Step {
        float cost = -std::numeric_limits<float>::infinity();
        std::uint32_t from = 0;
        std::uint32_t cut = 0;
    };
    const std::string_view text = folded.substr(0, part.end);
    std::vector<Step> best(part.size() + 1);
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
        const auto reach = [&](std::size_t length, float logProbability, std::uint32_t cut = 0) {
            Step& there = best[at - part.begin + length];
            const float cost = here.cost + logProbability;
            if (cost >= there.cost) there = {cost, at, cut};
        };
        const bool letter = utf8::isWordLetter(d.code);
        const std::size_t run = letter ? latinEnd(text, at, part.end) - at : d.length;
        reach(run, utf8::isHan(d.code) ? unknown : -8.0F);
        if (!letter)
            m_dict.words().prefixes(text, at, [&](std::size_t length, std::int32_t value) {
                const WordDict::Entry& entry = m_dict.entry(value);
                // Long names of bodies would hide the places and firms in them that the lexicon knows (韩国三星电子).
                if (entry.tag == WordTag::Body && length >= 15) return;
                // 合作开发 is two words where one of them is a verb of the rules.
                if (entry.tag == WordTag::Idiom && length == 12) {
                    const auto verb = [&](std::size_t from) {
                        const Known* half = known(text.substr(at + from, 6));
                        return half && (half->classes & m_verb).any();
                    };
                    if (verb(0) || verb(6)) return;
                }
                reach(length, entry.logProbability);
            });
        m_overlay.prefixes(text, at, [&](std::size_t length, std::int32_t value) {
            // A name may not end inside a Latin word.
            const std::size_t end = at + length;
            if (end < part.end && isRunLetter(static_cast<unsigned char>(text[end])) &&
                utf8::isWordLetter(utf8::decode(text, end).code) &&
                utf8::isWordLetter(utf8::decode(text, utf8::previous(text, end)).code))
                return;
            const Known& k = m_known[static_cast<std::size_t>(value)];
            reach(length, k.logProbability, k.cut);
        });
        at += d.length;
    }
    const std::size_t firstWord = words.size();
    for (std::uint32_t end = part.size(); end > 0;) {
        const Step& step = best[end];
        const Span span{step.from, part.begin + end};
        end = step.from - part.begin;
        const char32_t first = utf8::decode(text, span.begin).code;
        if (first == ' ' || first == '\t' || first == '\n' || first == '\r') continue;
        if (step.cut != 0) {
            const std::uint32_t middle = span.begin + step.cut;
            words.push_back(make(folded, {middle, span.end}));
            words.push_back(make(folded, {span.begin, middle}));
        } else {
            words.push_back(make(folded, span));
        }
    }
    std::reverse(words.begin() + static_cast<std::ptrdiff_t>(firstWord), words.end());
}

} // namespace wenmai
