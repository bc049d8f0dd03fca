#include "core/text/shifted_lattice.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/gbk.h"
#include "core/text/pinyin.h"
#include "core/text/plausible.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wenmai {
namespace {

constexpr double sureShare = 0.9;        ///< of the probability that a row must hold to be taken as certain
constexpr double leastShare = 0.25;      ///< and to be shown at all
constexpr double leastPerCharacter = -9; ///< natural logarithm; rows of single rare characters lie below
constexpr std::size_t longestWord = 6;
constexpr double foreign = 6;    ///< what a character that Traditional Chinese lacks costs: converters leave none
constexpr double ownShare = 0.3; ///< of the words are the article's own rather than the dictionary's
constexpr char32_t lost = U'?';  ///< stands for a character of which no byte is left to tell it

constexpr double beam = 20; ///< rows less likely than the best by that factor (its logarithm) are let go
constexpr std::size_t leads = Gbk::lastLead - Gbk::firstLead + 1;
constexpr std::size_t mostDropped = 3; ///< pairs in a row; behind the first only around a comma: more would take long
constexpr std::uint8_t commaLead = 0xA3;
constexpr std::uint8_t commaTrail = 0xAC; ///< with any first byte of a common character it is a pair that has none

double logSum(double a, double b) {
    const double high = std::max(a, b);
    return high + std::log1p(std::exp(std::min(a, b) - high));
}

/// The child of a trie's cell by the bytes of one character, 0 where there is none; the root has no other zero.
std::size_t walk(const DoubleArray& trie, std::size_t cell, std::string_view bytes) {
    const auto cells = trie.cells();
    for (const char byte : bytes) {
        const auto next = static_cast<std::size_t>(cells[cell].base) + static_cast<unsigned char>(byte);
        if (next >= cells.size() || cells[next].check != static_cast<std::int32_t>(cell)) return 0;
        cell = next;
    }
    return cell;
}

/// The value of the word that ends in a cell, -1 where none does.
std::int32_t wordAt(const DoubleArray& trie, std::size_t cell) {
    const auto cells = trie.cells();
    const auto end = static_cast<std::size_t>(cells[cell].base);
    return end < cells.size() && cells[end].check == static_cast<std::int32_t>(cell) ? cells[end].base : -1;
}

} // namespace

ShiftedLattice::ShiftedLattice(const ShiftedStretch& stretch, const WordDict& words, const OwnWords& own)
    : m_stretch(stretch), m_words(words), m_own(own) {
    m_weights.resize(after() + m_stretch.m_after.size() + 1);
    m_steps.resize(m_weights.size());
    if (!words.words().cells().empty()) weigh();
}

ShiftedLattice::Node ShiftedLattice::inside(std::size_t pairs, std::size_t putBack, std::uint8_t lead) const {
    const std::size_t row = pairs * (mostDropped + 1) + putBack;
    return static_cast<Node>(m_stretch.m_before.size() + row * leads + lead - Gbk::firstLead);
}

const std::vector<ShiftedLattice::Step>& ShiftedLattice::steps(Node node) {
    std::optional<std::vector<Step>>& out = m_steps[node];
    if (out) return *out;
    out.emplace();
    const std::size_t before = m_stretch.m_before.size();
    if (node < before) {
        Step step{m_stretch.m_before[node], {}};
        if (node + 1 < before) {
            step.to.push_back(node + 1);
        } else {
            for (const std::uint8_t lead : m_stretch.m_leads)
                step.to.push_back(inside(0, 0, lead));
        }
        out->push_back(std::move(step));
    } else if (node < after()) {
        const std::size_t row = (node - before) / leads;
        out = stepsInside(row / (mostDropped + 1), row % (mostDropped + 1),
                          static_cast<std::uint8_t>((node - before) % leads + Gbk::firstLead));
    } else if (node - after() < m_stretch.m_after.size()) {
        out->push_back({m_stretch.m_after[node - after()], {node + 1}});
    }
    for (Step& step : *out)
        step.folded = utf8::encode(foldCodePoint(step.character));
    return *out;
}

std::vector<ShiftedLattice::Step> ShiftedLattice::stepsInside(std::size_t read, std::size_t putBack,
                                                              std::uint8_t lead) const {
    const Gbk& gbk = Gbk::table();
    std::vector<Step> out;
    const auto add = [&](std::uint8_t trail, Node to) {
        if (const char32_t c = gbk.character(lead, trail); c != 0) out.push_back({c, {to}});
    };
    if (read < m_stretch.m_pairs.size()) {
        const auto [trail, next] = m_stretch.m_pairs[read];
        add(trail, next >= Gbk::firstLead ? inside(read + 1, 0, next) : after());
    } else if (m_stretch.m_end == ShiftedStretch::End::Trail) {
        add(static_cast<std::uint8_t>(m_stretch.m_letter), after());
    } else if (m_stretch.m_end == ShiftedStretch::End::Reading) {
        for (unsigned trail = Gbk::firstTrail; trail <= 0xFE; ++trail) {
            const char32_t c = gbk.character(lead, static_cast<std::uint8_t>(trail));
            if (c != 0 && readingFit(c, m_stretch.m_endSyllable) == ReadingFit::Exact) out.push_back({c, {after()}});
        }
    } else if (m_stretch.m_end == ShiftedStretch::End::LineEnd) {
        // A line that ends in the row of 、 and 。 ends in the latter.
        const unsigned first = lead == 0xA1 ? 0xA3 : Gbk::firstTrail;
        const unsigned last = lead == 0xA1 ? 0xA3 : 0xFE;
        for (unsigned trail = first; trail <= last; ++trail)
            add(static_cast<std::uint8_t>(trail), after());
    } else if (m_stretch.m_end == ShiftedStretch::End::Unknown) {
        out.push_back({lost, {after()}});
    }
    if (putBack == mostDropped) return out;
    const bool comma = putBack != 0 && lead == commaLead;
    const unsigned firstTrail = comma ? commaTrail : Gbk::firstLead;
    const unsigned lastTrail = comma ? commaTrail : Gbk::lastLead;
    const unsigned firstNext = putBack == 0 || comma ? Gbk::firstLead : commaLead;
    const unsigned lastNext = putBack == 0 || comma ? Gbk::lastLead : commaLead;
    for (unsigned trail = firstTrail; trail <= lastTrail; ++trail) {
        Step step{gbk.character(lead, static_cast<std::uint8_t>(trail)), {}};
        for (unsigned next = firstNext; step.character != 0 && next <= lastNext; ++next)
            if (gbk.unassigned(static_cast<std::uint8_t>(trail), static_cast<std::uint8_t>(next)))
                step.to.push_back(inside(read, putBack + 1, static_cast<std::uint8_t>(next)));
        if (!step.to.empty()) out.push_back(std::move(step));
    }
    return out;
}

double ShiftedLattice::unknownWord(char32_t c) const {
    // Punctuation is no word of the dictionary, but frequent.
    constexpr std::u32string_view marks = U"“”：《》；？！「」『』（）…—·";
    if (c == lost) return 0;
    if (c == U'，') return -3;
    if (c == U'。' || c == U'、') return -4;
    if (marks.find(c) != std::u32string_view::npos) return -6;
    return m_words.rarest() - (isCommonHan(c) ? 2 : utf8::isHan(c) ? 8 : 6);
}

void ShiftedLattice::relax(Node start, Node end, const std::u32string& characters, double logProbability) {
    const Weight& from = m_weights[start];
    Weight& to = m_weights[end];
    const double all = from.all + logProbability;
    const double best = from.best + logProbability;
    to.all = to.all == none ? all : logSum(to.all, all);
    if (best > to.best) {
        to.best = best;
        to.from = start;
        to.characters = characters;
    }
}

double ShiftedLattice::wordProbability(Cells cells, char32_t alone) const {
    const std::int32_t word = cells.dictionary == 0 ? -1 : wordAt(m_words.words(), cells.dictionary);
    const std::int32_t own = cells.own == 0 ? -1 : wordAt(m_own.words(), cells.own);
    double out = none;
    if (word >= 0) out = static_cast<double>(m_words.entry(word).logProbability);
    if (own >= 0) {
        const double p = std::log(ownShare) + m_own.logProbability(own);
        out = out == none ? p : logSum(out, p);
    }
    return out == none && alone != 0 ? unknownWord(alone) : out;
}

ShiftedLattice::Cells ShiftedLattice::walked(Cells cells, std::string_view bytes, bool first) const {
    return {first || cells.dictionary != 0 ? walk(m_words.words(), cells.dictionary, bytes) : 0,
            !m_own.words().cells().empty() && (first || cells.own != 0) ? walk(m_own.words(), cells.own, bytes) : 0};
}

double ShiftedLattice::cost(const std::u32string& row) {
    return foreign * static_cast<double>(std::count_if(
                         row.begin(), row.end(), [](char32_t c) { return utf8::isHan(c) && !isTraditionalHan(c); }));
}

void ShiftedLattice::extend(Node start, Node node, Cells cells, const std::u32string& characters) {
    if (characters.size() >= longestWord) return;
    for (const Step& step : steps(node)) {
        const bool alone = characters.empty();
        const Cells next = walked(cells, step.folded, alone);
        const bool goesOn = next.dictionary != 0 || next.own != 0;
        if (!goesOn && !alone) continue;
        const double p = wordProbability(next, alone ? step.character : 0);
        const std::u32string row = characters + step.character;
        const double own = p == none ? none : p - cost(row);
        for (const Node to : step.to) {
            if (own != none) relax(start, to, row, own);
            if (goesOn) extend(start, to, next, row);
        }
    }
}

void ShiftedLattice::weigh() {
    if (m_stretch.m_before.empty()) {
        for (const std::uint8_t lead : m_stretch.m_leads) {
            m_weights[inside(0, 0, lead)].all = 0;
            m_weights[inside(0, 0, lead)].best = 0;
        }
    } else {
        m_weights[0].all = 0;
        m_weights[0].best = 0;
    }
    const std::size_t before = m_stretch.m_before.size();
    std::size_t pairs = 0;
    double likeliest = none; // among the nodes with so many pairs read
    for (Node node = 0; node < m_weights.size(); ++node) {
        const std::size_t here = node < before || node >= after() ? 0 : (node - before) / leads / (mostDropped + 1) + 1;
        if (here != pairs) likeliest = none;
        pairs = here;
        if (m_weights[node].best == none) continue;
        likeliest = std::max(likeliest, m_weights[node].best);
        if (m_weights[node].best >= likeliest - beam || here == 0) extend(node, node, {}, {});
    }
}

/// The summed probability of all ways to read one row of characters as words.
double ShiftedLattice::probabilityOf(const std::u32string& row) const {
    std::vector<double> all(row.size() + 1, none);
    all[0] = 0;
    for (std::size_t begin = 0; begin < row.size(); ++begin) {
        if (all[begin] == none) continue;
        Cells cells;
        for (std::size_t end = begin; end < row.size() && end < begin + longestWord; ++end) {
            cells = walked(cells, utf8::encode(foldCodePoint(row[end])), end == begin);
            double p = wordProbability(cells, end == begin ? row[end] : 0);
            if (p != none) p -= cost(row.substr(begin, end + 1 - begin));
            if (p != none) all[end + 1] = all[end + 1] == none ? all[begin] + p : logSum(all[end + 1], all[begin] + p);
            if (cells.dictionary == 0 && cells.own == 0) break;
        }
    }
    return all.back();
}

std::optional<ShiftedStretch::Restored> ShiftedLattice::best() const {
    const Weight& last = m_weights.back();
    if (last.best == none) return std::nullopt;
    std::u32string row;
    for (const Weight* at = &last; !at->characters.empty(); at = &m_weights[at->from])
        row.insert(0, at->characters);
    const double own = probabilityOf(row);
    const double share = std::exp(own - last.all);
    if (share < leastShare) return std::nullopt;
    if (own / static_cast<double>(row.size()) < leastPerCharacter) return std::nullopt;
    row.erase(0, m_stretch.m_before.size());
    row.erase(row.size() - m_stretch.m_after.size());
    ShiftedStretch::Restored out{{}, share >= sureShare};
    for (const char32_t c : row)
        utf8::append(out.text, c);
    if (m_stretch.m_end == ShiftedStretch::End::Literal) out.text += m_stretch.m_letter;
    return out;
}

} // namespace wenmai
