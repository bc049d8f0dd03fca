#include "core/text/given_metadata.h"

#include "core/base/utf8.h"
#include "core/text/classify.h"
#include "core/text/dates.h"
#include "core/text/lines.h"

#include <charconv>

namespace wenmai {
namespace {

constexpr std::int64_t eastOfGreenwich = 8 * 3600;
constexpr std::int64_t secondsOfDay = 24 * 3600;
constexpr std::size_t leastTitle = 4; ///< Chinese characters of a title that a file's properties may give

std::optional<Date> unixDay(std::string_view digits) {
    std::int64_t number = 0;
    const std::string_view whole = digits.substr(0, digits.find('.'));
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), number);
    if (error != std::errc() || end != whole.data() + whole.size()) return std::nullopt;
    if (whole.size() == 13) number /= 1000;
    if (whole.size() != 10 && whole.size() != 13) return std::nullopt;
    return dateFromDay(static_cast<int>((number + eastOfGreenwich) / secondsOfDay));
}

/// 20251208, as data bases have it.
std::optional<Date> packedDay(std::string_view digits) {
    if (digits.size() != 8) return std::nullopt;
    return dateFromIso(std::string(digits.substr(0, 4)) + "-" + std::string(digits.substr(4, 2)) + "-" +
                       std::string(digits.substr(6)));
}

/// Titles in a file's properties are mostly names of files, templates and programs.
bool mayBeTitle(std::string_view text) {
    std::size_t han = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto d = utf8::decode(text, at);
        han += utf8::isHan(d.code) ? 1 : 0;
        at += d.length;
    }
    for (const std::string_view sign : {".doc", ".pdf", ".ppt", ".xls", ".txt", ".indd", ".qxd", "Microsoft ", "WPS ",
                                        "未命名", "无标题", "無標題", "幻灯片", "投影片", "PowerPoint"})
        if (text.find(sign) != std::string_view::npos) return false;
    return han >= leastTitle;
}

void put(std::optional<CitedText>& known, std::string_view words, CitedFrom from) {
    words = trimmed(words);
    if (words.empty() || (known && (from == CitedFrom::Properties || known->text == words))) return;
    known = CitedText{std::string(words), {}, from};
}

} // namespace

std::optional<Date> givenDay(std::string_view text) {
    text = trimmed(text);
    const auto dates = writtenDates(text, {0, static_cast<std::uint32_t>(text.size())});
    if (!dates.empty()) return dates.front().date;
    if (const auto packed = packedDay(text)) return packed;
    return unixDay(text);
}

void addGiven(Metadata& metadata, const GivenMetadata& given) {
    const bool hint = given.from == CitedFrom::Properties;
    const bool sameTitle = metadata.title && titleKey(metadata.title->text) == titleKey(given.title);
    if (!sameTitle && (!hint || mayBeTitle(given.title))) put(metadata.title, given.title, given.from);
    put(metadata.source, given.source, given.from);
    put(metadata.author, given.author, given.from);
    put(metadata.url, given.url, given.from);
    const auto day = givenDay(given.published);
    if (!day || (metadata.published && (hint || metadata.published->date == *day))) return;
    metadata.published = CitedDate{*day, std::string(trimmed(given.published)), {}, given.from};
}

} // namespace wenmai
