#pragma once

#include "core/extract/clauses.h"

#include <optional>

namespace wenmai {

/// What is asked for: the date of what the words at `at` state.
struct DateQuestion {
    Span at;                ///< folded: the statement's trigger or the value
    bool ownClause = false; ///< a lasting state (offices, seats): only a time in its own clause counts
    bool planned = false;   ///< what is to come is not dated by a day that is past
};

/// The time that belongs to what is stated, among those of its line: the nearest before it in its clause, one behind
/// it there, else one of a clause before that opens the sentence (去年10月，…) or whose subject goes on. Times inside a
/// relative clause, those of the verb of speech that reports somebody else's doing, and what 此前 or 曾 puts farther
/// back are left out.
[[nodiscard]] std::optional<TimeSpan> dateOf(const Analysis& analysis, const GrammarClasses& classes,
                                             const SentenceWords& sentence, const Line& line,
                                             const DateQuestion& question);

} // namespace wenmai
