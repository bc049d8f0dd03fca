#pragma once

#include "core/base/diagnostic.h"
#include "core/base/error.h"

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wenmai {

/// Words by which reading tells what a line is for; people edit them in resources/schema/reading_marks.tsv, which says
/// what each kind does.
struct ReadingMark {
    enum class Where { Line, Starts, Ends, Has };
    std::string what; ///< what it tells: "boilerplate", "tail", "caption", …
    Where where = Where::Starts;
    std::string text;  ///< folded; for a frame, the words before its hole
    std::string after; ///< for a frame ("不代表*立场"), the words after its hole; else empty
    friend bool operator==(const ReadingMark&, const ReadingMark&) = default;
};

/// All marks, immutable after loading and safe to read from any thread.
class ReadingMarks {
public:
    struct Hit {
        const ReadingMark* mark = nullptr;
        std::uint32_t at = 0; ///< where the mark's text begins in the line
    };

    /// Adds a mark, folded (so that either script and width will do); under three bytes only as a whole line.
    void add(ReadingMark mark);
    /// All marks that a folded line carries, whole lines first, then by place; one look at each byte, however many
    /// marks.
    void find(std::string_view line, std::vector<Hit>& hits) const;
    /// Whether any mark may stand anywhere in a line of any length.
    [[nodiscard]] bool hasInline() const { return m_inline; }
    [[nodiscard]] std::size_t size() const { return m_marks.size(); }

private:
    std::vector<ReadingMark> m_marks;
    std::unordered_multimap<std::uint32_t, std::uint32_t> m_byHead; ///< first three bytes → mark
    std::unordered_multimap<std::string, std::uint32_t> m_wholeLines;
    bool m_inline = false;
    std::bitset<65536> m_heads; ///< hashes of the keys of m_byHead
};

/// Reads `what<TAB>where<TAB>text` lines; `#` begins a comment line. A bad line becomes a diagnostic and is left out.
/// Errors: NotFound, Unreadable.
[[nodiscard]] Result<ReadingMarks> loadReadingMarks(const std::string& path, Diagnostics& diagnostics);

} // namespace wenmai
