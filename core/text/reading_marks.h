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
    /// The texts of the inline marks, as written, that `text` has anywhere.
    [[nodiscard]] std::vector<std::string> inlineIn(std::string_view text) const;
    [[nodiscard]] std::size_t size() const { return m_marks.size(); }

private:
    std::vector<ReadingMark> m_marks;
    /// Marks by their first bytes; a filter says at once that no mark begins so.
    struct Index {
        std::unordered_multimap<std::uint64_t, std::uint32_t> byHead = {};
        std::bitset<65536> filter = {}; ///< hashes of the heads
    };
    void take(const Index& index, std::uint64_t head, std::string_view line, std::size_t at,
              std::vector<Hit>& hits) const;
    Index m_short;            ///< heads of three bytes
    Index m_long;             ///< heads of six bytes
    Index m_inlineHeads;      ///< of the inline marks as written, six bytes
    std::bitset<65536> m_any; ///< hashes of the first three bytes of every mark
    std::unordered_multimap<std::string, std::uint32_t> m_wholeLines;
    std::vector<std::string> m_inline;
};

/// Reads `what<TAB>where<TAB>text` lines; `#` begins a comment line. A bad line becomes a diagnostic and is left out.
/// Errors: NotFound, Unreadable.
[[nodiscard]] Result<ReadingMarks> loadReadingMarks(const std::string& path, Diagnostics& diagnostics);

} // namespace wenmai
