#include "core/io/wrapped_article.h"

#include <array>

namespace wenmai {
namespace {

struct Wrapping {
    std::string_view ending;
    Result<UnwrappedArticle> (*unwrap)(std::string_view bytes);
};
constexpr std::array<Wrapping, 4> wrappings = {
    {{".docx", docxText}, {".pdf", pdfText}, {".mht", mhtmlPage}, {".mhtml", mhtmlPage}}};

} // namespace

std::optional<Result<UnwrappedArticle>> unwrapArticle(std::string_view ending, std::string_view bytes) {
    for (const Wrapping& wrapping : wrappings) {
        if (wrapping.ending != ending) continue;
        auto inner = wrapping.unwrap(bytes);
        if (inner && inner->bytes.find_first_not_of("\n\t ") == std::string::npos)
            return Result<UnwrappedArticle>(Error{ErrorCode::Empty, "no text in it", {}});
        return inner;
    }
    return std::nullopt;
}

} // namespace wenmai
