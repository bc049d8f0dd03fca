#include "core/extract/name_lengths.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

// Logarithms of probabilities, of the order that the general dictionary's words have. Given that a name stands here:
constexpr float surnameCost = -4.0F;         // one of some three hundred, by their frequency
constexpr float japaneseSurnameCost = -5.5F; // of two characters
constexpr float tibetanCost = -8.0F;         // two of some sixty words
constexpr float commonGiven = -6.0F, rareGiven = -7.5F, oddGiven = -8.5F, neverGiven = -14.0F;
constexpr float twoCharacters = -1.4F, threeCharacters = -0.3F; // how long Chinese names are
constexpr float foreignCharacter = -4.7F;                       // a few hundred characters, evenly used
constexpr float functionForeign = -8.0F;                        // of these, the ones that are words of their own
constexpr float rareForeign = -6.5F;                            // and the ones that names seldom hold
constexpr float otherForeign = -10.0F;                          // any other character in a dotted name
constexpr float loneForeign = -5.0F;                            // one character beside a middle dot
constexpr float abutting = -8.0F;                               // another name right beside it
constexpr float dangling = -6.0F;                               // a preposition or conjunction that joins nothing
constexpr std::size_t mostForeign = 9;

} // namespace

NameLengths::NameLengths(const Analysis& a, const NameShapes& shapes, const WordLists& lists,
                         const Segmenter& segmenter)
    : m_a(a), m_n(shapes), m_lists(lists), m_segmenter(segmenter), m_given(lists.find("given_name")),
      m_japanese(lists.find("surname_japanese")), m_tibetan(lists.find("name_tibetan")),
      m_rare(lists.find("transliteration_rare")), m_hardStop(lists.find("hard_stop")), m_say(lists.find("say")),
      m_aspect(lists.find("aspect")), m_act(lists.find("person_act")), m_adverb(lists.find("adverb")),
      m_preposition(lists.find("preposition")), m_coordinator(lists.find("coordinator")) {}

bool NameLengths::listed(std::string_view text, std::optional<std::size_t> number) const {
    const WordLists::Entry* e = m_lists.word(text);
    return e && number && e->classes.test(*number);
}

/// A word of Chinese characters that is not fixed to be something else; 清 and 明 are no times here.
bool NameLengths::plain(const SentenceWords& s, std::size_t i) const {
    const Word& w = s.words[i];
    return !(w.tag == WordTag::Time && w.folded.size() >= 6) && w.tag != WordTag::NumberQuantity &&
           NameShapes::allHan(m_a.text(w));
}

/// A mention that may be part of a foreign name: a person, at the dot also a place (夏洛特·福特).
bool NameLengths::nameLike(const SentenceWords& s, std::size_t i, bool atDot) const {
    const EntityType type = m_a.mention(s.words[i])->entity.type;
    return (type == EntityType::Person || (atDot && type == EntityType::Place)) && m_n.transliterated(m_n.text(s, i));
}

/// The short name of a place or a person that may have been found inside a longer foreign name by chance
/// (阿|恩施|塔特).
bool NameLengths::fragment(const SentenceWords& s, std::size_t i) const {
    const FoundMention* m = m_a.mention(s.words[i]);
    return (m->entity.type == EntityType::Person || m->entity.type == EntityType::Place) && m->reason == "lexicon" &&
           m->folded.size() <= 9 && m_n.transliterated(m_n.text(s, i));
}

/// One character for a country, which a name may hold too (陆法兰).
bool NameLengths::shortForm(const SentenceWords& s, std::size_t i) const {
    return s.words[i].folded.size() == 3 && m_a.mention(s.words[i])->reason == "short form";
}

/// A short word that a foreign name may go on with.
bool NameLengths::inside(const SentenceWords& s, std::size_t i) const {
    return i < s.words.size() && s.words[i].mention < 0 && plain(s, i) && s.words[i].folded.size() <= 6 &&
           m_n.transliterated(m_n.text(s, i)) && !m_n.function(s.words[i]);
}

Span NameLengths::runFrom(const SentenceWords& s, std::size_t i, bool throughNames) const {
    if (i >= s.words.size()) return {};
    Span run{s.words[i].folded.begin, s.words[i].folded.begin};
    for (std::size_t j = i; j < s.words.size() && run.size() < 36; ++j) {
        if ((j > i && !NameShapes::joined(s, j)) || !plain(s, j)) break;
        if (s.words[j].mention >= 0 && !shortForm(s, j) && !(throughNames && nameLike(s, j, j == i)) &&
            !(j > i && fragment(s, j) && inside(s, j + 1)))
            break;
        run.end = s.words[j].folded.end;
    }
    return run;
}

Span NameLengths::runTo(const SentenceWords& s, std::size_t end, bool throughNames) const {
    if (end == 0) return {};
    Span run{s.words[end - 1].folded.end, s.words[end - 1].folded.end};
    for (std::size_t j = end; j > 0 && run.size() < 36; --j) {
        if ((j < end && !NameShapes::joined(s, j)) || !plain(s, j - 1)) break;
        // 主席|安德烈·科雷亚
        if (throughNames && m_n.office(s, j - 1)) break;
        if (s.words[j - 1].mention >= 0 && !shortForm(s, j - 1) && !(throughNames && nameLike(s, j - 1, j == end)) &&
            !(j >= 2 && fragment(s, j - 1) && NameShapes::joined(s, j - 1) && inside(s, j - 2)))
            break;
        run.begin = s.words[j - 1].folded.begin;
    }
    return run;
}

float NameLengths::given(std::string_view character) const {
    if (listed(character, m_given)) return commonGiven;
    if (listed(character, m_say) || listed(character, m_aspect) || character == "姓") return neverGiven;
    return listed(character, m_hardStop) ? oddGiven : rareGiven;
}

/// What follows at `at` cannot follow a name: 和|说, 在|也.
float NameLengths::awkward(const SentenceWords& s, std::uint32_t at, std::uint32_t runEnd) const {
    if (at + 3 > runEnd) return 0;
    const std::string_view first = m_a.text(Span{at, at + 3});
    const bool joins = listed(first, m_coordinator);
    if (!joins && !listed(first, m_preposition)) return 0;
    for (const Word& w : s.words) {
        if (w.folded.begin < at + 3) continue;
        if (w.folded.begin > at + 3) return 0;
        const std::string_view t = m_a.text(w);
        const bool bare = w.tag == WordTag::Punctuation || listed(t, m_coordinator) ||
                          (t.size() == 3 && listed(t, m_adverb)) || (joins && listed(t, m_say));
        return bare ? dangling : 0;
    }
    return dangling;
}

float NameLengths::foreign(std::string_view character) const {
    if (!m_n.transliterated(character)) return otherForeign;
    for (const auto& function : {m_hardStop, m_adverb, m_preposition, m_coordinator})
        if (listed(character, function)) return functionForeign;
    return listed(character, m_rare) ? rareForeign : foreignCharacter;
}

float NameLengths::beside(const SentenceWords& s, std::uint32_t at, bool before) const {
    for (const Word& w : s.words) {
        if ((before ? w.folded.end : w.folded.begin) != at) continue;
        const bool person = w.mention < 0 ? w.tag == WordTag::Person && w.folded.size() >= 6
                                          : m_a.mention(w)->entity.type == EntityType::Person;
        return person && m_n.transliterated(m_a.text(w)) ? abutting : 0;
    }
    return 0;
}

/// Whether offerForeign() offers anything: two characters that foreign names are written with.
bool NameLengths::foreignOffered(Span run) const {
    std::uint32_t at = run.begin;
    for (int characters = 0; characters < 2; ++characters) {
        if (at >= run.end) return false;
        const std::uint32_t next = at + utf8::decode(m_a.folded.text, at).length;
        if (!m_n.transliterated(m_a.text(Span{at, next}))) return false;
        at = next;
    }
    return true;
}

void NameLengths::offerForeign(const SentenceWords& s, Span run, float announced, Best& best) const {
    float name = announced;
    std::size_t length = 0;
    for (std::uint32_t at = run.begin; at < run.end && length < mostForeign;) {
        const std::uint32_t next = at + utf8::decode(m_a.folded.text, at).length;
        if (!m_n.transliterated(m_a.text(Span{at, next}))) break;
        name += foreign(m_a.text(Span{at, next}));
        at = next;
        if (++length >= 2) best.offer(name + cost(at, run.end) + awkward(s, at, run.end), at);
    }
}

std::optional<std::uint32_t> NameLengths::foreignEnd(const SentenceWords& s, std::size_t i, float announced) const {
    const Span run = runFrom(s, i, false);
    if (run.empty()) return std::nullopt;
    Best best{0, std::nullopt};
    // A name that the dictionary has.
    const WordTag tag = s.words[i].tag;
    if (tag == WordTag::Person || tag == WordTag::Place || tag == WordTag::ProperNoun)
        if (s.words[i].folded.size() >= 6 && m_n.transliterated(m_n.text(s, i))) best.at = s.words[i].folded.end;
    if (!foreignOffered(run)) return best.at;
    best.total = cost(run.begin, run.end);
    offerForeign(s, run, announced, best);
    return best.at;
}

std::optional<std::uint32_t> NameLengths::foreignBegin(const SentenceWords& s, std::size_t i, std::uint32_t end,
                                                       float announced) const {
    Span run = runTo(s, i, false);
    // The name may end inside word `i`.
    if (s.words[i].folded.begin < end && (run.empty() || run.end == s.words[i].folded.begin)) {
        if (run.empty()) run.begin = s.words[i].folded.begin;
        run.end = end;
    }
    if (run.empty() || run.end != end) return std::nullopt;
    Best best{cost(run.begin, run.end), std::nullopt};
    float name = announced;
    std::size_t length = 0;
    for (std::uint32_t at = run.end; at > run.begin && length < 12;) {
        const auto before = static_cast<std::uint32_t>(utf8::previous(m_a.folded.text, at));
        if (!m_n.transliterated(m_a.text(Span{before, at}))) break;
        name += foreign(m_a.text(Span{before, at}));
        at = before;
        if (++length >= 2) best.offer(name + cost(run.begin, at), at);
    }
    return best.at;
}

std::optional<std::uint32_t> NameLengths::personEnd(const SentenceWords& s, std::size_t i, float announced) const {
    const Span run = runFrom(s, i, false);
    if (run.size() < 6) return std::nullopt;
    Best best{0, std::nullopt};
    // A name that the dictionary has.
    if (s.words[i].tag == WordTag::Person && s.words[i].folded.size() >= 6) best.at = s.words[i].folded.end;
    const std::string_view text = m_a.text(run);
    const std::size_t surname = m_n.surname(text);
    std::uint32_t japanese = 0;
    for (const std::uint32_t bytes : {9U, 6U})
        if (japanese == 0 && text.size() >= bytes && listed(text.substr(0, bytes), m_japanese)) japanese = bytes;
    const bool tibetan =
        text.size() >= 12 && listed(text.substr(0, 6), m_tibetan) && listed(text.substr(6, 6), m_tibetan);
    if (surname == 0 && japanese == 0 && !tibetan && !foreignOffered(run)) return best.at;
    best.total = cost(run.begin, run.end);
    const auto givenNames = [&](std::uint32_t at, float name, std::size_t most, float one, float two) {
        for (std::size_t n = 1; n <= most && at + 3 <= run.end; ++n, at += 3) {
            if (utf8::decode(m_a.folded.text, at).length != 3) return;
            name += given(m_a.text(Span{at, at + 3}));
            best.offer(name +
                           (n == 1   ? one
                            : n == 2 ? two
                                     : two - 4) +
                           cost(at + 3, run.end) + awkward(s, at + 3, run.end),
                       at + 3);
        }
    };
    if (surname > 0) {
        const auto after = static_cast<std::uint32_t>(run.begin + surname);
        givenNames(after, announced + surnameCost, 2, twoCharacters, threeCharacters);
        if (surname == 6 && m_n.surname(text.substr(0, 3)) == 3)
            givenNames(run.begin + 3, announced + surnameCost, 2, twoCharacters, threeCharacters);
    }
    if (japanese > 0) {
        const std::uint32_t after = run.begin + japanese;
        best.offer(announced + japaneseSurnameCost - 4 + cost(after, run.end) + awkward(s, after, run.end), after);
        givenNames(after, announced + japaneseSurnameCost, 3, twoCharacters, threeCharacters);
    }
    if (tibetan) { // 扎西|顿珠
        const std::uint32_t after = run.begin + 12;
        best.offer(announced + tibetanCost + cost(after, run.end) + awkward(s, after, run.end), after);
    }
    // 黎|氏|秋水
    if (surname == 3 && text.substr(3).starts_with("氏") && text.size() >= 12) {
        float name = announced + surnameCost;
        for (std::uint32_t at = run.begin + 6; at + 3 <= run.end && at < run.begin + 12; at += 3) {
            name += given(m_a.text(Span{at, at + 3}));
            best.offer(name + cost(at + 3, run.end) + awkward(s, at + 3, run.end), at + 3);
        }
    }
    offerForeign(s, run, announced, best);
    return best.at;
}

std::optional<std::uint32_t> NameLengths::partBegin(const SentenceWords& s, std::size_t i) const {
    const Span run = runTo(s, i, true);
    if (run.empty() || run.end != s.words[i].folded.begin) return std::nullopt;
    Best best{-1e9F, std::nullopt};
    float name = 0;
    std::size_t length = 0, odd = 0;
    for (std::uint32_t at = run.end; at > run.begin && length < 7; ++length) {
        const auto before = static_cast<std::uint32_t>(utf8::previous(m_a.folded.text, at));
        if (!m_n.transliterated(m_a.text(Span{before, at})) && ++odd > 2) break;
        name += foreign(m_a.text(Span{before, at}));
        at = before;
        const float lone = length == 0 ? loneForeign : 0;
        best.offer(std::max(name, cost(at, run.end)) + lone + cost(run.begin, at) + beside(s, at, true), at);
    }
    return best.at;
}

std::optional<std::uint32_t> NameLengths::partEnd(const SentenceWords& s, std::size_t i) const {
    const Span run = runFrom(s, i + 1, true);
    if (run.empty() || run.begin != s.words[i].folded.end) return std::nullopt;
    Best best{-1e9F, std::nullopt};
    float name = 0;
    std::size_t length = 0, odd = 0;
    for (std::uint32_t at = run.begin; at < run.end && length < mostForeign; ++length) {
        const std::uint32_t next = at + utf8::decode(m_a.folded.text, at).length;
        if (!m_n.transliterated(m_a.text(Span{at, next})) && ++odd > 1) break;
        name += foreign(m_a.text(Span{at, next}));
        at = next;
        const float lone = length == 0 ? loneForeign : 0;
        best.offer(std::max(name, cost(run.begin, at)) + lone + cost(at, run.end) + awkward(s, at, run.end) +
                       beside(s, at, false),
                   at);
    }
    return best.at;
}

} // namespace wenmai
