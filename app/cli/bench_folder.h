#pragma once

#include <filesystem>
#include <random>

namespace wenmai::cli {

/// A folder for files that other programs read; gone with everything in it at the end.
class BenchFolder {
public:
    BenchFolder()
        : m_path(std::filesystem::temp_directory_path() / ("wenmai-bench-" + std::to_string(std::random_device()()))) {
        std::error_code ignored;
        std::filesystem::create_directories(m_path, ignored);
    }
    ~BenchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    BenchFolder(const BenchFolder&) = delete;
    BenchFolder& operator=(const BenchFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace wenmai::cli
