#pragma once

#include "core/model/extraction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// One statement as tests write it: "subject predicate object [item] ! planned @speaker (date)"; see
/// tests/golden/statements/README.md.
struct ExpectedStatement {
    std::string subject, object;
    wenmai::Predicate predicate = wenmai::Predicate::HoldsPosition;
    wenmai::Polarity polarity = wenmai::Polarity::Affirmed;
    wenmai::Modality modality = wenmai::Modality::Actual;
    std::optional<std::string> speaker;
    std::optional<std::string> date;
};

/// nullopt for what is no statement (a value).
[[nodiscard]] std::optional<ExpectedStatement> parseStatement(std::string_view text);
/// Statements joined by " ; ".
[[nodiscard]] std::vector<ExpectedStatement> parseStatements(std::string_view text);
/// Whether subject, predicate and object agree; ends may be any spelling of the entity in this article.
[[nodiscard]] bool sameRelation(const ExpectedStatement& expected, const wenmai::Statement& made,
                                const wenmai::Extraction& article);

/// One value as tests write it: "subject property=value (date)".
struct ExpectedValue {
    std::string subject, value;
    wenmai::ValueProperty property = wenmai::ValueProperty::Other;
    std::optional<std::string> date;
};

/// The values among statements joined by " ; ".
[[nodiscard]] std::vector<ExpectedValue> parseValues(std::string_view text);
/// Whether owner, property and figures agree; 约, 超过 and the like may be missing on one side.
[[nodiscard]] bool sameValue(const ExpectedValue& expected, const wenmai::ValueStatement& made,
                             const wenmai::Extraction& article);
/// Whether the statement is said by whom it is to be (any spelling), or by nobody.
[[nodiscard]] bool sameSpeaker(const std::optional<std::string>& expected, const std::optional<std::string>& made,
                               const wenmai::Extraction& article);
/// Whether the date is the one expected, or both are none.
[[nodiscard]] bool sameDate(const std::optional<std::string>& expected, const std::optional<wenmai::Date>& made);
