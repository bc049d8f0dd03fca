#include "core/extract/nominals.h"

#include <algorithm>
#include <array>

namespace wenmai {
namespace {

using Kind = Chunk::Kind;

bool one(std::string_view text, std::initializer_list<std::string_view> of) {
    return std::find(of.begin(), of.end(), text) != of.end();
}

class NominalReader {
public:
    NominalReader(const Analysis& a, const GrammarClasses& c, const ClauseReader& r) : m_a(a), m_c(c), m_r(r) {}

    std::optional<NominalFrame> read(std::size_t chunk, std::size_t word) {
        m_out.chunk = chunk;
        m_out.word = word;
        if (!heads(word)) return std::nullopt;
        const Chunk& own = m_r.chunk(chunk);
        std::size_t first = own.words.first;
        // The prepositions before it, its own phrase's among them, up to the noun phrase that does it.
        std::size_t at = chunk;
        if (own.kind == Kind::Preposition && towardOrJoint(m_r.text(chunk))) {
            take(chunk, word);
        } else {
            if (own.kind == Kind::Preposition) ++first;
            inside(first, word);
        }
        while (at > 0) {
            const Chunk& c = m_r.chunk(at - 1);
            const bool particle = c.kind == Kind::Other && m_r.text(at - 1) == "的";
            if (c.kind == Kind::Preposition && towardOrJoint(m_r.text(at - 1)))
                take(at - 1, c.words.last);
            else if (!particle || at == chunk - 1)
                break;
            --at;
        }
        if (own.kind == Kind::Preposition && m_c.passive.has(m_r.head(chunk))) { // 甲受到乙的制裁
            if (at > 0 && m_r.chunk(at - 1).kind == Kind::Noun) undergone(at - 1);
            return m_out;
        }
        const bool led = at < chunk || (own.kind == Kind::Preposition && towardOrJoint(m_r.text(chunk)));
        if (led && at > 0 && m_r.chunk(at - 1).kind == Kind::Noun) {
            for (const PhraseEntity& e : m_r.chunk(at - 1).phrase.heads)
                m_out.doers.push_back(e.mention);
        } else if (own.kind == Kind::Noun || led) {
            govern(at);
        }
        tail(word);
        return m_out;
    }

private:
    /// Whether the word is what its phrase is about: not the first part of a compound (采购部门, 出口管制).
    [[nodiscard]] bool heads(std::size_t word) const {
        const Chunk& own = m_r.chunk(m_out.chunk);
        if (word + 1 >= own.words.last) return true;
        const Word& next = m_r.word(word + 1);
        return next.mention < 0 && !m_c.verb.has(next) && !m_c.nominalStop.has(next) && !m_c.exportControl.has(next);
    }
    static bool towardOrJoint(std::string_view p) {
        return one(p, {"对", "针对", "向", "对于", "在", "给", "与", "和", "跟", "同"});
    }
    /// The entities of a preposition's phrase before `end`.
    void take(std::size_t chunk, std::size_t end) {
        const Chunk& c = m_r.chunk(chunk);
        auto& to = one(m_r.text(chunk), {"与", "和", "跟", "同"}) ? m_out.joint : m_out.toward;
        for (std::size_t i = c.words.first + 1; i < end; ++i)
            if (m_r.word(i).mention >= 0) to.push_back(m_r.word(i).mention);
    }
    /// Owners before the last 的 and what stands right before the word.
    void inside(std::size_t first, std::size_t word) {
        std::size_t particle = first;
        bool joined = false;
        for (std::size_t i = first; i < word; ++i) {
            if (text(i) == "的") particle = i;
            if (text(i) == "、" || m_c.joint.has(m_r.word(i))) joined = true;
        }
        std::vector<std::int32_t> all;
        std::size_t last = first;
        for (std::size_t i = first; i < word; ++i) {
            const std::int32_t m = m_r.word(i).mention;
            if (m < 0) continue;
            (i < particle ? m_out.doers : m_out.whose).push_back(m);
            joined = joined || (!all.empty() && i == last + 1 && text(i).size() == 3 && text(last).size() == 3);
            last = i;
            all.push_back(m);
        }
        if (joined && all.size() >= 2 && (m_out.doers.empty() || m_out.whose.empty())) m_out.joint = all;
    }
    /// Who suffers it.
    void undergone(std::size_t chunk) {
        for (const PhraseEntity& e : m_r.chunk(chunk).phrase.heads)
            m_out.toward.push_back(e.mention);
    }
    /// The verb before the phrase: it carries it out, takes it back, or only speaks of it.
    void govern(std::size_t at) {
        while (at > 0) {
            const Chunk& c = m_r.chunk(at - 1);
            if (c.kind == Kind::Verb && !m_c.aspect.has(m_r.head(at - 1))) break;
            if (c.kind == Kind::Break || c.kind == Kind::Noun) return;
            --at;
        }
        if (at == 0) return;
        const Word& verb = m_r.head(at - 1);
        if (m_c.passive.has(verb) || m_c.undergo.has(verb)) {
            const VerbFrame f = m_r.read(at - 1);
            if (f.subject >= 0) undergone(static_cast<std::size_t>(f.subject));
        } else if (m_c.carryOut.has(verb) || m_c.light.has(verb)) {
            m_out.carrier = m_r.read(at - 1);
            uncertain(verb);                                        // 酝酿制裁
            for (const std::size_t p : m_out.carrier->prepositions) // 对华为实施制裁, 与甲进行会谈
                if (towardOrJoint(m_r.text(p)) && m_r.text(p) != "在") take(p, m_r.chunk(p).words.last);
        } else if (m_c.refusal.has(verb) || m_c.denial.has(verb) || m_c.undo.has(verb)) {
            m_out.undone = verb.folded;
            m_out.carrier = m_r.read(at - 1);
        } else if (m_c.condition.has(verb)) {
            raise(Modality::Possible, verb);
        } else {
            uncertain(verb);
        }
    }
    void raise(Modality to, const Word& because) {
        if (to <= m_out.modality) return;
        m_out.modality = to;
        m_out.modalityFrom = because.folded;
    }
    void uncertain(const Word& w) {
        if (m_c.planned.has(w)) raise(Modality::Planned, w);
        if (m_c.possible.has(w)) raise(Modality::Possible, w);
    }
    /// 出口管制计划, 出口申请.
    void tail(std::size_t word) {
        for (std::size_t i = word + 1; i < word + 3 && i < m_r.wordCount(); ++i) {
            const Word& w = m_r.word(i);
            if (w.mention >= 0 || w.tag == WordTag::Punctuation) return;
            uncertain(w);
        }
    }
    [[nodiscard]] std::string_view text(std::size_t word) const { return m_a.text(m_r.word(word)); }

    const Analysis& m_a;
    const GrammarClasses& m_c;
    const ClauseReader& m_r;
    NominalFrame m_out;
};

} // namespace

std::optional<NominalFrame> readNominal(const Analysis& analysis, const GrammarClasses& classes,
                                        const ClauseReader& reader, std::size_t chunk, std::size_t word) {
    return NominalReader(analysis, classes, reader).read(chunk, word);
}

} // namespace wenmai
