#pragma once

#include "core/base/error.h"

#include <string>
#include <vector>

namespace wenmai {

/// A remark about data that people edit (lexicon, rules): the rest of the file still counts.
struct Diagnostic {
    enum class Severity { Warning, Error };
    Severity severity = Severity::Error;
    Place where;
    std::string message;
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};
using Diagnostics = std::vector<Diagnostic>;

/// "file:line:column: error: message"
[[nodiscard]] std::string dump(const Diagnostic& diagnostic);

} // namespace wenmai
