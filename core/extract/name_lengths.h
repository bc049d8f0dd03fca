#pragma once

#include "core/extract/analysis.h"
#include "core/extract/names_shapes.h"
#include "core/extract/segment.h"

#include <optional>

namespace wenmai {

/// Where names that no dictionary has begin and end: at the cut that makes both the name and the words beside it
/// likeliest (翁浩正|呼吁, not 翁浩|正|呼吁). Offsets are folded ones and may lie inside what the segmenter took for a
/// word. Holds references; belongs to one thread.
class NameLengths {
public:
    NameLengths(const Analysis& analysis, const NameShapes& shapes, const WordLists& lists, const Segmenter& segmenter);

    /// Where a person's name that begins with word `i` ends; nothing where common words are likelier. `announced` is
    /// the logarithm of how likely a name is at this place before its characters are seen.
    [[nodiscard]] std::optional<std::uint32_t> personEnd(const SentenceWords& s, std::size_t i, float announced) const;
    /// Where a row of characters that foreign names are written with, from word `i` on, ends.
    [[nodiscard]] std::optional<std::uint32_t> foreignEnd(const SentenceWords& s, std::size_t i, float announced) const;
    /// Where such a row that ends at `end`, in word `i` or right before it, begins.
    [[nodiscard]] std::optional<std::uint32_t> foreignBegin(const SentenceWords& s, std::size_t i, std::uint32_t end,
                                                            float announced) const;

    /// The parts of a dotted name beside the dot at word `i` (戴维|·|彼得斯).
    [[nodiscard]] std::optional<std::uint32_t> partBegin(const SentenceWords& s, std::size_t i) const;
    [[nodiscard]] std::optional<std::uint32_t> partEnd(const SentenceWords& s, std::size_t i) const;

private:
    struct Best {
        float total;
        std::optional<std::uint32_t> at;
        void offer(float value, std::uint32_t offset) {
            if (value <= total) return;
            total = value;
            at = offset;
        }
    };
    [[nodiscard]] bool plain(const SentenceWords& s, std::size_t i) const;
    [[nodiscard]] Span runFrom(const SentenceWords& s, std::size_t i, bool throughNames) const;
    [[nodiscard]] Span runTo(const SentenceWords& s, std::size_t end, bool throughNames) const;
    [[nodiscard]] bool shortForm(const SentenceWords& s, std::size_t i) const;
    [[nodiscard]] bool nameLike(const SentenceWords& s, std::size_t i, bool atDot) const;
    [[nodiscard]] bool inside(const SentenceWords& s, std::size_t i) const;
    [[nodiscard]] bool fragment(const SentenceWords& s, std::size_t i) const;
    [[nodiscard]] float foreign(std::string_view character) const;
    [[nodiscard]] float beside(const SentenceWords& s, std::uint32_t at, bool before) const;
    [[nodiscard]] float given(std::string_view character) const;
    [[nodiscard]] float awkward(const SentenceWords& s, std::uint32_t at, std::uint32_t runEnd) const;
    [[nodiscard]] bool foreignOffered(Span run) const;
    void offerForeign(const SentenceWords& s, Span run, float announced, Best& best) const;
    [[nodiscard]] float cost(std::uint32_t begin, std::uint32_t end) const {
        return m_segmenter.logProbability(m_a.folded.text, {begin, end});
    }
    [[nodiscard]] bool listed(std::string_view text, std::optional<std::size_t> number) const;

    const Analysis& m_a;
    const NameShapes& m_n;
    const WordLists& m_lists;
    const Segmenter& m_segmenter;
    std::optional<std::size_t> m_given, m_japanese, m_tibetan, m_rare, m_hardStop, m_say, m_aspect, m_act, m_adverb,
        m_preposition, m_coordinator;
};

} // namespace wenmai
