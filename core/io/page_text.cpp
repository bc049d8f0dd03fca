// Lines of pages → paragraphs.
#include "core/base/utf8.h"
#include "core/io/page_words.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>

namespace wenmai {
namespace {

constexpr double sameSize = 0.08;   ///< by which fonts of one text differ, of the size
constexpr double titleSize = 1.15;  ///< of the text's size, from which on a line is no paragraph's
constexpr double indent = 1.2;      ///< of the size, from which on a line begins a paragraph
constexpr double slack = 1.2;       ///< of the size, that justified and ragged lines leave free anyway
constexpr double wideLeading = 1.4; ///< of the usual distance of lines, from which on a paragraph ends
constexpr std::size_t titleBlocks = 6;
constexpr std::size_t tellingLines = 4;

struct Paragraph {
    std::string text;
    double size = 0;
    bool open = false; ///< its last line is full and no sentence ends there
};

char32_t lastOf(std::string_view text) {
    return text.empty() ? 0 : utf8::decode(text, utf8::previous(text, text.size())).code;
}

char32_t firstOf(std::string_view text) {
    return text.empty() ? 0 : utf8::decode(text, 0).code;
}

bool isSize(double one, double other) {
    return std::abs(one - other) <= sameSize * std::max(one, other);
}

bool endsSentence(std::string_view text) {
    while (!text.empty() && std::u32string_view(U"”’」』）》\")'").find(lastOf(text)) != std::u32string_view::npos)
        text.remove_suffix(text.size() - utf8::previous(text, text.size()));
    return std::u32string_view(U"。！？!?.…：:").find(lastOf(text)) != std::u32string_view::npos;
}

bool isLower(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF);
}

bool isLatin(char32_t c) {
    return c != 0 && c < 0x2E80 && c != U'“' && c != U'”' && c != U'‘' && c != U'’' && c != U'…' && c != U'—';
}

/// Puts the next line of a paragraph behind what there is of it.
void append(std::string& text, std::string_view line) {
    const char32_t last = lastOf(text), next = firstOf(line);
    const bool hyphen = last == U'-' || last == U'\u2010' || last == U'\u00AD';
    if (hyphen && utf8::isWordLetter(next)) {
        const std::size_t at = utf8::previous(text, text.size());
        const std::size_t space = text.find_last_of(" -", at - (at > 0 ? 1 : 0));
        const bool compound = at > 0 && space != std::string::npos && text[space] == '-';
        const bool letter = at > 0 && utf8::isAsciiAlpha(lastOf(std::string_view(text).substr(0, at)));
        // A word that was parted has its hyphen from the parting; GPT-4 and state-of-the-art have their own.
        if (last == U'\u00AD' || (letter && isLower(next) && !compound)) text.resize(at);
    } else if (isLatin(last) && isLatin(next)) {
        text += ' ';
    }
    text += line;
}

class Joiner {
public:
    explicit Joiner(double bodySize) : m_bodySize(bodySize) {}

    void add(const PageBlock& block) {
        const double leading = leadingOf(block);
        for (std::size_t i = 0; i < block.lines.size(); ++i) {
            const PageLine* before = i > 0 ? &block.lines[i - 1] : nullptr;
            line(block, block.lines[i], before, leading);
        }
    }

    std::vector<Paragraph> run() {
        flush();
        return std::move(m_done);
    }

private:
    /// The usual distance from line to line, of lines of one size.
    static double leadingOf(const PageBlock& block) {
        std::vector<double> steps;
        for (std::size_t i = 1; i < block.lines.size(); ++i)
            if (isSize(block.lines[i].size, block.lines[i - 1].size))
                steps.push_back(block.lines[i].bottom - block.lines[i - 1].bottom);
        if (steps.empty()) return 0;
        // Not the median: a page of short paragraphs has as many wide steps as narrow ones.
        std::sort(steps.begin(), steps.end());
        return steps[steps.size() / 4];
    }

    /// Whether `next` would have had room behind `line`: then the paragraph ended there.
    [[nodiscard]] static bool endsShort(const PageBlock& block, const PageLine& line, double next) {
        return block.right - line.right > next + slack * line.size;
    }

    void line(const PageBlock& block, const PageLine& line, const PageLine* before, double leading) {
        Paragraph* last = m_open ? &*m_open : nullptr;
        const bool title = line.size > titleSize * m_bodySize;
        bool joins = false;
        if (last && isSize(last->size, line.size)) {
            const bool indented = line.left - block.left > indent * line.size;
            if (!before) {
                joins = last->open && !indented && !title;
            } else if (isSize(before->size, line.size)) {
                const double step = line.bottom - before->bottom;
                const bool near = leading <= 0 || step < wideLeading * leading || step < 1.1 * line.size;
                const bool shortLine = endsShort(block, *before, line.first);
                const bool hanging = before->left - block.left > indent * line.size;
                joins = title ? step < 2.2 * line.size && !endsSentence(before->text)
                              : near && !shortLine && !(indented && (!hanging || endsSentence(before->text)));
                if (joins && title && shortLine) last->text += ' ';
            }
        }
        if (joins) {
            append(last->text, line.text);
        } else if (last && last->open && !title && line.size < last->size && isSize(last->size, m_bodySize) &&
                   !isSize(last->size, line.size) && !m_asideOpen) {
            // A note or caption between two columns or pages.
            m_aside.push_back({line.text, line.size, false});
            m_asideOpen = true;
            return;
        } else if (last && last->open && m_asideOpen && line.size < last->size && !isSize(last->size, line.size)) {
            const double step = before ? line.bottom - before->bottom : 0;
            if (before && isSize(before->size, line.size) && step < 2 * line.size &&
                !endsShort(block, *before, line.first))
                append(m_aside.back().text, line.text);
            else
                m_aside.push_back({line.text, line.size, false});
            return;
        } else {
            flush();
            m_open = Paragraph{line.text, line.size, false};
        }
        m_asideOpen = false;
        m_open->open = !title && !endsSentence(line.text) && !endsShort(block, line, 2 * line.size);
    }

    void flush() {
        if (m_open) m_done.push_back(std::move(*m_open));
        m_open.reset();
        m_done.insert(m_done.end(), std::make_move_iterator(m_aside.begin()), std::make_move_iterator(m_aside.end()));
        m_aside.clear();
    }

    double m_bodySize;
    std::vector<Paragraph> m_done;
    std::optional<Paragraph> m_open;
    std::vector<Paragraph> m_aside; ///< stand behind the open paragraph
    bool m_asideOpen = false;
};

/// The size that most of the text is set in.
double bodySizeOf(const std::vector<PageWords>& pages) {
    std::map<long, std::size_t> sizes; // in halves of a point
    for (const PageWords& page : pages)
        for (const PageWord& word : page.words)
            sizes[std::lround(std::clamp(word.size, 0.0, 1000.0) * 2)] += word.text.size();
    const auto most =
        std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == sizes.end() ? 0 : static_cast<double>(most->first) / 2;
}

/// A few lines do not show how wide their column is: they have the width of the column near them that begins where they
/// do.
void widenShortBlocks(std::vector<PageBlock>& blocks) {
    const auto tells = [](const PageBlock& block) { return block.lines.size() >= tellingLines; };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (tells(blocks[i])) continue;
        const double reach = 3 * blocks[i].lines.front().size;
        const auto fits = [&](std::size_t k) {
            return tells(blocks[k]) && std::abs(blocks[k].left - blocks[i].left) < reach;
        };
        for (std::size_t step = 1; step < blocks.size(); ++step) {
            const bool before = i >= step && fits(i - step), after = i + step < blocks.size() && fits(i + step);
            if (!before && !after) continue;
            blocks[i].right = std::max(blocks[i].right, blocks[before ? i - step : i + step].right);
            break;
        }
    }
}

} // namespace

std::string pagesText(std::vector<PageWords> pages) {
    const std::vector<std::string> running = takeFurniture(pages);
    const double bodySize = bodySizeOf(pages);
    Joiner joiner(bodySize);
    std::vector<PageBlock> blocks;
    for (const PageWords& page : pages)
        for (PageBlock& block : pageBlocks(page))
            blocks.push_back(std::move(block));
    widenShortBlocks(blocks);
    for (const PageBlock& block : blocks)
        joiner.add(block);
    const std::vector<Paragraph> paragraphs = joiner.run();
    // A running head is no title: it goes behind the first line that is set as one.
    std::size_t behind = 0;
    for (std::size_t i = 0; i < paragraphs.size() && i < titleBlocks; ++i)
        if (paragraphs[i].size > titleSize * bodySize &&
            (behind == 0 || paragraphs[i].size > paragraphs[behind - 1].size))
            behind = i + 1;
    std::string out;
    for (std::size_t i = 0; i <= paragraphs.size(); ++i) {
        if (i == behind)
            for (const std::string& line : running)
                out += line + '\n';
        if (i < paragraphs.size()) out += paragraphs[i].text + '\n';
    }
    return out;
}

} // namespace wenmai
