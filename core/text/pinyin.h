#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace wenmai {

/// Bytes of what may be one pinyin syllable at the begin of `text` ("jīng", "lǜ", "men"), 0 where there is none.
[[nodiscard]] std::uint32_t syllableLength(std::string_view text);

/// The syllable without its tone: "jīng" → "jing", "lǜ" → "lü".
[[nodiscard]] std::string withoutTone(std::string_view syllable);

/// The commonest Mandarin reading of an ideograph, empty where none is known.
[[nodiscard]] std::string_view commonReading(char32_t c);

/// How well a reading fits an ideograph: exactly, but for the tone (or one of its other readings), or not at all.
enum class ReadingFit { None, Near, Exact };
[[nodiscard]] ReadingFit readingFit(char32_t c, std::string_view syllable);

} // namespace wenmai
