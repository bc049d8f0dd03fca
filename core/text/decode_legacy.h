#pragma once

#include "core/text/draft.h"

#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace wenmai {

/// An ICU converter; not to be shared between threads.
class Converter {
public:
    /// `charset` as ICU names it; null where ICU does not know it.
    explicit Converter(const char* charset);
    ~Converter();
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    [[nodiscard]] UConverter* get() const { return m_converter; }

    /// The bytes of one code point, empty where the charset lacks it.
    [[nodiscard]] std::string encode(char32_t c) const;
    /// The code point that all of `bytes` stand for, U+FFFD where they stand for none or several.
    [[nodiscard]] char32_t decode(std::string_view bytes) const;

private:
    UConverter* m_converter = nullptr;
};

/// Decodes a charset of ASCII and multi-byte characters (GB18030, Big5-HKSCS) with exact offsets. Bytes that stand for
/// nothing become U+FFFD and a repair "lost".
[[nodiscard]] Draft decodeMultiByte(std::string_view bytes, const char* charset);

/// Decodes UTF-16 without its byte order mark; `skip` bytes at the begin are left out.
[[nodiscard]] Draft decodeUtf16(std::string_view bytes, bool bigEndian, std::uint32_t skip);

} // namespace wenmai
