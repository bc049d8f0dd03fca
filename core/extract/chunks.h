#pragma once

#include "core/extract/analysis.h"
#include "core/extract/classes.h"

#include <string>
#include <vector>

namespace wenmai {

/// Words [first, last) of a line.
struct WordRange {
    std::size_t first = 0;
    std::size_t last = 0;
    [[nodiscard]] bool empty() const { return first == last; }
};

/// One named thing of a noun phrase: itself (`direct`: 英伟达公司, 中国企业) or as the owner of something else
/// (英伟达的股价, where only 英伟达 is an entity).
struct PhraseEntity {
    std::int32_t mention = -1;
    bool direct = true;
};

/// A noun phrase: its entities, coordinated ones in order (阿里、腾讯与字节跳动), those that only modify left out of
/// `heads` and kept in `modifiers` (英伟达CEO黄仁勋: head 黄仁勋, modifier 英伟达).
struct Phrase {
    WordRange words;
    std::vector<PhraseEntity> heads;
    std::vector<std::int32_t> modifiers;
    /// Heads left and right of the last 的 between two entities (VMware的博通): in 收购了VMware的博通 the right one
    /// does what the left one undergoes.
    std::vector<PhraseEntity> left, right;
    bool joined = false; ///< two heads joined by 与, 和, 同, 跟: 甲与乙会谈
};

/// A piece of a clause.
struct Chunk {
    enum class Kind : std::uint8_t { Noun, Preposition, Verb, Other, Break };
    Kind kind = Kind::Other;
    WordRange words; ///< for Preposition: the preposition and its phrase
    Phrase phrase;   ///< for Noun and Preposition
};

/// A line of words to be read as clauses: a sentence without what stands in brackets, or one bracket's content.
struct Line {
    std::vector<Word> words; ///< in order of place
    std::vector<Chunk> chunks;

    /// The words that the span touches; it is found by halving.
    [[nodiscard]] WordRange wordsIn(Span folded) const;
};

/// Cuts a sentence into lines of chunks: noun phrases, prepositions with theirs, verbs, and breaks between clauses.
[[nodiscard]] std::vector<Line> chunkSentence(const Analysis& analysis, const SentenceWords& sentence,
                                              const GrammarClasses& classes);

/// "[英伟达] (向 [中国]) <出口> …", to look at.
[[nodiscard]] std::string dump(const Line& line, const Analysis& analysis);

} // namespace wenmai
