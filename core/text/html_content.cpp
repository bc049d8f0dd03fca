#include "core/text/html_content.h"

#include "core/text/classify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace wenmai {
namespace {

constexpr std::size_t paragraphBytes = 60; ///< a shorter line says nothing of where the article stands
constexpr double articleShare = 0.6;       ///< of the paragraphs that an <article> must hold to be it
constexpr double spread = 0.35;            ///< of a candidate's score that its parent must add to be taken instead
constexpr std::size_t asideLines = 8;      ///< before the article, that may hold its byline
constexpr std::uint32_t asideBytes = 270;

/// Words in an element's class or id that tell, on any site, that it is not the article.
constexpr std::array<std::string_view, 22> foreign = {
    "comment", "footer",     "sidebar", "related", "recommend",  "share",   "copyright", "advert",
    "banner",  "breadcrumb", "crumb",   "toolbar", "login",      "hotnews", "ranking",   "navbar",
    "menu",    "subscribe",  "paginat", "topbar",  "disclaimer", "popup"};

bool isForeign(const GumboNode* node) {
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_FORM ||
        tag == GUMBO_TAG_MENU)
        return true;
    if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_ARTICLE) return false;
    std::string names(attribute(node, "class"));
    names += ' ';
    names += attribute(node, "id");
    std::transform(names.begin(), names.end(), names.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::any_of(foreign.begin(), foreign.end(),
                       [&](std::string_view word) { return names.find(word) != std::string::npos; });
}

bool within(const HtmlText::Line& line, const GumboNode* node) {
    return std::find(line.in.begin(), line.in.end(), node) != line.in.end();
}

bool hasTag(const HtmlText::Line& line, std::initializer_list<GumboTag> tags) {
    return std::any_of(line.in.begin(), line.in.end(), [&](const GumboNode* n) {
        return std::find(tags.begin(), tags.end(), n->v.element.tag) != tags.end();
    });
}

class Finder {
public:
    Finder(const HtmlText& page, std::string_view title) : m_page(page), m_title(titleKey(title)) {
        for (const auto& line : page.lines)
            m_foreign.push_back(
                std::any_of(line.in.begin(), line.in.end(), [&](const GumboNode* n) { return foreignNode(n); }));
    }

    std::vector<std::uint32_t> signs() {
        score();
        const GumboNode* content = choose();
        std::vector<std::uint32_t> out(m_page.lines.size(), 0);
        std::size_t first = out.size();
        for (std::size_t i = 0; i < out.size(); ++i) {
            const bool inside = content == nullptr || within(m_page.lines[i], content);
            if (inside && first == out.size() && !m_foreign[i] && paragraphScore(i) > 0) first = i;
            out[i] = inside ? insideSigns(i) : TextLine::Boilerplate;
        }
        if (first == out.size()) return out;
        // Above the first paragraph: the title, and what may be its byline.
        bool titled = false;
        for (std::size_t i = 0; i < first; ++i) {
            if (isTitle(i)) {
                out[i] = 0;
                titled = true;
            } else if (content != nullptr && !(out[i] & (TextLine::Caption | TextLine::Heading)) &&
                       (titled || i + asideLines >= first) && m_page.lines[i].text.size() <= asideBytes &&
                       (!m_foreign[i] || titled)) {
                out[i] = TextLine::Aside;
            }
        }
        return out;
    }

private:
    bool foreignNode(const GumboNode* node) {
        const auto [it, added] = m_foreignNodes.try_emplace(node, false);
        if (added) it->second = isForeign(node);
        return it->second;
    }

    [[nodiscard]] std::string_view words(std::size_t i) const { return slice(m_page.text, m_page.lines[i].text); }

    [[nodiscard]] double paragraphScore(std::size_t i) const {
        const auto& line = m_page.lines[i];
        const std::string_view text = words(i);
        if (text.size() < paragraphBytes || line.linkBytes * 2 > text.size() || m_foreign[i]) return 0;
        int marks = 0;
        for (const std::string_view mark : {"，", "。", "、", ",", "；", "！", "？"})
            for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1))
                ++marks;
        if (marks == 0) return 0;
        return 1 + std::min(marks, 10) * 0.3 + std::min(static_cast<double>(text.size()) / 300, 3.0);
    }

    void score() {
        for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
            const auto& line = m_page.lines[i];
            for (const GumboNode* node : line.in) {
                m_bytes[node] += line.text.size();
                m_links[node] += line.linkBytes;
            }
            const double points = paragraphScore(i);
            if (points == 0) continue;
            m_total += points;
            for (const GumboNode* node : line.in)
                m_all[node] += points;
            // The block itself (text between <br>), its parent, its grandparent.
            double share = 1;
            int level = 0;
            for (const GumboNode* node : line.in) {
                const GumboTag tag = node->v.element.tag;
                const bool holder = tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_SECTION ||
                                    tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_BODY ||
                                    tag == GUMBO_TAG_BLOCKQUOTE;
                if (!holder) continue;
                m_own[node] += points * share;
                share /= 2;
                if (++level == 3) break;
            }
        }
    }

    [[nodiscard]] double linkDensity(const GumboNode* node) const {
        const auto bytes = m_bytes.find(node);
        const auto links = m_links.find(node);
        return bytes == m_bytes.end() || bytes->second == 0
                   ? 0
                   : static_cast<double>(links->second) / static_cast<double>(bytes->second);
    }

    /// The element that holds the article, or nullptr where no part of the page stands out.
    [[nodiscard]] const GumboNode* choose() const {
        const GumboNode* best = nullptr;
        double most = 0;
        for (const auto& line : m_page.lines) // in the page's order, so that the choice is the same every time
            for (const GumboNode* node : line.in) {
                const auto all = m_all.find(node);
                if (all == m_all.end()) continue;
                if (node->v.element.tag == GUMBO_TAG_ARTICLE && all->second >= articleShare * m_total) return node;
                const auto own = m_own.find(node);
                const double points = own == m_own.end() ? 0 : own->second * (1 - linkDensity(node));
                if (points > most) {
                    most = points;
                    best = node;
                }
            }
        // Paragraphs in boxes of their own: their common parent holds clearly more.
        while (best != nullptr && best->parent != nullptr && best->parent->type == GUMBO_NODE_ELEMENT) {
            const auto own = m_all.find(best);
            const auto parent = m_all.find(best->parent);
            if (own == m_all.end() || parent == m_all.end() || parent->second < own->second * (1 + spread)) break;
            best = best->parent;
        }
        return best;
    }

    [[nodiscard]] bool isTitle(std::size_t i) const {
        const std::string key = m_page.lines[i].text.size() < 400 ? titleKey(words(i)) : std::string();
        if (key.size() >= 9 && m_title.size() >= 9 &&
            (m_title.find(key) != std::string::npos || key.find(m_title) != std::string::npos))
            return !m_foreign[i];
        return m_title.empty() && hasTag(m_page.lines[i], {GUMBO_TAG_H1});
    }

    [[nodiscard]] std::uint32_t insideSigns(std::size_t i) const {
        const auto& line = m_page.lines[i];
        if (m_foreign[i]) return TextLine::Boilerplate;
        if (hasTag(line, {GUMBO_TAG_FIGCAPTION})) return TextLine::Caption;
        if (hasTag(line, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6}) &&
            line.linkBytes * 2 < line.text.size())
            return TextLine::Heading;
        const std::string_view text = words(i);
        const bool sentence =
            text.ends_with("。") || text.ends_with("”") || text.ends_with("？") || text.ends_with("！");
        if (line.linkBytes * 10 > line.text.size() * 6 && !sentence) return TextLine::Boilerplate;
        return 0;
    }

    const HtmlText& m_page;
    std::string m_title;
    std::vector<bool> m_foreign;
    std::unordered_map<const GumboNode*, bool> m_foreignNodes;
    std::unordered_map<const GumboNode*, std::size_t> m_bytes;
    std::unordered_map<const GumboNode*, std::size_t> m_links;
    std::unordered_map<const GumboNode*, double> m_own; ///< points as a candidate
    std::unordered_map<const GumboNode*, double> m_all; ///< points of all paragraphs in it
    double m_total = 0;
};

} // namespace

std::vector<std::uint32_t> signsOfContent(const HtmlText& page, std::string_view title) {
    return Finder(page, title).signs();
}

} // namespace wenmai
