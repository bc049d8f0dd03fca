#pragma once

#include <string_view>
#include <unordered_set>

namespace wenmai {

/// What a text that a converter damaged tells about the converter's table.
struct ConverterTraces {
    std::unordered_set<char32_t> annotated; ///< these have their pinyin behind them: they are in the table
    std::unordered_set<char32_t> plain;     ///< these stand without: they are not

    explicit ConverterTraces(std::string_view text);
};

} // namespace wenmai
