#include "core/io/article_files.h"

#include "core/io/article_source.h"
#include "core/io/paths.h"
#include "core/io/sniff.h"
#include "core/io/wrapped_article.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace fs = std::filesystem;

namespace wenmai {
namespace {

bool isArticleEnding(std::string_view ending) {
    constexpr std::array<std::string_view, 11> endings = {".txt",   ".text", ".md",  ".markdown", ".html", ".htm",
                                                          ".xhtml", ".docx", ".pdf", ".mht",      ".mhtml"};
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

ArticleFormat formatOf(std::string_view ending, std::string_view bytes) {
    if (ending == ".md" || ending == ".markdown") return ArticleFormat::Markdown;
    if (ending == ".html" || ending == ".htm" || ending == ".xhtml") return ArticleFormat::Html;
    return looksLikeHtml(bytes) ? ArticleFormat::Html : ArticleFormat::Plain;
}

std::string limitMessage(std::uint64_t size) {
    return std::to_string(size) + " bytes; the limit is " + std::to_string(articleSizeLimit) + " (64 MiB)";
}

class Walk {
public:
    Walk(std::vector<std::string>& files, const FieldChooser& chooser, Diagnostics& diagnostics)
        : m_files(files), m_chooser(chooser), m_diagnostics(diagnostics) {}

    void folder(const fs::path& path) {
        std::error_code error;
        fs::directory_iterator at(path, error);
        std::vector<fs::path> entries;
        while (!error && at != fs::directory_iterator()) {
            entries.push_back(at->path());
            at.increment(error);
        }
        if (error) problem(path, "cannot read the folder: " + error.message());
        std::sort(entries.begin(), entries.end(),
                  [](const fs::path& a, const fs::path& b) { return utf8Of(a.filename()) < utf8Of(b.filename()); });
        for (const fs::path& entry : entries) {
            if (utf8Of(entry.filename()).starts_with('.')) continue;
            const fs::file_status own = fs::symlink_status(entry, error);
            if (fs::is_directory(own)) {
                folder(entry);
            } else if (isArticle(entry) && fs::is_regular_file(fs::status(entry, error))) {
                m_files.push_back(utf8Of(entry));
            }
        }
    }

    void problem(const fs::path& path, std::string message) {
        m_diagnostics.push_back({Diagnostic::Severity::Error, {utf8Of(path)}, std::move(message)});
    }

private:
    /// Tables and objects are for many things; those in a folder that have no text are left where they are.
    [[nodiscard]] bool isArticle(const fs::path& path) const {
        const std::string ending = endingOf(path);
        if (!isRecordEnding(ending)) return isArticleEnding(ending);
        const auto source = ArticleSource::open(utf8Of(path), m_chooser);
        if (!source) return source.error().code != ErrorCode::WrongFormat;
        const std::string& text = source->fields().at(ArticleField::Text);
        return fieldNamed(text) == ArticleField::Text || source->head()->guess != source->fields();
    }

    std::vector<std::string>& m_files;
    const FieldChooser& m_chooser;
    Diagnostics& m_diagnostics;
};

} // namespace

Result<RawArticle> articleFromBytes(std::string path, std::string bytes) {
    const Place where{path};
    if (bytes.empty()) return Error{ErrorCode::Empty, "the file has no bytes", where};
    if (bytes.size() > articleSizeLimit) return Error{ErrorCode::TooLarge, limitMessage(bytes.size()), where};
    const fs::path name = pathOf(path);
    RawArticle article;
    article.id = utf8Of(name.stem());
    if (auto inner = unwrapArticle(endingOf(name), bytes)) {
        if (!*inner) return Error{inner->error().code, inner->error().message, where};
        article.format = (*inner)->format;
        article.path = std::move(path);
        article.bytes = std::move((*inner)->bytes);
        article.given = std::move((*inner)->given);
        return article;
    }
    if (const std::string binary = binaryKind(bytes); !binary.empty()) return Error{ErrorCode::NotText, binary, where};
    article.format = formatOf(endingOf(name), bytes);
    article.path = std::move(path);
    article.bytes = std::move(bytes);
    return article;
}

Result<RawArticle> readArticleFile(const std::string& path) {
    const fs::path name = pathOf(path);
    if (const auto problem = problemOfFile(path)) return *problem;
    std::error_code error;
    const std::uint64_t size = fs::file_size(name, error);
    if (error) return Error{ErrorCode::Unreadable, error.message(), {path}};
    if (size > articleSizeLimit) return Error{ErrorCode::TooLarge, limitMessage(size), {path}};
    errno = 0;
    std::ifstream file(name, std::ios::binary);
    if (!file) return Error{ErrorCode::Unreadable, std::generic_category().message(errno), {path}};
    std::string bytes(static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad()) return Error{ErrorCode::Unreadable, "read error", {path}};
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return articleFromBytes(path, std::move(bytes));
}

std::vector<std::string> listArticleFiles(const std::vector<std::string>& paths, Diagnostics& diagnostics,
                                          const FieldChooser& chooser) {
    std::vector<std::string> files;
    Walk walk(files, chooser, diagnostics);
    for (const std::string& given : paths) {
        const fs::path path = pathOf(given);
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (fs::is_directory(status)) {
            walk.folder(path);
        } else if (status.type() == fs::file_type::not_found) {
            walk.problem(path, "no such file or folder");
        } else if (error) {
            walk.problem(path, error.message());
        } else {
            files.push_back(given);
        }
    }
    return files;
}

} // namespace wenmai
