#pragma once

#include "core/extract/analysis.h"

#include <string_view>
#include <vector>

namespace wenmai {

/// The value expressions of one sentence, in order, those inside a time expression left out.
[[nodiscard]] std::vector<FoundValue> findValues(std::string_view folded, Span sentence,
                                                 const std::vector<TimeSpan>& times);

} // namespace wenmai
