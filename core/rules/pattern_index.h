#pragma once

#include "core/rules/pattern_needs.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace wenmai {

/// Tells by what a row of words has which of many patterns may match in it, without asking each: every pattern is
/// entered under the rarest thing that it needs. Immutable once filled; safe from any thread.
class PatternIndex {
public:
    /// Enters the next pattern; they are numbered from 0.
    void add(const PatternNeeds& needs);
    /// The numbers of the patterns whose rarest need the row meets, in order: all that may match, and some more.
    [[nodiscard]] std::vector<std::uint32_t> mayMatch(const PatternText& text) const;

private:
    /// A class, text, tag or type by its number, and the patterns under it.
    using Entries = std::vector<std::pair<std::size_t, std::vector<std::uint32_t>>>;
    static void enter(Entries& entries, std::size_t number, std::uint32_t pattern);

    std::uint32_t m_count = 0;
    Entries m_classes, m_texts, m_tags, m_mentions;
    std::vector<std::uint32_t> m_always; ///< that need nothing
};

} // namespace wenmai
