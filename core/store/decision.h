#pragma once

#include "core/model/extraction.h"

#include <map>
#include <optional>
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
};
inline constexpr std::size_t decisionKindCount = 7;
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
/// By article, raw span of the sentence, ends, predicate, polarity and modality.
[[nodiscard]] std::string aboutStatement(const std::string& article, const Statement& statement);
/// Reads aboutEntity(); nullopt for anything else.
[[nodiscard]] std::optional<EntityKey> entityFrom(const std::string& about);

/// All decisions in force: kind, about → what.
using Decisions = std::map<std::pair<DecisionKind, std::string>, std::string>;

/// What the extraction is after the reader's decisions: entities merged and split, rejected statements left out, the
/// date of publication as set. Pure; merges follow one another (a → b → c), a circle of them ends where it began.
[[nodiscard]] Extraction applied(const Decisions& decisions, Extraction extraction);

} // namespace wenmai
