#include "core/model/document.h"

#include <array>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, 3> formats = {"plain", "markdown", "html"};
constexpr std::array<std::string_view, citedFromCount> origins = {"text", "field", "properties"};
constexpr std::array<std::string_view, 6> kinds = {"title", "heading", "body", "caption", "byline", "boilerplate"};

std::string dump(Span span) {
    return "[" + std::to_string(span.begin) + "," + std::to_string(span.end) + ")";
}

template<class Cited>
std::string place(const Cited& cited) {
    return cited.from == CitedFrom::Text ? dump(cited.raw) : std::string(name(cited.from));
}

std::string line(const char* label, const CitedText& cited) {
    return std::string(label) + " " + place(cited) + " " + cited.text + "\n";
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

std::string_view name(CitedFrom from) {
    return origins[static_cast<std::size_t>(from)];
}

std::optional<CitedFrom> citedFromFrom(std::string_view text) {
    for (std::size_t i = 0; i < origins.size(); ++i)
        if (origins[i] == text) return static_cast<CitedFrom>(i);
    return std::nullopt;
}

std::optional<Date> statedDay(const Metadata& metadata) {
    const auto& published = metadata.published;
    return published && published->from != CitedFrom::Properties ? std::optional(published->date) : std::nullopt;
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
        out += "published " + place(*d.metadata.published) + " " + iso(d.metadata.published->date) + " " +
               d.metadata.published->text + "\n";
    if (d.metadata.url) out += line("url", *d.metadata.url);
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
