#include "core/text/gbk.h"

#include "core/text/decode_legacy.h"

namespace wenmai {

Gbk::Gbk() {
    const Converter converter("GB18030");
    for (unsigned lead = firstLead; lead <= lastLead; ++lead)
        for (unsigned trail = firstTrail; trail <= 0xFE; ++trail) {
            if (trail == 0x7F) continue;
            const char bytes[] = {static_cast<char>(lead), static_cast<char>(trail)};
            const char32_t c = converter.decode({bytes, 2});
            if (c == 0xFFFD || (c >= 0xE000 && c < 0xF900)) continue;
            m_characters[lead - firstLead][trail] = c;
            m_codes.emplace(c, static_cast<std::uint16_t>(lead << 8 | trail));
        }
}

const Gbk& Gbk::table() {
    static const Gbk made;
    return made;
}

} // namespace wenmai
