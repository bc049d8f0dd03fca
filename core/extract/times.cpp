#include "core/extract/times.h"

#include "core/base/character_set.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, 10> digits = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 4> otherDigits = {"零", "○", "两", "十"};
constexpr std::array<std::string_view, 10> yearWords = {"大前年", "前年", "去年", "上年", "今年",
                                                        "本年",   "明年", "后年", "同年", "当年"};
constexpr std::array<std::string_view, 5> partsOfThisYear = {"年初", "年中", "年底", "年末", "年内"};
constexpr std::array<std::string_view, 9> monthWords = {"上个月", "上月",   "这个月", "本月", "当月",
                                                        "同月",   "下个月", "下月",   "次月"};
constexpr std::array<std::string_view, 17> weekWords = {"上上周", "上周",   "上星期", "上礼拜", "上个星期", "本周",
                                                        "这周",   "本星期", "这星期", "下周",   "下星期",   "下个星期",
                                                        "当周",   "同周",   "周",     "星期",   "礼拜"};
constexpr std::array<std::string_view, 16> dayWords = {"大前天", "前天", "前日", "昨天", "昨日", "昨晚",
                                                       "昨",     "今天", "今日", "今晨", "今晚", "明天",
                                                       "明日",   "后天", "昨夜", "今早"};
constexpr std::array<std::string_view, 10> sameDay = {"当天", "当日", "同日", "同一天", "同天",
                                                      "当晚", "次日", "翌日", "隔天",   "隔日"};

/// What expressions of time may begin with.
const CharacterSet& beginnings() {
    static const CharacterSet set = [] {
        CharacterSet s{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "民国", "的"};
        s.addFirstOf(digits);
        s.addFirstOf(otherDigits);
        s.addFirstOf(yearWords);
        s.addFirstOf(partsOfThisYear);
        s.addFirstOf(monthWords);
        s.addFirstOf(weekWords);
        s.addFirstOf(dayWords);
        s.addFirstOf(sameDay);
        return s;
    }();
    return set;
}

/// Reads along one text; every reader leaves the place alone when it does not find what it looks for.
class Cursor {
public:
    Cursor(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool ends() const { return m_at >= m_text.size(); }

    bool take(std::string_view literal) {
        if (!m_text.substr(m_at).starts_with(literal)) return false;
        m_at += literal.size();
        return true;
    }
    template<std::size_t N>
    int takeOne(const std::array<std::string_view, N>& of) {
        for (std::size_t i = 0; i < N; ++i)
            if (take(of[i])) return static_cast<int>(i);
        return -1;
    }
    /// Up to `most` figures, or a Chinese numeral below 100 (or figure by figure: 二〇二五).
    std::optional<int> number(int least, int most) {
        const std::size_t from = m_at;
        int value = 0, figures = 0;
        while (!ends() && figures < 5 && m_text[m_at] >= '0' && m_text[m_at] <= '9') {
            value = value * 10 + (m_text[m_at++] - '0');
            ++figures;
        }
        if (figures == 0) {
            const auto chinese = chineseNumber();
            if (!chinese || *chinese < least || *chinese > most) return back(from);
            return chinese;
        }
        if (figures > 4 || value < least || value > most) return back(from);
        return value;
    }
    void move(std::size_t at) { m_at = at; }
    [[nodiscard]] bool looking(std::string_view literal) const { return m_text.substr(m_at).starts_with(literal); }

private:
    std::optional<int> back(std::size_t at) {
        m_at = at;
        return std::nullopt;
    }
    std::optional<int> chineseNumber() {
        constexpr std::size_t most = 8; // longer rows of figures are no date
        std::array<int, most> seen{};
        std::size_t count = 0;
        bool ten = false;
        int tens = 0;
        for (;;) {
            int figure = -1;
            if (take("零") || take("○")) {
                figure = 0;
            } else if (take("两")) {
                figure = 2;
            } else if (take("十")) {
                if (ten) return std::nullopt;
                ten = true;
                tens = count == 0 ? 1 : seen[count - 1];
                count = 0;
                continue;
            } else {
                figure = takeOne(digits);
            }
            if (figure < 0) break;
            if (count == most) return std::nullopt;
            seen[count++] = figure;
        }
        if (ten) {
            if (count > 1) return std::nullopt;
            return tens * 10 + (count == 0 ? 0 : seen[0]);
        }
        if (count == 1) return seen[0];
        if (count != 4) return std::nullopt;
        return seen[0] * 1000 + seen[1] * 100 + seen[2] * 10 + seen[3];
    }
    std::string_view m_text;
    std::size_t m_at;
};

constexpr std::array<std::string_view, 8> weekdays = {"一", "二", "三", "四", "五", "六", "日", "天"};
constexpr std::array<std::string_view, 20> partsOfYear = {"年底", "年末",   "年初",   "年中", "年终", "底",   "末",
                                                          "初",   "上半年", "下半年", "春季", "夏季", "秋季", "冬季",
                                                          "春天", "夏天",   "秋天",   "冬天", "春",   "秋"};
constexpr std::array<std::string_view, 10> partsOfMonth = {"上旬", "中旬", "下旬", "初",   "底",
                                                           "末",   "中",   "间",   "以来", "起"};

class TimeFinder {
public:
    explicit TimeFinder(const Analysis& a) : m_a(a) {
        m_published = statedDay(a.document.metadata);
        if (m_published) return;
        if (const auto first = firstFullDate()) {
            m_published = Date{first->year, 0, 0}; // no more than its year is sure
        } else if (const int year = impliedYear(); year != 0) {
            m_published = Date{year, 0, 0};
        }
    }

    std::vector<TimeSpan> sentence(Span part) {
        std::vector<TimeSpan> out;
        m_stated = 0;
        ++m_sentence;
        const std::string_view text = std::string_view(m_a.folded.text).substr(0, part.end);
        const CharacterSet& begins = beginnings();
        for (std::size_t at = part.begin; at < part.end;) {
            const auto first = utf8::decode(text, at);
            if (!begins.has(first.code)) {
                at += first.length;
                continue;
            }
            Cursor cursor(text, at);
            std::optional<Date> date;
            const bool insideNumber = at > part.begin && text[at] >= '0' && text[at] <= '9' &&
                                      ((text[at - 1] >= '0' && text[at - 1] <= '9') || text[at - 1] == '.');
            if (!insideNumber && expression(cursor, date)) {
                if (date && valid(*date) && !limit(text, at, part.begin)) {
                    remember(*date, text.substr(part.begin, at - part.begin));
                } else {
                    date.reset();
                }
                out.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(cursor.at())}, date});
                at = cursor.at();
            } else {
                at += first.length;
            }
        }
        return out;
    }

private:
    /// The first date with its year, month and day near the article's beginning.
    std::optional<Date> firstFullDate() const {
        const std::string_view text = std::string_view(m_a.folded.text).substr(0, 2400);
        for (std::size_t at = 0; at < text.size(); at += utf8::decode(text, at).length) {
            const bool starts =
                text[at] >= '0' && text[at] <= '9' && (at == 0 || text[at - 1] < '0' || text[at - 1] > '9');
            Cursor c(text, at);
            std::optional<Date> date;
            if (starts && absolute(c, date) && date && date->day != 0 && valid(*date)) return date;
        }
        return std::nullopt;
    }

    /// An undated article that speaks of this year or the last, of a part of a year that is over (2024年上半年) and of
    /// days without a year that would lie before its end (4月16日): it is of the year after. 0 where that is not so.
    int impliedYear() const {
        const std::string_view text = m_a.folded.text;
        if (text.find("今年") == std::string_view::npos && text.find("去年") == std::string_view::npos) return 0;
        static constexpr std::array<std::string_view, 7> parts = {"上半年", "前三季度", "三季度",  "二季度",
                                                                  "一季度", "第二季度", "第三季度"};
        static constexpr std::array<int, 7> ends = {6, 9, 9, 6, 3, 6, 9};
        Date over;
        int month = 0;
        for (std::size_t at = 0; at < text.size(); at += utf8::decode(text, at).length) {
            const bool starts =
                text[at] >= '0' && text[at] <= '9' && (at == 0 || text[at - 1] < '0' || text[at - 1] > '9');
            if (!starts) continue;
            Cursor c(text, at);
            if (const auto year = c.number(2000, 2100); year && c.take("年")) {
                if (const int part = c.takeOne(parts); part >= 0)
                    over = std::max(over, Date{*year, ends[static_cast<std::size_t>(part)], 0});
                continue;
            }
            Date day;
            Cursor bare(text, at);
            const bool ofAYear = at >= 3 && text.substr(at - 3).starts_with("年");
            if (!ofAYear) monthAndDay(bare, day);
            if (day.day != 0) month = std::max(month, day.month);
        }
        return over.year != 0 && month != 0 && month < over.month ? over.year + 1 : 0;
    }

    /// 直到今天: no day on which something happened.
    static bool limit(std::string_view text, std::size_t at, std::size_t begin) {
        const std::string_view before = text.substr(begin, at - begin);
        return before.ends_with("直到") || before.ends_with("直至") || before.ends_with("时至");
    }

    /// What is yet to come is no anchor for the dates that follow (预计2028年并网).
    void remember(Date date, std::string_view before) {
        m_stated = date.year;
        if (m_published && m_published->day != 0 && firstDay(date) > lastDay(*m_published)) return;
        if (!m_published || m_published->day == 0) {
            const std::size_t clause = before.find_last_of(",;:");
            const std::string_view lead = clause == std::string_view::npos ? before : before.substr(clause);
            for (const std::string_view word : {"预计", "计划", "将", "拟", "目标", "有望", "预期", "最快", "最早"})
                if (lead.find(word) != std::string_view::npos) return;
        }
        m_year = date.year;
        if (date.month == 0) return;
        m_last = date;
        m_lastSentence = m_sentence;
    }

    bool expression(Cursor& c, std::optional<Date>& date) {
        return absolute(c, date) || relativeYear(c, date) || monthAlone(c, date) || relativeMonth(c, date) ||
               week(c, date) || relativeDay(c, date) || dayAlone(c, date) || distance(c, date);
    }

    /// M月, M月D日 behind a year that is known or not.
    void monthAndDay(Cursor& c, Date& date) const {
        const std::size_t from = c.at();
        c.take("的");
        const auto month = c.number(1, 12);
        if (!month || !c.take("月")) return c.move(from);
        date.month = *month;
        c.take("份");
        const std::size_t behind = c.at();
        const auto day = c.number(1, 31);
        if (day && (c.take("日") || c.take("号"))) {
            date.day = *day;
        } else {
            c.move(behind);
            if (!c.looking("中国") && !c.looking("间谍") && !c.looking("中方")) c.takeOne(partsOfMonth);
        }
    }
    void partOfYear(Cursor& c) const {
        const std::size_t from = c.at();
        c.take("第");
        const auto quarter = c.number(1, 4);
        if (quarter && (c.take("季度") || c.take("季"))) return;
        c.move(from);
        if (c.take("财年") || c.take("财政年度") || c.take("会计年度") || c.take("全年") || c.take("度")) return;
        c.takeOne(partsOfYear);
    }

    bool absolute(Cursor& c, std::optional<Date>& date) const {
        const std::size_t from = c.at();
        const bool republic = c.take("民国");
        auto year = republic ? c.number(1, 199) : c.number(100, 2199);
        if (!year) return c.move(from), false;
        // The years of the Republic: 114年 in a Taiwanese paper.
        if (republic || (*year >= 100 && *year <= 130))
            year = *year + 1911;
        else if (*year < 1800)
            return c.move(from), false;
        const std::size_t figures = c.at() - from;
        if (c.take("年") || c.take("财年")) {
            Date d{*year, 0, 0};
            monthAndDay(c, d);
            if (d.month == 0) partOfYear(c);
            date = d;
            return true;
        }
        if (figures == 4 && (c.looking("/") || c.looking("-") || c.looking("."))) {
            const char mark = c.looking("/") ? '/' : c.looking("-") ? '-' : '.';
            c.take(std::string_view(&mark, 1));
            const auto month = c.number(1, 12);
            if (month && c.take(std::string_view(&mark, 1))) {
                if (const auto day = c.number(1, 31)) {
                    date = Date{*year, *month, *day};
                    return true;
                }
            }
        }
        c.move(from);
        return false;
    }

    bool relativeYear(Cursor& c, std::optional<Date>& date) {
        static constexpr std::array<int, 10> shift = {-3, -2, -1, -1, 0, 0, 1, 2, 0, 0};
        const int word = c.takeOne(yearWords);
        if (word < 0) {
            if (!m_published || c.takeOne(partsOfThisYear) < 0) return false;
            date = Date{m_published->year, 0, 0};
            return true;
        }
        c.take("同期");
        Date d;
        if (word >= 8) {
            // A year that is looked back upon between two dates of an account is not the one that goes on.
            const int year = std::max(m_year, m_last ? m_last->year : 0);
            d.year = year != 0 ? year : m_published ? m_published->year : 0;
        } else if (m_published) {
            d.year = m_published->year + shift[static_cast<std::size_t>(word)];
        }
        const bool known = d.year != 0;
        monthAndDay(c, d);
        if (d.month == 0) partOfYear(c);
        if (known) date = d;
        return true;
    }

    bool monthAlone(Cursor& c, std::optional<Date>& date) {
        const std::size_t from = c.at();
        Date d;
        monthAndDay(c, d);
        if (d.month == 0) return c.move(from), false;
        // "3月" may also be a span of three months: 3个月 is written with 个, 三月 is March.
        d.year = yearOf(d);
        if (d.year != 0) date = d;
        return true;
    }
    /// The year of a month and day without one: the year stated in this sentence; in an account that goes on from a
    /// dated day the next such month; else the year that puts it nearest before publication.
    int yearOf(Date d) const {
        const int latest = m_published ? m_published->year : m_year;
        if (m_stated != 0 && m_stated <= latest) return m_stated;
        // A day of the fortnight before publication is news, whatever was told before it.
        if (m_published && m_published->day != 0 && d.day != 0) {
            const int ago = firstDay(*m_published) - firstDay({m_published->year, d.month, d.day});
            if (ago >= 0 && ago <= 14) return m_published->year;
        }
        const bool goesOn = m_last && m_last->year < latest && m_sentence <= m_lastSentence + 3;
        if (goesOn && d.month >= m_last->month) return m_last->year;
        if (!m_published) return m_last ? m_last->year : m_year;
        if (m_published->month != 0 && d.month > m_published->month + 2) return m_published->year - 1;
        return m_published->year;
    }

    bool relativeMonth(Cursor& c, std::optional<Date>& date) {
        static constexpr std::array<int, 9> shift = {-1, -1, 0, 0, 0, 0, 1, 1, 1};
        const int word = c.takeOne(monthWords);
        if (word < 0) return false;
        const bool fromLast = word == 4 || word == 5 || word == 8;
        const std::optional<Date> base = fromLast ? m_last : m_published;
        Date d;
        if (base && base->month != 0) {
            const int months = base->year * 12 + base->month - 1 + shift[static_cast<std::size_t>(word)];
            d = {months / 12, months % 12 + 1, 0};
        }
        const std::size_t behind = c.at();
        const auto day = c.number(1, 31);
        if (day && (c.take("日") || c.take("号"))) {
            d.day = *day;
        } else {
            c.move(behind);
            c.takeOne(partsOfMonth);
        }
        if (d.year != 0) date = d;
        return true;
    }

    bool week(Cursor& c, std::optional<Date>& date) {
        static constexpr std::array<int, 17> shift = {-2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 9, 9, 9};
        const std::size_t from = c.at();
        const int word = c.takeOne(weekWords);
        if (word < 0) return false;
        int day = c.takeOne(weekdays);
        if (day == 7) day = 6;
        const int weeks = shift[static_cast<std::size_t>(word)];
        if (weeks == 9 && day < 0) return c.move(from), false;
        if (weeks == 9 && c.looking("年")) return c.move(from), false; // 周一年
        if (m_published && m_published->day != 0) {
            const int today = firstDay(*m_published);
            const int monday = today - weekday(*m_published);
            if (weeks == 9) // the last such day, today included
                date = dateFromDay(today - (weekday(*m_published) - day + 7) % 7);
            else if (day >= 0)
                date = dateFromDay(monday + weeks * 7 + day);
            else
                date = monthOf(dateFromDay(monday + weeks * 7));
        }
        if (c.take("(")) { // 周三(12日)
            const std::size_t inside = c.at();
            if (!(c.number(1, 31) && (c.take("日)") || c.take(")")))) c.move(inside - 1);
        }
        return true;
    }
    static Date monthOf(Date d) { return {d.year, d.month, 0}; }

    bool relativeDay(Cursor& c, std::optional<Date>& date) {
        static constexpr std::array<int, 16> shift = {-3, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 2, -1, 0};
        const std::size_t from = c.at();
        if (const int word = c.takeOne(sameDay); word >= 0) {
            if (m_last && m_last->day != 0) date = dateFromDay(firstDay(*m_last) + (word >= 6 ? 1 : 0));
            return true;
        }
        const int word = c.takeOne(dayWords);
        if (word < 0) return false;
        if (word == 6 && !c.looking("(") && !yesterday(c)) return c.move(from), false;
        if (m_published && m_published->day != 0)
            date = dateFromDay(firstDay(*m_published) + shift[static_cast<std::size_t>(word)]);
        if (c.take("(")) { // 昨(8)日
            const std::size_t inside = c.at();
            const auto day = c.number(1, 31);
            if (day && (c.take("日)") || c.take(")日") || c.take(")"))) {
                if (date && date->day != *day) date = dayBefore(*day);
            } else {
                c.move(inside - 1);
            }
        }
        return true;
    }

    /// 昨在, 昨宣布: yesterday in one character.
    static bool yesterday(const Cursor& c) {
        static constexpr std::array<std::string_view, 16> behind = {"在", "于", "表", "说", "称", "指", "宣", "公",
                                                                    "发", "对", "出", "召", "与", "午", "早", "向"};
        return std::any_of(behind.begin(), behind.end(), [&](std::string_view w) { return c.looking(w); });
    }

    /// The last such day of the month before publication, publication included.
    std::optional<Date> dayBefore(int day) const {
        if (!m_published || m_published->day == 0) return std::nullopt;
        Date d = *m_published;
        if (day > d.day) {
            d.month == 1 ? (d.month = 12, --d.year) : --d.month;
        }
        d.day = day;
        return valid(d) ? std::optional(d) : std::nullopt;
    }

    /// What may follow a day of the month in speech (30号，特朗普…; 30号在釜山).
    static bool spokenDay(const Cursor& c) {
        static constexpr std::array<std::string_view, 18> behind = {",",  ";",  "。",   "在",   "就",   "晚",
                                                                    "早", "说", "对",   "与",   "跟",   "起",
                                                                    "又", "才", "上午", "下午", "凌晨", "开始"};
        return std::any_of(behind.begin(), behind.end(), [&](std::string_view w) { return c.looking(w); });
    }

    /// "8日电", "12日表示": a day of the month without its month.
    bool dayAlone(Cursor& c, std::optional<Date>& date) {
        static constexpr std::array<std::string_view, 13> spans = {"内", "间", "均", "游", "线", "元", "之",
                                                                   "龄", "无", "来", "以", "后", "前"};
        const std::size_t from = c.at();
        const auto day = c.number(1, 31);
        const bool spoken = day && c.take("号"); // 1号机组 is no day
        if (!day || (!spoken && !c.take("日"))) return c.move(from), false;
        if (spoken && !c.ends() && !spokenDay(c)) return c.move(from), false;
        for (const std::string_view word : spans)
            if (c.looking(word)) return c.move(from), false;
        date = dayBefore(*day);
        if (m_last && !date && m_last->month != 0) date = Date{m_last->year, m_last->month, *day};
        return true;
    }

    /// 两天后, 三个月前.
    bool distance(Cursor& c, std::optional<Date>& date) {
        const std::size_t from = c.at();
        const auto n = c.number(1, 99);
        if (!n) return c.move(from), false;
        const bool ge = c.take("个");
        const int unit = c.take("天") || (!ge && c.take("日")) ? 1
                         : c.take("周") || c.take("星期")      ? 7
                         : c.take("月") && ge                  ? 30
                         : !ge && c.take("年")                 ? 365
                                                               : 0;
        if (unit == 0) return c.move(from), false;
        if (unit >= 7 && c.take("内")) return true; // how long, not when
        const int sign = c.take("前") || c.take("之前") || c.take("以前")   ? -1
                         : c.take("后") || c.take("之后") || c.take("以后") ? 1
                                                                            : 0;
        if (sign == 0) return c.move(from), false;
        const std::optional<Date> base = sign > 0 ? m_last : m_published;
        if (base && base->day != 0 && unit <= 7) {
            const Date day = dateFromDay(firstDay(*base) + sign * unit * *n);
            date = unit == 1 ? day : monthOf(day);
        } else if (base && unit == 30 && base->month != 0) {
            const int months = base->year * 12 + base->month - 1 + sign * *n;
            date = Date{months / 12, months % 12 + 1, 0};
        } else if (base && unit == 365) {
            date = Date{base->year + sign * *n, 0, 0};
        }
        return true;
    }

    const Analysis& m_a;
    std::optional<Date> m_published;
    std::optional<Date> m_last; ///< last date stated, with a month at least
    int m_year = 0;             ///< of the last date stated that is not to come
    int m_stated = 0;           ///< the last year stated in this sentence
    int m_sentence = 0, m_lastSentence = 0;
};

} // namespace

void findTimes(Analysis& analysis) {
    TimeFinder finder(analysis);
    for (SentenceWords& s : analysis.sentences)
        s.times = finder.sentence(s.folded);
}

} // namespace wenmai
