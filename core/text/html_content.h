#pragma once

#include "core/text/html_text.h"

#include <vector>

namespace wenmai {

/// TextLine::Sign bits for each line of a page's text: which are headings and captions, which stand outside the article
/// (boilerplate, or close before it: aside). `title` is the page's title, by which its line is known.
[[nodiscard]] std::vector<std::uint32_t> signsOfContent(const HtmlText& page, std::string_view title);

} // namespace wenmai
