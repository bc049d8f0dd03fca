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
