#pragma once

#include <string>
#include <string_view>

namespace wenmai::test {

/// Does to a text what the converters did that left "經(jīng)" and "新?lián)屨贾袊" on the web: replaces in the bytes
/// of GBK, wherever they lie, each pair that forms a character of `converted` by that pair and "(reading)"; then
/// decodes leniently: a lone byte swallows the ASCII byte after it and shows as "?", pairs without a character are
/// dropped. The text must be of characters that GBK has.
struct Damaged {
    std::string text;
    int hits = 0;
    int shifted = 0;   ///< hits that fell between two characters
    int swallowed = 0; ///< ASCII characters of the text that are gone: nothing tells which they were
};
[[nodiscard]] Damaged damageByBytes(std::string_view text, std::u32string_view converted);

} // namespace wenmai::test
