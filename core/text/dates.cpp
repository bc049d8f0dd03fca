#include "core/text/dates.h"

#include "core/base/utf8.h"

#include <array>

namespace wenmai {
namespace {

struct Number {
    int value = 0;
    int digits = 0;
};

/// Reads a text from left to right; what does not match leaves the place as it was.
class Cursor {
public:
    Cursor(std::string_view text, std::uint32_t at, std::uint32_t end) : m_text(text.substr(0, end)), m_at(at) {}
    [[nodiscard]] std::uint32_t at() const { return m_at; }
    [[nodiscard]] bool done() const { return m_at >= m_text.size(); }

    bool take(std::string_view word) {
        if (m_text.substr(std::min<std::size_t>(m_at, m_text.size()), word.size()) != word) return false;
        m_at += static_cast<std::uint32_t>(word.size());
        return true;
    }
    /// A Latin word in small letters, whatever its case in the text.
    bool takeName(std::string_view word) {
        if (m_at + word.size() > m_text.size()) return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            if ((m_text[m_at + i] | 0x20) != word[i]) return false;
        m_at += static_cast<std::uint32_t>(word.size());
        return true;
    }
    bool takeAny(std::initializer_list<std::string_view> words) {
        for (const auto word : words)
            if (take(word)) return true;
        return false;
    }
    void spaces() {
        while (takeAny({" ", "\xC2\xA0", "\xE3\x80\x80", "\t"})) {
        }
    }
    std::optional<Number> number(int most) {
        Number n;
        const std::uint32_t start = m_at;
        while (n.digits < most + 1) {
            const int digit = nextDigit();
            if (digit < 0) break;
            n.value = n.value * 10 + digit;
            ++n.digits;
        }
        if (n.digits == 0 || n.digits > most) {
            m_at = start;
            return std::nullopt;
        }
        return n;
    }
    /// 七, 十五, 二十, 三十一, 一百一十四
    std::optional<Number> spelledNumber() {
        const std::uint32_t start = m_at;
        int value = 0;
        int digit = -1;
        bool any = false;
        for (;;) {
            if (take("百")) {
                value += (digit < 0 ? 1 : digit) * 100;
                digit = -1;
            } else if (takeAny({"十", "拾"})) {
                value += (digit < 0 ? 1 : digit) * 10;
                digit = -1;
            } else {
                const std::uint32_t before = m_at;
                const int next = spelledDigit();
                if (next < 0 || digit >= 0) {
                    m_at = before;
                    break;
                }
                digit = next;
            }
            any = true;
        }
        if (!any) {
            m_at = start;
            return std::nullopt;
        }
        return Number{value + (digit < 0 ? 0 : digit), 2};
    }
    int spelledDigit() {
        constexpr std::array<std::string_view, 10> words = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
        for (std::size_t i = 0; i < words.size(); ++i)
            if (take(words[i])) return static_cast<int>(i);
        return takeAny({"零", "○"}) ? 0 : -1;
    }
    void reset(std::uint32_t at) { m_at = at; }

private:
    int nextDigit() {
        if (done()) return -1;
        const char c = m_text[m_at];
        if (c >= '0' && c <= '9') {
            ++m_at;
            return c - '0';
        }
        const auto d = utf8::decode(m_text, m_at); // full-width digits
        if (d.code < 0xFF10 || d.code > 0xFF19) return -1;
        m_at += d.length;
        return static_cast<int>(d.code - 0xFF10);
    }

    std::string_view m_text;
    std::uint32_t m_at;
};

std::optional<Number> numberOrSpelled(Cursor& c) {
    if (auto n = c.number(2)) return n;
    return c.spelledNumber();
}

/// After a year: 年7月15日, or 年7月, or 年.
std::optional<Date> restInChinese(Cursor& c, int year) {
    c.spaces();
    if (!c.take("年")) return std::nullopt;
    Date date{year, 0, 0};
    std::uint32_t good = c.at();
    c.spaces();
    if (const auto month = numberOrSpelled(c)) {
        c.spaces();
        if (c.take("月")) {
            date.month = month->value;
            good = c.at();
            c.spaces();
            if (const auto day = numberOrSpelled(c)) {
                c.spaces();
                if (c.takeAny({"日", "号", "號"})) {
                    date.day = day->value;
                    good = c.at();
                }
            }
        }
    }
    c.reset(good);
    return date;
}

std::optional<Date> restWithMarks(Cursor& c, int year) {
    for (const std::string_view mark : {"-", "/", ".", "－", "／"}) {
        const std::uint32_t start = c.at();
        if (!c.take(mark)) continue;
        const auto month = c.number(2);
        if (!month || !c.take(mark)) {
            c.reset(start);
            return std::nullopt;
        }
        const auto day = c.number(2);
        if (!day) {
            c.reset(start);
            return std::nullopt;
        }
        return Date{year, month->value, day->value};
    }
    return std::nullopt;
}

int monthByName(Cursor& c) {
    constexpr std::array<std::array<std::string_view, 2>, 12> names = {{{"january", "jan"},
                                                                        {"february", "feb"},
                                                                        {"march", "mar"},
                                                                        {"april", "apr"},
                                                                        {"may", "may"},
                                                                        {"june", "jun"},
                                                                        {"july", "jul"},
                                                                        {"august", "aug"},
                                                                        {"september", "sep"},
                                                                        {"october", "oct"},
                                                                        {"november", "nov"},
                                                                        {"december", "dec"}}};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (c.takeName(names[i][0]) || c.takeName(names[i][1])) {
            c.take(".");
            return static_cast<int>(i) + 1;
        }
    return 0;
}

/// Dec 8, 2025
std::optional<Date> monthFirst(Cursor& c) {
    const int month = monthByName(c);
    if (month == 0) return std::nullopt;
    c.spaces();
    const auto day = c.number(2);
    if (!day) return std::nullopt;
    c.take(",");
    c.spaces();
    const auto year = c.number(4);
    if (!year || year->digits != 4) return std::nullopt;
    return Date{year->value, month, day->value};
}

std::optional<Date> dateAt(Cursor& c) {
    const std::uint32_t start = c.at();
    const auto fail = [&]() -> std::optional<Date> {
        c.reset(start);
        return std::nullopt;
    };
    if (c.takeAny({"民國", "民国"})) {
        c.spaces();
        auto year = c.number(3);
        if (!year) year = c.spelledNumber();
        if (!year) return fail();
        auto date = restInChinese(c, year->value + 1911);
        return date ? date : fail();
    }
    if (const auto year = c.number(4)) {
        if (year->digits == 4) {
            if (auto date = restInChinese(c, year->value)) return date;
            c.reset(start);
            c.number(4);
            if (auto date = restWithMarks(c, year->value)) return date;
        } else if (year->digits <= 2) { // 8 December 2025
            c.spaces();
            if (const int month = monthByName(c)) {
                c.take(",");
                c.spaces();
                if (const auto y = c.number(4); y && y->digits == 4) return Date{y->value, month, year->value};
            }
        }
        return fail();
    }
    int year = 0; // 二〇二五年
    int digits = 0;
    for (int digit = c.spelledDigit(); digit >= 0 && digits < 5; digit = c.spelledDigit()) {
        year = year * 10 + digit;
        ++digits;
    }
    if (digits == 4) {
        if (auto date = restInChinese(c, year)) return date;
    }
    c.reset(start);
    if (auto date = monthFirst(c)) return date;
    return fail();
}

/// What may follow a date: T08:00:00+08:00, 05:30, 上午9时30分, 11點42分.
void skipTime(Cursor& c) {
    const std::uint32_t start = c.at();
    c.take("T");
    c.spaces();
    c.takeAny({"上午", "下午", "晚上", "凌晨", "清晨", "中午"});
    c.spaces();
    if (!c.number(2) || !c.takeAny({":", "：", "时", "時", "点", "點"})) {
        c.reset(start);
        return;
    }
    c.number(2);
    if (c.takeAny({":", "：", "分"})) {
        if (c.number(2)) c.take("秒");
    }
    const std::uint32_t clock = c.at();
    if (c.take(".") && !c.number(6)) c.reset(clock);
    const std::uint32_t zone = c.at();
    if (c.take("Z")) return;
    if (c.takeAny({"+", "-"}) && c.number(2)) {
        c.take(":");
        c.number(2);
    } else {
        c.reset(zone);
    }
}

/// Whether a date can begin here: a digit or one of the words below, and no digit before it.
bool mayBegin(std::string_view text, std::uint32_t at, std::uint32_t from) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const char c = text[at];
    if (digit(c)) return at == from || (!digit(text[at - 1]) && text[at - 1] != '.' && text[at - 1] != '-');
    if (utf8::isAsciiAlpha(static_cast<unsigned char>(c)))
        return at == from || !utf8::isAsciiAlpha(static_cast<unsigned char>(text[at - 1]));
    return static_cast<unsigned char>(c) >= 0xE3; // 民, 一, 〇, full-width digits; settled by dateAt
}

} // namespace

std::vector<WrittenDate> writtenDates(std::string_view text, Span within) {
    std::vector<WrittenDate> out;
    within.end = std::min<std::uint32_t>(within.end, static_cast<std::uint32_t>(text.size()));
    std::uint32_t at = within.begin;
    while (at < within.end) {
        if (mayBegin(text, at, within.begin)) {
            Cursor c(text, at, within.end);
            const auto date = dateAt(c);
            if (date && date->year >= 1900 && date->year <= 2100 && valid(*date)) {
                WrittenDate written{*date, {at, c.at()}, {at, c.at()}};
                if (date->day != 0) skipTime(c);
                written.withTime.end = c.at();
                out.push_back(written);
                at = c.at();
                continue;
            }
        }
        at += utf8::decode(text, at).length;
    }
    return out;
}

std::uint32_t endOfYearlessDate(std::string_view text, std::uint32_t at) {
    Cursor c(text, at, static_cast<std::uint32_t>(text.size()));
    const auto first = numberOrSpelled(c);
    if (!first) return at;
    if (c.takeAny({"日", "号", "號"})) return c.at();
    if (!c.take("月")) return at;
    if (!numberOrSpelled(c) || !c.takeAny({"日", "号", "號"})) return at;
    return c.at();
}

} // namespace wenmai
