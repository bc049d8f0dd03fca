#pragma once

#include "core/model/offset_map.h"

#include <string>
#include <string_view>

namespace wenmai {

/// Text brought to one script and one width for comparing: Traditional → Simplified character by character (OpenCC's
/// character dictionary; never phrases), full-width Latin and punctuation → ASCII, Latin letters → lower case, the
/// several middle dots → ·, corner brackets → curly quotation marks. One code point stays one code point, so that
/// folding never joins or parts characters; bytes may get fewer or more, which `toText` accounts for.
struct FoldedText {
    std::string text;
    OffsetMap toText; ///< folded byte → byte of the text that was folded
};

[[nodiscard]] FoldedText fold(std::string_view text);
/// The folded text alone.
[[nodiscard]] std::string foldedString(std::string_view text);
/// One code point as fold() maps it.
[[nodiscard]] char32_t foldCodePoint(char32_t c);

} // namespace wenmai
