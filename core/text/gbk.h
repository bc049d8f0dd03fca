#pragma once

#include <array>
#include <cstdint>
#include <unordered_map>

namespace wenmai {

/// The two-byte characters of GBK, both ways. Immutable; made once, from ICU's tables.
class Gbk {
public:
    [[nodiscard]] static const Gbk& table();

    /// The character of a byte pair, 0 where the pair has none (or one for private use, which converters drop).
    [[nodiscard]] char32_t character(std::uint8_t lead, std::uint8_t trail) const {
        return lead < firstLead || lead > lastLead ? 0
                                                   : m_characters[static_cast<std::size_t>(lead - firstLead)][trail];
    }
    /// Whether a byte pair is well-formed but has no character.
    [[nodiscard]] bool unassigned(std::uint8_t lead, std::uint8_t trail) const {
        return lead >= firstLead && lead <= lastLead && trail >= 0x40 && trail != 0x7F && trail != 0xFF &&
               character(lead, trail) == 0;
    }
    /// lead << 8 | trail, 0 where GBK lacks the character.
    [[nodiscard]] std::uint16_t code(char32_t c) const {
        const auto found = m_codes.find(c);
        return found == m_codes.end() ? std::uint16_t{0} : found->second;
    }

    static constexpr std::uint8_t firstLead = 0x81;
    static constexpr std::uint8_t lastLead = 0xFE;
    static constexpr std::uint8_t firstTrail = 0x40;

private:
    Gbk();
    std::array<std::array<char32_t, 256>, lastLead - firstLead + 1> m_characters{};
    std::unordered_map<char32_t, std::uint16_t> m_codes;
};

} // namespace wenmai
