#include "core/text/html_text.h"

#include "core/base/utf8.h"
#include "core/text/cleanup.h"

#include <algorithm>
#include <array>

namespace wenmai {
namespace {

constexpr std::size_t mostAround = 40;    ///< elements noted around a line
constexpr std::size_t shortElement = 240; ///< bytes of text below which neighbouring elements hold separate words

bool isAny(GumboTag tag, std::initializer_list<GumboTag> tags) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool unseen(GumboTag tag) {
    return isAny(tag, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME,
                       GUMBO_TAG_SVG,    GUMBO_TAG_MATH,   GUMBO_TAG_SELECT,   GUMBO_TAG_BUTTON,   GUMBO_TAG_TEXTAREA,
                       GUMBO_TAG_HEAD,   GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED,    GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,
                       GUMBO_TAG_CANVAS, GUMBO_TAG_MAP,    GUMBO_TAG_INPUT,    GUMBO_TAG_RT,       GUMBO_TAG_RP});
}

bool isInline(GumboTag tag) {
    return isAny(tag,
                 {GUMBO_TAG_A,    GUMBO_TAG_SPAN,  GUMBO_TAG_B,      GUMBO_TAG_STRONG, GUMBO_TAG_I,    GUMBO_TAG_EM,
                  GUMBO_TAG_U,    GUMBO_TAG_S,     GUMBO_TAG_FONT,   GUMBO_TAG_SMALL,  GUMBO_TAG_BIG,  GUMBO_TAG_SUB,
                  GUMBO_TAG_SUP,  GUMBO_TAG_MARK,  GUMBO_TAG_TIME,   GUMBO_TAG_ABBR,   GUMBO_TAG_CODE, GUMBO_TAG_CITE,
                  GUMBO_TAG_Q,    GUMBO_TAG_LABEL, GUMBO_TAG_IMG,    GUMBO_TAG_BDI,    GUMBO_TAG_BDO,  GUMBO_TAG_DFN,
                  GUMBO_TAG_KBD,  GUMBO_TAG_SAMP,  GUMBO_TAG_VAR,    GUMBO_TAG_WBR,    GUMBO_TAG_DEL,  GUMBO_TAG_INS,
                  GUMBO_TAG_RUBY, GUMBO_TAG_RB,    GUMBO_TAG_STRIKE, GUMBO_TAG_TT,     GUMBO_TAG_DATA});
}

/// An element that a page's style may set apart from its neighbours.
bool isBox(const GumboNode* node) {
    return node->type == GUMBO_NODE_ELEMENT &&
           isAny(node->v.element.tag, {GUMBO_TAG_SPAN, GUMBO_TAG_A, GUMBO_TAG_TIME, GUMBO_TAG_LABEL, GUMBO_TAG_CITE});
}

bool hidden(const GumboNode* node) {
    if (gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr) return true;
    std::string style(attribute(node, "style"));
    style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
    return style.find("display:none") != std::string::npos;
}

bool space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

std::size_t textBytes(const GumboNode* node, std::size_t enough) {
    if (node->type == GUMBO_NODE_TEXT) return node->v.text.original_text.length;
    if (node->type != GUMBO_NODE_ELEMENT || unseen(node->v.element.tag)) return 0;
    std::size_t sum = 0;
    for (unsigned i = 0; i < node->v.element.children.length && sum < enough; ++i)
        sum += textBytes(static_cast<const GumboNode*>(node->v.element.children.data[i]), enough);
    return sum;
}

class Builder {
public:
    explicit Builder(std::string_view source) : m_source(source) {}

    void visit(const GumboNode* node) {
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            text(node->v.text);
            break;
        case GUMBO_NODE_ELEMENT:
            element(node);
            break;
        default:
            break;
        }
    }

    HtmlText done() {
        endLine();
        return std::move(m_out);
    }

private:
    void element(const GumboNode* node) {
        const GumboTag tag = node->v.element.tag;
        if (unseen(tag) || hidden(node)) return;
        if (tag == GUMBO_TAG_BR) return endLine();
        const bool block = !isInline(tag);
        if (block && tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH) endLine();
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) softSpace(node);
        const bool apart = textBytes(node, shortElement) < shortElement;
        m_around.push_back(node);
        m_links += tag == GUMBO_TAG_A ? 1 : 0;
        const GumboVector& children = node->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            // <span>…</span><time>…</time>: styles keep them apart on the screen.
            if (apart && i > 0 && isBox(static_cast<const GumboNode*>(children.data[i - 1])) && isBox(child))
                softSpace(child);
            visit(child);
        }
        m_links -= tag == GUMBO_TAG_A ? 1 : 0;
        if (block && tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH) endLine();
        m_around.pop_back();
    }

    [[nodiscard]] bool lineIsEmpty() const { return m_out.text.size() == m_lineBegin; }

    /// A space that stands for nothing, before `node`.
    void softSpace(const GumboNode* node) {
        if (lineIsEmpty() || m_out.text.back() == ' ') return;
        // An element that the parser opens again after an end tag in the wrong place has the place of its first
        // opening.
        const std::uint32_t last = m_out.toSource.pieces().empty() ? 0 : m_out.toSource.pieces().back().fromEnd;
        const std::uint32_t at = std::max(last, sourceOffset(node->v.element.original_tag.data, last));
        m_out.toSource.add(1, at, 0, 0, 0);
        m_out.text += ' ';
    }

    [[nodiscard]] std::uint32_t sourceOffset(const char* data, std::uint32_t otherwise) const {
        if (data < m_source.data() || data > m_source.data() + m_source.size()) return otherwise;
        return static_cast<std::uint32_t>(data - m_source.data());
    }

    void append(std::string_view words, std::uint32_t from, std::uint32_t fromBytes, bool whole) {
        if (lineIsEmpty()) {
            m_line.in.assign(m_around.rbegin(), m_around.rend());
            if (m_line.in.size() > mostAround) m_line.in.resize(mostAround);
        }
        if (m_links > 0) m_line.linkBytes += static_cast<std::uint32_t>(words.size());
        m_out.text += words;
        m_out.toSource.add(static_cast<std::uint32_t>(words.size()), from, fromBytes, whole ? 0 : 1, whole ? 0 : 1);
    }

    void text(const GumboText& node) {
        const char* data = node.original_text.data;
        const std::size_t length = node.original_text.length;
        if (data == nullptr || data < m_source.data() || data + length > m_source.data() + m_source.size()) return;
        const auto begin = static_cast<std::uint32_t>(data - m_source.data());
        if (begin < m_last) return; // the parser moved it before something: its place in the page's order is lost
        m_last = begin + static_cast<std::uint32_t>(length);
        const std::string_view original(data, length);
        if (holdsTag(original) && wordsOnly(withoutTags(original)) != wordsOnly(node.text))
            return whole(node.text, begin, static_cast<std::uint32_t>(length));
        for (std::size_t at = 0; at < length;) {
            if (const std::size_t tag = tagLength(original.substr(at)); tag != 0) {
                at += tag;
                continue;
            }
            const auto from = begin + static_cast<std::uint32_t>(at);
            if (space(original[at])) {
                if (!lineIsEmpty() && m_out.text.back() != ' ') append(" ", from, 1, original[at] != ' ');
                ++at;
                continue;
            }
            if (original[at] == '&') {
                Entity entity = entityAt(original.substr(at));
                if (entity.length != 0) {
                    if (entity.text == "\xC2\xA0") entity.text = " ";
                    if (entity.text != " " || !lineIsEmpty()) append(entity.text, from, entity.length, true);
                    at += entity.length;
                    continue;
                }
            }
            std::size_t end = at + 1;
            while (end < length && !space(original[end]) && original[end] != '&' && original[end] != '<')
                ++end;
            append(original.substr(at, end - at), from, static_cast<std::uint32_t>(end - at), false);
            at = end;
        }
    }

    /// Length of the tag or comment that begins `text`, 0 where none does.
    static std::size_t tagLength(std::string_view text) {
        if (text.size() < 2 || text.front() != '<') return 0;
        const char next = text[1];
        if (next != '/' && next != '!' && next != '?' && !utf8::isAsciiAlpha(static_cast<unsigned char>(next)))
            return 0;
        const std::string_view end = text.starts_with("<!--") ? "-->" : ">";
        const std::size_t at = text.find(end, 2);
        return at == std::string_view::npos ? text.size() : at + end.size();
    }

    /// Text around tags that the parser ignored.
    static bool holdsTag(std::string_view original) {
        for (std::size_t at = original.find('<'); at != std::string_view::npos; at = original.find('<', at + 1))
            if (tagLength(original.substr(at)) != 0) return true;
        return false;
    }

    static std::string withoutTags(std::string_view original) {
        std::string out;
        for (std::size_t at = 0; at < original.size();) {
            const std::size_t tag = tagLength(original.substr(at));
            const Entity entity = original[at] == '&' ? entityAt(original.substr(at)) : Entity{};
            if (tag != 0) {
                at += tag;
            } else if (entity.length != 0) {
                out += entity.text;
                at += entity.length;
            } else {
                out += original[at++];
            }
        }
        return out;
    }

    static std::string wordsOnly(std::string_view text) {
        std::string out;
        for (std::size_t at = 0; at < text.size(); ++at)
            if (text.substr(at).starts_with("\xC2\xA0"))
                ++at;
            else if (!space(text[at]))
                out += text[at];
        return out;
    }

    void whole(std::string_view words, std::uint32_t begin, std::uint32_t length) {
        std::string bare;
        for (const char c : words)
            if (!space(c)) {
                bare += c;
            } else if (!bare.empty() && bare.back() != ' ') {
                bare += ' ';
            }
        if (bare.empty() || bare == " ") return;
        append(bare, begin, length, true);
    }

    void endLine() {
        if (lineIsEmpty()) return;
        m_line.text = {m_lineBegin, static_cast<std::uint32_t>(m_out.text.size())};
        m_out.lines.push_back(std::move(m_line));
        m_line = {};
        m_out.toSource.add(1, m_out.toSource.pieces().back().fromEnd, 0, 0, 0);
        m_out.text += '\n';
        m_lineBegin = static_cast<std::uint32_t>(m_out.text.size());
    }

    std::string_view m_source;
    HtmlText m_out;
    HtmlText::Line m_line;
    std::uint32_t m_lineBegin = 0;
    std::uint32_t m_last = 0; ///< end of the last text node in the source
    int m_links = 0;
    std::vector<const GumboNode*> m_around;
};

} // namespace

std::string_view attribute(const GumboNode* element, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&element->v.element.attributes, name);
    return found == nullptr || found->value == nullptr ? std::string_view() : std::string_view(found->value);
}

HtmlText visibleText(const GumboNode* root, std::string_view source) {
    Builder builder(source);
    builder.visit(root);
    return builder.done();
}

} // namespace wenmai
