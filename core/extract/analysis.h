#pragma once

#include "core/model/document.h"
#include "core/model/extraction.h"
#include "core/model/word.h"
#include "core/text/fold.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// A mention while the article is being read: where it stands in the folded text and what it is.
struct FoundMention {
    Span folded;
    EntityKey entity;
    std::string reason;
    bool named = true; ///< false for references: 他, 该公司, 美方
};

/// A time expression and the date it stands for; without one where the text does not let it be told.
struct TimeSpan {
    Span folded;
    std::optional<Date> date;
};

/// A value expression in folded text: 95%, 55亿美元, 140万元人民币, 6倍, 超过100亿美元, 25-30亿美元, 600GB/s.
struct FoundValue {
    Span folded;
    std::string_view kind; ///< percent, money, count, times, measure, zero
};

/// A sentence with its words; a time or value expression is one word.
struct SentenceWords {
    Sentence sentence;
    Span folded; ///< in Analysis::folded
    std::vector<TimeSpan> times;
    std::vector<FoundValue> values;
    std::vector<Word> words;
};

/// One article on its way through the stages of extraction. Belongs to one thread.
struct Analysis {
    explicit Analysis(const Document& d) : document(d), folded(fold(d.text)) {}

    const Document& document;
    FoldedText folded;
    OffsetMap toRaw;            ///< folded → raw bytes
    std::vector<Span> doubtful; ///< folded; where the text is damaged for good or only guessed: nothing is read across
    std::vector<SentenceWords> sentences;
    std::vector<FoundMention> mentions;
    /// What names and titles say without a rule of the files: a part within its whole, an office whose body stands
    /// elsewhere.
    struct Implied {
        std::size_t sentence = 0;
        Predicate predicate = Predicate::PartOf;
        std::int32_t subject = -1, object = -1; ///< mentions
        Span at;                                ///< folded: the words that say it
        std::string_view why;                   ///< the name of the edge's rule
        std::optional<Span> item;               ///< folded
    };
    std::vector<Implied> implied;
    /// Other spellings that the article gives to what it names (以下简称…, without 有限公司), folded.
    struct Alias {
        std::string folded;
        EntityKey entity;
    };
    std::vector<Alias> aliases;

    [[nodiscard]] std::string_view text(Span span) const { return slice(folded.text, span); }
    [[nodiscard]] std::string_view text(const Word& word) const { return text(word.folded); }
    [[nodiscard]] const FoundMention* mention(const Word& word) const {
        return word.mention < 0 ? nullptr : &mentions[static_cast<std::size_t>(word.mention)];
    }
    /// The words of the reading text that stand behind a folded span.
    [[nodiscard]] std::string_view reading(Span span) const {
        return slice(document.text, folded.toText.toSource(span));
    }
    [[nodiscard]] bool isDoubtful(Span span) const {
        for (const Span d : doubtful)
            if (d.overlaps(span)) return true;
        return false;
    }
    [[nodiscard]] Span raw(Span span) const { return toRaw.toSource(span); }
};

/// Words of the folded text as the reason of a qualifier.
[[nodiscard]] inline Reason reason(const Analysis& analysis, Reason::Of of, Span folded) {
    return {of, std::string(analysis.reading(folded)), analysis.raw(folded)};
}

} // namespace wenmai
