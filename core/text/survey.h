#pragma once

#include <cstddef>
#include <string_view>

namespace wenmai {

/// What a text holds that reading must look at more closely; told in one pass, so that a sound text costs no more.
struct Survey {
    bool carriageReturns = false;
    bool invisibles = false; ///< zero-width characters, soft hyphens, control characters
    bool entities = false;   ///< an '&' with a ';' behind it
    bool images = false;     ///< "!["
    bool toneMarks = false;  ///< pinyin, by its tone marks or as of 們; or mojibake
    bool latin1 = false;     ///< other characters of U+0080 … U+00FF
    bool mojibake = false;   ///< characters that the UTF-8 bytes of ，。的是“ become in GBK; sound text has none
    bool radicals = false;   ///< signs for parts of characters, as PDF files have them for the characters
    bool privateUse = false; ///< private use or U+FFFD
    std::size_t invalid = std::string_view::npos; ///< first malformed sequence; nothing after it was looked at
};

[[nodiscard]] Survey survey(std::string_view text);

} // namespace wenmai
