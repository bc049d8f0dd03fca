#pragma once

#include "core/extract/analysis.h"
#include "core/extract/classes.h"
#include "core/extract/segment.h"
#include "core/lexicon/lexicon.h"
#include "core/rules/word_lists.h"

namespace wenmai {

/// What the finders of names know of language.
struct NameSources {
    const Lexicon& lexicon;
    const WordLists& lists;
    const Segmenter& segmenter;
};

// Entities that no lexicon knows, by evidence. Each of these turns words into one word with a mention; what was found
// surely once is then found wherever the article writes it (spreadNames).

/// 《…》 is one word: an outlet, a law or a work by its name's end and what stands beside it, else only a word.
void findTitles(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists);

/// Places: by their end (第聂伯罗彼得罗夫斯克|州, 定日县), or foreign and behind what only places follow.
void findPlaces(Analysis& analysis, const NameSources& sources);

/// People: a name of the right shape behind a title (首席分析师张彬磊), with a middle dot (戴维·彼得斯), before a verb
/// of speech at a clause's start, beside a person in a list, or before its English in brackets (江凯明(Cameron
/// Johnson)).
void findPeople(Analysis& analysis, const NameSources& sources);

/// Bodies: a place and what ends an institution's name (韩国产业通商资源部), or a proper name with a firm's end, or a
/// proper name behind what a firm is (粮商尼布隆). Also the ministry in 法国农业部长.
void findBodies(Analysis& analysis, const NameSources& sources);

/// Chips: a model number beside a chip word or behind a maker's name (英伟达B30A芯片).
void findModels(Analysis& analysis, const WordLists& lists);

/// Names in Latin letters: people by their given name or behind an office (Mike Intrator), firms behind what a firm is
/// or before what only firms have (竞争对手Nebius, Kailera大股东), products beside what they are, behind their makers
/// or brought out (模型Lumen 2); and what stands beside one of them in a list.
void findLatinNames(Analysis& analysis, const WordLists& lists);

/// “X” beside the word that says what it is: 咖啡连锁“高黎贡里”, “云雀二号”火箭.
void findQuoted(Analysis& analysis, const WordLists& lists);

/// What stands in brackets behind a name is another name of it (以下简称“枫岭”, PAGASA); a firm's English makes the
/// Chinese name before it sure (康维克斯(Comvex)).
void findBrackets(Analysis& analysis, const WordLists& lists);

/// The outlet and the authors that the article's own words name (来源：…, 记者 周砚), as mentions that no word bears:
/// lines of bylines are not read for statements. Nobody whom only the file's properties or a record's fields name.
[[nodiscard]] std::vector<FoundMention> bylineNames(const Analysis& analysis, const NameSources& sources);

/// The other places where a name that was found above stands, also by its last part (米勒 for 克里斯·米勒).
void spreadNames(Analysis& analysis);

/// Capitals that stand for their government (北京正考虑…).
void findCapitals(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists);

/// 他, 她, 该公司, 该机构, 后者, 其, 总裁: linked where exactly one antecedent fits, in the nearest sentence that has
/// any; of several, the one that the sentence is about. Otherwise left alone.
void resolveReferences(Analysis& analysis, const WordLists& lists);

/// What is named right behind the whole it is a part of: bodies by the lexicon (美国商务部|工业与安全局, where the
/// whole gets a mention of its own; 阿里|平头哥), places by the lexicon or behind their country (匈牙利|塞格德). To be
/// called when all names are found.
void findNested(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists);

/// Makes words [first, last) of a sentence one word that is this mention.
void mergeWords(Analysis& analysis, SentenceWords& sentence, std::size_t first, std::size_t last, EntityKey entity,
                const char* reason, Span surface);

/// The same for a name that may begin or end inside a word: what is left of that word is cut into words anew together
/// with its neighbours. Returns the place of the name's word.
std::size_t carve(Analysis& analysis, SentenceWords& sentence, const Segmenter& segmenter, Span name, EntityKey entity,
                  const char* reason);

} // namespace wenmai
