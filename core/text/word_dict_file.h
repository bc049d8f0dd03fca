#pragma once

#include <cstdint>

namespace wenmai {

/// Head of the compiled dictionary; behind it the characters, the cells, the entries and the pairs, as they lie in
/// memory of the machine that built it (the file belongs to one build and is installed with it).
struct WordDictHeader {
    static constexpr std::uint64_t expected = 0x33'57'4D'4E'45'57ULL; // "WENMW3"
    std::uint64_t magic = expected;
    std::uint64_t characters = 0; ///< an even number: what follows lies on eight bytes
    std::uint64_t cells = 0;
    std::uint64_t entries = 0;
    float rarest = 0;
    std::uint32_t reserved = 0;
};

} // namespace wenmai
