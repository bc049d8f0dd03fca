#pragma once

#include "core/text/draft.h"
#include "core/text/markup_reading.h"

namespace wenmai {

/// Takes the marks of Markdown away: headings, emphasis, links (their text stays), code, lists, quotes, rules, tables;
/// joins the lines of a paragraph. What is taken is no damage and leaves no repair.
[[nodiscard]] MarkupReading readMarkdown(Draft& draft);

} // namespace wenmai
