#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace wenmai {

struct Reading {
    std::string full;     ///< "yingweida"
    std::string initials; ///< "ywd"
};

/// Reads Chinese in pinyin without tones, character by character, by ICU's Han-Latin data. One object for one thread.
class Pinyin {
public:
    Pinyin();
    ~Pinyin();
    Pinyin(const Pinyin&) = delete;
    Pinyin& operator=(const Pinyin&) = delete;

    /// ASCII letters and digits stay (in lower case) in both forms; everything else is dropped. Both are empty if the
    /// text has no Chinese character.
    [[nodiscard]] Reading read(std::string_view text);

private:
    struct Transliterator;
    std::unique_ptr<Transliterator> m_icu;
    std::unordered_map<char32_t, std::string> m_known;
};

} // namespace wenmai
