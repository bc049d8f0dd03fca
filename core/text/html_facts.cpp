#include "core/text/html_facts.h"

#include "core/base/utf8.h"
#include "core/text/dates.h"
#include "core/text/html_text.h"
#include "core/text/lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace wenmai {
namespace {

using Json = nlohmann::json;

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

template<std::size_t N>
bool among(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 12> dateNames = {"article:published_time",
                                                        "og:published_time",
                                                        "og:article:published_time",
                                                        "datepublished",
                                                        "publishdate",
                                                        "publish_date",
                                                        "pubdate",
                                                        "publish-date",
                                                        "dc.date",
                                                        "dc.date.issued",
                                                        "date",
                                                        "apub:time"};
constexpr std::array<std::string_view, 5> sourceNames = {"og:site_name", "source", "mediaid", "publisher",
                                                         "application-name"};
constexpr std::array<std::string_view, 5> authorNames = {"author", "article:author", "og:article:author", "dc.creator",
                                                         "byl"};
constexpr std::array<std::string_view, 3> titleNames = {"og:title", "twitter:title", "articletitle"};

class FactsReader {
public:
    explicit FactsReader(const Draft& draft) : m_draft(draft) {}

    PageFacts read(const GumboNode* root) {
        visit(root);
        PageFacts out;
        out.title = m_title.empty() ? withoutSite(m_pageTitle) : m_title;
        out.facts = m_facts;
        if (!out.facts.published) out.facts.published = m_timeElement;
        return out;
    }

private:
    void visit(const GumboNode* node) {
        if (node->type != GUMBO_NODE_ELEMENT) return;
        switch (node->v.element.tag) {
        case GUMBO_TAG_META:
            meta(node);
            break;
        case GUMBO_TAG_TITLE:
            pageTitle(node);
            break;
        case GUMBO_TAG_TIME:
            time(node);
            break;
        case GUMBO_TAG_SCRIPT:
            if (lower(attribute(node, "type")) == "application/ld+json") linkedData(node);
            return;
        default:
            break;
        }
        for (unsigned i = 0; i < node->v.element.children.length; ++i)
            visit(static_cast<const GumboNode*>(node->v.element.children.data[i]));
    }

    /// Where the value of an attribute stands, without its quotes.
    [[nodiscard]] Span valueSpan(const GumboNode* node, const char* name) const {
        const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
        if (found == nullptr) return {};
        const char* data = found->original_value.data;
        std::size_t length = found->original_value.length;
        const std::string_view source = m_draft.text;
        if (data == nullptr || data < source.data() || data + length > source.data() + source.size()) return {};
        if (length >= 2 && (*data == '"' || *data == '\'')) {
            ++data;
            length -= 2;
        }
        const auto begin = static_cast<std::uint32_t>(data - source.data());
        return trimmed(source, {begin, begin + static_cast<std::uint32_t>(length)});
    }

    [[nodiscard]] std::optional<CitedText> cited(std::string_view words, Span span) const {
        if (trimmed(words).empty()) return std::nullopt;
        return CitedText{std::string(trimmed(words)), m_draft.toRaw.toSource(span)};
    }
    [[nodiscard]] std::optional<CitedDate> date(Span span) const {
        const auto dates = writtenDates(m_draft.text, span);
        if (dates.empty() || dates.front().date.day == 0) return std::nullopt;
        const Span words = dates.front().text;
        return CitedDate{dates.front().date, std::string(slice(m_draft.text, words)), m_draft.toRaw.toSource(words)};
    }

    void meta(const GumboNode* node) {
        std::string name = lower(attribute(node, "property"));
        if (name.empty()) name = lower(attribute(node, "name"));
        if (name.empty()) name = lower(attribute(node, "itemprop"));
        const std::string_view value = attribute(node, "content");
        if (name.empty() || value.empty()) return;
        const Span span = valueSpan(node, "content");
        if (among(name, dateNames) && !m_facts.published) m_facts.published = date(span);
        if (among(name, sourceNames) && !m_facts.source) m_facts.source = cited(value, span);
        if (among(name, authorNames) && !m_facts.author && value.find("://") == std::string_view::npos)
            m_facts.author = cited(value, span);
        if (among(name, titleNames) && !m_facts.title) {
            m_facts.title = cited(value, span);
            m_title = std::string(trimmed(value));
        }
    }

    void pageTitle(const GumboNode* node) {
        if (node->v.element.children.length == 0) return;
        const auto* child = static_cast<const GumboNode*>(node->v.element.children.data[0]);
        if (child->type == GUMBO_NODE_TEXT && m_pageTitle.empty()) m_pageTitle = child->v.text.text;
    }

    void time(const GumboNode* node) {
        if (!m_timeElement) m_timeElement = date(valueSpan(node, "datetime"));
    }

    void linkedData(const GumboNode* node) {
        if (node->v.element.children.length == 0) return;
        const auto* child = static_cast<const GumboNode*>(node->v.element.children.data[0]);
        if (child->type != GUMBO_NODE_TEXT && child->type != GUMBO_NODE_CDATA && child->type != GUMBO_NODE_WHITESPACE)
            return;
        const char* data = child->v.text.original_text.data;
        const std::string_view source = m_draft.text;
        if (data == nullptr || data < source.data() || data > source.data() + source.size()) return;
        const auto begin = static_cast<std::uint32_t>(data - source.data());
        m_script = {begin, begin + static_cast<std::uint32_t>(child->v.text.original_text.length)};
        const Json json = Json::parse(slice(source, m_script), nullptr, false);
        if (json.is_discarded()) return;
        if (json.is_array()) {
            for (const Json& part : json)
                article(part);
        } else if (json.is_object() && json.contains("@graph") && json["@graph"].is_array()) {
            for (const Json& part : json["@graph"])
                article(part);
        } else {
            article(json);
        }
    }

    void article(const Json& json) {
        if (!json.is_object()) return;
        const std::string type =
            json.contains("@type") && json["@type"].is_string() ? json["@type"].get<std::string>() : "";
        if (type.find("Article") == std::string::npos && type.find("Posting") == std::string::npos &&
            type != "Report" && type != "WebPage")
            return;
        const std::string when = member(json, "datePublished");
        if (!when.empty()) {
            if (const auto published = date(inScript(when)); published && type != "WebPage")
                m_facts.published = published;
        }
        const std::string headline = member(json, "headline");
        if (!headline.empty() && m_title.empty()) {
            m_title = headline;
            m_facts.title = cited(headline, inScript(headline));
        }
        const std::string publisher = json.contains("publisher") ? member(json["publisher"], "name") : "";
        if (!publisher.empty() && !m_facts.source) m_facts.source = cited(publisher, inScript(publisher));
        if (json.contains("author") && !m_facts.author) {
            const Json& author =
                json["author"].is_array() && !json["author"].empty() ? json["author"][0] : json["author"];
            const std::string name = author.is_string() ? author.get<std::string>() : member(author, "name");
            if (!name.empty()) m_facts.author = cited(name, inScript(name));
        }
    }

    static std::string member(const Json& json, const char* key) {
        return json.is_object() && json.contains(key) && json[key].is_string() ? json[key].get<std::string>()
                                                                               : std::string();
    }

    /// Where a string stands in the script; all of it where it is written with escapes.
    [[nodiscard]] Span inScript(const std::string& value) const {
        const std::string_view script = slice(m_draft.text, m_script);
        const std::size_t at = script.find('"' + value + '"');
        if (at == std::string_view::npos) return m_script;
        const auto begin = m_script.begin + static_cast<std::uint32_t>(at) + 1;
        return {begin, begin + static_cast<std::uint32_t>(value.size())};
    }

    /// "Title - Site", "Title_Site", "Title | Site"
    static std::string withoutSite(const std::string& title) {
        std::size_t cut = std::string::npos;
        for (const std::string_view mark : {" - ", "_", " | ", "|", " – ", " — ", "-"}) {
            const std::size_t at = title.rfind(mark);
            if (at != std::string::npos && at >= 18 && (cut == std::string::npos || at < cut)) cut = at;
            if (cut != std::string::npos) break;
        }
        return std::string(
            trimmed(cut == std::string::npos ? std::string_view(title) : std::string_view(title).substr(0, cut)));
    }

    const Draft& m_draft;
    MarkupFacts m_facts;
    std::optional<CitedDate> m_timeElement;
    std::string m_title;
    std::string m_pageTitle;
    Span m_script;
};

} // namespace

PageFacts pageFacts(const GumboNode* root, const Draft& draft) {
    return FactsReader(draft).read(root);
}

} // namespace wenmai
