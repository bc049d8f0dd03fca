#pragma once

#include "core/extract/analysis.h"
#include "core/extract/classes.h"
#include "core/extract/segment.h"
#include "core/rules/rules.h"

#include <string>

namespace wenmai {

/// Document → Extraction: names the stages in their order. Holds references; immutable; safe from any thread.
class Extractor {
public:
    Extractor(const WordDict& dict, const Lexicon& lexicon, const Rules& rules);

    [[nodiscard]] Extraction extract(const Document& document) const;
    /// The entities and mentions alone, without what is stated of them.
    [[nodiscard]] Extraction names(const Document& document) const;
    /// The words of every sentence with their tags, classes and mentions, a sentence a line.
    [[nodiscard]] std::string dumpWords(const Document& document) const;
    /// The chunks of every sentence, a line a line.
    [[nodiscard]] std::string dumpClauses(const Document& document) const;

private:
    [[nodiscard]] Analysis analyse(const Document& document) const;

    const Lexicon& m_lexicon;
    const Rules& m_rules;
    GrammarClasses m_classes;
    Segmenter m_segmenter;
};

} // namespace wenmai
