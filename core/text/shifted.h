#pragma once

#include "core/base/span.h"
#include "core/text/converter_traces.h"
#include "core/text/own_words.h"
#include "core/text/word_dict.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// A stretch of GBK text that was read one byte off. A converter that replaced bytes, not characters, took the second
/// byte of one character and the first of the next for a character X and put "(reading of X)" behind it. The lone first
/// byte then swallowed the bracket (both show as "?"), and what follows is paired one byte off up to the next ASCII
/// character; pairs that have no character were dropped.
class ShiftedStretch {
public:
    /// The stretch whose "?" stands at `mark`; nullopt where the characters around cannot have come about that way.
    [[nodiscard]] static std::optional<ShiftedStretch> find(std::string_view text, std::uint32_t mark, Span syllable,
                                                            const ConverterTraces& traces);

    /// From the "?" to the end of what is read wrongly.
    [[nodiscard]] Span at() const { return m_at; }
    /// Whether a "?" ends it that stands for an ASCII character too: that one is lost.
    [[nodiscard]] bool endsInLost() const { return m_end == End::Lost; }

    /// A part of the stretch and what stood there.
    struct Piece {
        Span at;
        std::optional<std::string> text; ///< nullopt where nothing is likely
        bool certain = false;            ///< it is the only reading that makes words, not merely the likeliest
    };
    /// The stretch in pieces, in order and without gaps; nothing where no reading makes words.
    [[nodiscard]] std::vector<Piece> restore(const WordDict& words, const OwnWords& own) const;

    /// How the stretch ends.
    enum class End {
        Trail,   ///< an ASCII letter is the second byte of the last character
        Literal, ///< an ASCII letter of its own, swallowed by the last pair
        Reading, ///< another "?…)": the last character is read so
        LineEnd, ///< the last byte is lost with the line feed
        Lost,    ///< a lone "?" in the line: the last byte is lost, and an ASCII character with it
        Cut      ///< something that cannot stand inside: the text was changed later
    };

private:
    friend class ShiftedLattice;
    friend class ShiftedSearch;
    struct Lead {
        std::uint8_t byte = 0;
        double cost = 0; ///< how unlikely the X of this byte is
    };
    Span m_at;
    std::vector<Lead> m_leads;                        ///< what the lost byte may be
    std::vector<std::array<std::uint8_t, 2>> m_pairs; ///< the bytes as they are shown
    std::vector<std::uint32_t> m_offsets;             ///< where each is shown, and where what ends the stretch is
    End m_end = End::Cut;
    char m_letter = 0;         ///< of Trail and Literal
    std::string m_endSyllable; ///< of Reading
    char32_t m_quote = 0;      ///< what would close the quotation that is open before the stretch
    std::u32string m_before;   ///< sound characters before the stretch
    std::u32string m_after;    ///< and after it
    const ConverterTraces* m_traces = nullptr;
};

} // namespace wenmai
