#pragma once

#include "core/model/document.h"
#include "core/text/reading_marks.h"

#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// One line (or paragraph of a page) on its way to a block: what can be seen of it without its neighbours.
struct TextLine {
    enum Sign : std::uint32_t {
        Boilerplate = 1,
        Tail = 2,
        List = 4,
        Caption = 8,
        Credit = 16,
        Label = 32,      ///< a label of a byline
        Final = 64,      ///< ends as a sentence does
        Open = 128,      ///< ends in a comma, colon or the like
        InnerStop = 256, ///< has 。 or ； inside
        Cells = 512,     ///< a row of a table: | … |
        Wordless = 1024, ///< no letters at all, or only a web address
        Number = 2048,   ///< nothing but a number of one or two digits
        Date = 4096,     ///< may hold a date with its year
        Heading = 8192,  ///< the markup says that it is a heading
        Frame = 16384,   ///< may name the outlet in a sentence
        Aside = 32768    ///< stands between title and article on a page: a byline or nothing
    };
    Span text; ///< in the reading text, without white space and table bars around it
    std::uint32_t signs = 0;
    std::uint32_t chars = 0; ///< code points, an ASCII one counts half
    BlockKind kind = BlockKind::Body;
    [[nodiscard]] bool has(std::uint32_t any) const { return (signs & any) != 0; }
};

/// Looks at one line of `text`; `scratch` saves allocations.
[[nodiscard]] TextLine lookAt(std::string_view text, Span span, const ReadingMarks& marks,
                              std::vector<ReadingMarks::Hit>& scratch);

} // namespace wenmai
