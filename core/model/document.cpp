#include "core/model/document.h"

#include <array>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, 3> formats = {"plain", "markdown", "html"};
constexpr std::array<std::string_view, 6> kinds = {"title", "heading", "body", "caption", "byline", "boilerplate"};

std::string dump(Span span) {
    return "[" + std::to_string(span.begin) + "," + std::to_string(span.end) + ")";
}

std::string line(const char* label, const CitedText& cited) {
    return std::string(label) + " " + dump(cited.raw) + " " + cited.text + "\n";
}

} // namespace

std::string_view name(ArticleFormat format) {
    return formats[static_cast<std::size_t>(format)];
}

std::optional<ArticleFormat> articleFormatFrom(std::string_view text) {
    for (std::size_t i = 0; i < formats.size(); ++i)
        if (formats[i] == text) return static_cast<ArticleFormat>(i);
    return std::nullopt;
}

std::string_view name(BlockKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

std::string dump(const Document& d) {
    std::string out = "document " + d.id + " " + d.charset + "\n";
    if (d.metadata.title) out += line("title", *d.metadata.title);
    if (d.metadata.source) out += line("source", *d.metadata.source);
    if (d.metadata.author) out += line("author", *d.metadata.author);
    if (d.metadata.published)
        out += "published " + dump(d.metadata.published->raw) + " " + iso(d.metadata.published->date) + " " +
               d.metadata.published->text + "\n";
    for (const Repair& r : d.repairs)
        out += "repair " + r.kind + (r.certain ? "" : "?") + " " + dump(r.raw) + " -> " +
               std::string(slice(d.text, r.text)) + "\n";
    for (const Block& b : d.blocks)
        out += std::string(name(b.kind)) + " " + dump(d.toRaw.toSource(b.text)) + " " +
               std::string(slice(d.text, b.text)) + "\n";
    return out;
}

std::string dump(const Sentence& s, const Document& d) {
    return std::string(name(s.kind)) + " " + dump(d.toRaw.toSource(s.text)) + " " + std::string(slice(d.text, s.text));
}

} // namespace wenmai
