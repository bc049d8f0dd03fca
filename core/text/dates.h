#pragma once

#include "core/base/span.h"
#include "core/model/date.h"

#include <optional>
#include <string_view>
#include <vector>

namespace wenmai {

/// A date written with its year, as outlets print it: 2025年7月15日, 二〇二五年七月, 2025/11/29, 2025-12-10T08:00,
/// 2025.7.15, 民國114年12月10日, Dec 8, 2025, 8 December 2025.
struct WrittenDate {
    Date date;
    Span text;     ///< of the date's words, without a time of day
    Span withTime; ///< the same with a time of day and zone that follows
    friend bool operator==(const WrittenDate&, const WrittenDate&) = default;
};

/// All such dates in the span of a text, in order; years outside 1900 … 2100 and days that do not exist are none.
[[nodiscard]] std::vector<WrittenDate> writtenDates(std::string_view text, Span within);

/// The end of a month and day without a year that begins at `at` ("12月8日", "8日"), or `at` where there is none.
[[nodiscard]] std::uint32_t endOfYearlessDate(std::string_view text, std::uint32_t at);

} // namespace wenmai
