#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace wenmai {

/// Bytes of one pinyin syllable with a tone mark at the begin of `text` ("jīng", "lǜ"), 0 where there is none.
[[nodiscard]] std::uint32_t syllableLength(std::string_view text);

/// The syllable without its tone: "jīng" → "jing", "lǜ" → "lü".
[[nodiscard]] std::string withoutTone(std::string_view syllable);

} // namespace wenmai
