#pragma once

#include "core/model/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wenmai {

/// What markup says of the article itself; raw spans.
struct MarkupFacts {
    std::optional<CitedText> title;
    std::optional<CitedText> source;
    std::optional<CitedText> author;
    std::optional<CitedDate> published;
};

/// What was learned from markup while it was taken away.
struct MarkupReading {
    MarkupFacts facts;
    std::string title; ///< by which the title's line is found; empty where the markup does not say
    /// What the markup says of stretches of the article, in order of place: TextLine::Sign bits.
    struct Note {
        Span raw;
        std::uint32_t signs = 0;
    };
    std::vector<Note> notes;
};

} // namespace wenmai
