#pragma once

#include "core/base/error.h"
#include "core/base/span.h"
#include "core/model/document.h"
#include "core/model/text_signature.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace wenmai {

/// What tells one entity from all others: its canonical name and its type. Namesakes of different types stay apart.
struct EntityKey {
    std::string name;
    EntityType type = EntityType::Organization;
    friend auto operator<=>(const EntityKey&, const EntityKey&) = default;
};

/// One stretch of text that names (or refers to) an entity.
struct Mention {
    EntityKey entity;
    std::string surface; ///< verbatim, the raw bytes in `raw` as UTF-8
    Span raw;
    std::string reason; ///< why it was linked: "lexicon", "model number", "reference", …
    friend bool operator==(const Mention&, const Mention&) = default;
};

/// An entity as one article names it.
struct EntityRecord {
    EntityKey entity;
    std::vector<std::string> surfaces; ///< every spelling used, verbatim, in order of first use; no pronouns
    friend bool operator==(const EntityRecord&, const EntityRecord&) = default;
};

/// What the reader made of a statement. What is stored of an article is as read: the reader's decisions are applied to
/// it (core/store/decision.h).
enum class Review : std::uint8_t { None, Accepted, Corrected, Added };
[[nodiscard]] std::string_view name(Review);
[[nodiscard]] std::optional<Review> reviewFrom(std::string_view name);

/// Words of the text that decided one of a statement's qualifiers.
struct Reason {
    enum class Of : std::uint8_t { Polarity, Modality, Date, Speaker };
    Of of = Of::Polarity;
    std::string words; ///< as the text has them
    Span raw;
    friend bool operator==(const Reason&, const Reason&) = default;
};
inline constexpr std::size_t reasonOfCount = 4;
[[nodiscard]] std::string_view name(Reason::Of);
[[nodiscard]] std::optional<Reason::Of> reasonOfFrom(std::string_view name);
/// "polarity: 没有; date: 12月8日", for a field of a table.
[[nodiscard]] std::string toText(const std::vector<Reason>& reasons);

/// Where a statement was read and by which rule. Spans are raw; quote = the bytes of one sentence.
struct Evidence {
    std::string quote; ///< the sentence, verbatim from the raw file (as UTF-8)
    Span raw;          ///< of the quote
    Span subject;      ///< raw span of the words that name the subject; empty where it is carried from before
    Span object;
    Span trigger; ///< raw span of the word that states it
    std::string triggerText;
    std::string rule;        ///< name of the rule, never empty
    std::vector<Reason> why; ///< what decided polarity, modality, date and speaker, where the text says it in words
    Review review = Review::None;
    std::string about =
        {}; ///< what decisions about the statement go by, where that is not as it stands now; else empty
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A relation that one sentence states.
struct Statement {
    EntityKey subject;
    Predicate predicate = Predicate::HoldsPosition;
    EntityKey object;
    std::optional<std::string> item; ///< verbatim
    Polarity polarity = Polarity::Affirmed;
    Modality modality = Modality::Actual;
    std::optional<std::string> attributedTo; ///< canonical name, or verbatim words for an unnamed informant
    std::optional<Date> date;                ///< of the event
    Evidence evidence;
    friend bool operator==(const Statement&, const Statement&) = default;
};

/// What an entity is said to measure.
struct ValueStatement {
    EntityKey subject;
    ValueProperty property = ValueProperty::Other;
    std::string value; ///< verbatim
    Span valueRaw;
    std::optional<std::string> attributedTo;
    std::optional<Date> date;
    Evidence evidence;
    friend bool operator==(const ValueStatement&, const ValueStatement&) = default;
};

/// All that was read from one article.
struct Extraction {
    std::string id;
    Metadata metadata;
    std::vector<EntityRecord> entities; ///< by type in the order of the guide's table, then by first mention
    std::vector<Mention> mentions;      ///< in order of place
    std::vector<Statement> statements;  ///< in order of place
    std::vector<ValueStatement> values;
    std::vector<CitedText> unstated = {}; ///< sentences that name two entities or more and gave no statement, in order
    TextSignature signature = {};         ///< of its body, by which reprints are told
    friend bool operator==(const Extraction&, const Extraction&) = default;
};

[[nodiscard]] std::string dump(const Mention& mention);
[[nodiscard]] std::string dump(const Statement& statement);
[[nodiscard]] std::string dump(const ValueStatement& value);

/// One line of JSON in the form of the annotation guide, with `begin` and `end` (bytes in the raw file) beside every
/// quote, `rule`, `trigger` and `why` on every relation and value, and `mentions`. No line end. Same input, same bytes.
[[nodiscard]] std::string toJson(const Extraction& extraction);
/// Reads what toJson() writes, or an annotation by hand (spans are then empty). Errors name the key.
[[nodiscard]] Result<Extraction> extractionFromJson(std::string_view json);
/// One statement in the form that it has among the relations of toJson(), and back.
[[nodiscard]] std::string toJson(const Statement& statement);
[[nodiscard]] Result<Statement> statementFromJson(std::string_view json);

} // namespace wenmai
