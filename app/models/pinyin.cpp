#include "app/models/pinyin.h"

#include "core/base/utf8.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace wenmai {

struct Pinyin::Transliterator {
    std::unique_ptr<icu::Transliterator> icu;
};

Pinyin::Pinyin() : m_icu(std::make_unique<Transliterator>()) {
    UErrorCode status = U_ZERO_ERROR;
    m_icu->icu.reset(
        icu::Transliterator::createInstance("Han-Latin; NFD; [:Mn:] Remove; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) m_icu->icu.reset(); // without ICU's data: no pinyin, everything else works
}

Pinyin::~Pinyin() = default;

Reading Pinyin::read(std::string_view text) {
    Reading reading;
    bool chinese = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = utf8::decode(text, at);
        at += length;
        if (utf8::isAsciiAlpha(code) || utf8::isAsciiDigit(code)) {
            const char c = static_cast<char>(utf8::isAsciiAlpha(code) ? code | 0x20 : code);
            reading.full += c;
            reading.initials += c;
        } else if (utf8::isHan(code) && m_icu->icu) {
            auto known = m_known.find(code);
            if (known == m_known.end()) {
                icu::UnicodeString s(static_cast<UChar32>(code));
                m_icu->icu->transliterate(s);
                std::string latin;
                for (int32_t i = 0; i < s.length(); ++i)
                    if (s[i] >= 'a' && s[i] <= 'z') latin += static_cast<char>(s[i]);
                known = m_known.emplace(code, std::move(latin)).first;
            }
            if (known->second.empty()) continue;
            chinese = true;
            reading.full += known->second;
            reading.initials += known->second.front();
        }
    }
    return chinese ? reading : Reading{};
}

} // namespace wenmai
