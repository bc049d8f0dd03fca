#include "core/text/converter_letters.h"

#include "core/base/utf8.h"
#include "core/text/decode_legacy.h"
#include "core/text/fold.h"
#include "core/text/plausible.h"

namespace wenmai {
namespace {

constexpr double foreignCost = 12;      ///< of a character that Traditional Chinese lacks: converters leave none
constexpr double simplifiedCost = 8;    ///< of one that only Hong Kong's additions have
constexpr std::uint8_t loneByte = 0x80; ///< is no lead of a character, and the second byte of many

} // namespace

const ConverterLetters& ConverterLetters::table() {
    static const ConverterLetters made;
    return made;
}

ConverterLetters::ConverterLetters() {
    const Gbk& gbk = Gbk::table();
    const Converter big5("Big5");
    m_letters.resize(index(Gbk::lastLead, 0xFF) + 1);
    for (unsigned lead = Gbk::firstLead; lead <= Gbk::lastLead; ++lead)
        for (unsigned trail = Gbk::firstTrail; trail <= 0xFE; ++trail) {
            const auto l = static_cast<std::uint8_t>(lead);
            const auto t = static_cast<std::uint8_t>(trail);
            const char32_t c = gbk.character(l, t);
            if (c == 0) continue;
            Letter letter{c, 0, false, utf8::encode(foldCodePoint(c))};
            if (utf8::isHan(c) && foldCodePoint(c) == c && big5.encode(c).empty())
                letter.cost = isTraditionalHan(c) ? simplifiedCost : foreignCost;
            letter.common = letter.cost == 0 && (isCommonHan(c) || lead < 0xB0);
            m_letters[index(l, t)] = std::move(letter);
        }
    for (unsigned trail = loneByte; trail <= 0xFE; ++trail) {
        const auto t = static_cast<std::uint8_t>(trail);
        for (unsigned lead = Gbk::firstLead; lead <= Gbk::lastLead; ++lead)
            if (t == loneByte || gbk.unassigned(t, static_cast<std::uint8_t>(lead)))
                m_leadsBehind[t].push_back(static_cast<std::uint8_t>(lead));
    }
    for (unsigned lead = Gbk::firstLead; lead <= Gbk::lastLead; ++lead)
        for (const bool common : {true, false})
            for (unsigned trail = loneByte; trail <= 0xFE; ++trail) {
                const Letter& found = letter(static_cast<std::uint8_t>(lead), static_cast<std::uint8_t>(trail));
                if (found.character != 0 && found.common == common && found.cost < foreignCost &&
                    !m_leadsBehind[trail].empty())
                    m_droppedTrails[lead].push_back(static_cast<std::uint8_t>(trail));
            }
}

} // namespace wenmai
