#pragma once

#include "core/text/classify.h"
#include "core/text/draft.h"

namespace wenmai {

/// What markup says of the article, found before its lines are looked at; raw spans.
struct MarkupFacts {
    std::optional<CitedText> title;
    std::optional<CitedText> source;
    std::optional<CitedText> author;
    std::optional<CitedDate> published;
};

/// Reads title, outlet, author and date of publication off the lines; only what the text itself says.
[[nodiscard]] Metadata readMetadata(const Draft& draft, const Structure& structure, const MarkupFacts& markup,
                                    const ReadingMarks& marks);

} // namespace wenmai
