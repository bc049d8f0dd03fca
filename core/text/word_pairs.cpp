#include "core/text/word_pairs.h"

#include "core/text/fold.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

namespace wenmai {
namespace {

struct Header {
    std::uint64_t cells = 0;
    std::uint64_t entries = 0;
    std::uint64_t pairs = 0;
};

constexpr unsigned bits = 14; ///< of a pair that hold its probability
constexpr std::uint32_t most = (1u << bits) - 1;
constexpr double step = 0.001; ///< a pair's lowest probability is e^-16

struct Totals {
    std::uint64_t seen = 0; ///< words behind this one that were counted
    std::uint64_t kinds = 0;
};

} // namespace

std::optional<double> WordPairs::follows(std::int32_t before, std::int32_t word) const {
    const auto begin = m_pairs.begin() + this->word(before).first;
    const auto end = m_pairs.begin() + this->word(before + 1).first;
    const auto value = static_cast<std::uint32_t>(word);
    const auto found = std::lower_bound(begin, end, value << bits);
    if (found == end || *found >> bits != value) return std::nullopt;
    return -step * (*found & most);
}

std::string WordPairs::compile(const Counts& counts) {
    // Several words may fold to one.
    std::map<std::string, std::uint64_t> folded;
    for (std::size_t i = 0; i < counts.words.size(); ++i)
        folded[foldedString(counts.words[i])] += counts.frequencies[i];
    std::vector<std::pair<std::string, std::int32_t>> keys;
    std::vector<std::uint64_t> frequencies;
    std::uint64_t all = 0;
    for (const auto& [word, frequency] : folded) {
        keys.emplace_back(word, static_cast<std::int32_t>(keys.size()));
        frequencies.push_back(frequency);
        all += frequency;
    }
    const DoubleArray trie = DoubleArray::build(keys);
    const auto start = static_cast<std::uint32_t>(keys.size());
    frequencies.push_back(0);
    std::vector<std::uint32_t> places;
    for (const std::string& word : counts.words)
        places.push_back(static_cast<std::uint32_t>(trie.find(foldedString(word))));
    places.push_back(start);

    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> pairs;
    std::vector<Totals> totals(start + 1);
    for (const Counts::Pair& pair : counts.pairs)
        pairs[{places[pair.before], places[pair.word]}] += pair.count;
    for (const auto& [words, count] : pairs) {
        totals[words.first].seen += count;
        ++totals[words.first].kinds;
    }
    // Witten and Bell: what follows for the first time is as frequent as kinds of followers are; what was left out of
    // the counts for being rare belongs to it.
    std::vector<Word> entries;
    std::vector<Pair> packed;
    auto next = pairs.begin();
    for (std::uint32_t i = 0; i <= start; ++i) {
        const double whole = static_cast<double>(std::max(frequencies[i], totals[i].seen) + totals[i].kinds + 1);
        entries.push_back({static_cast<float>(std::log(static_cast<double>(std::max<std::uint64_t>(frequencies[i], 1)) /
                                                       static_cast<double>(all))),
                           static_cast<float>(std::log((whole - static_cast<double>(totals[i].seen)) / whole)),
                           static_cast<std::uint32_t>(packed.size())});
        for (; next != pairs.end() && next->first.first == i; ++next) {
            const double p = -std::log(static_cast<double>(next->second) / whole) / step;
            packed.push_back(next->first.second << bits | std::min(most, static_cast<std::uint32_t>(std::lround(p))));
        }
    }
    entries.push_back({0, 0, static_cast<std::uint32_t>(packed.size())});

    std::string out;
    const auto put = [&](const void* data, std::size_t size) { out.append(static_cast<const char*>(data), size); };
    const Header header{trie.cells().size(), entries.size(), packed.size()};
    put(&header, sizeof header);
    put(trie.cells().data(), trie.cells().size() * sizeof(DoubleArray::Cell));
    put(entries.data(), entries.size() * sizeof(Word));
    put(packed.data(), packed.size() * sizeof(Pair));
    return out;
}

std::optional<WordPairs> WordPairs::over(std::span<const std::byte> bytes) {
    Header header;
    if (bytes.size() < sizeof header) return std::nullopt;
    std::memcpy(&header, bytes.data(), sizeof header);
    const std::size_t cells = sizeof header;
    const std::size_t entries = cells + header.cells * sizeof(DoubleArray::Cell);
    const std::size_t pairs = entries + header.entries * sizeof(Word);
    if (header.entries < 2 || bytes.size() != pairs + header.pairs * sizeof(Pair)) return std::nullopt;
    WordPairs out;
    out.m_words = DoubleArray::over(
        {reinterpret_cast<const DoubleArray::Cell*>(bytes.data() + cells), static_cast<std::size_t>(header.cells)});
    out.m_entries = {reinterpret_cast<const Word*>(bytes.data() + entries), static_cast<std::size_t>(header.entries)};
    out.m_pairs = {reinterpret_cast<const Pair*>(bytes.data() + pairs), static_cast<std::size_t>(header.pairs)};
    return out;
}

} // namespace wenmai
