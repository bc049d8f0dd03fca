#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <optional>
#include <string>

namespace wenmai {

// Paths are UTF-8 throughout core. Private to core/io.
[[nodiscard]] std::filesystem::path pathOf(const std::string& utf8);
[[nodiscard]] std::string utf8Of(const std::filesystem::path& path);
/// With its point, in small letters.
[[nodiscard]] std::string endingOf(const std::filesystem::path& path);
[[nodiscard]] inline std::string endingOf(const std::string& utf8) {
    return endingOf(pathOf(utf8));
}
/// The file's name without its ending.
[[nodiscard]] std::string stemOf(const std::string& utf8);
/// Why a path cannot be read as a file, as far as the file system tells: NotFound, Unreadable.
[[nodiscard]] std::optional<Error> problemOfFile(const std::string& utf8);

} // namespace wenmai
