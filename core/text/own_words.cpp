#include "core/text/own_words.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <utility>

namespace wenmai {
namespace {

constexpr std::size_t longest = 4;
constexpr std::size_t unseen = 1000; ///< characters more that a text might have had: of a short one little is known
constexpr std::size_t mostBytes = 100 * 1024; ///< of a longer text the begin says enough

} // namespace

OwnWords::OwnWords(std::string_view text) {
    const std::string folded = foldedString(utf8::prefix(text, mostBytes));
    std::unordered_map<std::string, int> counts;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < folded.size();) {
        const auto first = utf8::decode(folded, at);
        if (utf8::isHan(first.code)) {
            ++characters;
            std::size_t end = at;
            for (std::size_t n = 0; n < longest && end < folded.size(); ++n) {
                const auto d = utf8::decode(folded, end);
                if (!utf8::isHan(d.code)) break;
                end += d.length;
                ++counts[folded.substr(at, end - at)];
            }
        }
        at += first.length;
    }
    std::vector<std::pair<std::string, std::int32_t>> words; // first with counts
    for (const auto& [word, count] : counts)
        if (count >= 2) words.emplace_back(word, count);
    std::sort(words.begin(), words.end());
    for (auto& [word, value] : words) {
        m_logs.push_back(std::log(static_cast<double>(value) / static_cast<double>(characters + unseen)));
        value = static_cast<std::int32_t>(m_logs.size()) - 1;
    }
    if (!words.empty()) m_words = DoubleArray::build(words);
}

} // namespace wenmai
