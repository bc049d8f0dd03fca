#pragma once

#include "core/text/draft.h"
#include "core/text/survey.h"

namespace wenmai {

/// Small damage that needs no words to be known: \r\n and \r become \n, zero-width and control characters and soft
/// hyphens go ("invisible"), HTML entities are decoded ("entity"), Markdown pictures go ("image").
void cleanUp(Draft& draft, const Survey& found);

/// The text that an entity at the begin of `text` stands for and its length ("&ldquo;" → “, 7); length 0 if none.
struct Entity {
    std::string text;
    std::uint32_t length = 0;
};
[[nodiscard]] Entity entityAt(std::string_view text);

} // namespace wenmai
