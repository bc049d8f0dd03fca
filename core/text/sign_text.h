#pragma once

#include "core/base/span.h"
#include "core/model/text_signature.h"

#include <span>
#include <string_view>

namespace wenmai {

/// The signature of parts of a folded text, by the runs of four letters in them: Chinese characters and those of Latin
/// words; marks and white space, which reposts change, count for nothing. Traditional and Simplified copies get nearly
/// the same.
[[nodiscard]] TextSignature signText(std::string_view folded, std::span<const Span> parts);

} // namespace wenmai
