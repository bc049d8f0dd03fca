#include "core/text/decode_legacy.h"

#include "core/base/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>

#include <array>
#include <vector>

namespace wenmai {
namespace {

constexpr std::size_t chunkBytes = 64 * 1024;
constexpr char32_t replacement = 0xFFFD;

/// Collects decoded characters with their places.
class Collector {
public:
    void add(char32_t code, std::uint32_t from, std::uint32_t bytes) {
        const auto begin = static_cast<std::uint32_t>(m_draft.text.size());
        utf8::append(m_draft.text, code);
        const auto length = static_cast<std::uint32_t>(m_draft.text.size()) - begin;
        m_draft.toRaw.add(length, from, bytes, static_cast<std::uint8_t>(length), static_cast<std::uint8_t>(bytes));
        if (code == replacement)
            m_draft.repairs.push_back({"lost", {from, from + bytes}, {begin, begin + length}, false});
    }
    /// Several code points that one stretch of bytes stands for.
    void addWhole(const std::string& text, std::uint32_t from, std::uint32_t bytes) {
        m_draft.toRaw.add(static_cast<std::uint32_t>(text.size()), from, bytes, 0, 0);
        m_draft.text += text;
    }
    [[nodiscard]] Draft done() { return std::move(m_draft); }

private:
    Draft m_draft;
};

} // namespace

Converter::Converter(const char* charset) {
    UErrorCode error = U_ZERO_ERROR;
    m_converter = ucnv_open(charset, &error);
    if (U_FAILURE(error)) m_converter = nullptr;
}

Converter::~Converter() {
    if (m_converter != nullptr) ucnv_close(m_converter);
}

std::string Converter::encode(char32_t c) const {
    std::array<UChar, 2> units{};
    int32_t length = 0;
    U16_APPEND_UNSAFE(units.data(), length, static_cast<UChar32>(c));
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setFromUCallBack(m_converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    std::array<char, 16> bytes{};
    const int32_t n =
        ucnv_fromUChars(m_converter, bytes.data(), static_cast<int32_t>(bytes.size()), units.data(), length, &error);
    return U_FAILURE(error) ? std::string() : std::string(bytes.data(), static_cast<std::size_t>(n));
}

char32_t Converter::decode(std::string_view bytes) const {
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setToUCallBack(m_converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    std::array<UChar, 8> units{};
    const int32_t n = ucnv_toUChars(m_converter, units.data(), static_cast<int32_t>(units.size()), bytes.data(),
                                    static_cast<int32_t>(bytes.size()), &error);
    if (U_FAILURE(error) || n < 1 || n > 2) return replacement;
    int32_t at = 0;
    UChar32 code = 0;
    U16_NEXT(units.data(), at, n, code);
    return at == n ? static_cast<char32_t>(code) : replacement;
}

Draft decodeMultiByte(std::string_view bytes, const char* charset) {
    const Converter converter(charset);
    if (converter.get() == nullptr) return {};
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_SUBSTITUTE, nullptr, nullptr, nullptr, &error);
    Collector out;
    std::vector<UChar> units;
    std::vector<int32_t> offsets;
    for (std::size_t begin = 0; begin < bytes.size();) {
        // A line feed is never part of a character in these charsets.
        std::size_t end = bytes.find('\n', std::min(begin + chunkBytes, bytes.size()));
        end = end == std::string_view::npos ? bytes.size() : end + 1;
        const std::string_view chunk = bytes.substr(begin, end - begin);
        units.resize(chunk.size() * 2 + 8);
        offsets.resize(units.size());
        UChar* to = units.data();
        const char* from = chunk.data();
        error = U_ZERO_ERROR;
        ucnv_reset(converter.get());
        ucnv_toUnicode(converter.get(), &to, units.data() + units.size(), &from, chunk.data() + chunk.size(),
                       offsets.data(), true, &error);
        const auto count = static_cast<std::size_t>(to - units.data());
        for (std::size_t i = 0; i < count;) {
            std::size_t next = i + 1;
            while (next < count && offsets[next] == offsets[i])
                ++next;
            const auto at = static_cast<std::uint32_t>(begin + static_cast<std::size_t>(offsets[i]));
            const auto stop =
                static_cast<std::uint32_t>(next < count ? begin + static_cast<std::size_t>(offsets[next]) : end);
            std::size_t k = i;
            UChar32 code = 0;
            U16_NEXT(units.data(), k, next, code);
            if (k == next) {
                out.add(static_cast<char32_t>(code), at, stop - at);
            } else {
                std::string whole;
                utf8::append(whole, static_cast<char32_t>(code));
                while (k < next) {
                    U16_NEXT(units.data(), k, next, code);
                    utf8::append(whole, static_cast<char32_t>(code));
                }
                out.addWhole(whole, at, stop - at);
            }
            i = next;
        }
        begin = end;
    }
    return out.done();
}

Draft decodeUtf16(std::string_view bytes, bool bigEndian, std::uint32_t skip) {
    Collector out;
    const auto unit = [&](std::size_t at) {
        const auto a = static_cast<unsigned char>(bytes[at]);
        const auto b = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? a << 8 | b : b << 8 | a);
    };
    std::size_t at = skip;
    while (at + 1 < bytes.size()) {
        const char32_t first = unit(at);
        const auto from = static_cast<std::uint32_t>(at);
        if (first >= 0xD800 && first < 0xDC00 && at + 3 < bytes.size()) {
            const char32_t second = unit(at + 2);
            if (second >= 0xDC00 && second < 0xE000) {
                out.add(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), from, 4);
                at += 4;
                continue;
            }
        }
        out.add(first >= 0xD800 && first < 0xE000 ? replacement : first, from, 2);
        at += 2;
    }
    if (at < bytes.size()) out.add(replacement, static_cast<std::uint32_t>(at), 1);
    return out.done();
}

} // namespace wenmai
