#include "core/rules/rules.h"

#include <fstream>

namespace wenmai {

std::string Rules::source(std::string_view name) const {
    const RuleHead* head = nullptr;
    for (const RuleFrame& frame : m_frames)
        if (frame.head.name == name) head = &frame.head;
    for (const Pattern& pattern : m_patterns)
        if (pattern.head.name == name) head = &pattern.head;
    if (!head) return {};
    std::ifstream file(head->where.file);
    std::string text, line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (number < head->where.line) continue;
        // each rule is an element of the file's list
        if (number > head->where.line && line.starts_with('-')) break;
        text += line + '\n';
    }
    while (text.ends_with("\n\n"))
        text.pop_back();
    return text;
}

std::vector<const Pattern*> Rules::patternsFor(const PatternText& text) const {
    std::vector<const Pattern*> out;
    for (const std::uint32_t number : m_patternIndex.mayMatch(text)) {
        const Pattern& pattern = m_patterns[number];
        if (pattern.head.predicate && pattern.needs.metBy(text)) out.push_back(&pattern);
    }
    return out;
}

const std::vector<std::size_t>& Rules::framesOf(std::size_t wordClass) const {
    return m_byClass[wordClass];
}

} // namespace wenmai
