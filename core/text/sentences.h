#pragma once

#include "core/model/document.h"

#include <vector>

namespace wenmai {

/// Bytes. What is longer is no sentence but a table, a dump or damage, and is cut at commas: whatever reads sentences
/// may look from each word at the others without an article's cost growing out of proportion.
inline constexpr std::uint32_t longestSentence = 4096;

/// Splits each block of the document into sentences: up to 。！？ (also half-width ! ?) with the closing marks that
/// follow, or the block's end. White space around a sentence is left out. A full stop in ASCII ends one only behind a
/// Chinese character. In order of place; empty ones are left out.
[[nodiscard]] std::vector<Sentence> splitSentences(const Document& document);

} // namespace wenmai
