#include "core/extract/qualifiers.h"

#include <algorithm>

namespace wenmai {
namespace {

using Kind = Chunk::Kind;

/// How certain it is, and the words that make it no more.
struct Because {
    Modality modality = Modality::Actual;
    Span at = {};
};

class Scope {
public:
    Scope(const Analysis& a, const GrammarClasses& c) : m_a(a), m_c(c) {}

    void word(const Word& w) {
        if (m_c.evenNegation.has(w)) return;
        if (m_c.counterfactual.has(w)) unstated();
        if (m_c.denial.has(w) || m_c.refusal.has(w) || m_c.negation.has(w)) negate(w.folded);
        // A modal inside a refusal (拒绝将…) keeps its own sense.
        if (m_c.possible.has(w) || m_c.condition.has(w))
            raise(Modality::Possible, w.folded);
        else if (m_c.planned.has(w))
            raise(Modality::Planned, w.folded);
    }
    void raise(Modality to, Span because) { m_out.raise(to, m_a, because); }
    void raise(const Because& because) { m_out.raise(because.modality, m_a, because.at); }
    /// No more certain than what governs it, for the same reasons.
    void raiseAs(const Qualifiers& above) {
        if (above.modality <= m_out.modality) return;
        m_out.modality = above.modality;
        for (const Reason& r : above.why)
            if (r.of == Reason::Of::Modality) m_out.why.push_back(r);
    }
    void negate(Span because) {
        m_out.set(m_out.polarity == Polarity::Negated ? Polarity::Affirmed : Polarity::Negated, m_a, because);
    }
    void unstated() { m_out.stated = false; }
    Qualifiers result() { return std::move(m_out); }

private:
    const Analysis& m_a;
    const GrammarClasses& m_c;
    Qualifiers m_out;
};

/// The condition or counterfactual that opens the clause.
void opening(Scope& scope, const GrammarClasses& c, const ClauseReader& reader, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        const Chunk& chunk = reader.chunk(i);
        if (chunk.kind != Kind::Other && chunk.kind != Kind::Verb) continue;
        const Word& w = reader.head(i);
        if (c.condition.has(w) || c.counterfactual.has(w)) scope.word(w);
    }
}

/// 向中国出口须取得许可: what needs leave may happen. Looks from the verb to its clause's end, and on into a next
/// clause that has no subject of its own.
std::optional<Span> needsLeave(const GrammarClasses& c, const ClauseReader& reader, const VerbFrame& f) {
    std::optional<Span> need;
    std::size_t end = f.clauseEnd;
    for (std::size_t i = f.verb + 1; i < end; ++i) {
        const Chunk& chunk = reader.chunk(i);
        if (chunk.kind == Kind::Break) continue;
        if (need && c.licence.has(reader.word(chunk.words.last - 1))) return need;
        if (c.need.has(reader.head(i))) need = reader.head(i).folded;
        if (i + 1 == f.clauseEnd && i + 2 < reader.chunkCount() && reader.text(i + 1) == "," &&
            reader.chunk(i + 2).kind != Kind::Noun)
            end = reader.clauseEnd(i + 2);
    }
    return std::nullopt;
}

/// 搁置限制H20的计划, 出口H20的申请被拒: the noun that the verb's clause belongs to.
Because modalityOfHead(const GrammarClasses& c, const ClauseReader& reader, const VerbFrame& f) {
    const auto of = [&](const Word& head) -> Because {
        return {c.planned.has(head)    ? Modality::Planned
                : c.possible.has(head) ? Modality::Possible
                                       : Modality::Actual,
                head.folded};
    };
    if (f.object < 0) return {};
    const Chunk& object = reader.chunk(static_cast<std::size_t>(f.object));
    if (f.relative) return of(reader.word(object.words.last - 1));
    const bool governed = std::any_of(f.governors.begin(), f.governors.end(),
                                      [&](std::size_t g) { return reader.chunk(g).kind == Kind::Verb; });
    std::size_t last = object.words.last;
    const std::size_t next = static_cast<std::size_t>(f.object) + 1;
    if (next < f.clauseEnd && reader.chunk(next).kind == Kind::Noun) last = reader.chunk(next).words.last;
    for (std::size_t w = object.words.first; governed && w + 1 < last; ++w)
        if (reader.wordText(w) == "的") return of(reader.word(last - 1));
    return {};
}

/// 将重启机组，并把电力出售给乙: what goes on with 并 is as sure as what it goes on from.
Because modalityBefore(const Analysis& analysis, const GrammarClasses& c, const ClauseReader& reader,
                       const VerbFrame& f) {
    const std::string_view lead = reader.text(f.clauseBegin);
    if (lead != "并" && lead != "并且" && lead != "且") return {};
    const std::size_t end = f.clauseBegin - 1, begin = reader.clauseBegin(end - 1);
    for (std::size_t i = begin; i < end; ++i)
        if (reader.chunk(i).kind == Kind::Verb && !reader.inRelative(i) && !c.say.has(reader.head(i)) &&
            !c.planned.has(reader.head(i)) && !c.possible.has(reader.head(i)))
            return {std::min(qualify(analysis, c, reader, reader.read(i)).modality, Modality::Planned),
                    reader.head(f.clauseBegin).folded};
    return {};
}

/// What a negation before it denies instead of the verb.
bool notTheFirst(std::string_view text) {
    return text == "首次" || text == "首度" || text == "第一次" || text == "唯一" || text == "头一回" ||
           text == "头一次";
}

/// 前往东京的[行程]被取消: what the verb's clause belongs to came to nothing.
std::optional<Span> calledOff(const GrammarClasses& c, const ClauseReader& reader, const VerbFrame& f) {
    if (f.object < 0) return std::nullopt;
    const WordRange words = reader.chunk(static_cast<std::size_t>(f.object)).words;
    bool belongs = f.relative;
    for (std::size_t w = words.first; w < words.last; ++w)
        belongs = belongs || reader.wordText(w) == "的";
    if (!belongs || reader.word(words.last - 1).mention >= 0) return std::nullopt;
    return hasEnded(c, reader.words(), words.last);
}

} // namespace

bool isNone(std::string_view text) {
    constexpr std::size_t two = 6; // characters: 零架, not 零部件
    if ((text.starts_with("零") || text.starts_with("〇")) && text.size() <= two && text != "零件") return true;
    return text.starts_with('0') && (text.size() == 1 || (text[1] != '.' && (text[1] < '0' || text[1] > '9')));
}

Qualifiers qualify(const Analysis& analysis, const GrammarClasses& c, const ClauseReader& reader, const VerbFrame& f,
                   std::optional<std::size_t> asked) {
    Scope scope(analysis, c);
    for (const std::size_t g : f.governors)
        if (g < f.verb && !(asked && reader.head(g).classes.test(*asked))) scope.word(reader.head(g));
    // A duty holds whether or not one ever comes under it (若要出售，须经…批准).
    if (!asked)
        opening(scope, c, reader, f.clauseBegin,
                f.subject >= 0 && !f.carried ? static_cast<std::size_t>(f.subject) : f.verb);
    // 若谈判破裂，美国将…: the condition stands in a clause before.
    for (std::size_t i = 0; !asked && i < f.clauseBegin; ++i) {
        const Chunk& chunk = reader.chunk(i);
        if ((chunk.kind == Kind::Other || chunk.kind == Kind::Verb) && c.condition.has(reader.head(i)) &&
            !c.concession.has(reader.head(i)))
            scope.word(reader.head(i));
    }
    if (const auto need = needsLeave(c, reader, f)) scope.raise(Modality::Possible, *need);
    scope.raise(modalityOfHead(c, reader, f));
    if (f.carried && f.clauseBegin > 1) scope.raise(modalityBefore(analysis, c, reader, f));
    // …，以抢占市场; …，来遏制对手: an end in view.
    if (f.carried && f.clauseBegin > 0 && f.clauseBegin < f.verb) {
        const std::string_view lead = reader.text(f.clauseBegin);
        if (lead == "以" || lead == "来" || lead == "好让" || lead == "以便")
            scope.raise(Modality::Possible, reader.head(f.clauseBegin).folded);
    }
    if (f.pivot >= 0) {
        const auto pivot = static_cast<std::size_t>(f.pivot);
        const Word& p = reader.head(pivot);
        const VerbFrame outer = reader.read(pivot);
        const Qualifiers above = qualify(analysis, c, reader, outer);
        if (!above.stated) scope.unstated();
        if (c.prohibit.has(p)) scope.negate(p.folded);
        // What is allowed or asked for may happen; what is not allowed is not stated to.
        scope.raiseAs(above);
        if (c.request.has(p) || c.pivot.has(p)) {
            const auto t = analysis.text(p);
            const bool happened = t == "让" || t == "使" || t == "使得" || t == "令" || t == "导致" || t == "造成" ||
                                  t == "促成" || t == "帮助" || t == "协助" || t == "看到" || t == "见到" ||
                                  t == "有" || t == "指控" || t == "指责" || t == "批评" || t == "欢迎" ||
                                  t == "委托" || t == "委由" || t == "交由";
            if (!happened) scope.raise(Modality::Possible, p.folded);
        }
        if (above.polarity == Polarity::Negated) scope.unstated();
    }
    Qualifiers out = scope.result();
    // 卖出了0张: nothing was sold.
    if (f.object >= 0) {
        const Word& first = reader.head(static_cast<std::size_t>(f.object));
        if (isNone(analysis.text(first))) out.set(Polarity::Negated, analysis, first.folded);
    }
    if (const auto off = calledOff(c, reader, f)) out.set(Polarity::Negated, analysis, *off);
    // 对华零出口
    if (const std::size_t verb = reader.chunk(f.verb).words.first; verb > 0 && isNone(reader.wordText(verb - 1)))
        out.set(Polarity::Negated, analysis, reader.word(verb - 1).folded);
    if (f.verb + 1 < f.clauseEnd) {
        for (std::size_t i = f.verb + 1; i < f.clauseEnd && i < f.verb + 3; ++i)
            if (c.zero.has(reader.head(i)) || isNone(reader.text(i)))
                out.set(Polarity::Negated, analysis, reader.head(i).folded);
    }
    return out;
}

std::optional<Span> hasEnded(const GrammarClasses& c, const std::vector<Word>& words, std::size_t at) {
    while (at < words.size() && (c.adverb.has(words[at]) || c.aspect.has(words[at]) || c.nominalVerb.has(words[at]) ||
                                 c.passive.has(words[at])))
        ++at;
    if (at == words.size() || !c.ended.has(words[at])) return std::nullopt;
    const Span ended = words[at++].folded;
    if (at < words.size() && words[at].tag != WordTag::Punctuation && !c.aspect.has(words[at]))
        return std::nullopt; // 停止供货
    return ended;
}

namespace {

/// Whether the word is a preposition with its phrase behind it.
bool opensPhrase(const Line& line, std::size_t word) {
    return std::any_of(line.chunks.begin(), line.chunks.end(), [&](const Chunk& c) {
        return c.kind == Kind::Preposition && c.words.first == word && c.words.last > word + 1;
    });
}

} // namespace

Qualifiers qualifyWords(const Analysis& analysis, const GrammarClasses& c, const Line& line, std::size_t firstWord,
                        std::size_t lastWord, std::optional<std::size_t> asked) {
    Scope scope(analysis, c);
    std::size_t begin = firstWord;
    while (begin > 0 && line.words[begin - 1].tag != WordTag::Punctuation)
        --begin;
    for (std::size_t i = begin; i < firstWord; ++i) {
        const Word& w = line.words[i];
        // 恢复供货的申请: behind 的 it is a thing. 将甲告上法庭: whom, not when.
        if (w.mention >= 0 || opensPhrase(line, i) || (asked && w.classes.test(*asked)) ||
            (i > begin && analysis.text(line.words[i - 1]) == "的"))
            continue;
        // 并非首次来华: he came all the same.
        bool first = false;
        for (std::size_t j = i + 1; j < firstWord; ++j)
            first = first || notTheFirst(analysis.text(line.words[j]));
        if (!first || !c.negation.has(w)) scope.word(w);
    }
    if (const auto ended = hasEnded(c, line.words, lastWord)) scope.negate(*ended);
    return scope.result();
}

std::optional<Span> announced(const GrammarClasses& c, const ClauseReader& reader, const VerbFrame& f) {
    if (f.verb + 1 < reader.chunkCount() && c.aspect.has(reader.head(f.verb + 1))) return std::nullopt; // 宣布投资了
    for (const std::size_t g : f.governors)
        if (reader.text(g) == "已" || reader.text(g) == "已经") return std::nullopt;
    for (std::size_t i = f.verb; i-- > 0;) {
        if (reader.chunk(i).kind != Kind::Verb || !c.say.has(reader.head(i))) continue;
        if (reader.text(i) != "宣布" && reader.text(i) != "宣告") return std::nullopt;
        return reader.head(i).folded;
    }
    return std::nullopt;
}

} // namespace wenmai
