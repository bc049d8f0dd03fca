#pragma once

#include "core/text/gbk.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace wenmai {

/// The characters of GBK as a converter to Traditional Chinese leaves them, by their bytes. Immutable, made once.
class ConverterLetters {
public:
    [[nodiscard]] static const ConverterLetters& table();

    struct Letter {
        char32_t character = 0; ///< 0 where the bytes have none
        double cost = 0;        ///< logarithm of how much rarer a converter leaves it than others
        bool common = false;    ///< of everyday Traditional text, or punctuation
        std::string folded = {};
    };
    [[nodiscard]] const Letter& letter(std::uint8_t lead, std::uint8_t trail) const {
        return m_letters[index(lead, trail)];
    }
    /// What may stand before a pair that was dropped: second bytes that begin a pair without a character, of the
    /// characters that begin with `lead`; those of common characters first.
    [[nodiscard]] std::span<const std::uint8_t> droppedTrails(std::uint8_t lead) const { return m_droppedTrails[lead]; }
    /// The second bytes of those pairs, as leads of the next character.
    [[nodiscard]] std::span<const std::uint8_t> leadsBehind(std::uint8_t trail) const { return m_leadsBehind[trail]; }

private:
    ConverterLetters();
    static std::size_t index(std::uint8_t lead, std::uint8_t trail) {
        return static_cast<std::size_t>(lead - Gbk::firstLead) * 256 + trail;
    }
    std::vector<Letter> m_letters;
    std::array<std::vector<std::uint8_t>, 256> m_droppedTrails;
    std::array<std::vector<std::uint8_t>, 256> m_leadsBehind;
};

} // namespace wenmai
