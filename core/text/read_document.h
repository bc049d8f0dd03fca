#pragma once

#include "core/base/error.h"
#include "core/model/document.h"
#include "core/text/reading_marks.h"
#include "core/text/word_dict.h"

namespace wenmai {

/// Makes an article readable: charset told and decoded, markup and converter damage taken away, lines cut into blocks
/// by what they are for, metadata read off. Every byte of the reading text maps to the raw bytes it stands for.
/// Errors: Empty (nothing to read in it), NotText, TooLarge (offsets are 32 bits); `where` names the article's path.
/// Thread-safe.
/// `words` tells which restorations of damaged text make words; without it such stretches stay as they are, marked.
[[nodiscard]] Result<Document> readDocument(const RawArticle& article, const ReadingMarks& marks,
                                            const WordDict* words = nullptr);

} // namespace wenmai
