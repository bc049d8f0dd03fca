#pragma once

#include "core/extract/analysis.h"

#include <string_view>
#include <vector>

namespace wenmai {

/// A value expression in folded text: 95%, 55亿美元, 140万元人民币, 6倍, 超过100亿美元, 25-30亿美元, 600GB/s.
struct FoundValue {
    Span folded;
    std::string_view kind; ///< percent, money, count, times, measure
};

/// The value expressions of one sentence, in order, those inside a time expression left out.
[[nodiscard]] std::vector<FoundValue> findValues(std::string_view folded, Span sentence,
                                                 const std::vector<Span>& times);

} // namespace wenmai
