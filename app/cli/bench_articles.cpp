#include "app/cli/bench_articles.h"

#include "core/base/utf8.h"
#include "core/text/sentences.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>
#include <span>
#include <string_view>

namespace wenmai::cli {
namespace {

constexpr std::array<std::string_view, 20> surnames = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴",
                                                       "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"};
constexpr std::array<std::string_view, 20> givenNames = {"伟", "芳", "娜", "敏", "静", "强", "磊", "洋", "勇", "艳",
                                                         "杰", "军", "明", "超", "秀", "霞", "平", "刚", "桂", "文"};
constexpr std::size_t wideArticle = 6000; ///< bytes of an article of drawn words

/// Mersenne Twister alone: what a distribution makes of it is the library's own.
std::size_t below(std::mt19937& random, std::size_t n) {
    return random() % n;
}

RawArticle article(std::size_t number, std::string bytes) {
    std::string id = "made" + std::to_string(number);
    return {id, id + ".txt", ArticleFormat::Plain, std::move(bytes)};
}

} // namespace

ShuffledArticles::ShuffledArticles(const std::vector<Document>& documents) {
    for (const Document& document : documents) {
        std::size_t count = 0;
        for (const Sentence& sentence : splitSentences(document)) {
            if (!stated(sentence.kind)) continue;
            m_sentences.emplace_back(slice(document.text, sentence.text));
            ++count;
        }
        if (count > 0) m_lengths.push_back(count);
    }
}

RawArticle ShuffledArticles::make(std::size_t number) const {
    std::mt19937 random(static_cast<unsigned>(number) * 2654435761U + 1);
    std::string text;
    for (std::size_t n = m_lengths[below(random, m_lengths.size())]; n > 0; --n) {
        std::string sentence = m_sentences[below(random, m_sentences.size())];
        if (below(random, 7) == 0) {
            if (const std::size_t two = sentence.find("两"); two != std::string::npos)
                sentence.replace(two, std::string_view("两").size(), std::to_string(2 + below(random, 98)));
            text += surnames[below(random, surnames.size())];
            text += givenNames[below(random, givenNames.size())];
            text += givenNames[below(random, givenNames.size())];
            text += "表示，";
        }
        text += sentence;
        if (below(random, 10) < 3) text += '\n';
    }
    return article(number, text + "\n");
}

std::vector<RawArticle> ShuffledArticles::bytes(std::size_t size) const {
    std::vector<RawArticle> out;
    for (std::size_t sum = 0; sum < size; sum += out.back().bytes.size())
        out.push_back(make(out.size()));
    return out;
}

std::vector<RawArticle> wideArticles(const WordDict& dict, std::size_t size) {
    std::map<std::string, double> weights; // in the order of their bytes
    dict.words().each([&](std::span<const CharacterIds::Id> ids, std::int32_t value) {
        std::string word;
        for (const CharacterIds::Id id : ids)
            utf8::append(word, dict.characters().codes()[id - 1U]);
        weights[word] = std::exp(0.8 * static_cast<double>(dict.entry(value).logProbability));
    });
    std::vector<std::string> words;
    std::vector<double> sums;
    for (const auto& [word, weight] : weights) {
        words.push_back(word);
        sums.push_back((sums.empty() ? 0 : sums.back()) + weight);
    }
    std::mt19937 random(5);
    constexpr std::array<std::string_view, 6> ends = {"，", "。", "。", "，", "；", "！"};
    std::vector<RawArticle> out;
    std::string text;
    for (std::size_t made = 0; made < size;) {
        for (std::size_t n = 8 + below(random, 15); n > 0; --n) {
            const double drawn = sums.back() * (static_cast<double>(random()) / 4294967296.0);
            text += words[static_cast<std::size_t>(std::upper_bound(sums.begin(), sums.end(), drawn) - sums.begin())];
        }
        text += ends[below(random, ends.size())];
        if (below(random, 5) == 0) text += '\n';
        if (text.size() < wideArticle) continue;
        made += text.size();
        out.push_back(article(out.size(), std::exchange(text, {})));
    }
    return out;
}

std::size_t sizeOf(const std::vector<RawArticle>& articles) {
    std::size_t sum = 0;
    for (const RawArticle& a : articles)
        sum += a.bytes.size();
    return sum;
}

} // namespace wenmai::cli
