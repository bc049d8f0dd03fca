#pragma once

#include "core/base/error.h"
#include "core/model/extraction.h"

#include <string>
#include <string_view>

namespace wenmai {

/// An extraction as the workspace keeps it: a table of its strings, then numbers. A twentieth of the time that JSON
/// takes to be read, which is what opening a workspace of thousands of articles consists of. Same extraction, same
/// bytes.
[[nodiscard]] std::string toBlob(const Extraction& extraction);
/// Reads what toBlob() wrote. Errors: Malformed, NewerVersion; never more than a message for any bytes at all.
[[nodiscard]] Result<Extraction> extractionFromBlob(std::string_view blob);

} // namespace wenmai
