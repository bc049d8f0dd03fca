#include "core/text/html.h"

#include "core/base/utf8.h"
#include "core/text/html_content.h"
#include "core/text/html_facts.h"
#include "core/text/html_text.h"

#include <algorithm>
#include <array>
#include <memory>

namespace wenmai {
namespace {

/// The parser frees its tree by recursion; no page nests so deep.
constexpr int deepest = 2000;

std::string tagName(std::string_view text, std::size_t at) {
    std::string name;
    while (at < text.size() && name.size() < 12 && utf8::isAsciiAlpha(static_cast<unsigned char>(text[at])))
        name += static_cast<char>(text[at++] | 0x20);
    return name;
}

/// At least the depth of the tree that the parser will make.
int depthOf(std::string_view text) {
    constexpr std::array<std::string_view, 22> flat = {
        "p",    "li",   "td",     "th",     "tr",  "dt",  "dd",   "br",   "hr",    "img",   "input",
        "meta", "link", "option", "source", "wbr", "col", "area", "base", "embed", "param", "tbody"};
    int depth = 0;
    int most = 0;
    for (std::size_t at = text.find('<'); at != std::string_view::npos && at + 1 < text.size();
         at = text.find('<', at + 1)) {
        const char next = text[at + 1];
        if (next == '/') {
            const std::string name = tagName(text, at + 2);
            if (depth > 0 && std::find(flat.begin(), flat.end(), name) == flat.end()) --depth;
        } else if (utf8::isAsciiAlpha(static_cast<unsigned char>(next))) {
            const std::string name = tagName(text, at + 1);
            if (std::find(flat.begin(), flat.end(), name) == flat.end()) most = std::max(most, ++depth);
        }
    }
    return most;
}

} // namespace

Result<MarkupReading> readHtml(Draft& draft) {
    if (depthOf(draft.text) > deepest)
        return Error{ErrorCode::Malformed, "elements nested deeper than " + std::to_string(deepest), {}};
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> tree(
        gumbo_parse_with_options(&options, draft.text.data(), draft.text.size()), destroy);
    if (!tree) return Error{ErrorCode::Internal, "the HTML parser gave up", {}};

    const PageFacts facts = pageFacts(tree->root, draft);
    HtmlText page = visibleText(tree->root, draft.text);
    const std::vector<std::uint32_t> signs = signsOfContent(page, facts.title);
    MarkupReading out;
    out.facts = facts.facts;
    out.title = facts.title;
    replaceText(draft, std::move(page.text), page.toSource);
    for (std::size_t i = 0; i < page.lines.size(); ++i)
        if (signs[i] != 0) out.notes.push_back({draft.toRaw.toSource(page.lines[i].text), signs[i]});
    return out;
}

} // namespace wenmai
