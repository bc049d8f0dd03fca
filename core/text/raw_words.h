#pragma once

#include "core/base/span.h"

#include <string>
#include <string_view>

namespace wenmai {

/// The words of an article at `raw` as they stand in its bytes, damage and markup included, as UTF-8. `charset` is
/// Document::charset. For UTF-8 it is exactly the bytes.
[[nodiscard]] std::string rawWords(std::string_view bytes, Span raw, std::string_view charset);

} // namespace wenmai
