#pragma once

#include "core/model/document.h"

#include <optional>
#include <string_view>

namespace wenmai {

/// The day that a field or property names: any written date, or a Unix time in seconds or milliseconds, which is taken
/// for the day of Beijing, Taipei and Hong Kong, UTC+8.
[[nodiscard]] std::optional<Date> givenDay(std::string_view text);

/// Puts in what the article's file says of it. Fields of a record win over what was read from the text, which stays
/// where it says the same; properties only fill what the text leaves open.
void addGiven(Metadata& metadata, const GivenMetadata& given);

} // namespace wenmai
