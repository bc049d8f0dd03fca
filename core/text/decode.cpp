#include "core/text/decode.h"

#include "core/base/utf8.h"

namespace wenmai {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

Decoded decodeUtf8(std::string_view bytes) {
    Decoded out{"UTF-8", {}};
    const auto skip = static_cast<std::uint32_t>(bytes.starts_with(utf8Mark) ? utf8Mark.size() : 0);
    Draft& draft = out.draft;
    draft.text = bytes.substr(skip);
    draft.toRaw.add(static_cast<std::uint32_t>(draft.text.size()), skip, static_cast<std::uint32_t>(draft.text.size()));
    std::vector<Edit> edits;
    for (std::size_t at = utf8::firstInvalid(draft.text); at < draft.text.size();) {
        const auto begin = static_cast<std::uint32_t>(at);
        edits.push_back({{begin, begin + 1}, std::string("\xEF\xBF\xBD"), "lost", false});
        const std::size_t next = utf8::firstInvalid(std::string_view(draft.text).substr(at + 1));
        at = next == std::string_view::npos ? draft.text.size() : at + 1 + next;
    }
    applyEdits(draft, edits);
    return out;
}

} // namespace

Result<Decoded> decode(std::string_view bytes) {
    return decodeUtf8(bytes);
}

} // namespace wenmai
