#include "core/io/record_fields.h"

#include "core/base/utf8.h"
#include "core/io/sniff.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, articleFieldCount> names = {"text",   "title", "date", "source",
                                                                   "author", "url",   "id"};

/// How columns are called, the surest name of each field first; in small letters without white space, _ and -.
constexpr std::array<std::pair<ArticleField, std::string_view>, 133> called = {{
    {ArticleField::Text, "正文"},
    {ArticleField::Text, "content"},
    {ArticleField::Text, "text"},
    {ArticleField::Text, "body"},
    {ArticleField::Text, "articlebody"},
    {ArticleField::Text, "fulltext"},
    {ArticleField::Text, "maintext"},
    {ArticleField::Text, "articletext"},
    {ArticleField::Text, "articlecontent"},
    {ArticleField::Text, "newscontent"},
    {ArticleField::Text, "contenttext"},
    {ArticleField::Text, "bodytext"},
    {ArticleField::Text, "plaintext"},
    {ArticleField::Text, "内容"},
    {ArticleField::Text, "內容"},
    {ArticleField::Text, "内文"},
    {ArticleField::Text, "內文"},
    {ArticleField::Text, "全文"},
    {ArticleField::Text, "本文"},
    {ArticleField::Text, "文章内容"},
    {ArticleField::Text, "文章內容"},
    {ArticleField::Text, "新闻内容"},
    {ArticleField::Text, "新聞內容"},
    {ArticleField::Text, "新闻正文"},
    {ArticleField::Text, "新聞內文"},
    {ArticleField::Text, "contenthtml"},
    {ArticleField::Text, "html"},
    {ArticleField::Text, "article"},
    {ArticleField::Text, "文本"},
    {ArticleField::Title, "title"},
    {ArticleField::Title, "headline"},
    {ArticleField::Title, "标题"},
    {ArticleField::Title, "標題"},
    {ArticleField::Title, "题目"},
    {ArticleField::Title, "題目"},
    {ArticleField::Title, "新闻标题"},
    {ArticleField::Title, "新聞標題"},
    {ArticleField::Title, "文章标题"},
    {ArticleField::Title, "文章標題"},
    {ArticleField::Title, "newstitle"},
    {ArticleField::Title, "articletitle"},
    {ArticleField::Title, "subject"},
    {ArticleField::Date, "published"},
    {ArticleField::Date, "publishedat"},
    {ArticleField::Date, "publisheddate"},
    {ArticleField::Date, "publishdate"},
    {ArticleField::Date, "publishtime"},
    {ArticleField::Date, "publishat"},
    {ArticleField::Date, "datepublished"},
    {ArticleField::Date, "pubdate"},
    {ArticleField::Date, "pubtime"},
    {ArticleField::Date, "date"},
    {ArticleField::Date, "datetime"},
    {ArticleField::Date, "time"},
    {ArticleField::Date, "发布时间"},
    {ArticleField::Date, "發布時間"},
    {ArticleField::Date, "發佈時間"},
    {ArticleField::Date, "发布日期"},
    {ArticleField::Date, "發布日期"},
    {ArticleField::Date, "發佈日期"},
    {ArticleField::Date, "发表时间"},
    {ArticleField::Date, "發表時間"},
    {ArticleField::Date, "发表日期"},
    {ArticleField::Date, "刊登日期"},
    {ArticleField::Date, "出版日期"},
    {ArticleField::Date, "见报日期"},
    {ArticleField::Date, "日期"},
    {ArticleField::Date, "时间"},
    {ArticleField::Date, "時間"},
    {ArticleField::Date, "timestamp"},
    {ArticleField::Source, "source"},
    {ArticleField::Source, "来源"},
    {ArticleField::Source, "來源"},
    {ArticleField::Source, "outlet"},
    {ArticleField::Source, "媒体"},
    {ArticleField::Source, "媒體"},
    {ArticleField::Source, "媒体名称"},
    {ArticleField::Source, "媒體名稱"},
    {ArticleField::Source, "新闻来源"},
    {ArticleField::Source, "新聞來源"},
    {ArticleField::Source, "文章来源"},
    {ArticleField::Source, "文章來源"},
    {ArticleField::Source, "publisher"},
    {ArticleField::Source, "publishername"},
    {ArticleField::Source, "sourcename"},
    {ArticleField::Source, "media"},
    {ArticleField::Source, "medianame"},
    {ArticleField::Source, "newspaper"},
    {ArticleField::Source, "sitename"},
    {ArticleField::Source, "site"},
    {ArticleField::Source, "website"},
    {ArticleField::Source, "出处"},
    {ArticleField::Source, "出處"},
    {ArticleField::Source, "报纸"},
    {ArticleField::Source, "報紙"},
    {ArticleField::Source, "报纸名称"},
    {ArticleField::Source, "報別"},
    {ArticleField::Source, "公众号"},
    {ArticleField::Source, "网站"},
    {ArticleField::Source, "網站"},
    {ArticleField::Author, "author"},
    {ArticleField::Author, "authors"},
    {ArticleField::Author, "authorname"},
    {ArticleField::Author, "byline"},
    {ArticleField::Author, "writer"},
    {ArticleField::Author, "reporter"},
    {ArticleField::Author, "作者"},
    {ArticleField::Author, "记者"},
    {ArticleField::Author, "記者"},
    {ArticleField::Author, "撰文"},
    {ArticleField::Url, "url"},
    {ArticleField::Url, "link"},
    {ArticleField::Url, "href"},
    {ArticleField::Url, "pageurl"},
    {ArticleField::Url, "articleurl"},
    {ArticleField::Url, "链接"},
    {ArticleField::Url, "連結"},
    {ArticleField::Url, "网址"},
    {ArticleField::Url, "網址"},
    {ArticleField::Url, "原文链接"},
    {ArticleField::Url, "原文連結"},
    {ArticleField::Url, "新闻链接"},
    {ArticleField::Url, "文章链接"},
    {ArticleField::Id, "id"},
    {ArticleField::Id, "articleid"},
    {ArticleField::Id, "newsid"},
    {ArticleField::Id, "docid"},
    {ArticleField::Id, "uid"},
    {ArticleField::Id, "guid"},
    {ArticleField::Id, "uuid"},
    {ArticleField::Id, "编号"},
    {ArticleField::Id, "編號"},
    {ArticleField::Id, "序号"},
}};

constexpr std::size_t none = called.size();
constexpr std::size_t articleChars = 100; ///< from which on a value may be an article's text
constexpr std::size_t longestId = 120;    ///< bytes

std::string plainName(std::string_view column) {
    std::string out;
    for (const char c : column) {
        if (c == ' ' || c == '_' || c == '-' || c == '\t' || c == '@' || c == '#') continue;
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return out;
}

/// The place of a column's name among those that are known; that of an inner name counts as the name, but after it.
std::size_t rankOf(std::string_view column) {
    const auto find = [](const std::string& name) {
        const auto found = std::find_if(called.begin(), called.end(), [&](const auto& c) { return c.second == name; });
        return static_cast<std::size_t>(found - called.begin());
    };
    std::string plain = plainName(column);
    if (const std::size_t whole = find(plain); whole != none) return whole;
    std::string all = plain;
    std::erase(all, '.');
    if (const std::size_t joined = find(all); joined != none) return joined;
    // "author.name" is the author, "data.content" the content
    std::size_t dot = plain.rfind('.');
    if (dot != std::string::npos && plain.substr(dot) == ".name") {
        plain.resize(dot);
        if (const std::size_t outer = find(plain); outer != none) return outer;
        dot = plain.rfind('.');
    }
    return dot == std::string::npos ? none : find(plain.substr(dot + 1));
}

/// Whether a text is a page or a part of one.
bool hasMarkup(std::string_view text) {
    if (looksLikeHtml(text)) return true;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1))
        for (const std::string_view tag : {"p", "br", "div", "span", "img", "a", "section", "article", "figure"}) {
            std::string_view rest = text.substr(at + 1);
            if (!rest.starts_with(tag)) continue;
            rest.remove_prefix(tag.size());
            if (rest.starts_with('>') || rest.starts_with('/') || (rest.starts_with(' ') && rest.find('>') < 400))
                return true;
        }
    return false;
}

std::string joined(std::string text) {
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
        text.replace(at, 1, "、");
    return text;
}

} // namespace

std::string_view name(ArticleField field) {
    return names[static_cast<std::size_t>(field)];
}

std::optional<ArticleField> articleFieldFrom(std::string_view text) {
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return std::nullopt;
    return static_cast<ArticleField>(found - names.begin());
}

std::optional<ArticleField> fieldNamed(std::string_view column) {
    const std::size_t rank = rankOf(column);
    return rank == none ? std::nullopt : std::optional(called[rank].first);
}

FieldColumns guessedFields(const std::vector<std::string>& columns,
                           const std::vector<std::vector<std::string>>& records) {
    FieldColumns guess;
    std::array<std::size_t, articleFieldCount> ranks{};
    ranks.fill(none);
    for (const std::string& column : columns) {
        const std::size_t rank = rankOf(column);
        if (rank == none) continue;
        const ArticleField field = called[rank].first;
        if (rank >= ranks[static_cast<std::size_t>(field)]) continue;
        ranks[static_cast<std::size_t>(field)] = rank;
        guess[field] = column;
    }
    if (guess.contains(ArticleField::Text)) return guess;
    std::size_t longest = articleChars * std::max<std::size_t>(records.size(), 1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::size_t chars = 0;
        for (const auto& values : records)
            chars += i < values.size() ? utf8::length(values[i]) : 0;
        const bool taken =
            std::any_of(guess.begin(), guess.end(), [&](const auto& g) { return g.second == columns[i]; });
        if (chars < longest || taken) continue;
        longest = chars;
        guess[ArticleField::Text] = columns[i];
    }
    return guess;
}

Result<FieldColumns> chosenFields(const RecordHead& head, const FieldColumns& choice) {
    FieldColumns fields = head.guess;
    std::string all;
    for (const std::string& column : head.columns)
        all += (all.empty() ? "" : ", ") + column;
    for (const auto& chosen : choice) {
        const ArticleField field = chosen.first;
        const std::string& column = chosen.second;
        const bool there = std::find(head.columns.begin(), head.columns.end(), column) != head.columns.end();
        if (!column.empty() && !there && (head.table || field == ArticleField::Text))
            return Error{ErrorCode::WrongFormat, "no column \"" + column + "\"; there are: " + all, {head.path, 0, 0}};
        // Who takes a column for one thing does not take it for another.
        std::erase_if(fields, [&](const auto& f) { return f.second == column && !choice.contains(f.first); });
        fields[field] = column;
    }
    std::erase_if(fields, [](const auto& f) { return f.second.empty(); });
    if (fields.contains(ArticleField::Text)) return fields;
    return Error{ErrorCode::WrongFormat, "no column has the articles' text; there are: " + all, {head.path, 0, 0}};
}

Result<RawArticle> articleOf(const Record& record, const FieldColumns& fields) {
    const auto value = [&](ArticleField field) {
        const auto column = fields.find(field);
        const std::string* text = column == fields.end() ? nullptr : record.value(column->second);
        return text ? *text : std::string();
    };
    RawArticle article;
    article.bytes = value(ArticleField::Text);
    if (article.bytes.find_first_not_of(" \t\r\n") == std::string::npos)
        return Error{ErrorCode::Empty, "a record without text", {"", record.line, 0}};
    article.format = hasMarkup(article.bytes) ? ArticleFormat::Html : ArticleFormat::Plain;
    article.id = value(ArticleField::Id);
    if (article.id.size() > longestId || article.id.find('\n') != std::string::npos) article.id.clear();
    article.given = {CitedFrom::Field,
                     joined(value(ArticleField::Title)),
                     joined(value(ArticleField::Source)),
                     joined(value(ArticleField::Author)),
                     value(ArticleField::Date),
                     value(ArticleField::Url)};
    return article;
}

} // namespace wenmai
