#include "core/text/shifted_search.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>

namespace wenmai {
namespace {

constexpr double sure = 0.96;            ///< of the probability that a character must hold to be taken as certain
constexpr double leastShare = 0.25;      ///< and to be shown at all
constexpr double leastPerCharacter = -9; ///< natural logarithm; rows of single rare characters lie below
constexpr std::size_t longestWord = 6;
constexpr double beam = 14;          ///< rows less likely than the best by that factor (its logarithm) are let go
constexpr double narrowBeam = 2;     ///< the same, for a further dropped pair
constexpr std::size_t mostHeads = 4; ///< at a node

double logSum(double a, double b) {
    const double high = std::max(a, b);
    const double low = std::min(a, b);
    return high - low > 40 ? high : high + std::log1p(std::exp(low - high));
}

struct Relaxed {
    std::uint32_t head = 0;
    double log = 0;
};

constexpr std::uint32_t noArc = ~std::uint32_t{0};

} // namespace

ShiftedSearch::ShiftedSearch(const ShiftedStretch& stretch, const WordModel& model)
    : m_stretch(stretch), m_lattice(stretch), m_model(model) {
    m_at.resize(m_lattice.last() + 1);
    m_likeliest.assign(stretch.m_pairs.size() + 2, WordModel::none);
}

void ShiftedSearch::begin() {
    for (const auto& [node, cost] : m_lattice.firsts()) {
        m_at[node].push_back(static_cast<std::uint32_t>(m_heads.size()));
        m_heads.push_back({node, WordModel::unknown, -cost, -cost, noArc});
    }
}

/// The heads of a node that are worth following.
std::vector<std::uint32_t> ShiftedSearch::kept(Node node) {
    std::vector<std::uint32_t> out = m_at[node];
    const double least =
        m_lattice.inStretch(node) && node != 0 ? m_likeliest[m_lattice.pairsRead(node)] - beam : WordModel::none;
    std::sort(out.begin(), out.end(),
              [&](std::uint32_t a, std::uint32_t b) { return m_heads[a].best > m_heads[b].best; });
    if (out.size() > mostHeads) out.resize(mostHeads);
    std::erase_if(out, [&](std::uint32_t head) { return m_heads[head].best < least; });
    return out;
}

void ShiftedSearch::relax(std::uint32_t from, Node to, WordModel::Context context, double log) {
    const double best = m_heads[from].best + log;
    if (m_lattice.inStretch(to)) {
        double& likeliest = m_likeliest[m_lattice.pairsRead(to)];
        likeliest = std::max(likeliest, best);
    }
    auto& there = m_at[to];
    const auto found =
        std::find_if(there.begin(), there.end(), [&](std::uint32_t head) { return m_heads[head].context == context; });
    const auto arc = static_cast<std::uint32_t>(m_arcs.size());
    const double all = m_heads[from].all + log;
    std::uint32_t head = 0;
    if (found == there.end()) {
        head = static_cast<std::uint32_t>(m_heads.size());
        m_heads.push_back({to, context, all, best, arc});
        there.push_back(head);
    } else {
        head = *found;
        m_heads[head].all = logSum(m_heads[head].all, all);
        if (best > m_heads[head].best) {
            m_heads[head].best = best;
            m_heads[head].bestArc = arc;
        }
    }
    m_arcs.push_back(
        {from, head, log, static_cast<std::uint32_t>(m_letters.size()), static_cast<std::uint32_t>(m_word.size())});
    m_letters.insert(m_letters.end(), m_word.begin(), m_word.end());
}

void ShiftedSearch::extend(const std::vector<std::uint32_t>& heads, Node node, WordModel::Cells cells, double cost) {
    if (m_word.size() >= longestWord) return;
    constexpr std::uint8_t here[] = {0};
    const bool alone = m_word.empty();
    // Another pair dropped behind one that was is rare: looked for only where it costs little.
    const Node start = m_heads[heads.front()].node;
    const bool mayDrop = m_lattice.putBack(node) == 0 || m_lattice.commaNext(node) ||
                         (alone ? m_heads[heads.front()].best > m_likeliest[m_lattice.pairsRead(node)] - narrowBeam
                                : m_lattice.putBack(start) == 0 && m_commonWord);
    for (const ShiftedLattice::Step& step : m_lattice.steps(node)) {
        if (step.dropped && !mayDrop) continue;
        const WordModel::Cells next = m_model.walked(cells, step.letter->folded, alone);
        if (!next.goOn() && !alone) continue;
        std::optional<WordModel::Word> word = m_model.wordAt(next);
        if (alone && !word) word = m_model.lone(step.letter->character);
        const double all = cost + step.cost + step.letter->cost;
        m_word.push_back({step.letter->character, 0});
        if (alone) m_commonWord = step.letter->common;
        const std::span<const std::uint8_t> leads =
            step.leads.empty() ? std::span<const std::uint8_t>(here) : step.leads;
        std::vector<Relaxed> likely;
        if (word) {
            const double least = m_lattice.inStretch(step.base + leads.front())
                                     ? m_likeliest[m_lattice.pairsRead(step.base + leads.front())] - beam
                                     : WordModel::none;
            for (const std::uint32_t head : heads) {
                const double log = m_model.behind(m_heads[head].context, *word) - all;
                if (m_heads[head].best + log >= least) likely.push_back({head, log});
            }
        }
        if (likely.empty() && !next.goOn()) {
            m_word.pop_back();
            continue;
        }
        for (const std::uint8_t ahead : leads) {
            const Node to = step.base + ahead;
            m_word.back().to = to;
            for (const Relaxed& r : likely)
                relax(r.head, to, word->context, r.log);
            if (next.goOn()) extend(heads, to, next, all);
        }
        m_word.pop_back();
    }
}

void ShiftedSearch::run() {
    for (Node node = 0; node < m_lattice.last(); ++node) {
        if (m_at[node].empty()) continue;
        const std::vector<std::uint32_t> heads = kept(node);
        if (!heads.empty()) extend(heads, node, {}, 0);
    }
}

std::vector<ShiftedSearch::Letter> ShiftedSearch::likeliest() const {
    std::vector<Letter> out;
    const auto& last = m_at[m_lattice.last()];
    if (last.empty()) return out;
    std::uint32_t head = *std::max_element(
        last.begin(), last.end(), [&](std::uint32_t a, std::uint32_t b) { return m_heads[a].best < m_heads[b].best; });
    while (m_heads[head].bestArc != noArc) {
        const Arc& arc = m_arcs[m_heads[head].bestArc];
        for (std::uint32_t i = arc.count; i > 0; --i)
            out.push_back(m_letters[arc.letters + i - 1]);
        head = arc.from;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

/// Of all the probability, how much has each character of the row where it stands.
std::vector<double> ShiftedSearch::masses(const std::vector<Letter>& row) const {
    std::vector<double> rest(m_heads.size(), WordModel::none);
    double whole = WordModel::none;
    for (const std::uint32_t head : m_at[m_lattice.last()]) {
        rest[head] = 0;
        whole = logSum(whole, m_heads[head].all);
    }
    constexpr std::uint32_t nowhere = ~std::uint32_t{0};
    std::vector<std::uint32_t> place(m_lattice.last() + 1, nowhere); // in the row, by the node that a letter leads to
    for (std::uint32_t i = 0; i < row.size(); ++i)
        place[row[i].to] = i;
    std::vector<double> out(row.size());
    for (auto arc = m_arcs.rbegin(); arc != m_arcs.rend(); ++arc) {
        if (rest[arc->to] == WordModel::none) continue;
        rest[arc->from] = logSum(rest[arc->from], arc->log + rest[arc->to]);
        const double share = std::exp(m_heads[arc->from].all + arc->log + rest[arc->to] - whole);
        if (share < 1e-6) continue;
        Node from = m_heads[arc->from].node;
        for (std::uint32_t i = arc->letters; i < arc->letters + arc->count; ++i) {
            const std::uint32_t at = place[m_letters[i].to];
            const bool same =
                at != nowhere && row[at].character == m_letters[i].character && (at == 0 || row[at - 1].to == from);
            if (same) out[at] += share;
            from = m_letters[i].to;
        }
    }
    return out;
}

std::vector<ShiftedStretch::Piece> ShiftedSearch::best() {
    begin();
    run();
    const std::vector<Letter> row = likeliest();
    if (row.empty()) return {};
    double whole = WordModel::none;
    for (const std::uint32_t head : m_at[m_lattice.last()])
        whole = logSum(whole, m_heads[head].best);
    if (whole / static_cast<double>(row.size()) < leastPerCharacter) return {};
    const std::vector<double> share = masses(row);

    std::vector<ShiftedStretch::Piece> out;
    std::uint32_t begin = m_stretch.m_at.begin;
    std::string text;
    double least = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool before = !m_lattice.inStretch(row[i].to) || (i == 0 ? false : !m_lattice.inStretch(row[i - 1].to)) ||
                            i < m_stretch.m_before.size();
        if (before) continue;
        utf8::append(text, row[i].character);
        least = std::min(least, share[i]);
        const auto at = m_lattice.shownAt(row[i].to);
        if (!at) continue;
        if (row[i].to == m_lattice.last() - m_stretch.m_after.size() && m_stretch.m_end == ShiftedStretch::End::Literal)
            text += m_stretch.m_letter;
        const bool certain = least >= sure;
        std::optional<std::string> put;
        if (least >= leastShare) put = text;
        if (!out.empty() && out.back().certain == certain && out.back().text.has_value() == put.has_value()) {
            out.back().at.end = *at;
            if (put) *out.back().text += *put;
        } else {
            out.push_back({{begin, *at}, put, certain});
        }
        begin = *at;
        text.clear();
        least = 1;
    }
    return out;
}

} // namespace wenmai
