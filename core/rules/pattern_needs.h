#pragma once

#include "core/rules/pattern.h"
#include "core/rules/rule.h"
#include "core/rules/word_filter.h"

#include <vector>

namespace wenmai {

/// What a row of words must have for a pattern to match anywhere in it: told from the pattern alone, so that the
/// matcher is only asked where it may say yes.
struct PatternNeeds {
    WordFilter first;             ///< what a match may begin with
    std::vector<WordFilter> each; ///< words that pass these must stand there, not before the first …
    std::size_t reach = 0;        ///< … and less than so many words behind it

    [[nodiscard]] bool metBy(const PatternText& text) const;
};
[[nodiscard]] PatternNeeds needsOf(const std::vector<PatternStep>& steps);

/// Puts the filters of a pattern's needs and steps behind those in `out`, for numberFilters().
void collectFilters(PatternNeeds& needs, std::vector<PatternStep>& steps, std::vector<WordFilter*>& out);

/// Gives each step the filter of what one occurrence of it may begin with.
void addFilters(std::vector<PatternStep>& steps);

/// The words of a row at which a pattern may begin, in order. Linear in the row's length.
class PatternStarts {
public:
    PatternStarts(const PatternNeeds& needs, const PatternText& text)
        : m_needs(needs), m_text(text), m_next(needs.each.size(), unknown) {}
    /// Moves `at` to the first of them that is not before it; false when there is none.
    [[nodiscard]] bool next(std::size_t& at);

private:
    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
    const PatternNeeds& m_needs;
    const PatternText& m_text;
    std::vector<std::size_t> m_next; ///< by what is needed: its first word that is not before the place looked at
};

} // namespace wenmai
