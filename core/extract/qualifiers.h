#pragma once

#include "core/extract/clauses.h"

#include <optional>
#include <vector>

namespace wenmai {

/// How a verb's clause says what it says.
struct Qualifiers {
    Polarity polarity = Polarity::Affirmed;
    Modality modality = Modality::Actual;
    bool stated = true;      ///< false under a prohibition or in a counterfactual: nothing is stated
    std::vector<Reason> why; ///< the words that decided, in the order they were met

    /// Makes it less certain because of these words, if it is not yet.
    void raise(Modality to, const Analysis& analysis, Span because) {
        if (to <= modality) return;
        modality = to;
        why.push_back(reason(analysis, Reason::Of::Modality, because));
    }
    void set(Polarity to, const Analysis& analysis, Span because) {
        polarity = to;
        why.push_back(reason(analysis, Reason::Of::Polarity, because));
    }
};

/// Polarity and modality of a verb by scope: the words between its subject and it, the condition that opens its clause,
/// and (words of the class `asked`, which the rule itself asks for, left out), where its subject is the object of
/// another verb (批准英伟达出口, 要求中国购买), that verb and its own scope.
[[nodiscard]] Qualifiers qualify(const Analysis& analysis, const GrammarClasses& classes, const ClauseReader& reader,
                                 const VerbFrame& frame, std::optional<std::size_t> asked = {});

/// The nearest verb of speech before it, if it is announced by that (宣布向三星提供…): a deal of which that is said is
/// yet to come, unless 已 or 了 says that it is done.
[[nodiscard]] std::optional<Span> announced(const GrammarClasses& classes, const ClauseReader& reader,
                                            const VerbFrame& frame);

/// Whether it says that there is no thing at all: 0张, 零.
[[nodiscard]] bool isNone(std::string_view text);

/// The word from `at` on that says that what was named before it is over (对华出口|已经停止, 合作谈判|破裂).
[[nodiscard]] std::optional<Span> hasEnded(const GrammarClasses& classes, const std::vector<Word>& words,
                                           std::size_t at);

/// Polarity and modality of words [firstWord, lastWord) that are no verb's clause: what stands before them in their
/// clause, and whether they have ended.
[[nodiscard]] Qualifiers qualifyWords(const Analysis& analysis, const GrammarClasses& classes, const Line& line,
                                      std::size_t firstWord, std::size_t lastWord,
                                      std::optional<std::size_t> asked = {});

} // namespace wenmai
