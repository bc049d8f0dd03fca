#include "core/extract/values.h"

#include "core/base/character_set.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, 24> before = {"超过", "大约", "约",   "近",   "逾",   "至少", "高达", "不到",
                                                     "不足", "多达", "将近", "超",   "达",   "最多", "最高", "累计",
                                                     "仅",   "接近", "突破", "大概", "至多", "上看", "跌破", "几乎"};
constexpr std::array<std::string_view, 8> after = {"左右", "以上", "以下", "上下", "之多", "不等", "余", "多"};
constexpr std::array<std::string_view, 12> magnitudes = {"万亿", "千亿", "百亿", "十亿", "千万", "百万",
                                                         "十万", "亿",   "兆",   "万",   "千",   "百"};
constexpr std::array<std::string_view, 38> currencies = {
    "美元",     "美金", "人民币",   "元人民币", "元",     "港元", "港币",   "港纸",   "新台币",   "台币",
    "日元",     "日圆", "韩元",     "韩圆",     "欧元",   "英镑", "卢布",   "卢比",   "瑞士法郎", "加元",
    "澳元",     "澳币", "新加坡元", "新元",     "林吉特", "令吉", "泰铢",   "越南盾", "迪拉姆",   "里亚尔",
    "元新台币", "块",   "雷亚尔",   "比索",     "镑",     "块钱", "澳门元", "瑞郎"};
constexpr std::array<std::string_view, 59> counters = {
    "张", "枚",   "颗", "片",   "台", "套",     "辆",   "家", "人",   "名",     "座",       "架",
    "吨", "项",   "种", "款",   "部", "件",     "艘",   "位", "个",   "次",     "艘次",     "桶",
    "户", "间",   "所", "票",   "席", "颗晶片", "股",   "顶", "公里", "平方米", "平方公里", "英里",
    "米", "公斤", "克", "公顷", "亩", "小时",   "分钟", "页", "集",   "场",     "层",       "支",
    "粒", "剂",   "例", "岁",   "度", "标准箱", "份",   "篇", "球",   "人次",   "块"};
constexpr std::array<std::string_view, 40> measures = {
    "tflops", "pflops", "eflops", "tops", "gb/s", "tb/s", "mb/s", "gbps", "tbps", "gb",  "tb",  "mb",  "kb",  "nm",
    "纳米",   "奈米",   "微米",   "毫米", "厘米", "公分", "mw",   "gw",   "kw",   "kwh", "gwh", "mwh", "twh", "瓦",
    "千瓦",   "兆瓦",   "吉瓦",   "瓦特", "ghz",  "mhz",  "w",    "英寸", "寸",   "吋",  "dpi", "hz"};

constexpr std::array<std::string_view, 15> digits = {"零", "一", "二", "三", "四", "五", "六", "七",
                                                     "八", "九", "十", "两", "半", "几", "数"};

/// What values may begin with.
const CharacterSet& beginnings() {
    static const CharacterSet set = [] {
        CharacterSet s{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "-", "点", "百分之"};
        s.addFirstOf(digits);
        s.addFirstOf(before);
        return s;
    }();
    return set;
}

class Reader {
public:
    Reader(std::string_view text, std::size_t end) : m_text(text.substr(0, end)) {}

    /// A value at `at`; its end and kind, or false.
    bool read(std::size_t at, FoundValue& out) {
        std::size_t i = at;
        if (zero(at, out)) return true;
        takeOne(i, before);
        if (i == at && take(i, "-") && at > 0 && digit(at - 1)) return false;
        std::string_view kind;
        if (!one(i, kind)) return false;
        // A range: 25-30亿美元, 2000亿元至5000亿元, 从12%飙升至25% is two.
        std::size_t j = i;
        if (take(j, "-") || take(j, "至") || take(j, "到") || take(j, "~") || take(j, "—") || take(j, "–") ||
            take(j, "～")) {
            std::string_view second;
            if (one(j, second) && (second == kind || kind.empty())) {
                i = j;
                kind = second;
            }
        }
        if (kind.empty()) return false;
        takeOne(i, after);
        out = {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(i)}, kind};
        return true;
    }

private:
    /// 降至零, 归零, 零出口.
    bool zero(std::size_t at, FoundValue& out) const {
        std::size_t i = at;
        if (!take(i, "零")) return false;
        const std::string_view front = m_text.substr(0, at), behind = m_text.substr(i);
        const auto follows = [&](std::initializer_list<std::string_view> any) {
            return std::any_of(any.begin(), any.end(), [&](std::string_view s) { return behind.starts_with(s); });
        };
        const auto leads = [&](std::initializer_list<std::string_view> any) {
            return std::any_of(any.begin(), any.end(), [&](std::string_view s) { return front.ends_with(s); });
        };
        const bool alone = behind.empty() || follows({",", "。", ";", "、", "!", "”", ")", "了"});
        if (!(alone && leads({"至", "到", "为", "归", "是", "剩"})) &&
            !follows({"出口", "交付", "销售", "订单", "出货"}))
            return false;
        out = {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(i)}, "zero"};
        return true;
    }
    bool take(std::size_t& i, std::string_view literal) const {
        if (i > m_text.size() || !m_text.substr(i).starts_with(literal)) return false;
        i += literal.size();
        return true;
    }
    template<std::size_t N>
    bool takeOne(std::size_t& i, const std::array<std::string_view, N>& of) const {
        std::string_view best;
        for (const std::string_view each : of)
            if (each.size() > best.size() && i <= m_text.size() && m_text.substr(i).starts_with(each)) best = each;
        i += best.size();
        return !best.empty();
    }
    [[nodiscard]] bool digit(std::size_t i) const { return i < m_text.size() && m_text[i] >= '0' && m_text[i] <= '9'; }

    bool figures(std::size_t& i) const {
        const std::size_t from = i;
        while (digit(i) || ((i < m_text.size()) && (m_text[i] == ',' || m_text[i] == '.') && i > from && digit(i + 1)))
            ++i;
        return i > from;
    }
    bool chinese(std::size_t& i) const {
        const std::size_t from = i;
        while (takeOne(i, digits) || take(i, "点"))
            ;
        return i > from;
    }

    /// A number with its unit. A bare number has no kind; that may be the first of a range.
    bool one(std::size_t& i, std::string_view& kind) const {
        const std::size_t from = i;
        if (take(i, "百分之")) {
            if (!figures(i) && !chinese(i)) return i = from, false;
            kind = "percent";
            return true;
        }
        const bool arabic = figures(i);
        if (!arabic && !chinese(i)) return false;
        if (take(i, "%") || take(i, "个百分点") || take(i, "个基点") || take(i, "％")) {
            kind = "percent";
            return true;
        }
        std::size_t j = i;
        if (take(j, "成") && !startsWith(j, {"为", "立", "功", "长", "本", "交", "果", "员", "就", "都", "熟", "分",
                                             "绩", "型", "形", "败"})) {
            chinese(j);
            i = j;
            kind = "percent";
            return true;
        }
        if (take(i, "倍")) {
            kind = "times";
            return true;
        }
        bool magnitude = false;
        while (takeOne(i, magnitudes) || take(i, "余") || take(i, "多"))
            magnitude = true;
        if (arabic || magnitude) {
            std::size_t k = i;
            if (takeOne(k, currencies)) {
                takeOne(k, currencies);
                i = k;
                kind = "money";
                return true;
            }
        }
        std::size_t k = i;
        take(k, " ");
        if (arabic && takeOne(k, measures) &&
            !(k < m_text.size() && utf8::isAsciiAlpha(static_cast<unsigned char>(m_text[k])))) {
            i = k;
            kind = "measure";
            return true;
        }
        k = i;
        if ((arabic || magnitude) && takeOne(k, counters)) {
            i = k;
            kind = "count";
            return true;
        }
        // 软银掏了20亿: money by custom, where nothing is counted behind it.
        if (magnitude && (m_text.substr(0, i).ends_with("亿") || m_text.substr(0, i).ends_with("兆")) &&
            (i >= m_text.size() || startsWith(i, {",", "。", ";", "、", "!", "”", "」", ")", "和", "与", "是", "的",
                                                  "左右", "以上", "上下"}))) {
            kind = "money";
            return true;
        }
        if (arabic || magnitude) return true; // no unit: perhaps the first of a range
        i = from;
        return false;
    }
    [[nodiscard]] bool startsWith(std::size_t i, std::initializer_list<std::string_view> any) const {
        return std::any_of(any.begin(), any.end(), [&](std::string_view s) { return m_text.substr(i).starts_with(s); });
    }

    std::string_view m_text;
};

} // namespace

std::vector<FoundValue> findValues(std::string_view folded, Span sentence, const std::vector<TimeSpan>& times) {
    std::vector<FoundValue> out;
    Reader reader(folded, sentence.end);
    const CharacterSet& begins = beginnings();
    auto time = times.begin();
    for (std::size_t at = sentence.begin; at < sentence.end;) {
        while (time != times.end() && time->folded.end <= at)
            ++time;
        if (time != times.end() && time->folded.begin <= at) {
            at = time->folded.end;
            continue;
        }
        const auto d = utf8::decode(folded, at);
        if (!begins.has(d.code)) {
            at += d.length;
            continue;
        }
        const bool inWord = at > sentence.begin && utf8::isWordLetter(d.code) &&
                            utf8::isWordLetter(utf8::decode(folded, utf8::previous(folded, at)).code);
        FoundValue value;
        if (!inWord && reader.read(at, value)) {
            out.push_back(value);
            at = value.folded.end;
        } else {
            at += d.length;
        }
    }
    return out;
}

} // namespace wenmai
