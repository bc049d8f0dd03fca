#pragma once

#include <string>
#include <string_view>

namespace wenmai {

/// `text` as a JSON string with its quotes; malformed UTF-8 becomes U+FFFD. For output streams that must be written in
/// a fixed order of keys; parsing is nlohmann-json's.
[[nodiscard]] std::string jsonString(std::string_view text);

} // namespace wenmai
