#include "core/io/wrapped_article.h"

#include <array>

namespace wenmai {
namespace {

struct Wrapping {
    std::string_view ending;
    Result<std::string> (*unwrap)(std::string_view bytes);
    ArticleFormat inner;
};
constexpr std::array<Wrapping, 4> wrappings = {{{".docx", docxText, ArticleFormat::Plain},
                                                {".pdf", pdfText, ArticleFormat::Plain},
                                                {".mht", mhtmlPage, ArticleFormat::Html},
                                                {".mhtml", mhtmlPage, ArticleFormat::Html}}};

} // namespace

std::optional<Result<UnwrappedArticle>> unwrapArticle(std::string_view ending, std::string_view bytes) {
    for (const Wrapping& wrapping : wrappings) {
        if (wrapping.ending != ending) continue;
        Result<std::string> inner = wrapping.unwrap(bytes);
        if (!inner) return Result<UnwrappedArticle>(inner.error());
        if (inner->find_first_not_of("\n\t ") == std::string::npos)
            return Result<UnwrappedArticle>(Error{ErrorCode::Empty, "no text in it", {}});
        return Result<UnwrappedArticle>(UnwrappedArticle{std::move(inner).value(), wrapping.inner});
    }
    return std::nullopt;
}

} // namespace wenmai
