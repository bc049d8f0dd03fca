#include "core/text/cleanup.h"

#include "core/base/utf8.h"
#include "core/text/radicals.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace wenmai {
namespace {

constexpr std::size_t longestEntity = 33;

/// The entities that texts are full of.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> common = {{{"&nbsp;", "\xC2\xA0"},
                                                                                  {"&amp;", "&"},
                                                                                  {"&quot;", "\""},
                                                                                  {"&lt;", "<"},
                                                                                  {"&gt;", ">"},
                                                                                  {"&#39;", "'"},
                                                                                  {"&ldquo;", "“"},
                                                                                  {"&rdquo;", "”"},
                                                                                  {"&mdash;", "—"}}};

/// What the HTML parser, which knows all 2,231 names, makes of it.
std::string decodedByParser(std::string_view entity) {
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    const auto destroy = [&](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, entity.data(), entity.size()), destroy);
    if (!output || output->root->v.element.children.length != 1) return {};
    const auto* node = static_cast<const GumboNode*>(output->root->v.element.children.data[0]);
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ? node->v.text.text : "";
}

bool emoji(char32_t c) {
    return c >= 0x1F000 || (c >= 0x2600 && c <= 0x27BF);
}

bool invisible(std::string_view text, std::size_t at, utf8::Decoded d) {
    const char32_t c = d.code;
    if (c < 0x20) return c != '\n' && c != '\t' && c != '\r';
    if (c == 0x7F || (c >= 0x80 && c < 0xA0) || c == 0xAD || c == 0xFEFF) return true;
    if (c == 0x200D) // joins the parts of an emoji
        return at == 0 || !emoji(utf8::decode(text, utf8::previous(text, at)).code);
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064);
}

/// Length of a Markdown picture at `at`, 0 where there is none.
std::size_t imageLength(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at, 4096);
    const std::size_t close = rest.find("](");
    if (!rest.starts_with("![") || close == std::string_view::npos) return 0;
    const std::size_t end = rest.find(')', close);
    const std::size_t line = rest.find('\n');
    return end == std::string_view::npos || line < end ? 0 : end + 1;
}

} // namespace

Entity entityAt(std::string_view text) {
    for (const auto& [name, character] : common)
        if (text.starts_with(name)) return {std::string(character), static_cast<std::uint32_t>(name.size())};
    const std::size_t end = text.substr(0, longestEntity).find(';');
    if (text.empty() || text.front() != '&' || end == std::string_view::npos || end < 2) return {};
    const std::string_view name = text.substr(1, end - 1);
    const std::string_view letters = name.substr(name.front() == '#' ? 1 : 0);
    const bool wellFormed = !letters.empty() && std::all_of(letters.begin(), letters.end(), [](char c) {
        return utf8::isAsciiDigit(static_cast<unsigned char>(c)) || utf8::isAsciiAlpha(static_cast<unsigned char>(c));
    });
    if (!wellFormed) return {};
    std::string decoded = decodedByParser(text.substr(0, end + 1));
    if (decoded.empty() || decoded.front() == '&') {
        if (name != "amp" && name != "#38" && name != "AMP") return {};
        decoded = "&";
    }
    return {std::move(decoded), static_cast<std::uint32_t>(end + 1)};
}

void cleanUp(Draft& draft, const Survey& found) {
    if (!found.carriageReturns && !found.invisibles && !found.entities && !found.images && !found.radicals) return;
    const std::string_view text = draft.text;
    std::vector<Edit> edits;
    const auto edit = [&](std::size_t at, std::size_t length, std::string put, const char* kind) {
        const auto begin = static_cast<std::uint32_t>(at);
        edits.push_back({{begin, static_cast<std::uint32_t>(begin + length)}, std::move(put), kind, true});
        return length;
    };
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Decoded d = utf8::decode(text, at);
        if (d.code == '\r') {
            const bool pair = at + 1 < text.size() && text[at + 1] == '\n';
            at += edit(at, 1, pair ? "" : "\n", "");
        } else if (d.code == '&' && found.entities) {
            Entity entity = entityAt(text.substr(at));
            if (entity.text == "\xC2\xA0") entity.text = " ";
            at += entity.length == 0 ? 1 : edit(at, entity.length, std::move(entity.text), "entity");
        } else if (d.code == '!' && found.images) {
            const std::size_t length = imageLength(text, at);
            at += length == 0 ? 1 : edit(at, length, "", "image");
        } else if (found.invisibles && invisible(text, at, d)) {
            at += edit(at, d.length, "", "invisible");
        } else if (const char32_t unified = found.radicals ? unifiedOf(d.code) : 0; unified != 0) {
            at += edit(at, d.length, utf8::encode(unified), "radical");
        } else {
            at += d.length;
        }
    }
    applyEdits(draft, edits);
}

} // namespace wenmai
