#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wenmai::cli {

/// What one command takes: options with a value, flags, then words.
struct Syntax {
    std::set<std::string, std::less<>> options; ///< "--from", "-w": followed by a value (or --from=VALUE)
    std::set<std::string, std::less<>> flags;
    std::size_t fewestWords = 0;
    std::size_t mostWords = static_cast<std::size_t>(-1);
};

struct Arguments {
    std::vector<std::pair<std::string, std::string>> options; ///< in order, repeated ones kept
    std::set<std::string, std::less<>> flags;
    std::vector<std::string> words;

    [[nodiscard]] std::optional<std::string> option(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
    [[nodiscard]] bool flag(std::string_view name) const { return flags.contains(name); }
};

/// Reads the words behind the command's name. On wrong usage says why on stderr and returns nullopt.
[[nodiscard]] std::optional<Arguments> parse(const std::vector<std::string>& words, const Syntax& syntax);

/// `text` as a whole number of at least `least`, or nullopt.
[[nodiscard]] std::optional<std::uint32_t> wholeNumber(std::string_view text, std::uint32_t least = 0);

/// Exit codes of every command.
inline constexpr int done = 0;
inline constexpr int notAllDone = 1;
inline constexpr int wrongUsage = 2;

} // namespace wenmai::cli
