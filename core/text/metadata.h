#pragma once

#include "core/text/classify.h"
#include "core/text/draft.h"
#include "core/text/markup_reading.h"

namespace wenmai {

/// Reads title, outlet, author and date of publication off the lines; only what the text itself says.
[[nodiscard]] Metadata readMetadata(const Draft& draft, const Structure& structure, const MarkupFacts& markup,
                                    const ReadingMarks& marks);

} // namespace wenmai
