#pragma once

#include <string>
#include <string_view>

namespace wenmai {

/// Why these bytes cannot be text ("a PNG picture", "binary data"), or empty where they may be. UTF-16 passes.
[[nodiscard]] std::string binaryKind(std::string_view bytes);

/// Whether a page of HTML begins here.
[[nodiscard]] bool looksLikeHtml(std::string_view bytes);

} // namespace wenmai
