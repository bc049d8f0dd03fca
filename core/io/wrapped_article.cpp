#include "core/io/wrapped_article.h"

namespace wenmai {

std::optional<Result<UnwrappedArticle>> unwrapArticle(std::string_view ending, std::string_view bytes) {
    const bool docx = ending == ".docx";
    if (!docx && ending != ".mht" && ending != ".mhtml") return std::nullopt;
    Result<std::string> inner = docx ? docxText(bytes) : mhtmlPage(bytes);
    if (!inner) return Result<UnwrappedArticle>(inner.error());
    if (inner->empty()) return Result<UnwrappedArticle>(Error{ErrorCode::Empty, "no text in it", {}});
    return Result<UnwrappedArticle>(
        UnwrappedArticle{std::move(inner).value(), docx ? ArticleFormat::Plain : ArticleFormat::Html});
}

} // namespace wenmai
