#include "core/io/paths.h"

#include <algorithm>
#include <system_error>

namespace fs = std::filesystem;

namespace wenmai {

fs::path pathOf(const std::string& utf8) {
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string utf8Of(const fs::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::string endingOf(const fs::path& path) {
    std::string ending = utf8Of(path.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return ending;
}

std::string stemOf(const std::string& utf8) {
    return utf8Of(pathOf(utf8).stem());
}

std::optional<Error> problemOfFile(const std::string& utf8) {
    std::error_code error;
    const fs::file_status status = fs::status(pathOf(utf8), error);
    if (status.type() == fs::file_type::not_found) return Error{ErrorCode::NotFound, "no such file", {utf8, 0, 0}};
    if (error) return Error{ErrorCode::Unreadable, error.message(), {utf8, 0, 0}};
    if (fs::is_directory(status)) return Error{ErrorCode::Unreadable, "it is a folder", {utf8, 0, 0}};
    if (!fs::is_regular_file(status)) return Error{ErrorCode::Unreadable, "it is no regular file", {utf8, 0, 0}};
    return std::nullopt;
}

} // namespace wenmai
