#include "core/rules/pattern.h"

#include <algorithm>
#include <array>
#include <bit>

namespace wenmai {
namespace {

using Kind = PatternStep::Kind;
using Capture = PatternStep::Capture;
/// What is to be matched behind a step; called with the word it may begin at. Refers to a function object that outlives
/// the call it is passed to: matching makes no memory of its own.
class Next {
public:
    template<class Callable>
    Next(const Callable& callable) // NOLINT: taken for the callable itself
        : m_callable(&callable),
          m_call([](const void* c, std::size_t at) { return (*static_cast<const Callable*>(c))(at); }) {}
    bool operator()(std::size_t at) const { return m_call(m_callable, at); }

private:
    const void* m_callable;
    bool (*m_call)(const void*, std::size_t);
};

class Matcher {
public:
    Matcher(const PatternText& text) : m_text(text) {}

    std::optional<PatternMatch> run(const std::vector<PatternStep>& steps, std::size_t at) {
        m_match.first = at;
        if (!row(steps, 0, at, [&](std::size_t end) {
                m_match.last = end;
                return true;
            }))
            return std::nullopt;
        return m_match;
    }

private:
    [[nodiscard]] std::string_view word(std::size_t i) const { return slice(m_text.folded, m_text.words[i].folded); }
    bool row(const std::vector<PatternStep>& steps, std::size_t k, std::size_t at, const Next& next) {
        if (k == steps.size()) return next(at);
        return repeat(steps[k], 0, at, [&](std::size_t end) { return row(steps, k + 1, end, next); });
    }

    /// Greedy: as often as it may, then what follows, then fewer times.
    bool repeat(const PatternStep& step, std::size_t done, std::size_t at, const Next& next) {
        if (++m_steps > 20000) return false; // a pattern that is tried this often is not worth a sentence
        if (step.kind == Kind::Not) {
            const PatternMatch kept = m_match;
            const bool found = row(step.branches.front(), 0, at, [](std::size_t) { return true; });
            m_match = kept;
            return !found && next(at);
        }
        if (step.kind == Kind::Start) return (at == 0 || m_text.words[at - 1].tag == WordTag::Punctuation) && next(at);
        if (done < step.most && at < m_text.words.size() && m_text.passes(step.first, at) &&
            once(step, at, [&](std::size_t end) { return end > at && repeat(step, done + 1, end, next); }))
            return true;
        return done >= step.least && next(at);
    }

    bool once(const PatternStep& step, std::size_t at, const Next& next) {
        if (step.kind == Kind::Group) {
            for (const auto& branch : step.branches)
                if (row(branch, 0, at, [&](std::size_t end) { return captured(step, at, end, next); })) return true;
            return false;
        }
        if (step.kind == Kind::Mention && step.list) return mentions(step, at, next);
        const std::size_t end = single(step, at);
        return end > at && captured(step, at, end, next);
    }

    bool captured(const PatternStep& step, std::size_t at, std::size_t end, const Next& next) {
        PatternMatch::Range* range = rangeOf(step.capture);
        if (!range) return next(end);
        const PatternMatch::Range before = *range;
        *range = {at, end};
        if (next(end)) return true;
        *range = before;
        return false;
    }

    PatternMatch::Range* rangeOf(Capture capture) {
        switch (capture) {
        case Capture::Subject:
            return &m_match.subject;
        case Capture::Object:
            return &m_match.object;
        case Capture::Item:
            return &m_match.item;
        case Capture::Trigger:
            return &m_match.trigger;
        case Capture::Speaker:
            return &m_match.speaker;
        case Capture::None:
            break;
        }
        return nullptr;
    }

    [[nodiscard]] bool mentionOf(const PatternStep& step, std::size_t at) const {
        const std::int32_t mention = m_text.words[at].mention;
        return mention >= 0 && has(step.types, m_text.types[static_cast<std::size_t>(mention)]);
    }

    /// 甲、乙与丙: the longest row first. People may bring their offices: 特斯拉CEO马斯克、英伟达的黄仁勋.
    bool mentions(const PatternStep& step, std::size_t at, const Next& next) {
        if (!mentionOf(step, at)) return false;
        std::array<std::size_t, mostListed> ends{at + 1};
        std::size_t count = 1;
        for (std::size_t end = at + 1; count < mostListed; ends[count++] = end) {
            if (end + 1 >= m_text.words.size() || !m_text.keys[end].coordinator) break;
            const std::size_t one = listed(step, end + 1);
            if (one == end) break;
            end = one;
        }
        while (count > 0)
            if (captured(step, at, ends[--count], next)) return true;
        return false;
    }

    /// The end of a list's next part that begins at `at`; `at` - 1 where it is none.
    [[nodiscard]] std::size_t listed(const PatternStep& step, std::size_t at) const {
        constexpr std::size_t mostBefore = 5;
        const bool people = has(step.types, EntityType::Person) && !has(step.types, EntityType::Company);
        for (std::size_t i = at; i < m_text.words.size() && i <= at + (people ? mostBefore : 0); ++i) {
            if (mentionOf(step, i)) return i + 1;
            const Word& w = m_text.words[i];
            const bool office = w.mention >= 0 || w.tag == WordTag::Noun || w.tag == WordTag::Distinguishing ||
                                w.tag == WordTag::Abbreviation || word(i) == "的";
            if (!office) break;
        }
        return at - 1;
    }

    /// End of the one thing the step stands for at `at`, or `at`.
    [[nodiscard]] std::size_t single(const PatternStep& step, std::size_t at) const {
        const Word& w = m_text.words[at];
        switch (step.kind) {
        case Kind::Mention:
            return at + (mentionOf(step, at) ? 1 : 0);
        case Kind::Class:
            return at + (w.classes.test(step.number) ? 1 : 0);
        case Kind::Any:
            return at + (w.mention < 0 && w.tag != WordTag::Punctuation ? 1 : 0);
        case Kind::Wide:
            return at + (m_text.keys[at].isBreak ? 0 : 1);
        case Kind::Tag:
            return at + (w.mention < 0 && step.first.tags.test(static_cast<std::size_t>(w.tag)) ? 1 : 0);
        case Kind::Literal:
            return literal(step.text, at);
        case Kind::Value:
            for (auto v = std::lower_bound(m_text.values.begin(), m_text.values.end(), at,
                                           [](const ValueSpan&span, std::size_t word) { return span.first < word; });
                 v != m_text.values.end() && v->first == at; ++v)
                if (step.text == "any" || step.text == v->kind) return v->last;
            return at;
        default:
            return at;
        }
    }

    /// The segmenter may have cut the literal into several words.
    [[nodiscard]] std::size_t literal(std::string_view text, std::size_t at) const {
        std::size_t i = at;
        while (!text.empty() && i < m_text.words.size()) {
            const std::string_view w = word(i);
            if (!text.starts_with(w)) return at;
            text.remove_prefix(w.size());
            ++i;
        }
        return text.empty() ? i : at;
    }

    const PatternText& m_text;
    PatternMatch m_match;
    std::size_t m_steps = 0;
};

bool isBreak(std::string_view t) {
    return t == "," || t == ";" || t == ":" || t == "。" || t == "!" || t == "?" || t == "—" || t == "…";
}

} // namespace

PatternText::PatternText(std::string_view text, std::span<const Word> row, std::span<const EntityType> typesOf,
                         std::span<const ValueSpan> valuesIn, std::optional<std::size_t> coordinator)
    : folded(text), words(row), types(typesOf), values(valuesIn) {
    keys.reserve(words.size());
    for (const Word& w : words) {
        const std::string_view t = slice(folded, w.folded);
        const bool joins = t == "、" || (coordinator && w.classes.test(*coordinator));
        keys.push_back({WordFilter::hashOf(t), t.size() <= 3 && isBreak(t), joins});
        present.texts.set(keys.back().hash);
        present.classes |= w.classes;
        if (w.mention >= 0)
            present.mentions.set(static_cast<std::size_t>(types[static_cast<std::size_t>(w.mention)]));
        else
            present.tags.set(static_cast<std::size_t>(w.tag));
    }
}

const std::uint64_t* PatternText::makeRow(const WordFilter& f) const {
    const std::size_t blocks = (words.size() + 63) / 64;
    if (f.number >= m_rows.size()) m_rows.resize(f.number + 256, 0);
    if (m_bits.empty()) m_bits.resize(1); // so that no row begins at 0
    m_rows[f.number] = static_cast<std::uint32_t>(m_bits.size());
    m_bits.resize(m_bits.size() + blocks, 0);
    std::uint64_t* bits = m_bits.data() + m_rows[f.number];
    const auto pass = [&](std::size_t at) { bits[at / 64] |= std::uint64_t{1} << at % 64; };
    // Most classes, texts and parts of speech are in no word of the row.
    for (const std::uint16_t c : f.classNumbers)
        if (present.classes.test(c))
            for (std::size_t i = 0; i < words.size(); ++i)
                if (words[i].classes.test(c)) pass(i);
    if (f.hasTexts && (f.texts & present.texts).any())
        for (std::size_t i = 0; i < words.size(); ++i)
            if (f.texts.test(keys[i].hash)) pass(i);
    if (f.any || f.plain || (f.tags & present.tags).any() || (f.mentions & present.mentions).any())
        for (std::size_t i = 0; i < words.size(); ++i) {
            const Word& w = words[i];
            if (f.any || (w.mention >= 0 ? has(f.mentions, types[static_cast<std::size_t>(w.mention)])
                                         : f.tags.test(static_cast<std::size_t>(w.tag)) ||
                                               (f.plain && w.tag != WordTag::Punctuation)))
                pass(i);
        }
    return bits;
}

std::size_t PatternText::next(const WordFilter& filter, std::size_t at) const {
    if (filter.number == WordFilter::unnumbered) {
        while (at < words.size() && !passes(filter, at))
            ++at;
        return at;
    }
    const std::uint64_t* bits = row(filter);
    for (; at < words.size(); at = (at / 64 + 1) * 64)
        if (const std::uint64_t left = bits[at / 64] >> at % 64; left != 0)
            return at + static_cast<std::size_t>(std::countr_zero(left));
    return words.size();
}

std::optional<PatternMatch> match(const std::vector<PatternStep>& steps, const PatternText& text, std::size_t at) {
    return Matcher(text).run(steps, at);
}

} // namespace wenmai
