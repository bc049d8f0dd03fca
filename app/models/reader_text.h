#pragma once

#include "core/model/document.h"
#include "core/model/extraction.h"

#include <QString>

#include <optional>
#include <vector>

namespace wenmai {

/// An article as the reader shows it: what was published, decoded but not mended (a web page as its text), cut into
/// runs that differ in look. Made off the window's thread from core's values; positions are UTF-16 into `text`.
class ReaderText {
public:
    struct Run {
        int begin = 0;
        int length = 0;
        BlockKind kind = BlockKind::Body;
        int mention = -1; ///< index into mentions, or -1
        int repair = -1;  ///< index into repairs, or -1
        int cited = -1;   ///< index into sentences: the run states something
    };
    struct Place {
        int begin = 0;
        int length = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    struct MarkedRepair {
        QString readAs; ///< what the damaged words are read as; empty where they were dropped
        bool certain = true;
    };

    ReaderText() = default;
    ReaderText(const RawArticle& raw, const Document& document, const Extraction& extraction);

    QString id;
    QString title;
    QString outlet;
    std::optional<Date> published;
    QString path;
    QString text;
    std::vector<Run> runs; ///< in order, without gaps: together they are `text`
    std::vector<Mention> mentions;
    std::vector<MarkedRepair> repairs;
    std::vector<Span> sentences; ///< raw spans of sentences that state something, ascending, each once
    std::vector<Span> readable;  ///< raw spans of all sentences that are read for statements, ascending
    bool traditional = false;    ///< the script that the article is written in
    bool converted = false;      ///< `text` is not what was published but a conversion to the other script

    /// Where a raw span stands in `text`; nullopt where none of it is shown.
    [[nodiscard]] std::optional<Place> placeOf(Span raw) const;
    /// The sentence at a position, of those that are read for statements: its raw span.
    [[nodiscard]] std::optional<Span> sentenceAt(int position) const;
    /// The run at a position; nullptr beyond the text.
    [[nodiscard]] const Run* runAt(int position) const;
    /// The same article in the other script by OpenCC, run by run; nullopt where OpenCC's data is missing.
    [[nodiscard]] std::optional<ReaderText> inOtherScript() const;

private:
    struct Step {
        std::uint32_t shown = 0; ///< byte in the shown UTF-8
        int at = 0;              ///< position in `text` as published
    };
    [[nodiscard]] int positionOf(std::uint32_t shownByte) const;

    OffsetMap m_toRaw;         ///< shown UTF-8 → raw
    std::vector<Step> m_steps; ///< one a character
    int m_publishedLength = 0;
    std::vector<Place> m_publishedRuns; ///< only when converted: where the runs stood before
};

} // namespace wenmai
