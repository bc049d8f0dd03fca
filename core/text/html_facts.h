#pragma once

#include "core/text/draft.h"
#include "core/text/markup_reading.h"

#include <gumbo.h>

namespace wenmai {

/// What meta tags, JSON-LD and <time> say of the article; `draft` holds the source that the tree was parsed from.
struct PageFacts {
    MarkupFacts facts;
    std::string title; ///< of the page, without the site's name where it can be told
};
[[nodiscard]] PageFacts pageFacts(const GumboNode* root, const Draft& draft);

} // namespace wenmai
