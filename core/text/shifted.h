#pragma once

#include "core/base/span.h"
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
    [[nodiscard]] static std::optional<ShiftedStretch> find(std::string_view text, std::uint32_t mark, Span syllable);

    /// From the "?" to the end of what is read wrongly.
    [[nodiscard]] Span at() const { return m_at; }

    struct Restored {
        std::string text;
        bool certain = false; ///< it is the only reading that makes words, not merely the likeliest
    };
    /// What stood there, or nullopt where no reading makes words or too many do.
    [[nodiscard]] std::optional<Restored> restore(const WordDict& words, const OwnWords& own) const;

    /// How the stretch ends.
    enum class End {
        Trail,   ///< an ASCII letter is the second byte of the last character
        Literal, ///< an ASCII letter of its own, swallowed by the last pair
        Reading, ///< another "?…)": the last character is read so
        LineEnd, ///< the last byte is lost with the line feed
        Unknown  ///< a lone "?" in the line: the last character is lost, and an ASCII one with it
    };

private:
    friend class ShiftedLattice;
    Span m_at;
    std::vector<std::uint8_t> m_leads;                ///< what the lost byte may be
    std::vector<std::array<std::uint8_t, 2>> m_pairs; ///< the bytes as they are shown
    End m_end = End::Unknown;
    char m_letter = 0;         ///< of Trail and Literal
    std::string m_endSyllable; ///< of Reading
    std::u32string m_before;   ///< sound characters before the stretch
    std::u32string m_after;    ///< and after it
};

} // namespace wenmai
