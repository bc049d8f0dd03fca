#pragma once

namespace wenmai {

/// The character that looks like a radical of U+2E80 … U+2FD5, 0 for all else. Fonts that draw both with one shape make
/// PDF files say ⼯⼚ where 工厂 was set, and so does what is copied from them.
[[nodiscard]] char32_t unifiedOf(char32_t radical);

} // namespace wenmai
