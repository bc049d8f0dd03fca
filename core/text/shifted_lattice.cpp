#include "core/text/shifted_lattice.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/gbk.h"
#include "core/text/pinyin.h"

namespace wenmai {
namespace {

constexpr double annotatedCost = 6; ///< of a character that would have been given its pinyin
constexpr double nearCost = 4;      ///< of a reading that is not ours
constexpr double oddEndCost = 7;    ///< of a line that ends neither in 。 nor with the quotation that was open

constexpr std::size_t leads = Gbk::lastLead - Gbk::firstLead + 1;
constexpr std::size_t mostDropped = 3; ///< pairs in a row
constexpr std::uint8_t stopLead = 0xA1;
constexpr std::uint8_t otherMarksLead = 0xA3;

} // namespace

ShiftedLattice::ShiftedLattice(const ShiftedStretch& stretch) : m_stretch(stretch) {
    for (const char32_t c : stretch.m_before + stretch.m_after)
        m_context.push_back({c, 0, true, utf8::encode(foldCodePoint(c))});
}

ShiftedLattice::Node ShiftedLattice::inside(std::size_t pairs, std::size_t putBack, std::uint8_t lead) const {
    const std::size_t row = pairs * (mostDropped + 1) + putBack;
    return static_cast<Node>(m_stretch.m_before.size() + row * leads + lead - Gbk::firstLead);
}

std::vector<std::pair<ShiftedLattice::Node, double>> ShiftedLattice::firsts() const {
    if (!m_stretch.m_before.empty()) return {{0, 0.0}};
    std::vector<std::pair<Node, double>> out;
    for (const ShiftedStretch::Lead& lead : m_stretch.m_leads)
        out.emplace_back(inside(0, 0, lead.byte), lead.cost);
    return out;
}

std::size_t ShiftedLattice::pairsRead(Node node) const {
    const std::size_t before = m_stretch.m_before.size();
    return node < before ? 0 : std::min((node - before) / leads / (mostDropped + 1), m_stretch.m_pairs.size() + 1);
}

std::size_t ShiftedLattice::putBack(Node node) const {
    const std::size_t before = m_stretch.m_before.size();
    return node < before || node >= after() ? 0 : (node - before) / leads % (mostDropped + 1);
}

bool ShiftedLattice::commaNext(Node node) const {
    return inStretch(node) && (node - m_stretch.m_before.size()) % leads == otherMarksLead - Gbk::firstLead;
}

std::optional<std::uint32_t> ShiftedLattice::shownAt(Node node) const {
    const std::uint32_t end = m_stretch.endsInLost() ? m_stretch.m_offsets.back() : m_stretch.m_at.end;
    if (node == after()) return end;
    if (putBack(node) != 0) return std::nullopt;
    const std::size_t pairs = pairsRead(node);
    if (pairs == 0) return m_stretch.m_at.begin;
    const std::uint32_t at = m_stretch.m_offsets[pairs];
    return at == end ? std::nullopt : std::optional(at);
}

const std::vector<ShiftedLattice::Step>& ShiftedLattice::steps(Node node) {
    if (m_steps.empty()) m_steps.resize(last() + 1);
    if (!m_steps[node]) m_steps[node] = made(node);
    return *m_steps[node];
}

std::vector<ShiftedLattice::Step> ShiftedLattice::made(Node node) const {
    std::vector<Step> out;
    const std::size_t before = m_stretch.m_before.size();
    if (node + 1 < before) {
        out.push_back({&m_context[node], 0, node + 1});
        return out;
    }
    if (node < before) {
        for (const ShiftedStretch::Lead& lead : m_stretch.m_leads)
            out.push_back({&m_context[node], lead.cost, inside(0, 0, lead.byte)});
        return out;
    }
    if (node >= after()) {
        if (node < last()) out.push_back({&m_context[before + node - after()], 0, node + 1});
        return out;
    }
    const ConverterLetters& letters = ConverterLetters::table();
    const std::size_t read = pairsRead(node);
    const auto lead = static_cast<std::uint8_t>((node - before) % leads + Gbk::firstLead);
    if (read < m_stretch.m_pairs.size()) {
        const auto [trail, next] = m_stretch.m_pairs[read];
        const ConverterLetters::Letter& letter = letters.letter(lead, trail);
        if (letter.character != 0)
            out.push_back(
                {&letter, cost(letter.character), next >= Gbk::firstLead ? inside(read + 1, 0, next) : after()});
    } else {
        addEnd(out, lead);
    }
    if (putBack(node) == mostDropped) return out;
    for (const std::uint8_t trail : letters.droppedTrails(lead)) {
        const ConverterLetters::Letter& letter = letters.letter(lead, trail);
        if (!letter.common && putBack(node) != 0) break; // that much bad luck is not to be believed
        const Node base = inside(read, putBack(node) + 1, 0x81) - Gbk::firstLead;
        out.push_back({&letter, cost(letter.character), base, letters.leadsBehind(trail), true});
    }
    return out;
}

double ShiftedLattice::cost(char32_t c) const {
    return m_stretch.m_traces->annotated.contains(c) ? annotatedCost : 0;
}

/// The last character of the stretch.
void ShiftedLattice::addEnd(std::vector<Step>& out, std::uint8_t lead) const {
    using End = ShiftedStretch::End;
    const ConverterLetters& letters = ConverterLetters::table();
    const bool lineEnd = m_stretch.m_end == End::LineEnd;
    if (m_stretch.m_end == End::Trail) {
        const ConverterLetters::Letter& letter = letters.letter(lead, static_cast<std::uint8_t>(m_stretch.m_letter));
        if (letter.character != 0) out.push_back({&letter, cost(letter.character), after()});
    } else if (m_stretch.m_end == End::Reading) {
        for (unsigned trail = Gbk::firstTrail; trail <= 0xFE; ++trail) {
            const ConverterLetters::Letter& letter = letters.letter(lead, static_cast<std::uint8_t>(trail));
            const char32_t c = letter.character;
            if (c == 0 || foldCodePoint(c) == c) continue;
            const ReadingFit fit = readingFit(c, m_stretch.m_endSyllable);
            if (fit != ReadingFit::None) out.push_back({&letter, fit == ReadingFit::Exact ? 0 : nearCost, after()});
        }
    } else if (lineEnd || m_stretch.m_end == End::Lost) {
        for (unsigned trail = 0x80; trail <= 0xFE; ++trail) {
            const ConverterLetters::Letter& letter = letters.letter(lead, static_cast<std::uint8_t>(trail));
            const char32_t c = letter.character;
            const bool expected = c == U'。' || (c != 0 && c == m_stretch.m_quote);
            const bool mark = lead == stopLead && (expected || c == U'”' || c == U'」' || c == U'》' || c == U'…');
            const bool other = lead == otherMarksLead && (c == U'！' || c == U'？' || c == U'，');
            if (!utf8::isHan(c) && !mark && !other) continue;
            const bool odd = lineEnd && !expected && c != U'！' && c != U'？';
            out.push_back({&letter, cost(c) + (odd ? oddEndCost : 0), after()});
        }
    }
}

} // namespace wenmai
