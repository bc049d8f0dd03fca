#pragma once

#include "core/extract/analysis.h"

#include <optional>
#include <vector>

namespace wenmai {

/// A time expression and the date it stands for; without one where the text does not let it be told.
struct TimeSpan {
    Span folded;
    std::optional<Date> date;
};

/// Finds the time expressions of every sentence, one list a sentence: absolute (2025年7月15日, 2025/11/29, 民国114年),
/// partial (7月15日) and relative ones (去年底, 上周三, 昨日, 同日, 两天后), resolved against the publication date, the
/// last date stated, or not at all. The precision is the text's.
[[nodiscard]] std::vector<std::vector<TimeSpan>> findTimes(const Analysis& analysis);

} // namespace wenmai
