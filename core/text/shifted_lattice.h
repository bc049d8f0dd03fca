#pragma once

#include "core/text/shifted.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace wenmai {

/// All character rows that would have become a shifted stretch, weighed by the words they make. Every row explains
/// what is shown equally well, so the probability of its words alone decides; a row is taken where it holds nearly all
/// of the probability and its words are not far-fetched.
class ShiftedLattice {
public:
    ShiftedLattice(const ShiftedStretch& stretch, const WordDict& words, const OwnWords& own);
    [[nodiscard]] std::optional<ShiftedStretch::Restored> best() const;

private:
    /// Where a row stands: before the stretch, in it (pairs read, whether a dropped pair was just put back, first byte
    /// of the next character), after it; numbered as rows go.
    using Node = std::uint32_t;
    struct Step {
        char32_t character;
        std::vector<Node> to;
        std::string folded = {}; ///< the character's bytes as the dictionaries have it
    };
    struct Weight {
        double all = none;  ///< log of the summed probability of all ways here
        double best = none; ///< log of the probability of the likeliest
        Node from = 0;
        std::u32string characters; ///< since `from`
    };
    static constexpr double none = -std::numeric_limits<double>::infinity();

    [[nodiscard]] Node inside(std::size_t pairs, std::size_t putBack, std::uint8_t lead) const;
    [[nodiscard]] Node after() const { return inside(m_stretch.m_pairs.size() + 1, 0, 0x81); }
    [[nodiscard]] const std::vector<Step>& steps(Node node);
    [[nodiscard]] std::vector<Step> stepsInside(std::size_t read, std::size_t putBack, std::uint8_t lead) const;
    void weigh();
    /// Where a word that is being read stands in the two dictionaries, 0 where it has left one.
    struct Cells {
        std::size_t dictionary = 0;
        std::size_t own = 0;
    };
    void extend(Node start, Node node, Cells cells, const std::u32string& characters);
    [[nodiscard]] Cells walked(Cells cells, std::string_view folded, bool first) const;
    /// Of the word that ends here; `alone`, where not 0, is a character that may be a word of its own.
    [[nodiscard]] double wordProbability(Cells cells, char32_t alone) const;
    void relax(Node start, Node end, const std::u32string& characters, double logProbability);
    [[nodiscard]] static double cost(const std::u32string& row);
    [[nodiscard]] double unknownWord(char32_t c) const;
    [[nodiscard]] double probabilityOf(const std::u32string& row) const;

    const ShiftedStretch& m_stretch;
    const WordDict& m_words;
    const OwnWords& m_own;
    std::vector<Weight> m_weights;
    std::vector<std::optional<std::vector<Step>>> m_steps; ///< made when first asked for
};

} // namespace wenmai
