#include "core/text/transcoder.h"

#include "core/base/utf8.h"
#include "core/text/decode.h"
#include "core/text/decode_legacy.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <array>

namespace wenmai {
namespace {

/// `head` without the character that its end may have cut.
std::string_view wholeCharacters(std::string_view head) {
    if (const std::size_t line = head.rfind('\n');
        line != std::string_view::npos && line > head.size() / 2 && head.find('\0') == std::string_view::npos)
        return head.substr(0, line + 1);
    for (int i = 0; i < 3 && !head.empty() && static_cast<unsigned char>(head.back()) >= 0x80; ++i)
        head.remove_suffix(1);
    return head.substr(0, head.size() / 2 * 2);
}

} // namespace

struct Transcoder::Parts {
    Converter converter;
    bool begun = false;
    UChar lead = 0; ///< a surrogate that waits for its other half

    explicit Parts(const char* charset) : converter(charset) {}
};

Transcoder::Transcoder(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Transcoder::~Transcoder() = default;
Transcoder::Transcoder(Transcoder&&) noexcept = default;
Transcoder& Transcoder::operator=(Transcoder&&) noexcept = default;

Result<Transcoder> Transcoder::forText(std::string_view head) {
    const bool sound = utf8::valid(head);
    const auto decoded = decode(sound ? head : wholeCharacters(head));
    if (!decoded) return decoded.error();
    auto parts = std::make_unique<Parts>(decoded->charset.c_str());
    if (parts->converter.get() == nullptr) return Error{ErrorCode::NotText, "no converter for " + decoded->charset, {}};
    return Transcoder(std::move(parts));
}

void Transcoder::convert(std::string_view piece, bool last, std::string& out) {
    std::array<UChar, 4096> units{};
    const char* source = piece.data();
    const char* const end = source + piece.size();
    for (bool more = true; more;) {
        UErrorCode error = U_ZERO_ERROR;
        UChar* target = units.data();
        ucnv_toUnicode(m_parts->converter.get(), &target, units.data() + units.size(), &source, end, nullptr, last,
                       &error);
        more = error == U_BUFFER_OVERFLOW_ERROR;
        for (const UChar* unit = units.data(); unit != target; ++unit) {
            if (!m_parts->begun) {
                m_parts->begun = true;
                if (*unit == 0xFEFF) continue;
            }
            if (m_parts->lead != 0 && U16_IS_TRAIL(*unit)) {
                utf8::append(out, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(m_parts->lead, *unit)));
                m_parts->lead = 0;
                continue;
            }
            if (m_parts->lead != 0) utf8::append(out, 0xFFFD);
            m_parts->lead = U16_IS_LEAD(*unit) ? *unit : UChar{0};
            if (m_parts->lead == 0) utf8::append(out, U16_IS_TRAIL(*unit) ? char32_t{0xFFFD} : char32_t{*unit});
        }
    }
    if (last && m_parts->lead != 0) utf8::append(out, 0xFFFD);
}

} // namespace wenmai
