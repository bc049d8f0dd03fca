#include "app/jobs/reader_job.h"

#include "core/store/workspace.h"
#include "core/text/raw_words.h"

namespace wenmai {

Result<std::shared_ptr<const ReaderText>> readerText(const std::string& path, const std::string& id,
                                                     const Engine& engine, bool otherScript) {
    auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    if (!workspace) return workspace.error();
    const auto raw = workspace->rawArticle(id);
    if (!raw) return raw.error();
    const auto extraction = workspace->extraction(id);
    if (!extraction) return extraction.error();
    const auto document = engine.read(*raw);
    if (!document) return document.error();
    ReaderText text(*raw, *document, *extraction);
    if (otherScript)
        if (auto other = text.inOtherScript()) return std::make_shared<const ReaderText>(std::move(*other));
    return std::make_shared<const ReaderText>(std::move(text));
}

Result<std::string> wordsOf(const std::string& path, const std::string& id, Span raw, const Engine& engine) {
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    if (!workspace) return workspace.error();
    const auto article = workspace->rawArticle(id);
    if (!article) return article.error();
    const auto document = engine.read(*article);
    if (!document) return document.error();
    return rawWords(article->bytes, raw, document->charset);
}

} // namespace wenmai
