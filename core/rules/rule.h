#pragma once

#include "core/base/error.h"
#include "core/model/vocabulary.h"
#include "core/rules/rule_types.h"
#include "core/rules/word_filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wenmai {

/// A sentence that a rule is tested with, and what it must give: "subject predicate object" lines, none for none.
struct RuleExample {
    std::string text;
    std::vector<std::string> expected;
    Place where;
};

/// What every rule says, whatever it looks at.
struct RuleHead {
    std::string name;
    std::optional<Predicate> predicate; ///< one of these two
    std::optional<ValueProperty> property;
    TypeSet subjectTypes, objectTypes;
    Polarity polarity = Polarity::Affirmed; ///< what the trigger itself says (拒绝采购: negated)
    std::optional<Modality> modality;       ///< the least certain that it may be (要求: possible)
    std::vector<RuleExample> examples;
    Place where;
};

/// Where in the clause of its verb an end of a relation stands.
struct Role {
    enum class Kind : std::uint8_t {
        Subject,      ///< the noun phrase that does it; carried from the clause before where there is none
        Object,       ///< the noun phrase behind the verb, or the head of the clause before 的 (台积电代工的H20)
        SecondObject, ///< the one behind that (卖给中国H20)
        Agent,        ///< behind 被, 由, 遭
        Near,         ///< the nearest that fits before the verb in the sentence, but the subject (…，H20被禁)
        Preposition,  ///< behind one of the named prepositions
        Clause        ///< the words behind the verb to the clause's end; for items
    };
    Kind kind = Kind::Subject;
    std::vector<std::string> prepositions; ///< folded
    bool owners = false;                   ///< also what only owns the phrase's head (批准英伟达的申请)
};

/// One way in which a frame's ends may be arranged; alternatives of a role are tried in order.
struct Arrangement {
    std::vector<Role> subject, object, item;
};

/// A verb and where its ends stand.
struct RuleFrame {
    RuleHead head;
    std::size_t trigger = 0; ///< number of the word class of its verbs
    std::vector<Arrangement> arrangements;
    bool passive = true;                     ///< 被…: subject and object change places
    bool abroad = false;                     ///< not where its subject is at home by the lexicon
    bool nominal = true;                     ///< also read as a noun (对乙的制裁, 甲与乙的会谈)
    std::optional<std::size_t> governor;     ///< class of which a word must stand between subject and verb
    std::optional<std::size_t> notGovernor;  ///< class of which none may
    std::optional<std::size_t> objectEnd;    ///< class of the object phrase's last word
    std::optional<std::size_t> notObjectEnd; ///< class that it may not be of
};

/// One step of a pattern over words.
struct PatternStep {
    enum class Kind : std::uint8_t { Mention, Class, Literal, Tag, Any, Wide, Value, Group, Not, Start };
    enum class Capture : std::uint8_t { None, Subject, Object, Item, Trigger, Speaker };
    Kind kind = Kind::Any;
    Capture capture = Capture::None;
    TypeSet types;                                  ///< Mention
    bool list = false;                              ///< Mention: also several, coordinated
    std::size_t number = 0;                         ///< Class
    std::string text;                               ///< Literal (folded), Tag, Value (percent, money, count, times)
    std::vector<std::vector<PatternStep>> branches; ///< Group, Not
    std::size_t least = 1, most = 1;
    WordFilter first; ///< what it may begin with
};

} // namespace wenmai
