#pragma once

#include "core/model/offset_map.h"

#include <gumbo.h>

#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// The visible text of a page, and which element each line of it is from.
struct HtmlText {
    struct Line {
        Span text;                        ///< in HtmlText::text
        std::uint32_t linkBytes = 0;      ///< of it inside links
        std::vector<const GumboNode*> in; ///< the elements around it, innermost first
    };
    std::string text;
    OffsetMap toSource; ///< text → the source that was parsed
    std::vector<Line> lines;
};

/// `source` is what the tree was parsed from: the nodes point into it.
[[nodiscard]] HtmlText visibleText(const GumboNode* root, std::string_view source);

/// The value of an attribute, empty where the element lacks it.
[[nodiscard]] std::string_view attribute(const GumboNode* element, const char* name);

} // namespace wenmai
