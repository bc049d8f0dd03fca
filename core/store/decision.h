#pragma once

#include "core/model/extraction.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace wenmai {

/// What a reader can decide. Decisions outlive every rebuild of what was read from the articles: they are kept by what
/// they are about (names and places in the raw bytes), never by the row of something derived.
enum class DecisionKind : std::uint8_t {
    Merge,     ///< about an entity; what: the entity that it really is
    Split,     ///< about an entity in one article; what: the entity that it really is there
    Confirm,   ///< about a statement; what: empty
    Reject,    ///< about a statement; what: empty
    Note,      ///< about an entity or a statement or an article; what: the text
    Pin,       ///< about an entity; what: "x y" in layout units
    Published, ///< about an article; what: the ISO date
    Correct,   ///< about a statement as it was read; what: toJson(Statement) of what it should be
    Add,       ///< about a statement that was not read; what: toJson(Statement)
    Silence,   ///< about a rule; what: empty. Nothing that it reads counts but what was accepted or corrected
};
inline constexpr std::size_t decisionKindCount = 10;
[[nodiscard]] std::string_view name(DecisionKind);
[[nodiscard]] std::optional<DecisionKind> decisionKindFrom(std::string_view name);

/// `what` nullopt takes the decision back.
struct Decision {
    DecisionKind kind = DecisionKind::Note;
    std::string about;
    std::optional<std::string> what;
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// The keys that decisions are about (and, for entities, what they are); one line of JSON each.
[[nodiscard]] std::string aboutEntity(const EntityKey& entity);
[[nodiscard]] std::string aboutEntityIn(const std::string& article, const EntityKey& entity);
[[nodiscard]] std::string aboutArticle(const std::string& article);
/// By article, raw span of the sentence, ends, predicate, polarity and modality: as read, also where a decision has
/// changed the statement since (Evidence::about).
[[nodiscard]] std::string aboutStatement(const std::string& article, const Statement& statement);
/// By article, raw span of the figure, entity and property; the same way.
[[nodiscard]] std::string aboutValue(const std::string& article, const ValueStatement& value);
[[nodiscard]] std::string aboutRule(const std::string& rule);
/// Reads aboutEntity(); nullopt for anything else.
[[nodiscard]] std::optional<EntityKey> entityFrom(const std::string& about);

/// What a key speaks of, as far as it says: for a list of decisions.
struct DecidedAbout {
    enum class Kind : std::uint8_t { Entity, EntityIn, Article, Statement, Value, Rule } kind = Kind::Entity;
    std::string article; ///< EntityIn, Article, Statement, Value
    Span raw;            ///< Statement, Value: of the sentence, of the figure
    std::string rule;    ///< Rule
    EntityKey subject;   ///< the entity itself; of a statement or value, its subject
    std::optional<Predicate> predicate;
    EntityKey object; ///< Statement
    Polarity polarity = Polarity::Affirmed;
    std::optional<ValueProperty> property;
};
[[nodiscard]] std::optional<DecidedAbout> readAbout(const std::string& about);

/// The articles whose extraction the decisions change; nullopt: any may be.
[[nodiscard]] std::optional<std::vector<std::string>> articlesChanged(std::span<const Decision> decisions);

/// All decisions in force: kind, about → what.
using Decisions = std::map<std::pair<DecisionKind, std::string>, std::string>;

/// What the extraction is after the reader's decisions: entities merged and split, statements rejected, corrected and
/// added, rules silenced, the date of publication as set. Pure; merges follow one another (a → b → c), a circle of them
/// ends where it began. A decision about something that is no longer read (or cannot be understood) changes nothing.
[[nodiscard]] Extraction applied(const Decisions& decisions, Extraction extraction);

} // namespace wenmai
