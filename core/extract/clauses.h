#pragma once

#include "core/extract/chunks.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// What stands around one verb of a line, read by the grammar of clauses. Indices are chunks of the line.
struct VerbFrame {
    std::size_t verb = 0;
    std::size_t clauseBegin = 0, clauseEnd = 0; ///< chunks between two breaks
    int subject = -1;                           ///< noun chunk that does it, -1 where none is found
    bool carried = false;                       ///< the subject stands in a clause before
    int pivot = -1;                             ///< the verb whose object the subject is (批准[英伟达]出口)
    int object = -1;                            ///< noun chunk behind it, or the head behind 的
    bool relative = false;                      ///< the object is the head of the clause (…代工的H20)
    int topic = -1;        ///< what a copula says the head of that clause of (H800是英伟达推出的芯片)
    bool embedded = false; ///< its clause stands before 的 and another noun (看清[美国解禁H200]的策略)
    bool measured = false; ///< the subject stands before what is measured of it (H20…，算力不及H100)
    bool gap = false;      ///< the subject is the right part of the object phrase (收购了VMware的博通)
    int secondObject = -1;
    int agent = -1; ///< preposition chunk 被, 由, 遭 …
    bool passive = false;
    std::vector<std::size_t> prepositions; ///< preposition chunks that belong to it
    std::vector<std::size_t> governors;    ///< verbs and other words between the subject and it, left to right
};

/// Reads one line. Holds references; cheap to make.
class ClauseReader {
public:
    ClauseReader(const Analysis& analysis, const GrammarClasses& classes, const Line& line)
        : m_a(analysis), m_c(classes), m_line(line) {}

    [[nodiscard]] VerbFrame read(std::size_t verb) const;
    /// The frame of the verb that a word of the line is; none where it is none.
    [[nodiscard]] std::optional<VerbFrame> at(std::size_t word) const;
    /// Whether the verb only names a thing: behind 的 (申请许可的[要求]), before the noun that it describes
    /// (对华[禁售]问题).
    [[nodiscard]] bool isNominal(const VerbFrame& f) const;
    /// Whether its clause is what something else is said of (他说，[放行H20]会…), so that the carried subject isn't its
    /// own.
    [[nodiscard]] bool isSubjectClause(const VerbFrame& f) const;
    /// Whether it only opens what is said of another (他说，[受美国制裁]，华为…).
    [[nodiscard]] bool saidOfLater(const VerbFrame& f) const;

    [[nodiscard]] const Chunk& chunk(std::size_t i) const { return m_line.chunks[i]; }
    [[nodiscard]] const Word& word(std::size_t i) const { return m_line.words[i]; }
    /// Whether the verb's clause stands before 的 and a noun.
    [[nodiscard]] bool inRelative(std::size_t verb) const;
    [[nodiscard]] std::size_t chunkCount() const { return m_line.chunks.size(); }
    [[nodiscard]] std::string_view wordText(std::size_t i) const { return m_a.text(word(i)); }
    [[nodiscard]] const std::vector<Word>& words() const { return m_line.words; }
    [[nodiscard]] std::size_t wordCount() const { return m_line.words.size(); }
    /// The first word of a chunk.
    [[nodiscard]] const Word& head(std::size_t i) const { return word(chunk(i).words.first); }
    [[nodiscard]] std::string_view text(std::size_t i) const { return m_a.text(head(i)); }
    [[nodiscard]] std::size_t clauseBegin(std::size_t chunk) const;
    [[nodiscard]] std::size_t clauseEnd(std::size_t chunk) const;

private:
    [[nodiscard]] bool is(std::size_t i, Chunk::Kind kind) const { return chunk(i).kind == kind; }
    [[nodiscard]] bool particleBetween(std::size_t from, std::size_t to) const;
    void findOwnSubject(VerbFrame& f, std::size_t from) const;
    [[nodiscard]] bool measures(std::size_t chunk) const;
    [[nodiscard]] bool beside(std::size_t noun, std::size_t verb) const;
    [[nodiscard]] bool modifies(std::size_t verb) const;
    [[nodiscard]] bool ownedByEntity(WordRange words) const;
    [[nodiscard]] std::optional<std::size_t> purposeBefore(std::size_t at, std::size_t begin) const;
    [[nodiscard]] std::optional<std::size_t> pretextBefore(std::size_t at, std::size_t begin) const;
    [[nodiscard]] std::optional<std::size_t> subjectOfPretext(std::size_t verb, std::size_t begin,
                                                              std::size_t end) const;
    [[nodiscard]] std::optional<std::size_t> particleOf(std::size_t verb) const;
    [[nodiscard]] bool requested(const VerbFrame& f) const;
    void subjectFrom(VerbFrame& f, std::size_t chunk) const;
    void findTopic(VerbFrame& f) const;
    void carrySubject(VerbFrame& f) const;
    void carryFromBefore(VerbFrame& f) const;
    void findObjects(VerbFrame& f) const;
    void findPassive(VerbFrame& f) const;
    void findGap(VerbFrame& f) const;
    [[nodiscard]] bool describesNext(std::size_t verb) const;

    const Analysis& m_a;
    const GrammarClasses& m_c;
    const Line& m_line;
};

} // namespace wenmai
