#pragma once

#include "core/base/span.h"
#include "core/model/date.h"
#include "core/model/offset_map.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wenmai {

/// What the bytes of an article are, as its file's name and content tell.
enum class ArticleFormat : std::uint8_t { Plain, Markdown, Html };
[[nodiscard]] std::string_view name(ArticleFormat);
[[nodiscard]] std::optional<ArticleFormat> articleFormatFrom(std::string_view name);

/// Who says a piece of metadata: the article's own bytes, a field of the record that the article came in, or the
/// properties of the file that it was taken out of, which are no more than a hint.
enum class CitedFrom : std::uint8_t { Text, Field, Properties };
inline constexpr std::size_t citedFromCount = 3;
[[nodiscard]] std::string_view name(CitedFrom);
[[nodiscard]] std::optional<CitedFrom> citedFromFrom(std::string_view name);

/// What the file that held an article says of it beside its bytes; verbatim, empty where it does not say.
struct GivenMetadata {
    CitedFrom from = CitedFrom::Field; ///< who says all of it
    std::string title, source, author, published, url;
    [[nodiscard]] bool empty() const {
        return title.empty() && source.empty() && author.empty() && published.empty() && url.empty();
    }
    friend bool operator==(const GivenMetadata&, const GivenMetadata&) = default;
};

/// As one text to be kept, empty where there is nothing; and back, taking nothing for damaged text.
[[nodiscard]] std::string givenToText(const GivenMetadata& given);
[[nodiscard]] GivenMetadata givenFromText(std::string_view text);

/// An article as it came: never changed, kept whole in the workspace. Every `raw` span points into `bytes`.
struct RawArticle {
    std::string id;   ///< the file's name without its ending; unique within a workspace
    std::string path; ///< where it was read from, for the reader's information; a record's ends in #number
    ArticleFormat format = ArticleFormat::Plain;
    std::string bytes;
    GivenMetadata given{};
    friend bool operator==(const RawArticle&, const RawArticle&) = default;
};

/// What a stretch of the reading text is for. Only Title, Heading, Body and Caption are read for statements.
enum class BlockKind : std::uint8_t { Title, Heading, Body, Caption, Byline, Boilerplate };
[[nodiscard]] std::string_view name(BlockKind);
[[nodiscard]] inline bool stated(BlockKind kind) {
    return kind <= BlockKind::Caption;
}

struct Block {
    BlockKind kind = BlockKind::Body;
    Span text; ///< in Document::text; blocks are in order and do not overlap
    friend bool operator==(const Block&, const Block&) = default;
};

/// A place where the reading text differs from the published one on purpose.
struct Repair {
    std::string kind; ///< what damage it was: "pinyin", "shifted", "mojibake", "entity", "image", "lost", …
    Span raw;         ///< the damaged bytes
    Span text;        ///< what stands for them in the reading text; empty where they were dropped
    /// False where the text stays visibly damaged, or what stands for it is only the likeliest of several readings:
    /// nothing may be read across it.
    bool certain = true;
    friend bool operator==(const Repair&, const Repair&) = default;
};

/// Words of the article and where they stand in the raw bytes; nowhere unless the text says it.
struct CitedText {
    std::string text;
    Span raw;
    CitedFrom from = CitedFrom::Text;
    friend bool operator==(const CitedText&, const CitedText&) = default;
};

struct CitedDate {
    Date date;
    std::string text; ///< the words it was read from, verbatim
    Span raw;
    CitedFrom from = CitedFrom::Text;
    friend bool operator==(const CitedDate&, const CitedDate&) = default;
};

/// What the article says of itself; each absent where it does not say.
struct Metadata {
    std::optional<CitedText> title;
    std::optional<CitedText> source; ///< the outlet
    std::optional<CitedText> author;
    std::optional<CitedDate> published;
    std::optional<CitedText> url;
    friend bool operator==(const Metadata&, const Metadata&) = default;
};
/// The day of publication that may be reckoned with: not a file's, which says when the file was made.
[[nodiscard]] std::optional<Date> statedDay(const Metadata& metadata);

/// An article made readable: UTF-8, markup and damage taken away, each byte traceable to the raw file.
struct Document {
    std::string id;
    std::string charset; ///< as detected: "UTF-8", "GB18030", …
    std::string text;    ///< the reading text, UTF-8, lines end in \n
    OffsetMap toRaw;     ///< text → raw bytes
    std::vector<Block> blocks;
    std::vector<Repair> repairs;
    Metadata metadata;
    friend bool operator==(const Document&, const Document&) = default;
};

/// One sentence of a document, up to 。！？ or a line's end.
struct Sentence {
    Span text; ///< in Document::text, closing quotation marks included
    BlockKind kind = BlockKind::Body;
    std::uint32_t block = 0;
    friend bool operator==(const Sentence&, const Sentence&) = default;
};

[[nodiscard]] std::string dump(const Document& document);
[[nodiscard]] std::string dump(const Sentence& sentence, const Document& document);

} // namespace wenmai
