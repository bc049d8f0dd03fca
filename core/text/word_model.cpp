#include "core/text/word_model.h"

#include "core/base/utf8.h"
#include "core/text/plausible.h"

#include <algorithm>
#include <cmath>

namespace wenmai {
namespace {

constexpr double ownShare = 0.2; ///< of the words are the article's own
// Of the others, where the pairs say nothing.
constexpr double pairsShare = 0.05;
constexpr double dictionaryShare = 0.95; ///< counted in newspapers

constexpr double pairsWeight = 0.31; ///< of counted pairs before single words, as libpinyin found it best
constexpr double doubledMark = 9;    ///< what a mark behind another costs
constexpr std::u32string_view stops = U"。！？";
constexpr std::u32string_view openers = U"“《「『（‘";
constexpr std::u32string_view closers = U"”》」』）’";
constexpr std::u32string_view others = U"，、：；…—·";

double logSum(double a, double b) {
    const double high = std::max(a, b);
    const double low = std::min(a, b);
    return high - low > 40 ? high : high + std::log1p(std::exp(low - high));
}

/// The child of a trie's cell by the bytes of one character, 0 where there is none; the root has no other zero.
std::size_t child(const DoubleArray& trie, std::size_t cell, std::string_view bytes) {
    const auto cells = trie.cells();
    if (cells.empty()) return 0;
    for (const char byte : bytes) {
        const auto next = static_cast<std::size_t>(cells[cell].base) + static_cast<unsigned char>(byte);
        if (next >= cells.size() || cells[next].check != static_cast<std::int32_t>(cell)) return 0;
        cell = next;
    }
    return cell;
}

/// The value of the word that ends in a cell, -1 where none does.
std::int32_t valueAt(const DoubleArray& trie, std::size_t cell) {
    if (cell == 0) return -1;
    const auto cells = trie.cells();
    const auto end = static_cast<std::size_t>(cells[cell].base);
    return end < cells.size() && cells[end].check == static_cast<std::int32_t>(cell) ? cells[end].base : -1;
}

bool among(std::u32string_view marks, char32_t c) {
    return marks.find(c) != std::u32string_view::npos;
}

} // namespace

WordModel::Cells WordModel::walked(Cells cells, std::string_view folded, bool first) const {
    const auto general = [&] {
        return m_words.words().child(cells.dictionary, m_words.characters().of(utf8::decode(folded, 0).code));
    };
    return {first || cells.dictionary != 0 ? general() : 0,
            first || cells.pairs != 0 ? child(m_words.pairs().words(), cells.pairs, folded) : 0,
            first || cells.own != 0 ? child(m_own.words(), cells.own, folded) : 0};
}

std::optional<WordModel::Word> WordModel::wordAt(Cells cells) const {
    Word out;
    const std::int32_t word = cells.dictionary == 0 ? -1 : m_words.words().value(cells.dictionary);
    const std::int32_t pair = valueAt(m_words.pairs().words(), cells.pairs);
    const std::int32_t own = valueAt(m_own.words(), cells.own);
    const auto add = [&](double share, double log) {
        out.log = out.log == none ? std::log(share) + log : logSum(out.log, std::log(share) + log);
    };
    if (word >= 0) add(dictionaryShare, static_cast<double>(m_words.entry(word).logProbability));
    if (own >= 0) out.own = std::log(ownShare) + m_own.logProbability(own);
    if (pair >= 0) {
        add(pairsShare, static_cast<double>(m_words.pairs().word(pair).logProbability));
        out.context = pair;
    }
    if (out.log == none && out.own == none) return std::nullopt;
    return out;
}

WordModel::Word WordModel::lone(char32_t c) const {
    if (c == U'，') return {clause, -2.5, none, true, false, false};
    if (c == U'。') return {sentence, -3.5, none, true, false, false};
    if (among(stops, c)) return {sentence, -6, none, true, false, false};
    if (among(openers, c)) return {clause, -5, none, true, true, false};
    if (among(closers, c)) return {clause, -5, none, true, false, true};
    if (among(others, c)) return {clause, -5, none, true, false, false};
    const double rarer = isCommonHan(c) ? 2 : utf8::isHan(c) ? 8 : 6;
    return {unknown, static_cast<double>(m_words.rarest()) - rarer, none, false, false, false};
}

double WordModel::behind(Context before, const Word& word) const {
    if (word.mark) {
        const bool doubled = (before == sentence && !word.closes && !word.opens) || (before == clause && !word.opens);
        return word.log - (doubled ? doubledMark : 0);
    }
    const double general = std::log(1 - ownShare) + generalBehind(before, word);
    return word.own == none ? general : logSum(general, word.own);
}

double WordModel::generalBehind(Context before, const Word& word) const {
    if (before == unknown || word.log == none) return word.log;
    const WordPairs& pairs = m_words.pairs();
    const std::int32_t value = before < 0 ? pairs.start() : before;
    // The counts are of other texts than news: what they leave to pairs that were not seen is too little.
    const auto counted = static_cast<double>(pairs.word(value).logRest);
    const double share = std::max(std::exp(counted), 1 - pairsWeight);
    const double rest = std::log(share) + word.log;
    if (word.context < 0) return rest;
    const auto seen = pairs.follows(value, word.context);
    return seen ? logSum(*seen + std::log((1 - share) / (1 - std::exp(counted))), rest) : rest;
}

} // namespace wenmai
