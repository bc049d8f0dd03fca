#include "core/text/decode.h"

#include "core/base/utf8.h"
#include "core/text/decode_legacy.h"
#include "core/text/plausible.h"
#include "core/text/survey.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>

namespace wenmai {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::size_t sampleBytes = 64 * 1024; ///< by which the charset is told
constexpr double hintWeight = 0.15;            ///< what a page's own word or ICU's opinion adds to what is seen
constexpr double leastPlausible = 0.2;         ///< below, the bytes are no Chinese text in any charset
constexpr std::size_t longestAsciiRun = 50;    ///< so many ASCII bytes to one other make a text whatever the other is

std::string_view withoutMark(std::string_view bytes) {
    return bytes.substr(bytes.starts_with(utf8Mark) ? utf8Mark.size() : 0);
}

/// `found` is the survey of the bytes without their mark.
Decoded decodeUtf8(std::string_view bytes, const Survey& found) {
    Decoded out{"UTF-8", {}, {}};
    const auto skip = static_cast<std::uint32_t>(bytes.starts_with(utf8Mark) ? utf8Mark.size() : 0);
    Draft& draft = out.draft;
    draft.text = bytes.substr(skip);
    const auto size = static_cast<std::uint32_t>(draft.text.size());
    draft.toRaw.add(size, skip, size);
    out.found = found;
    if (found.invalid == std::string_view::npos) return out;
    std::vector<Edit> edits;
    for (std::size_t at = found.invalid; at < draft.text.size();) {
        const auto begin = static_cast<std::uint32_t>(at);
        edits.push_back({{begin, begin + 1}, std::string("\xEF\xBF\xBD"), "lost", false});
        const std::size_t next = survey(std::string_view(draft.text).substr(at + 1)).invalid;
        at = next == std::string_view::npos ? draft.text.size() : at + 1 + next;
    }
    applyEdits(draft, edits);
    out.found = survey(draft.text);
    return out;
}

enum class Charset { Utf8, Gb18030, Big5, Utf16Le, Utf16Be };
struct CharsetName {
    const char* name;
    const char* icu;
};
constexpr std::array<CharsetName, 5> charsets = {{{"UTF-8", "UTF-8"},
                                                  {"GB18030", "GB18030"},
                                                  {"Big5-HKSCS", "Big5-HKSCS"},
                                                  {"UTF-16LE", "UTF-16LE"},
                                                  {"UTF-16BE", "UTF-16BE"}}};

Decoded withSurvey(const char* charset, Draft draft) {
    const Survey found = survey(draft.text);
    return {charset, found, std::move(draft)};
}

Decoded decodeAs(Charset charset, std::string_view bytes, std::uint32_t skip = 0) {
    switch (charset) {
    case Charset::Utf8:
        return decodeUtf8(bytes, survey(withoutMark(bytes)));
    case Charset::Gb18030:
    case Charset::Big5: {
        const CharsetName& name = charsets[static_cast<std::size_t>(charset)];
        return withSurvey(name.name, decodeMultiByte(bytes, name.icu));
    }
    case Charset::Utf16Le:
    case Charset::Utf16Be:
        return withSurvey(charsets[static_cast<std::size_t>(charset)].name,
                          decodeUtf16(bytes, charset == Charset::Utf16Be, skip));
    }
    return {};
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// What a name of a charset means here.
bool names(std::string_view name, Charset charset) {
    switch (charset) {
    case Charset::Utf8:
        return name.starts_with("utf-8") || name.starts_with("utf8");
    case Charset::Gb18030:
        return name.starts_with("gb");
    case Charset::Big5:
        return name.starts_with("big5");
    case Charset::Utf16Le:
        return name.starts_with("utf-16le");
    case Charset::Utf16Be:
        return name.starts_with("utf-16be");
    }
    return false;
}

/// What a page says of itself: charset=…
std::string declared(std::string_view bytes) {
    const std::string head = lower(bytes.substr(0, 2048));
    const std::size_t at = head.find("charset=");
    if (at == std::string::npos) return {};
    std::size_t begin = at + 8;
    while (begin < head.size() && (head[begin] == '"' || head[begin] == '\''))
        ++begin;
    return head.substr(begin, 12);
}

std::string detected(std::string_view sample) {
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&error);
    if (U_FAILURE(error)) return {};
    ucsdet_setText(detector, sample.data(), static_cast<int32_t>(sample.size()), &error);
    const UCharsetMatch* match = ucsdet_detect(detector, &error);
    std::string name;
    if (U_SUCCESS(error) && match != nullptr) {
        const char* found = ucsdet_getName(match, &error);
        if (U_SUCCESS(error) && found != nullptr) name = lower(found);
    }
    ucsdet_close(detector);
    return name;
}

/// The charset whose outcome looks most like Chinese text.
std::pair<Charset, double> best(std::string_view bytes) {
    std::string_view sample = bytes.substr(0, sampleBytes);
    if (sample.size() < bytes.size()) // not through a character
        if (const std::size_t line = sample.rfind('\n'); line != std::string_view::npos && line > 0)
            sample = sample.substr(0, line);
    const bool nul = sample.find('\0') != std::string_view::npos;
    const std::string byPage = declared(sample);
    const std::string byIcu = detected(sample);
    std::pair<Charset, double> out{Charset::Utf8, -10};
    for (std::size_t i = 0; i < charsets.size(); ++i) {
        const auto charset = static_cast<Charset>(i);
        const bool wide = charset == Charset::Utf16Le || charset == Charset::Utf16Be;
        if (wide ? bytes.size() % 2 != 0 : nul) continue;
        double score = plausibility(decodeAs(charset, sample).draft.text);
        if (names(byPage, charset)) score += hintWeight;
        if (names(byIcu, charset)) score += hintWeight;
        if (score > out.second) out = {charset, score};
    }
    return out;
}

} // namespace

Result<Decoded> decode(std::string_view bytes) {
    if (bytes.starts_with(utf8Mark)) return decodeAs(Charset::Utf8, bytes);
    if (bytes.starts_with("\xFF\xFE")) return decodeAs(Charset::Utf16Le, bytes, 2);
    if (bytes.starts_with("\xFE\xFF")) return decodeAs(Charset::Utf16Be, bytes, 2);
    const bool nul = bytes.substr(0, sampleBytes).find('\0') != std::string_view::npos;
    if (const Survey found = survey(bytes); !nul && found.invalid == std::string_view::npos)
        return decodeUtf8(bytes, found);
    const auto [charset, score] = best(bytes);
    if (score >= leastPlausible) return decodeAs(charset, bytes);
    const auto others = static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    if (!nul && others * longestAsciiRun < bytes.size()) return decodeAs(Charset::Utf8, bytes);
    return Error{ErrorCode::NotText, "no charset makes Chinese text of these bytes", {}};
}

} // namespace wenmai
