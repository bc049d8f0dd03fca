#pragma once

#include "core/text/converter_letters.h"
#include "core/text/shifted.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace wenmai {

/// All character rows that would have become a shifted stretch: a lattice of places between characters, and the
/// characters that lead from one to the next.
class ShiftedLattice {
public:
    explicit ShiftedLattice(const ShiftedStretch& stretch);

    /// Where a row stands: before the stretch, in it (pairs read, dropped pairs just put back, first byte of the next
    /// character), after it; numbered as rows go.
    using Node = std::uint32_t;
    struct Step {
        const ConverterLetters::Letter* letter = nullptr;
        double cost = 0;                       ///< besides the letter's
        Node base = 0;                         ///< the places it leads to are this one,
        std::span<const std::uint8_t> leads{}; ///< or where not empty, those so far behind it
        bool dropped = false;                  ///< the pair behind it was dropped
    };
    [[nodiscard]] const std::vector<Step>& steps(Node node);
    [[nodiscard]] Node last() const { return after() + static_cast<Node>(m_stretch.m_after.size()); }
    /// The places where rows begin, and the cost of each.
    [[nodiscard]] std::vector<std::pair<Node, double>> firsts() const;

    /// How many pairs are read at a place: 0 before the stretch and at its begin, one more than there are behind it.
    [[nodiscard]] std::size_t pairsRead(Node node) const;
    /// How many dropped pairs were just put back.
    [[nodiscard]] std::size_t putBack(Node node) const;
    /// Whether a comma may be next.
    [[nodiscard]] bool commaNext(Node node) const;
    /// Whether the place is in the stretch, or at its begin or end.
    [[nodiscard]] bool inStretch(Node node) const { return node >= m_stretch.m_before.size() && node <= after(); }
    /// The byte of the text at which a place in the stretch is shown; nullopt where it falls into something.
    [[nodiscard]] std::optional<std::uint32_t> shownAt(Node node) const;

private:
    [[nodiscard]] Node inside(std::size_t pairs, std::size_t putBack, std::uint8_t lead) const;
    [[nodiscard]] Node after() const { return inside(m_stretch.m_pairs.size() + 1, 0, 0x81); }
    [[nodiscard]] std::vector<Step> made(Node node) const;
    void addEnd(std::vector<Step>& out, std::uint8_t lead) const;
    [[nodiscard]] double cost(char32_t c) const;

    const ShiftedStretch& m_stretch;
    std::vector<ConverterLetters::Letter> m_context;       ///< the sound characters before and after
    std::vector<std::optional<std::vector<Step>>> m_steps; ///< made when first asked for
};

} // namespace wenmai
