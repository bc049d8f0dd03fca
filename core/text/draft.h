#pragma once

#include "core/model/document.h"

#include <optional>
#include <string>
#include <vector>

namespace wenmai {

/// A text on its way from the raw bytes to the reading text. Every stage of reading lists its edits and applies them
/// in one go, so that offsets stay exact whatever is added between two stages.
struct Draft {
    std::string text; ///< UTF-8
    OffsetMap toRaw;  ///< text → raw bytes
    std::vector<Repair> repairs;
};

struct Edit {
    Span at;                        ///< in Draft::text
    std::optional<std::string> put; ///< what stands there from now on; nullopt: left as it is, only marked
    std::string kind;    ///< Repair::kind; empty: not worth telling the reader (a line end, a bracket of markup)
    bool certain = true; ///< Repair::certain
};

/// Applies the edits; they are in order of place and do not overlap.
void applyEdits(Draft& draft, const std::vector<Edit>& edits);

} // namespace wenmai
