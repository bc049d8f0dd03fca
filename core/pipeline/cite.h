#pragma once

#include "core/model/document.h"
#include "core/model/extraction.h"

#include <string_view>

namespace wenmai {

/// Puts what the raw file says at their places into the place of quotes, surfaces, triggers and values, which stages
/// took from the reading text: where that was repaired the two differ, and evidence is a slice of the file. `bytes` are
/// the article's.
void cite(Extraction& extraction, const Document& document, std::string_view bytes);

} // namespace wenmai
