#pragma once

#include "core/extract/clauses.h"
#include "core/rules/word_lists.h"

#include <optional>
#include <string>
#include <vector>

namespace wenmai {

/// Words that somebody says: what is stated in [begin, end) of the folded text is said by `speaker`.
struct SpeechScope {
    Span folded;
    std::optional<std::string> speaker; ///< canonical name, or verbatim words of one who is not named
    bool named = false;
    bool bySubject = false; ///< the subject of a verb of speech in its own clause
    Span cue;               ///< folded; the words that say that it is said: the verb of speech, 据…报道
};

/// Puts who says it into a statement: a named one as its speaker, and into the evidence the words that say so, which
/// are those of the speaker where that one has no name.
void attribute(const Analysis& analysis, const SpeechScope* scope, std::optional<std::string>& attributedTo,
               Evidence& evidence);

/// Finds who says what, over sentences: verbs of speech with their subject (also 据…报道, 甲向乙表示), speech without a
/// verb (甲：“…”), quotations that go on over several sentences, a speaker named behind the quotation. Scopes may nest;
/// the innermost counts.
class SpeakerFinder {
public:
    SpeakerFinder(const Analysis& analysis, const GrammarClasses& classes, const WordLists& lists)
        : m_a(analysis), m_c(classes), m_source(lists, "source_noun"), m_informant(lists, "informant"),
          m_noReport(lists, "speech_without_report"), m_report(lists, "report_word"),
          m_estimate(lists, "estimate_verb"), m_feeling(lists, "feeling_verb"), m_speechNoun(lists, "speech_noun") {}

    /// To be called for the sentences in order, each with its lines.
    void sentence(const SentenceWords& sentence, const std::vector<Line>& lines);
    /// After the last sentence, before the first `at`.
    void finish();
    /// The innermost scope that holds `at`, or nullptr.
    [[nodiscard]] const SpeechScope* at(std::uint32_t at) const;

private:
    void said(const Line& line, Span sentence);
    void quoted(const Line& line);
    void reported(const Line& line, Span sentence);
    void according(const Line& line, Span sentence);
    void quotations(Span sentence);
    void findQuotes(Span sentence);
    /// The quotation that ends right before `place`, or an empty span.
    [[nodiscard]] Span quoteBefore(std::uint32_t place) const;
    /// The innermost of the scopes found so far that reach beyond `since`.
    [[nodiscard]] const SpeechScope* latest(std::uint32_t at, std::uint32_t since) const;
    [[nodiscard]] std::optional<SpeechScope> speakerOf(const Line& line, const ClauseReader& reader,
                                                       const VerbFrame& frame) const;
    [[nodiscard]] std::string words(const Line& line, WordRange range) const;

    const Analysis& m_a;
    const GrammarClasses& m_c;
    WordClass m_source, m_informant, m_noReport, m_report, m_estimate, m_feeling, m_speechNoun;
    std::vector<SpeechScope> m_scopes;
    std::optional<SpeechScope> m_open;     ///< of a quotation that has not been closed
    std::uint32_t m_longest = 0;           ///< bytes of the longest scope
    std::vector<Span> m_quotes;            ///< closed quotations so far, in order
    std::optional<std::uint32_t> m_opened; ///< where a quotation began that is not closed yet
};

} // namespace wenmai
