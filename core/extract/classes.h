#pragma once

#include "core/model/word.h"
#include "core/rules/word_lists.h"

#include <string_view>

namespace wenmai {

/// One word class by its name; a class that no list has matches nothing.
class WordClass {
public:
    WordClass(const WordLists& lists, std::string_view name) : m_number(lists.find(name)) {}
    [[nodiscard]] bool has(const Word& word) const { return m_number && word.classes.test(*m_number); }

private:
    std::optional<std::size_t> m_number;
};

/// The classes that the grammar of clauses speaks of (resources/rules/words.yaml says what each is).
struct GrammarClasses {
    explicit GrammarClasses(const WordLists& lists)
        : preposition(lists, "preposition"), countryLead(lists, "country_lead"), coordinator(lists, "coordinator"),
          adverb(lists, "adverb"), degree(lists, "degree"), negation(lists, "negation"), planned(lists, "planned"),
          possible(lists, "possible"), say(lists, "say"), pivot(lists, "pivot"), light(lists, "light"),
          etc(lists, "etc"), abstractHead(lists, "abstract_head"), copula(lists, "copula"),
          condition(lists, "condition"), refusal(lists, "refusal"), notVerb(lists, "not_verb"), verb(lists, "verb"),
          passive(lists, "passive"), transparentPlace(lists, "transparent_place"),
          transparentBody(lists, "transparent_body"), transparentChip(lists, "transparent_chip"), title(lists, "title"),
          prohibit(lists, "prohibit"), aspect(lists, "aspect"), joint(lists, "joint"),
          counterfactual(lists, "counterfactual"), evenNegation(lists, "even_negation"), zero(lists, "zero"),
          request(lists, "request"), denial(lists, "denial"), nominalVerb(lists, "nominal_verb"),
          pronounInPhrase(lists, "pronoun_in_phrase"), tell(lists, "tell"), timeNoun(lists, "time_noun"),
          concession(lists, "concession"), transparentPerson(lists, "transparent_person"),
          clauseOpener(lists, "clause_opener"), clauseEnd(lists, "clause_end"), measureNoun(lists, "measure_noun"),
          carryOut(lists, "carry_out"), undergo(lists, "undergo"), undo(lists, "undo"),
          nominalStop(lists, "nominal_stop"), exportControl(lists, "export_control"), ended(lists, "ended"),
          interrogative(lists, "interrogative"), need(lists, "need"), licence(lists, "licence"),
          predicative(lists, "predicative"), matterNoun(lists, "matter_noun"), pretext(lists, "pretext"),
          site(lists, "site"), bringsOut(lists, "brings_out"), describes(lists, "describes"), likened(lists, "likened"),
          innerAdverb(lists, "inner_adverb"), letter(lists, "letter") {}

    WordClass preposition, countryLead, coordinator, adverb, degree, negation, planned, possible, say, pivot, light,
        etc, abstractHead, copula, condition, refusal, notVerb, verb, passive, transparentPlace, transparentBody,
        transparentChip, title, prohibit, aspect, joint, counterfactual, evenNegation, zero, request, denial,
        nominalVerb, pronounInPhrase, tell, timeNoun, concession, transparentPerson, clauseOpener, clauseEnd,
        measureNoun, carryOut, undergo, undo, nominalStop, exportControl, ended, interrogative, need, licence,
        predicative, matterNoun, pretext, site, bringsOut, describes, likened, innerAdverb, letter;
};

} // namespace wenmai
