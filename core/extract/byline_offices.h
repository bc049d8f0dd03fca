#pragma once

#include "core/extract/analysis.h"

namespace wenmai {

/// What a byline says of its writer: 经纬财报 记者赵庭蓁 is a 记者 of 经纬财报. Only where the label is an office at
/// the outlet (记者, 编译), not where it merely names the writer (作者, 文). To be called when all names are found.
void readBylineOffices(const Analysis& analysis, Extraction& out);

} // namespace wenmai
