#pragma once

#include "core/extract/analysis.h"
#include "core/lexicon/lexicon.h"
#include "core/rules/word_lists.h"

namespace wenmai {

/// Offices whose body stands elsewhere in the article (总统特朗普, 首席财务官斯特凡·蒂尔格): the body that the article
/// gives the same person, or that the lexicon does where the article names it, or the firm that the sentence or the
/// one before it is about. Where none is sure, nothing. The title gets a mention of its own that stands for the body.
/// To be called when all names are found.
void findOffices(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists);

} // namespace wenmai
