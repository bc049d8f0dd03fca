#include "core/text/fold.h"
#include "core/text/word_dict.h"
#include "core/text/word_dict_file.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <map>

namespace wenmai {

Result<void> writeWordDict(const std::filesystem::path& dictionary, const WordPairs::Counts& pairs,
                           const std::filesystem::path& out) {
    std::ifstream in(dictionary);
    if (!in) return Error{ErrorCode::Unreadable, "cannot be opened", {dictionary.string(), 0, 0}};
    struct Counted {
        double frequency = 0;
        WordTag tag = WordTag::Other;
    };
    std::map<std::string, Counted> words;
    double total = 0;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        const std::size_t second = line.rfind(' ');
        const std::size_t first = second == std::string::npos ? second : line.rfind(' ', second - 1);
        double frequency = 0;
        if (first == std::string::npos ||
            std::from_chars(line.data() + first + 1, line.data() + second, frequency).ec != std::errc())
            return Error{ErrorCode::Malformed, "expected: word frequency tag", {dictionary.string(), number, 0}};
        total += frequency;
        const std::string word = foldedString(std::string_view(line).substr(0, first));
        bool han = !word.empty();
        for (std::size_t at = 0; at < word.size(); at += utf8::decode(word, at).length)
            han = han && utf8::isHan(utf8::decode(word, at).code);
        if (!han) continue; // Latin and figures are words by their shape
        Counted& known = words[word];
        if (frequency >= known.frequency) known = {frequency, wordTagFrom(std::string_view(line).substr(second + 1))};
    }
    if (words.empty()) return Error{ErrorCode::Empty, "no words", {dictionary.string(), 0, 0}};

    // The frequent words and characters first: what is looked up often then lies close together.
    std::vector<std::pair<std::string, Counted>> order(words.begin(), words.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second.frequency > b.second.frequency; });
    std::map<char32_t, double> counts;
    for (const auto& [word, w] : order)
        for (std::size_t at = 0; at < word.size(); at += utf8::decode(word, at).length)
            counts[utf8::decode(word, at).code] += std::max(w.frequency, 1.0);
    std::vector<std::pair<char32_t, double>> byCount(counts.begin(), counts.end());
    std::stable_sort(byCount.begin(), byCount.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    CharacterIds characters;
    for (const auto& [code, count] : byCount)
        characters.add(code);
    std::vector<WordTrie::Key> keys;
    std::vector<WordDict::Entry> entries;
    for (const auto& [word, w] : order) {
        keys.push_back({{}, static_cast<std::int32_t>(entries.size())});
        characters.append(word, keys.back().ids);
        entries.push_back({static_cast<float>(std::log(std::max(w.frequency, 1.0) / total)), w.tag});
    }
    const std::optional<WordTrie> trie = WordTrie::build(std::move(keys));
    if (!trie) return Error{ErrorCode::Malformed, "too many words", {dictionary.string(), 0, 0}};
    std::vector<char32_t> codes(characters.codes().begin(), characters.codes().end());
    if (codes.size() % 2 != 0) codes.push_back(0);
    WordDictHeader header;
    header.characters = codes.size();
    header.cells = trie->cells().size();
    header.entries = entries.size();
    header.rarest = static_cast<float>(std::log(1.0 / total));
    std::ofstream file(out, std::ios::binary | std::ios::trunc);
    const auto put = [&](const void* data, std::size_t size) {
        file.write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
    };
    put(&header, sizeof header);
    put(codes.data(), codes.size() * sizeof(char32_t));
    put(trie->cells().data(), trie->cells().size() * sizeof(WordTrie::Cell));
    put(entries.data(), entries.size() * sizeof(WordDict::Entry));
    const std::string compiled = WordPairs::compile(pairs);
    put(compiled.data(), compiled.size());
    file.close();
    if (!file) return Error{ErrorCode::Unwritable, "cannot be written", {out.string(), 0, 0}};
    return {};
}

} // namespace wenmai
