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

/// Applies the edits; they are in order of place and do not overlap. Returns the map from the new text to the old.
OffsetMap applyEdits(Draft& draft, const std::vector<Edit>& edits);

/// Puts a text in the draft's place that was made from it in another way; `toOld` maps it to the old text.
void replaceText(Draft& draft, std::string text, const OffsetMap& toOld);

} // namespace wenmai
