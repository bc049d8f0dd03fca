#pragma once

#include "core/base/diagnostic.h"
#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// Words by which reading tells what a line is for; people edit them in resources/schema/reading_marks.tsv.
struct ReadingMark {
    enum class Where { Line, Starts, Ends, Has };
    std::string what; ///< what it tells: "boilerplate", "tail", "caption", "byline", …
    Where where = Where::Starts;
    std::string text;
    friend bool operator==(const ReadingMark&, const ReadingMark&) = default;
};

/// All marks, immutable after loading and safe to read from any thread.
class ReadingMarks {
public:
    void add(ReadingMark mark);
    /// The first mark of this kind that the trimmed line carries, or nullptr.
    [[nodiscard]] const ReadingMark* find(std::string_view what, std::string_view line) const;
    [[nodiscard]] const std::vector<ReadingMark>& all() const { return m_marks; }

private:
    std::vector<ReadingMark> m_marks;
};

/// Reads `what<TAB>where<TAB>text` lines; `#` begins a comment line. A bad line becomes a diagnostic and is left out.
/// Errors: NotFound, Unreadable.
[[nodiscard]] Result<ReadingMarks> loadReadingMarks(const std::string& path, Diagnostics& diagnostics);

} // namespace wenmai
