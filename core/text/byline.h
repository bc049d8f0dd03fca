#pragma once

#include "core/text/dates.h"
#include "core/text/reading_marks.h"

#include <optional>
#include <string_view>
#include <vector>

namespace wenmai {

/// How sure a byline is that a stretch names the outlet; the greatest of an article wins.
enum class SourceRank { None, Word, Frame, Token, Dateline, Outlet, Markup, Label };

/// What a line of outlet, author and time says; spans are in the text that holds the line.
struct Byline {
    std::optional<WrittenDate> date;
    bool dateIsUpdate = false; ///< labelled as the time of the last change
    std::optional<Span> source;
    SourceRank sourceRank = SourceRank::None;
    std::optional<Span> author;
    bool labelled = false;     ///< has a label of a byline
    std::uint32_t unknown = 0; ///< characters of words that say nothing to us
    /// Whether the line is nothing but a byline.
    bool whole = false;
};

/// Reads one line as a byline.
[[nodiscard]] Byline readByline(std::string_view text, Span line, const ReadingMarks& marks);

/// The dateline that begins a wire story ("海峡通讯社华盛顿2024年12月21日电（记者 …）", 【本報訊】): outlet, writer and
/// date.
[[nodiscard]] Byline readDateline(std::string_view text, Span line, const ReadingMarks& marks);

/// The outlet that a notice names ("自媒体平台“…”用户上传", "不代表…立场").
[[nodiscard]] std::optional<Span> sourceInFrame(std::string_view text, Span line, const ReadingMarks& marks);

} // namespace wenmai
