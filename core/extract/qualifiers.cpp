#include "core/extract/qualifiers.h"

namespace wenmai {
namespace {

using Kind = Chunk::Kind;

class Scope {
public:
    Scope(const Analysis& a, const GrammarClasses& c) : m_a(a), m_c(c) {}

    void word(const Word& w) {
        if (m_c.evenNegation.has(w)) return;
        if (m_c.counterfactual.has(w)) {
            m_out.stated = false;
            note(w);
        }
        if (m_c.denial.has(w) || m_c.refusal.has(w)) {
            m_negations ^= true;
            note(w);
        } else if (m_c.negation.has(w)) {
            m_negations ^= true;
            note(w);
        }
        // A modal inside a refusal (拒绝将…) keeps its own sense.
        if (m_c.possible.has(w) || m_c.condition.has(w)) {
            raise(Modality::Possible);
            note(w);
        } else if (m_c.planned.has(w)) {
            raise(Modality::Planned);
            note(w);
        }
    }
    void raise(Modality m) {
        if (m > m_out.modality) m_out.modality = m;
    }
    void negate() { m_negations ^= true; }
    void unstated() { m_out.stated = false; }
    void note(const Word& w) {
        if (!m_out.why.empty()) m_out.why += ' ';
        m_out.why += m_a.reading(w.folded);
    }
    Qualifiers result() {
        if (m_negations) m_out.polarity = Polarity::Negated;
        return m_out;
    }

private:
    const Analysis& m_a;
    const GrammarClasses& m_c;
    Qualifiers m_out;
    bool m_negations = false;
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

} // namespace

Qualifiers qualify(const Analysis& analysis, const GrammarClasses& c, const ClauseReader& reader, const VerbFrame& f,
                   std::optional<std::size_t> asked) {
    Scope scope(analysis, c);
    for (const std::size_t g : f.governors)
        if (g < f.verb && !(asked && reader.head(g).classes.test(*asked))) scope.word(reader.head(g));
    opening(scope, c, reader, f.clauseBegin,
            f.subject >= 0 && !f.carried ? static_cast<std::size_t>(f.subject) : f.verb);
    // 若谈判破裂，美国将…: the condition stands in a clause before.
    for (std::size_t i = 0; i < f.clauseBegin; ++i) {
        const Chunk& chunk = reader.chunk(i);
        if ((chunk.kind == Kind::Other || chunk.kind == Kind::Verb) && c.condition.has(reader.head(i)) &&
            !c.concession.has(reader.head(i)))
            scope.word(reader.head(i));
    }
    if (f.pivot >= 0) {
        const auto pivot = static_cast<std::size_t>(f.pivot);
        const Word& p = reader.head(pivot);
        const VerbFrame outer = reader.read(pivot);
        const Qualifiers above = qualify(analysis, c, reader, outer);
        if (!above.stated) scope.unstated();
        if (c.prohibit.has(p)) scope.negate();
        // What is allowed or asked for may happen; what is not allowed is not stated to.
        scope.raise(above.modality);
        if (c.request.has(p) || c.pivot.has(p)) {
            const auto t = analysis.text(p);
            const bool happened = t == "让" || t == "使" || t == "使得" || t == "令" || t == "导致" || t == "造成" ||
                                  t == "促成" || t == "帮助" || t == "协助" || t == "看到" || t == "见到" ||
                                  t == "有" || t == "指控" || t == "指责" || t == "批评" || t == "欢迎";
            if (!happened) scope.raise(Modality::Possible);
        }
        scope.note(p);
        if (above.polarity == Polarity::Negated) scope.unstated();
    }
    Qualifiers out = scope.result();
    // 卖出了0张: nothing was sold.
    if (f.object >= 0) {
        const Chunk& object = reader.chunk(static_cast<std::size_t>(f.object));
        if (c.zero.has(reader.word(object.words.first))) out.polarity = Polarity::Negated;
    }
    if (f.verb + 1 < f.clauseEnd) {
        for (std::size_t i = f.verb + 1; i < f.clauseEnd && i < f.verb + 3; ++i)
            if (c.zero.has(reader.head(i))) out.polarity = Polarity::Negated;
    }
    return out;
}

bool hasEnded(const GrammarClasses& c, const std::vector<Word>& words, std::size_t at) {
    while (at < words.size() && (c.adverb.has(words[at]) || c.aspect.has(words[at]) || c.nominalVerb.has(words[at]) ||
                                 c.passive.has(words[at])))
        ++at;
    if (at == words.size() || !c.ended.has(words[at])) return false;
    ++at;
    return at == words.size() || words[at].tag == WordTag::Punctuation || c.aspect.has(words[at]); // not 停止供货
}

Qualifiers qualifyWords(const Analysis& analysis, const GrammarClasses& c, const Line& line, std::size_t firstWord,
                        std::size_t lastWord) {
    Scope scope(analysis, c);
    std::size_t begin = firstWord;
    while (begin > 0 && line.words[begin - 1].tag != WordTag::Punctuation)
        --begin;
    for (std::size_t i = begin; i < firstWord; ++i)
        if (line.words[i].mention < 0) scope.word(line.words[i]);
    if (hasEnded(c, line.words, lastWord)) scope.negate();
    return scope.result();
}

} // namespace wenmai
