#pragma once

#include "core/base/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// A line cut where its author or its converter glued paragraphs together.
struct Part {
    Span text;
    bool boilerplate = false; ///< words that are no part of the article ("End of …")
};

/// Cuts a long line behind a sentence's end that a space follows, and around the inline marks.
/// `inlines` are those of the marks that the text has anywhere.
[[nodiscard]] std::vector<Part> cutGlued(std::string_view text, Span line, const std::vector<std::string>& inlines);

/// Length of the words at the begin of `line` that repeat the title or its end; 0 where it goes on with other words.
[[nodiscard]] std::uint32_t repeatedTitle(std::string_view line, std::string_view title);

} // namespace wenmai
