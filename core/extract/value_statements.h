#pragma once

#include "core/extract/clauses.h"
#include "core/extract/statements.h"

namespace wenmai {

/// Ties the value expressions of a sentence to what they measure and whose it is: a property's word in the same clause
/// (营收, 良率, 股价) and the entity that owns it or is the clause's subject. A value without both is left out.
class ValueReader {
public:
    ValueReader(const Analysis& analysis, const GrammarClasses& classes, const WordLists& lists, Extraction& out);

    void sentence(const SentenceReading& reading, const SpeakerFinder& speakers);

private:
    struct Property {
        ValueProperty property;
        WordClass words;
        const char* name;
    };
    struct Place {
        std::size_t first = 0, last = 0; ///< words of the line
    };

    void value(const SentenceReading& r, const SpeakerFinder& speakers, const Line& line, const FoundValue& found,
               std::size_t lowest);
    [[nodiscard]] const Property* propertyAt(const Word& word) const;
    [[nodiscard]] std::int32_t ownerOf(const Line& line, std::size_t word) const;
    [[nodiscard]] std::int32_t pick(const Phrase& phrase) const;

    const Analysis& m_a;
    const GrammarClasses& m_c;
    std::vector<Property> m_properties;
    Extraction& m_out;
};

} // namespace wenmai
