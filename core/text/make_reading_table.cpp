// Writes reading_table.inc: the Mandarin reading of every ideograph that GBK has, from ICU's Han-Latin rules.
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> readings(
        icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, error));
    if (U_FAILURE(error)) return std::fprintf(stderr, "Han-Latin: %s\n", u_errorName(error)), 1;
    constexpr char16_t first = 0x4E00;
    constexpr char16_t last = 0x9FA5; // GBK goes no further
    icu::UnicodeString text;
    for (char16_t c = first; c <= last; ++c)
        text.append(c).append(u'\n');
    readings->transliterate(text);
    std::string utf8;
    text.toUTF8String(utf8);

    std::map<std::string, std::size_t> numbers = {{"", 0}};
    std::vector<std::string> syllables = {""};
    std::vector<std::size_t> table;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = utf8.find('\n', at);
        std::string syllable = utf8.substr(at, end - at);
        if (static_cast<unsigned char>(syllable[0]) >= 0xE3) syllable.clear(); // no reading known
        const auto [it, added] = numbers.emplace(syllable, syllables.size());
        if (added) syllables.push_back(syllable);
        table.push_back(it->second);
        at = end + 1;
    }
    std::FILE* out = std::fopen(argv[1], "w");
    if (out == nullptr) return std::perror(argv[1]), 1;
    std::fprintf(out, "constexpr char32_t firstRead = 0x%X;\nconstexpr std::string_view syllables[] = {",
                 unsigned{first});
    for (const auto& s : syllables)
        std::fprintf(out, "\"%s\",", s.c_str());
    std::fprintf(out, "};\nconstexpr std::uint16_t readingNumbers[] = {");
    for (const auto n : table)
        std::fprintf(out, "%zu,", n);
    std::fprintf(out, "};\n");
    return std::fclose(out) == 0 ? 0 : 1;
}
