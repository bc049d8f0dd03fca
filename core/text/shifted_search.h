#pragma once

#include "core/text/shifted_lattice.h"
#include "core/text/word_model.h"

#include <cstdint>
#include <vector>

namespace wenmai {

/// Weighs the rows of a shifted stretch by the words they make. Every row explains what is shown equally well, so the
/// probability of its words decides; a character is certain where nearly all of the probability has it there.
class ShiftedSearch {
public:
    ShiftedSearch(const ShiftedStretch& stretch, const WordModel& model);
    /// The likeliest row, in pieces; nothing where no row makes words.
    [[nodiscard]] std::vector<ShiftedStretch::Piece> best();

private:
    using Node = ShiftedLattice::Node;
    /// All rows to a node whose last word is the same.
    struct Head {
        Node node = 0;
        WordModel::Context context = WordModel::unknown;
        double all = 0;  ///< logarithm of their summed probability
        double best = 0; ///< of the likeliest
        std::uint32_t bestArc = 0;
    };
    /// One word from head to head.
    struct Arc {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        double log = 0;
        std::uint32_t letters = 0; ///< its characters in m_letters
        std::uint32_t count = 0;
    };
    struct Letter {
        char32_t character = 0;
        Node to = 0;
    };

    void begin();
    void run();
    [[nodiscard]] std::vector<std::uint32_t> kept(Node node);
    void extend(const std::vector<std::uint32_t>& heads, Node node, WordModel::Cells cells, double cost);
    void relax(std::uint32_t from, Node to, WordModel::Context context, double log);
    [[nodiscard]] std::vector<Letter> likeliest() const;
    [[nodiscard]] std::vector<double> masses(const std::vector<Letter>& row) const;

    const ShiftedStretch& m_stretch;
    ShiftedLattice m_lattice;
    const WordModel m_model;
    std::vector<Head> m_heads;
    std::vector<std::vector<std::uint32_t>> m_at; ///< heads by node
    std::vector<double> m_likeliest;              ///< by the number of pairs read
    std::vector<Arc> m_arcs;                      ///< in order of where they begin
    std::vector<Letter> m_letters;
    std::vector<Letter> m_word; ///< that is being extended
    bool m_commonWord = false;  ///< it begins with a common character
};

} // namespace wenmai
