// Running heads and feet of pages, page numbers, and what browsers print around a page.
#include "core/base/utf8.h"
#include "core/io/page_words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace wenmai {
namespace {

constexpr std::size_t edgeRows = 2;  ///< so many rows at either end of a page may be furniture
constexpr double edgePart = 0.14;    ///< of a page's height, as far as furniture reaches
constexpr double sameHeight = 0.015; ///< of a page's height, by which a running head wanders
constexpr double often = 0.3;        ///< of the pages have it, or it is no running head

/// Words of one page at one height.
struct Row {
    std::vector<std::size_t> words;
    double top = 0, bottom = 0;
    std::string text;
    std::string key; ///< its text without what changes from page to page
};

bool isSpace(char c) {
    return c == ' ' || c == '\t';
}

/// Numbers as one sign, white space away.
std::string keyOf(std::string_view text) {
    std::string key;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool digit = utf8::isAsciiDigit(static_cast<unsigned char>(text[at]));
        if (digit && !key.ends_with('#')) key += '#';
        if (!digit && !isSpace(text[at])) key += text[at];
    }
    return key;
}

std::vector<Row> rowsOf(const PageWords& page) {
    std::vector<std::size_t> order(page.words.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return page.words[a].top < page.words[b].top; });
    std::vector<Row> rows;
    for (const std::size_t i : order) {
        const PageWord& word = page.words[i];
        const double middle = (word.top + word.bottom) / 2;
        if (rows.empty() || middle > rows.back().bottom) rows.push_back({{}, word.top, word.bottom, {}, {}});
        rows.back().words.push_back(i);
        rows.back().bottom = std::max(rows.back().bottom, std::min(word.bottom, rows.back().top + 2 * word.size));
    }
    for (Row& row : rows) {
        std::stable_sort(row.words.begin(), row.words.end(),
                         [&](std::size_t a, std::size_t b) { return page.words[a].left < page.words[b].left; });
        double end = 0;
        for (const std::size_t i : row.words) {
            const PageWord& word = page.words[i];
            if (!row.text.empty() && word.left - end > 0.2 * word.size) row.text += ' ';
            row.text += word.text;
            end = word.right;
        }
        row.key = keyOf(row.text);
    }
    return rows;
}

/// The rows at head and foot, outermost first.
std::vector<Row> edgesOf(const PageWords& page) {
    std::vector<Row> rows = rowsOf(page);
    std::vector<Row> out;
    for (std::size_t i = 0; i < rows.size() && i < edgeRows; ++i)
        if (rows[i].bottom < page.height * edgePart) out.push_back(rows[i]);
    for (std::size_t i = rows.size(); i > out.size() && rows.size() - i < edgeRows; --i)
        if (rows[i - 1].top > page.height * (1 - edgePart)) out.push_back(rows[i - 1]);
    return out;
}

/// "3", "- 3 -", "第3页 共9页", "3 / 9", "Page 3 of 9".
bool isPageNumber(std::string_view key) {
    std::string bare;
    for (std::size_t at = 0; at < key.size();) {
        const auto d = utf8::decode(key, at);
        if (d.code != U'-' && d.code != U'–' && d.code != U'—' && d.code != U'·' && d.code != U'•' && d.code != U'|')
            bare.append(key, at, d.length);
        at += d.length;
    }
    static const std::set<std::string, std::less<>> shapes = {
        "#",           "#/#",   "第#页",    "第#頁",       "第#页共#页",   "第#頁共#頁",   "第#页/共#页", "第#頁/共#頁",
        "第#頁,共#頁", "Page#", "Page#of#", "第#页,共#页", "第#页，共#页", "第#頁，共#頁", "P#",          "p.#"};
    return shapes.contains(bare);
}

/// What a browser prints below a page: its address and how many there are.
bool isAddress(std::string_view text) {
    return text.find("://") != std::string_view::npos || text.find("file:/") != std::string_view::npos;
}

} // namespace

std::vector<std::string> takeFurniture(std::vector<PageWords>& pages) {
    std::vector<std::vector<Row>> edges;
    std::map<std::string, std::vector<double>> seen; // heights, as parts of the page, by key
    for (const PageWords& page : pages) {
        edges.push_back(edgesOf(page));
        for (const Row& row : edges.back())
            seen[row.key].push_back(row.top / std::max(page.height, 1.0));
    }
    const auto repeated = [&](const Row& row, const PageWords& page) {
        const auto& heights = seen[row.key];
        const double own = row.top / std::max(page.height, 1.0);
        const auto same = std::count_if(heights.begin(), heights.end(),
                                        [&](double h) { return h > own - sameHeight && h < own + sameHeight; });
        return same >= 2 && static_cast<double>(same) >= often * static_cast<double>(pages.size());
    };
    std::vector<std::string> kept;
    std::set<std::string> keys;
    bool printed = false;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        std::vector<bool> gone(pages[p].words.size(), false);
        for (const Row& row : edges[p]) {
            const bool running = repeated(row, pages[p]);
            if (!running && !isPageNumber(row.key)) continue;
            for (const std::size_t i : row.words)
                gone[i] = true;
            printed = printed || isAddress(row.text);
            if (running && !isPageNumber(row.key) && keys.insert(row.key).second) kept.push_back(row.text);
        }
        std::size_t i = 0;
        std::erase_if(pages[p].words, [&](const PageWord&) { return gone[i++]; });
    }
    if (printed) kept.clear();
    return kept;
}

} // namespace wenmai
