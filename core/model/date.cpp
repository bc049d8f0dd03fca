#include "core/model/date.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace wenmai {
namespace {

using namespace std::chrono;

int dayNumber(int y, int m, int d) {
    return static_cast<int>(
        sys_days(year(y) / month(static_cast<unsigned>(m)) / day(static_cast<unsigned>(d))).time_since_epoch().count());
}

std::optional<int> number(std::string_view text) {
    int n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return n;
}

} // namespace

std::string iso(Date date) {
    char buffer[32];
    if (date.month == 0)
        std::snprintf(buffer, sizeof buffer, "%04d", date.year);
    else if (date.day == 0)
        std::snprintf(buffer, sizeof buffer, "%04d-%02d", date.year, date.month);
    else
        std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", date.year, date.month, date.day);
    return buffer;
}

std::optional<Date> dateFromIso(std::string_view text) {
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
    Date date;
    const auto y = number(text.substr(0, 4));
    if (!y) return std::nullopt;
    date.year = *y;
    if (text.size() >= 7) {
        const auto m = number(text.substr(5, 2));
        if (!m || text[4] != '-' || *m == 0) return std::nullopt;
        date.month = *m;
    }
    if (text.size() == 10) {
        const auto d = number(text.substr(8, 2));
        if (!d || text[7] != '-' || *d == 0) return std::nullopt;
        date.day = *d;
    }
    if (!valid(date)) return std::nullopt;
    return date;
}

bool valid(Date date) {
    if (date.year < 1 || date.year > 9999 || date.month < 0 || date.month > 12 || date.day < 0) return false;
    if (date.month == 0) return date.day == 0;
    return date.day <= daysInMonth(date.year, date.month);
}

int firstDay(Date date) {
    return dayNumber(date.year, date.month == 0 ? 1 : date.month, date.day == 0 ? 1 : date.day);
}

int lastDay(Date date) {
    const int m = date.month == 0 ? 12 : date.month;
    return dayNumber(date.year, m, date.day == 0 ? daysInMonth(date.year, m) : date.day);
}

Date dateFromDay(int number) {
    const year_month_day ymd{sys_days(days(number))};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

int weekday(Date date) {
    return static_cast<int>(std::chrono::weekday(sys_days(days(firstDay(date)))).iso_encoding()) - 1;
}

int daysInMonth(int y, int m) {
    const year_month_day_last last{year(y), month_day_last(month(static_cast<unsigned>(m)))};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

} // namespace wenmai
