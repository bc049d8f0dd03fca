#pragma once

#include <string_view>

namespace wenmai {

/// How much a decoded text looks like Chinese news: 1 where all that is not ASCII are common ideographs (of GB 2312's
/// or Big5's first level) and Chinese punctuation, below 0 where it is rare ones, private use and what could not be
/// read. 0 where there is nothing but ASCII.
[[nodiscard]] double plausibility(std::string_view text);

/// Whether the code point is an ideograph that Traditional Chinese is written with (Big5 with Hong Kong's additions).
[[nodiscard]] bool isTraditionalHan(char32_t c);

/// Whether the code point is an ideograph of everyday text in either script.
[[nodiscard]] bool isCommonHan(char32_t c);

} // namespace wenmai
