#pragma once

#include "core/text/byline.h"
#include "core/text/line.h"

#include <string_view>
#include <vector>

namespace wenmai {

/// The lines of an article with what each is for, and the bylines among them.
struct Structure {
    struct Found {
        std::size_t line = 0;
        Byline byline;
    };
    std::vector<TextLine> lines;
    std::vector<Found> bylines; ///< lines of kind Byline, in order
    std::size_t title = npos;   ///< the line that is the title
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// Tells by marks, place and shape what each line is for. `title` is the title where markup told it (it is then
/// looked for among the lines), else empty.
[[nodiscard]] Structure classify(std::string_view text, std::vector<TextLine> lines, const ReadingMarks& marks,
                                 std::string_view title = {});

/// `words` without white space, punctuation and script, for comparing titles.
[[nodiscard]] std::string titleKey(std::string_view words);

} // namespace wenmai
