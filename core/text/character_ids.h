#pragma once

#include "core/base/utf8.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wenmai {

/// Numbers for the characters that a set of words is written with, from 1 on and without gaps, so that tables by
/// character stay small; 0 for every other character. Give frequent characters the first numbers: what is looked up
/// often then lies close together. Safe from any thread while nothing is added.
class CharacterIds {
public:
    using Id = std::uint16_t;
    static constexpr std::size_t most = 0xFFFF; ///< characters

    CharacterIds() : m_basic(basicSize, 0) {}
    /// Numbers them in their order.
    explicit CharacterIds(std::span<const char32_t> codes) : CharacterIds() {
        for (const char32_t code : codes)
            add(code);
    }

    [[nodiscard]] Id of(char32_t code) const { return code < basicSize ? m_basic[code] : beyond(code); }
    /// Its number, a new one if it has none; 0 when there are too many.
    Id add(char32_t code) {
        if (const Id known = of(code); known != 0 || m_codes.size() == most) return known;
        m_codes.push_back(code);
        const auto id = static_cast<Id>(m_codes.size());
        if (code < basicSize)
            m_basic[code] = id;
        else
            m_beyond[code] = id;
        return id;
    }
    /// The characters in the order of their numbers.
    [[nodiscard]] std::span<const char32_t> codes() const { return m_codes; }

    /// Puts the numbers of a text's characters behind those in `ids`.
    void append(std::string_view text, std::vector<Id>& ids) const {
        for (std::size_t at = 0; at < text.size();) {
            const auto d = utf8::decode(text, at);
            ids.push_back(of(d.code));
            at += d.length;
        }
    }

private:
    static constexpr char32_t basicSize = 0x10000;
    [[nodiscard]] Id beyond(char32_t code) const {
        const auto found = m_beyond.find(code);
        return found == m_beyond.end() ? Id{0} : found->second;
    }

    std::vector<Id> m_basic; ///< by code point of the basic plane
    std::unordered_map<char32_t, Id> m_beyond;
    std::vector<char32_t> m_codes;
};

} // namespace wenmai
