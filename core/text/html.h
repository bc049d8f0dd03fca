#pragma once

#include "core/base/error.h"
#include "core/text/draft.h"
#include "core/text/markup_reading.h"

namespace wenmai {

/// Makes the text that a reader of the page sees of its HTML, a paragraph a line; scripts are never run, nothing is
/// fetched. Where the article stands is found by the density of text and links, not by knowing sites; what stands
/// around it stays, noted as boilerplate. Errors: Malformed (elements nested so deep that it is no page).
[[nodiscard]] Result<MarkupReading> readHtml(Draft& draft);

} // namespace wenmai
