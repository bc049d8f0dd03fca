#include "core/base/diagnostic.h"

namespace wenmai {

std::string dump(const Diagnostic& diagnostic) {
    const char* severity = diagnostic.severity == Diagnostic::Severity::Error ? "error" : "warning";
    return dump(diagnostic.where) + ": " + severity + ": " + diagnostic.message;
}

} // namespace wenmai
