#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace wenmai {

/// A calendar date as precise as its text gave it: month and day are 0 where unknown. Proleptic Gregorian.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
    friend auto operator<=>(const Date&, const Date&) = default;
};

/// ISO 8601 at the date's precision: 2025, 2025-04, 2025-04-09.
[[nodiscard]] std::string iso(Date date);
/// Reads what iso() writes; nullopt for anything else or a day that does not exist.
[[nodiscard]] std::optional<Date> dateFromIso(std::string_view text);
[[nodiscard]] bool valid(Date date);

/// Days since 1970-01-01 of the first and last day that the date covers.
[[nodiscard]] int firstDay(Date date);
[[nodiscard]] int lastDay(Date date);
/// The full date of a day number.
[[nodiscard]] Date dateFromDay(int day);
/// 0 = Monday … 6 = Sunday; the date must have a day.
[[nodiscard]] int weekday(Date date);
[[nodiscard]] int daysInMonth(int year, int month);

} // namespace wenmai
