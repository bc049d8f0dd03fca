#include "core/text/read_document.h"

#include "core/text/decode.h"
#include "core/text/lines.h"

#include <limits>

namespace wenmai {
namespace {

/// \r\n and lone \r become \n.
void unifyLineEnds(Draft& draft) {
    std::vector<Edit> edits;
    for (std::size_t at = draft.text.find('\r'); at != std::string::npos; at = draft.text.find('\r', at + 1)) {
        const auto begin = static_cast<std::uint32_t>(at);
        const bool pair = at + 1 < draft.text.size() && draft.text[at + 1] == '\n';
        edits.push_back({{begin, begin + 1}, pair ? "" : "\n", "", true});
    }
    apply(draft, edits);
}

BlockKind kindOf(std::string_view line, const ReadingMarks& marks) {
    if (marks.find("boilerplate", line) != nullptr) return BlockKind::Boilerplate;
    return BlockKind::Body;
}

} // namespace

Result<Document> readDocument(const RawArticle& article, const ReadingMarks& marks) {
    if (article.bytes.empty()) return Error{ErrorCode::Empty, "no bytes", {article.path}};
    if (article.bytes.size() > std::numeric_limits<std::uint32_t>::max() / 4)
        return Error{ErrorCode::TooLarge, "more than 1 GiB", {article.path}};
    Result<Decoded> decoded = decode(article.bytes);
    if (!decoded) {
        Error error = decoded.error();
        error.where.file = article.path;
        return error;
    }
    Draft draft = std::move(decoded->draft);
    unifyLineEnds(draft);

    Document document;
    document.id = article.id;
    document.charset = decoded->charset;
    for (const Span line : lines(draft.text))
        document.blocks.push_back({kindOf(slice(draft.text, line), marks), line});
    if (document.blocks.empty()) return Error{ErrorCode::Empty, "only white space", {article.path}};
    document.text = std::move(draft.text);
    document.toRaw = std::move(draft.toRaw);
    document.repairs = std::move(draft.repairs);
    return document;
}

} // namespace wenmai
