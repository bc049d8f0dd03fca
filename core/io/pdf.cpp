// The text layer of PDF files, by Poppler's C++ interface: the one of its two that needs no GLib, and of whose
// documents any number may be read at once by different threads as long as no two share one.
#include "core/base/utf8.h"
#include "core/io/article_files.h"
#include "core/io/page_words.h"
#include "core/io/wrapped_article.h"
#include "core/text/radicals.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <mutex>

namespace wenmai {
namespace {

constexpr std::size_t mostChars = articleSizeLimit / 4;

void beQuiet() {
    static std::once_flag once; // the library's one setting for all documents
    std::call_once(once, [] { poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr); });
}

/// What the signs of a font stand for; what it does not say is left out.
std::string utf8Of(const poppler::ustring& text) {
    const poppler::byte_array bytes = text.to_utf8();
    const std::string_view given(bytes.data(), bytes.size());
    std::string out;
    for (std::size_t at = 0; at < given.size();) {
        const utf8::Decoded d = utf8::decode(given, at);
        at += d.length;
        if (d.code < 0x20) continue;
        const char32_t unified = unifiedOf(d.code);
        utf8::append(out, unified != 0 ? unified : d.code);
    }
    return out;
}

/// Words of a page that stand upright; where a page has only others, those.
PageWords wordsOf(const poppler::page& page) {
    PageWords out;
    const poppler::rectf size = page.page_rect();
    out.width = size.width();
    out.height = size.height();
    const std::vector<poppler::text_box> boxes = page.text_list(poppler::page::text_list_include_font);
    const bool upright =
        std::any_of(boxes.begin(), boxes.end(), [](const poppler::text_box& box) { return box.rotation() == 0; });
    for (const poppler::text_box& box : boxes) {
        if (upright && box.rotation() != 0) continue;
        const poppler::rectf at = box.bbox();
        const double fontSize = box.has_font_info() ? box.get_font_size() : at.height();
        out.words.push_back(
            {at.left(), at.top(), at.right(), at.bottom(), fontSize, box.has_space_after(), utf8Of(box.text())});
    }
    return out;
}

/// Title and the day on which the file was made, "D:20250916103000+08'00'".
GivenMetadata propertiesOf(const poppler::document& document) {
    GivenMetadata given;
    given.from = CitedFrom::Properties;
    given.title = utf8Of(document.info_key("Title"));
    const std::string made = utf8Of(document.info_key("CreationDate"));
    if (made.starts_with("D:")) given.published = made.substr(2, 8);
    return given;
}

} // namespace

Result<UnwrappedArticle> pdfText(std::string_view bytes) {
    const std::size_t head = bytes.substr(0, 1024).find("%PDF-"); // Acrobat takes junk before it
    if (head == std::string_view::npos) return Error{ErrorCode::WrongFormat, "no PDF file", {}};
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return Error{ErrorCode::TooLarge, "over 2 GiB", {}};
    beQuiet();
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document) return Error{ErrorCode::Malformed, "a damaged PDF file", {}};
    if (document->is_locked()) return Error{ErrorCode::Unreadable, "an encrypted PDF file; it wants a password", {}};
    std::vector<PageWords> pages;
    std::size_t chars = 0;
    int drawn = 0;
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page) continue; // a damaged page; the others can be read
        ++drawn;
        pages.push_back(wordsOf(*page));
        for (const PageWord& word : pages.back().words)
            chars += word.text.size();
        if (chars > mostChars) return Error{ErrorCode::TooLarge, "its text is over 16 MiB", {}};
    }
    if (drawn == 0) return Error{ErrorCode::Malformed, "a PDF file without a sound page", {}};
    if (chars == 0)
        return Error{
            ErrorCode::Empty, "a PDF file without text: its pages are pictures and need recognising (OCR) first", {}};
    return UnwrappedArticle{pagesText(std::move(pages)), ArticleFormat::Plain, propertiesOf(*document)};
}

} // namespace wenmai
