#pragma once

#include <string>
#include <vector>

namespace wenmai {

/// A stretch of text as a page draws it, without white space inside. Lengths in points, y grows downwards.
struct PageWord {
    double left = 0, top = 0, right = 0, bottom = 0;
    double size = 0;         ///< of its font
    bool spaceAfter = false; ///< white space was set behind it
    std::string text;
};

/// One page as it is drawn, in no order.
struct PageWords {
    double width = 0, height = 0;
    std::vector<PageWord> words;
};

/// A line of a column, its words from left to right.
struct PageLine {
    double left = 0, top = 0, right = 0, bottom = 0;
    double size = 0;  ///< of the font that most of it is in
    double first = 0; ///< the room that its begin, which nothing breaks, takes of a line
    std::string text;
};

/// Lines below each other: a column, or the part of a page between two changes of columns.
struct PageBlock {
    std::vector<PageLine> lines;
    double left = 0, right = 0; ///< of the column
};

/// Takes what stands at the head or the foot of pages without being text out of them: page numbers, what several pages
/// repeat, what a browser prints around a page. Returns what was repeated, once each, unless a browser printed it.
[[nodiscard]] std::vector<std::string> takeFurniture(std::vector<PageWords>& pages);

/// The blocks of a page in the order of reading: columns from left to right, what spans them before or after them.
[[nodiscard]] std::vector<PageBlock> pageBlocks(const PageWords& page);

/// The text of pages, a paragraph a line: broken lines joined, Chinese without a space, hyphenated words whole, also
/// over columns and pages; notes and captions behind the paragraph that they interrupt.
[[nodiscard]] std::string pagesText(std::vector<PageWords> pages);

} // namespace wenmai
