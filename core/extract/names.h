#pragma once

#include "core/extract/analysis.h"
#include "core/extract/classes.h"
#include "core/lexicon/lexicon.h"
#include "core/rules/word_lists.h"

namespace wenmai {

// Entities that no lexicon knows, by evidence. Each of these turns words into one word with a mention; what was found
// surely once is then found wherever the article writes it (spreadNames).

/// 《…》 is one word: an outlet, a law or a work by its name's end and what stands beside it, else only a word.
void findTitles(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists);

/// People: a name of the right shape behind a title (首席分析师张彬磊), with a middle dot (戴维·彼得斯), or before its
/// English in brackets (江凯明(Cameron Johnson)).
void findPeople(Analysis& analysis, const WordLists& lists);

/// Bodies: a place and what ends an institution's name (韩国产业通商资源部), or a proper name with a firm's end.
void findBodies(Analysis& analysis, const WordLists& lists);

/// Chips: a model number beside a chip word or behind a maker's name (英伟达B30A芯片).
void findModels(Analysis& analysis, const WordLists& lists);

/// The other places where a name that was found above stands, also by its last part (米勒 for 克里斯·米勒).
void spreadNames(Analysis& analysis);

/// 他, 她, 该公司, 公司: linked where exactly one antecedent fits. Also capitals that stand for their government.
void resolveReferences(Analysis& analysis, const WordLists& lists);

/// Bodies whose name begins with that of the body they belong to by the lexicon (美国商务部|工业与安全局, 阿里|平头哥):
/// the whole gets a mention of its own, and the pair is noted. To be called last.
void findNested(Analysis& analysis, const Lexicon& lexicon);

/// Makes words [first, last) of a sentence one word that is this mention.
void mergeWords(Analysis& analysis, SentenceWords& sentence, std::size_t first, std::size_t last, EntityKey entity,
                const char* reason, Span surface);

} // namespace wenmai
