// The text of Word documents: a ZIP archive (libarchive) with the paragraphs in word/document.xml.
#include "core/io/article_files.h"
#include "core/io/wrapped_article.h"

#include "core/base/utf8.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <charconv>
#include <memory>

namespace wenmai {
namespace {

Result<std::string> archived(std::string_view bytes, std::string_view name) {
    const std::unique_ptr<archive, int (*)(archive*)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_memory(zip.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
        return Error{ErrorCode::WrongFormat, "no ZIP archive, as Word documents are", {}};
    archive_entry* entry = nullptr;
    while (archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK) {
        const char* path = archive_entry_pathname(entry);
        if (path == nullptr || name != path) continue;
        std::string out;
        std::array<char, 65536> buffer{};
        for (;;) {
            const auto n = archive_read_data(zip.get(), buffer.data(), buffer.size());
            if (n < 0) return Error{ErrorCode::Malformed, "the archive is damaged", {}};
            if (n == 0) return out;
            out.append(buffer.data(), static_cast<std::size_t>(n));
            if (out.size() > articleSizeLimit) return Error{ErrorCode::TooLarge, "its text is over 64 MiB", {}};
        }
    }
    return Error{ErrorCode::WrongFormat, "a ZIP archive, but no Word document: it has no " + std::string(name), {}};
}

/// XML has five entities and numbers.
void appendDecoded(std::string& out, std::string_view text) {
    constexpr std::array<std::array<std::string_view, 2>, 5> names = {
        {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}}};
    for (std::size_t at = 0; at < text.size();) {
        bool found = false;
        if (text[at] == '&') {
            for (const auto& [name, character] : names)
                if (text.substr(at).starts_with(name)) {
                    out += character;
                    at += name.size();
                    found = true;
                    break;
                }
            const std::size_t end = text.find(';', at);
            if (!found && text.substr(at).starts_with("&#") && end != std::string_view::npos && end - at < 10) {
                const bool hex = text[at + 2] == 'x';
                const char* first = text.data() + at + (hex ? 3 : 2);
                unsigned code = 0;
                const auto read = std::from_chars(first, text.data() + end, code, hex ? 16 : 10);
                if (read.ptr == text.data() + end && code > 0 && code <= 0x10FFFF) {
                    utf8::append(out, code);
                    at = end + 1;
                    found = true;
                }
            }
        }
        if (!found) out += text[at++];
    }
}

/// Whether a tag's inside ("w:t xml:space=…", "/w:p") is of this name.
bool isTag(std::string_view inside, std::string_view name) {
    return inside.starts_with(name) &&
           (inside.size() == name.size() || inside[name.size()] == ' ' || inside[name.size()] == '/');
}

} // namespace

Result<UnwrappedArticle> docxText(std::string_view bytes) {
    Result<std::string> xml = archived(bytes, "word/document.xml");
    if (!xml) return xml.error();
    const std::string_view text = *xml;
    std::string out;
    bool inRun = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find('<', at);
        if (inRun) appendDecoded(out, text.substr(at, open == std::string_view::npos ? open : open - at));
        if (open == std::string_view::npos) break;
        const std::size_t close = text.find('>', open);
        if (close == std::string_view::npos)
            return Error{ErrorCode::Malformed, "word/document.xml ends within a tag", {}};
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        if (isTag(inside, "w:t")) {
            inRun = !inside.ends_with('/');
        } else if (inside == "/w:t") {
            inRun = false;
        } else if (inside == "/w:p" || isTag(inside, "w:br") || isTag(inside, "w:cr")) {
            out += '\n';
        } else if (isTag(inside, "w:tab")) {
            out += '\t';
        }
        at = close + 1;
    }
    return UnwrappedArticle{std::move(out), ArticleFormat::Plain, {}};
}

} // namespace wenmai
