// libFuzzer target over what is made of a PDF file's words: five bytes place a word, the last of them chooses it. Every
// word that is no furniture is in the text.
#include "core/io/page_words.h"
#include "tests/fuzz/fuzz_checks.h"

#include <array>

using namespace wenmai;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::array<const char*, 16> texts = {
        "文", "一行字，", "句尾。", "word", "part-", "第3页", "- 4 -", "2025年", "https://a.b/c",
        "⏎",  "”",        "（",     "AI",   "標題",  "12",    "，"};
    std::vector<PageWords> pages(1);
    pages[0].width = pages[0].height = 600;
    for (std::size_t i = 0; i + 4 < size && i < 4000; i += 5) {
        if (data[i] == 255 && pages.size() < 8) {
            pages.push_back({600, 600, {}});
            continue;
        }
        const double left = data[i] * 2.5, top = data[i + 1] * 2.5, wide = data[i + 2], high = data[i + 3] / 4.0;
        pages.back().words.push_back(
            {left, top, left + wide, top + high, high, (data[i + 4] & 16) != 0, texts[data[i + 4] & 15]});
    }
    const std::string text = pagesText(pages);
    fuzz::require(utf8::valid(text));
    if (!text.empty()) fuzz::checkArticle({"fuzz", "fuzz", ArticleFormat::Plain, text});
    return 0;
}
