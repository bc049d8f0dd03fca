#include "core/text/raw_words.h"

#include "core/text/decode_legacy.h"

namespace wenmai {

std::string rawWords(std::string_view bytes, Span raw, std::string_view charset) {
    const std::string_view words = slice(bytes, raw);
    if (charset == "UTF-8") return std::string(words);
    if (charset == "UTF-16LE" || charset == "UTF-16BE") return decodeUtf16(words, charset == "UTF-16BE", 0).text;
    return decodeMultiByte(words, std::string(charset).c_str()).text;
}

} // namespace wenmai
