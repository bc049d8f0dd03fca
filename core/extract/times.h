#pragma once

#include "core/extract/analysis.h"

namespace wenmai {

/// Finds the time expressions of every sentence (whose words need not be known): absolute (2025年7月15日, 2025/11/29,
/// 民国114年), partial (7月15日) and relative ones (去年底, 上周三, 昨日, 同日, 两天后), resolved against the
/// publication date, the last date stated, or not at all. The precision is the text's.
void findTimes(Analysis& analysis);

} // namespace wenmai
