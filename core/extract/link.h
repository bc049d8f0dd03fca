#pragma once

#include "core/extract/analysis.h"
#include "core/lexicon/lexicon.h"
#include "core/rules/word_lists.h"

namespace wenmai {

/// Turns the words that are spellings of the lexicon into mentions. A sure spelling is linked at once; an ambiguous one
/// where its context or another sure spelling of the same entity stands in the article (one sure mention makes the
/// others sure), the nearest country deciding between namesakes. One-character country names count beside 对, 来, 在 …,
/// another such name, or 方, 企, 媒 ….
void linkMentions(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists);

/// Lists the policies that are called by a noun of the rules (出口管制) without taking the word from the rules. To be
/// called last.
void noteSpokenNames(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists);

} // namespace wenmai
