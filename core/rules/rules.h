#pragma once

#include "core/base/diagnostic.h"
#include "core/rules/pattern_index.h"
#include "core/rules/pattern_needs.h"
#include "core/rules/rule.h"
#include "core/rules/word_lists.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// A row of words, for what is said without a verb of its own: titles, appositions, compounds, values.
struct Pattern {
    RuleHead head;
    std::vector<PatternStep> steps;
    PatternNeeds needs;                  ///< of the steps
    std::optional<std::size_t> governor; ///< class of words that belong to what it says and make it no less certain
    bool subjectOfClause = false;        ///< no <subject>: the one who does the trigger, by the grammar of clauses
};

/// Everything that resources/rules says, checked and compiled: word classes, frames of verbs, patterns of words.
/// Immutable once loaded; safe from any thread.
class Rules {
public:
    /// Loads, from each folder: words*.yaml, then the rules of every other *.yaml. `schema` names the usual types of
    /// each predicate's ends (resources/schema/predicates.yaml). A rule with a mistake is told of and left out.
    [[nodiscard]] static Rules load(const std::vector<std::filesystem::path>& folders,
                                    const std::filesystem::path& schema, Diagnostics& diagnostics);

    [[nodiscard]] const WordLists& lists() const { return m_lists; }
    [[nodiscard]] const std::vector<RuleFrame>& frames() const { return m_frames; }
    [[nodiscard]] const std::vector<Pattern>& patterns() const { return m_patterns; }
    /// The patterns of relations that may match somewhere in a row of words, in the order of patterns().
    [[nodiscard]] std::vector<const Pattern*> patternsFor(const PatternText& text) const;
    /// The classes that have frames, and the same as rising numbers.
    [[nodiscard]] const WordClasses& triggers() const { return m_triggers; }
    [[nodiscard]] const std::vector<std::size_t>& triggerNumbers() const { return m_triggerNumbers; }
    /// The rule of that name as its file has it, comments and examples included; empty for what is no rule of a file.
    [[nodiscard]] std::string source(std::string_view name) const;
    /// Frames by the number of their verbs' class.
    [[nodiscard]] const std::vector<std::size_t>& framesOf(std::size_t wordClass) const;

private:
    friend class RulesLoader;
    WordLists m_lists;
    std::vector<RuleFrame> m_frames;
    std::vector<Pattern> m_patterns;
    std::array<std::vector<std::size_t>, maxWordClasses> m_byClass;
    WordClasses m_triggers;
    std::vector<std::size_t> m_triggerNumbers;
    PatternIndex m_patternIndex; ///< of m_patterns
};

} // namespace wenmai
