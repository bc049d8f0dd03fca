#pragma once

#include "core/base/span.h"

#include <string_view>
#include <vector>

namespace wenmai {

/// `text` without white space at its ends: ASCII, no-break and ideographic spaces.
[[nodiscard]] Span trimmed(std::string_view text, Span span);
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The lines of a text, trimmed; empty ones are left out.
[[nodiscard]] std::vector<Span> lines(std::string_view text);

} // namespace wenmai
