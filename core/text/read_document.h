#pragma once

#include "core/base/error.h"
#include "core/model/document.h"
#include "core/text/reading_marks.h"

namespace wenmai {

/// Makes an article readable: charset told and decoded, markup and converter damage taken away, lines cut into blocks
/// by what they are for, metadata read off. Every byte of the reading text maps to the raw bytes it stands for.
/// Errors: Empty (nothing to read in it), NotText, TooLarge (offsets are 32 bits); `where` names the article's path.
/// Thread-safe.
[[nodiscard]] Result<Document> readDocument(const RawArticle& article, const ReadingMarks& marks);

} // namespace wenmai
