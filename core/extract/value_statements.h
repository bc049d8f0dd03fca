#pragma once

#include "core/extract/statements.h"
#include "core/extract/value_owners.h"

namespace wenmai {

/// Ties the value expressions of a sentence to what they measure and whose it is: a property's word in the same clause
/// (营收, 良率, 股价), or what is counted right behind it (2000块H100), and the owner that the grammar gives. A value
/// without both is left out.
class ValueReader {
public:
    ValueReader(const Analysis& analysis, const GrammarClasses& classes, const WordLists& lists, Extraction& out);

    void sentence(const SentenceReading& reading, const SpeakerFinder& speakers);

private:
    struct PropertyWords {
        ValueProperty property;
        WordClass words;
    };
    struct Property {
        ValueProperty property = ValueProperty::Other;
        std::size_t at = 0; ///< its word in the line
        bool grows = false; ///< a verb of growth stands before the value
    };

    void line(const SentenceReading& r, const SpeakerFinder& speakers, const Line& line);
    [[nodiscard]] std::optional<ValueProperty> propertyAt(const Word& word) const;
    [[nodiscard]] std::optional<Property> propertyOf(const Line& line, WordRange value, std::size_t lowest) const;
    [[nodiscard]] bool ofName(const Line& line, WordRange words) const;
    [[nodiscard]] bool levied(const Line& line, WordRange words) const;
    [[nodiscard]] bool ofMarket(const Line& line, WordRange words) const;
    [[nodiscard]] bool vague(const FoundValue& value) const;
    [[nodiscard]] bool isThing(std::int32_t mention) const;
    void add(const SentenceReading& r, const SpeakerFinder& speakers, const Line& line, const FoundValue& found,
             const Property& property, std::int32_t owner);

    const Analysis& m_a;
    const GrammarClasses& m_c;
    std::vector<PropertyWords> m_properties;
    WordClass m_workMeasure, m_figureVerb, m_levyVerb;
    ValueOwners m_owners;
    Extraction& m_out;
};

} // namespace wenmai
