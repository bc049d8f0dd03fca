#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace wenmai {

/// A half-open range of byte offsets, [begin, end), into one named text. Which text is said by the field that holds
/// it: `raw` spans point into the file as it was read, `text` spans into the reading text, `folded` ones into the
/// folded.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(Span o) const { return begin <= o.begin && o.end <= end; }
    [[nodiscard]] constexpr bool contains(std::uint32_t at) const { return begin <= at && at < end; }
    [[nodiscard]] constexpr bool overlaps(Span o) const { return begin < o.end && o.begin < end; }
    /// The smallest span that holds both.
    [[nodiscard]] constexpr Span hull(Span o) const { return {std::min(begin, o.begin), std::max(end, o.end)}; }

    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The bytes of `text` in `span`; what lies beyond the text is cut off.
[[nodiscard]] inline std::string_view slice(std::string_view text, Span span) {
    if (span.begin >= text.size() || span.end <= span.begin) return {};
    return text.substr(span.begin, span.size());
}

} // namespace wenmai
