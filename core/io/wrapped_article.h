#pragma once

#include "core/base/error.h"
#include "core/model/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace wenmai {

/// An article taken out of the file that wraps it. Its bytes are from then on the raw ones: what is stored and cited.
struct UnwrappedArticle {
    std::string bytes;
    ArticleFormat format = ArticleFormat::Plain;
    GivenMetadata given; ///< what the file's properties say
};

/// Word documents (.docx) and PDF files (.pdf): the paragraphs as plain text; web pages saved as one file (.mht,
/// .mhtml): the page's HTML. nullopt where the file, by its ending (with its point, in small letters), is none of them.
/// Errors: WrongFormat (it is not what its ending says), Malformed, TooLarge, Empty (no text in it), Unreadable
/// (encrypted).
[[nodiscard]] std::optional<Result<UnwrappedArticle>> unwrapArticle(std::string_view ending, std::string_view bytes);

/// The paragraphs of a .docx, one a line.
[[nodiscard]] Result<UnwrappedArticle> docxText(std::string_view bytes);
/// The text of a PDF file's pages, a paragraph a line. Thread-safe.
[[nodiscard]] Result<UnwrappedArticle> pdfText(std::string_view bytes);
/// The HTML of a saved page, decoded from its MIME part, in the charset that the part has.
[[nodiscard]] Result<UnwrappedArticle> mhtmlPage(std::string_view bytes);

} // namespace wenmai
