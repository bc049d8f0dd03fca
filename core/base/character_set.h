#pragma once

#include "core/base/utf8.h"

#include <bitset>
#include <initializer_list>
#include <string_view>

namespace wenmai {

/// The characters that something may begin with, to pass quickly over those where it cannot. Characters beyond the
/// basic plane are in every such set: it may only be used to rule out.
class CharacterSet {
public:
    CharacterSet() = default;
    CharacterSet(std::initializer_list<std::string_view> words) { addFirstOf(words); }

    template<class Words>
    void addFirstOf(const Words& words) {
        for (const std::string_view word : words)
            addFirst(word);
    }
    void addFirst(std::string_view word) {
        if (word.empty()) return;
        const char32_t code = utf8::decode(word, 0).code;
        if (code < size) m_basic.set(code);
    }
    [[nodiscard]] bool has(char32_t code) const { return code >= size || m_basic.test(code); }

private:
    static constexpr std::size_t size = 0x10000;
    std::bitset<size> m_basic;
};

} // namespace wenmai
