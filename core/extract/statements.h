#pragma once

#include "core/extract/clauses.h"
#include "core/extract/nominals.h"
#include "core/extract/qualifiers.h"
#include "core/extract/speakers.h"
#include "core/extract/times.h"
#include "core/extract/values.h"
#include "core/lexicon/lexicon.h"
#include "core/rules/rules.h"

#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace wenmai {

/// What is known of a sentence when its statements are read.
struct SentenceReading {
    const SentenceWords* sentence = nullptr;
    std::vector<Line> lines;
};

/// Applies the rules to sentences and collects what they state.
class StatementReader {
public:
    StatementReader(const Analysis& analysis, const GrammarClasses& classes, const Rules& rules, const Lexicon& lexicon,
                    Extraction& out)
        : m_a(analysis), m_c(classes), m_rules(rules), m_lexicon(lexicon), m_out(out),
          m_coordinator(rules.lists().find("coordinator")) {
        m_types.reserve(analysis.mentions.size());
        for (const FoundMention& m : analysis.mentions)
            m_types.push_back(m.entity.type);
    }

    void sentence(const SentenceReading& reading, const SpeakerFinder& speakers);

private:
    struct Found {
        const RuleHead* rule = nullptr;
        std::vector<std::int32_t> subjects, objects; ///< mentions
        bool paired = false;                         ///< 分别: first with first
        std::optional<Span> item;                    ///< folded
        Span trigger;                                ///< folded
        std::size_t triggerLineWord = 0;
        bool again = false;    ///< adds to what frames have read: nothing that they said, whatever the date
        bool standing = false; ///< a name or an office, which no speaker says and no day dates
        Qualifiers qualifiers;
    };

    /// Whether the line has mentions of two things at least.
    [[nodiscard]] bool namesTwo(const Line& line) const;
    void implied(const SentenceReading& r);
    void frames(const SentenceReading& r, const Line& line);
    void frame(const RuleFrame& frame, const SentenceReading& r, const ClauseReader& reader, const VerbFrame& f,
               const Word& trigger);
    void nominals(const SentenceReading& r, const Line& line, const ClauseReader& reader);
    /// The classes of a word that may stand for a verb.
    [[nodiscard]] WordClasses nounClasses(const Word& word) const;
    void nominal(const RuleFrame& frame, const SentenceReading& r, const Line& line, const ClauseReader& reader,
                 const NominalFrame& f);
    [[nodiscard]] bool objectEnds(std::size_t wordClass, const ClauseReader& reader, const VerbFrame& f) const;
    /// Whether one of the roles is what 与 leads in.
    [[nodiscard]] static bool takesWith(const std::vector<Role>& roles);
    /// 甲与乙、丙 and not 甲、乙与丙.
    [[nodiscard]] bool opensWithJoint(const Phrase& phrase, const ClauseReader& reader) const;
    void patterns(const SentenceReading& r, const Line& line);
    void add(const Found& found, const SentenceReading& r);
    void addOne(const Found& found, const SentenceReading& r, std::int32_t subject, std::int32_t object);

    [[nodiscard]] std::vector<std::int32_t> ends(const std::vector<Role>& roles, TypeSet types,
                                                 const ClauseReader& reader, const VerbFrame& f, bool passive) const;
    [[nodiscard]] bool adjacent(std::int32_t left, std::int32_t right) const;
    /// The nearest phrase before the verb in its sentence, but its subject, that names something of these types.
    [[nodiscard]] std::vector<std::int32_t> near(TypeSet types, const ClauseReader& reader, const VerbFrame& f,
                                                 bool owners) const;
    [[nodiscard]] std::vector<std::int32_t> entities(const Phrase& phrase, TypeSet types, bool owners) const;
    [[nodiscard]] std::optional<Span> itemOf(const std::vector<Role>& roles, const ClauseReader& reader,
                                             const Line& line, const VerbFrame& f) const;
    [[nodiscard]] Span spanOf(const Line& line, WordRange range) const;
    [[nodiscard]] std::optional<TimeSpan> dateFor(const SentenceReading& r, const Found& found,
                                                  Modality modality) const;
    [[nodiscard]] Evidence evidence(const SentenceReading& r, const RuleHead& rule, Span trigger) const;
    /// Whether the word is a country that only what stands before it speaks of (访美的鸿海董事长).
    [[nodiscard]] bool isLed(const Line& line, std::size_t word) const;
    /// Whether the place there only says what something is likened to (被捧为“欧洲的宁德时代”).
    [[nodiscard]] bool isLikened(const Line& line, std::size_t word) const;
    /// Whether it may be that this person is at that place anyway: an official in the own country, anybody whom the
    /// lexicon does not know.
    [[nodiscard]] bool atHome(std::int32_t person, std::int32_t place) const;
    /// What a question asks is not stated.
    [[nodiscard]] bool asked(const SentenceReading& r, Span at) const;

    const Analysis& m_a;
    const GrammarClasses& m_c;
    const Rules& m_rules;
    const Lexicon& m_lexicon;
    Extraction& m_out;
    std::optional<std::size_t> m_coordinator;
    std::vector<EntityType> m_types; ///< by mention; the mentions are complete before statements are read
    const SpeakerFinder* m_speakers = nullptr;
    std::set<std::tuple<EntityKey, Predicate, EntityKey, std::string>> m_said; ///< by the sentence being read
    std::vector<std::pair<Predicate, Span>> m_byFrame; ///< what frames have read in it, by their triggers
};

} // namespace wenmai
