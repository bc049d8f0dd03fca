#include "core/io/sniff.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace wenmai {
namespace {

struct Magic {
    std::string_view bytes;
    std::string_view what;
};
using namespace std::string_view_literals;
constexpr std::array<Magic, 13> magics = {{{"\x89PNG"sv, "a PNG picture"},
                                           {"\xFF\xD8\xFF"sv, "a JPEG picture"},
                                           {"GIF8"sv, "a GIF picture"},
                                           {"RIFF"sv, "a RIFF file"},
                                           {"%PDF-"sv, "a PDF file"},
                                           {"PK\x03\x04"sv, "a ZIP archive or office document"},
                                           {"\xD0\xCF\x11\xE0"sv, "an old office document"},
                                           {"\x1F\x8B"sv, "a gzip archive"},
                                           {"7z\xBC\xAF"sv, "a 7-Zip archive"},
                                           {"Rar!"sv, "a RAR archive"},
                                           {"\x7F"
                                            "ELF"sv,
                                            "a program"},
                                           {"SQLite format 3\0"sv, "an SQLite database"},
                                           {"ID3"sv, "a sound file"}}};

constexpr std::size_t sample = 64 * 1024;

/// Whether nine of ten byte pairs are ASCII, Chinese or Chinese punctuation in one of the two orders.
bool mayBeUtf16(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
    std::array<std::size_t, 2> good = {0, 0}; // little endian, big endian
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const std::array<unsigned, 2> pair = {static_cast<unsigned char>(bytes[i]),
                                              static_cast<unsigned char>(bytes[i + 1])};
        for (std::size_t order = 0; order < 2; ++order) {
            const unsigned unit = pair[order] | pair[1 - order] << 8;
            const bool ascii = unit == '\t' || unit == '\n' || unit == '\r' || (unit >= 0x20 && unit < 0x7F);
            if (ascii || (unit >= 0x2010 && unit <= 0x206F) || (unit >= 0x3000 && unit <= 0x9FFF) || unit >= 0xFF00)
                ++good[order];
        }
    }
    return std::max(good[0], good[1]) * 20 >= bytes.size() * 9;
}

} // namespace

std::string binaryKind(std::string_view bytes) {
    for (const Magic& magic : magics)
        if (bytes.starts_with(magic.bytes)) return std::string(magic.what);
    const std::string_view head = bytes.substr(0, sample);
    std::size_t controls = 0;
    bool nul = false;
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        nul = nul || byte == 0;
        if (byte < 0x20 && byte != 0 && byte != 0x1B && !(byte >= 0x09 && byte <= 0x0D)) ++controls;
    }
    // UTF-16 of Chinese has any byte anywhere, so only the place of its NULs can be judged here.
    if (nul) return mayBeUtf16(head) ? "" : "binary data (NUL bytes)";
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return "";
    return controls * 20 > head.size() ? "binary data (control bytes)" : "";
}

bool looksLikeHtml(std::string_view bytes) {
    std::string head(bytes.substr(0, 1024));
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    std::string_view rest = head;
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    while (!rest.empty() && (rest.front() == ' ' || (rest.front() >= '\t' && rest.front() <= '\r')))
        rest.remove_prefix(1);
    return rest.starts_with("<!doctype html") || rest.starts_with("<html") ||
           (rest.starts_with("<!--") && rest.find("<html") != std::string_view::npos) ||
           (rest.starts_with("<?xml") && rest.find("<html") != std::string_view::npos);
}

} // namespace wenmai
