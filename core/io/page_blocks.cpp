// The order in which a page is read: a recursive cut along the white space between columns and between bands.
#include "core/base/utf8.h"
#include "core/io/page_words.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <optional>

namespace wenmai {
namespace {

constexpr double leastGutter = 0.9;    ///< of the font's size, between two columns
constexpr double leastColumn = 8;      ///< of the font's size, wide
constexpr std::size_t leastLines = 3;  ///< of a column
constexpr std::size_t mostBands = 400; ///< of a page that is looked at closely
constexpr std::size_t shadowParts = 512;
constexpr int deepest = 12;

using Words = std::vector<const PageWord*>;

double medianSize(const Words& words) {
    std::vector<double> sizes;
    for (const PageWord* word : words)
        sizes.push_back(word->size);
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

/// Words that no horizontal line parts.
std::vector<Words> bandsOf(Words words) {
    std::stable_sort(words.begin(), words.end(), [](const PageWord* a, const PageWord* b) { return a->top < b->top; });
    std::vector<Words> bands;
    double bottom = 0;
    for (const PageWord* word : words) {
        // Boxes of neighbouring lines touch: a quarter of the height counts as white.
        const double inset = (word->bottom - word->top) / 4;
        if (bands.empty() || word->top + inset >= bottom) {
            bands.emplace_back();
            bottom = word->bottom - inset;
        }
        bands.back().push_back(word);
        bottom = std::max(bottom, word->bottom - inset);
    }
    return bands;
}

std::vector<PageLine> linesOf(const Words& words);

/// Where a vertical line parts two columns, or nothing.
std::optional<double> gutter(const Words& words) {
    if (words.size() < 2 * leastLines) return std::nullopt;
    const double size = medianSize(words);
    Words byLeft = words;
    std::stable_sort(byLeft.begin(), byLeft.end(),
                     [](const PageWord* a, const PageWord* b) { return a->left < b->left; });
    const double left = byLeft.front()->left;
    double right = left;
    for (const PageWord* word : words)
        right = std::max(right, word->right);
    std::optional<double> best;
    double bestWidth = leastGutter * size;
    double end = byLeft.front()->right;
    for (const PageWord* word : byLeft) {
        const double width = word->left - end;
        if (width >= bestWidth && end - left >= leastColumn * size && right - word->left >= leastColumn * size) {
            const double at = end + width / 2;
            Words one, other;
            for (const PageWord* w : words)
                (w->left < at ? one : other).push_back(w);
            if (linesOf(one).size() >= leastLines && linesOf(other).size() >= leastLines) {
                best = at;
                bestWidth = width;
            }
        }
        end = std::max(end, word->right);
    }
    return best;
}

double charWidth(char32_t c) {
    return c < 0x2E80 ? 0.5 : 1.0;
}

bool closes(char32_t c) {
    return std::u32string_view(U"，。、；：？！）》」』”’…—,.;:?!)%").find(c) != std::u32string_view::npos;
}

/// How much of a line the begin of `text` takes that cannot be broken off, in units of the font's size.
double unbreakable(std::string_view text) {
    double width = 0;
    std::size_t at = 0;
    const auto first = text.empty() ? utf8::Decoded{} : utf8::decode(text, 0);
    const bool word = utf8::isWordLetter(first.code);
    for (int n = 0; at < text.size() && n < 40; ++n) {
        const auto d = utf8::decode(text, at);
        if (n > 0 && (word ? !utf8::isWordLetter(d.code) : !closes(d.code))) break;
        width += charWidth(d.code);
        at += d.length;
    }
    return width;
}

/// The white from which on two Chinese words of a line are apart, of the size. Lines that are stretched to the column's
/// width have white everywhere; where hardly a character stands by another it says nothing at all.
double chineseSpace(const Words& words) {
    std::size_t chars = 0;
    for (const PageWord* word : words)
        chars += utf8::length(word->text);
    if (words.size() >= 3 && chars * 2 <= words.size() * 3) return 1e9;
    return words.size() * 5 <= chars + 10 ? 0.15 : 0.8;
}

PageLine lineOf(Words words) {
    std::stable_sort(words.begin(), words.end(),
                     [](const PageWord* a, const PageWord* b) { return a->left < b->left; });
    PageLine line{words.front()->left, words.front()->top, words.front()->right, words.front()->bottom, 0, 0, {}};
    const double chinese = chineseSpace(words);
    const PageWord* last = nullptr;
    std::vector<std::pair<double, std::size_t>> sizes; // with how much text has each
    for (const PageWord* word : words) {
        const double gap = word->left - line.right;
        const char32_t before =
            line.text.empty() ? 0 : utf8::decode(line.text, utf8::previous(line.text, line.text.size())).code;
        const char32_t after = utf8::decode(word->text, 0).code;
        const bool latin = before != 0 && before < 0x2E80 && after < 0x2E80;
        const bool space = latin ? last->spaceAfter || gap > 0.12 * word->size : gap > chinese * word->size;
        if (before != 0 && space) line.text += ' ';
        line.text += word->text;
        last = word;
        line.right = std::max(line.right, word->right);
        line.top = std::min(line.top, word->top);
        line.bottom = std::max(line.bottom, word->bottom);
        const auto same = std::find_if(sizes.begin(), sizes.end(), [&](const auto& s) {
            return s.first > word->size - 0.3 && s.first < word->size + 0.3;
        });
        if (same == sizes.end())
            sizes.emplace_back(word->size, word->text.size());
        else
            same->second += word->text.size();
    }
    line.size = std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) {
                    return a.second < b.second;
                })->first;
    line.first = unbreakable(line.text) * line.size;
    return line;
}

/// Words at one height make a line; a smaller one (an index, a note's number) goes with the line that it touches.
std::vector<PageLine> linesOf(const Words& words) {
    Words byTop = words;
    std::stable_sort(byTop.begin(), byTop.end(),
                     [](const PageWord* a, const PageWord* b) { return a->top + a->bottom < b->top + b->bottom; });
    std::vector<PageLine> lines;
    Words row;
    double top = 0, bottom = 0;
    for (const PageWord* word : byTop) {
        const double shared = std::min(bottom, word->bottom) - std::max(top, word->top);
        const double least = std::min(bottom - top, word->bottom - word->top);
        if (!row.empty() && shared <= 0.5 * least) {
            lines.push_back(lineOf(std::move(row)));
            row.clear();
        }
        if (row.empty()) {
            top = word->top;
            bottom = word->bottom;
        }
        row.push_back(word);
    }
    if (!row.empty()) lines.push_back(lineOf(std::move(row)));
    return lines;
}

class Cutter {
public:
    std::vector<PageBlock> run(const Words& words) {
        cut(words, 0);
        return std::move(m_blocks);
    }

private:
    void leaf(const Words& words) {
        if (words.empty()) return;
        PageBlock block{linesOf(words), words.front()->left, words.front()->right};
        for (const PageWord* word : words) {
            block.left = std::min(block.left, word->left);
            block.right = std::max(block.right, word->right);
        }
        m_blocks.push_back(std::move(block));
    }

    void cut(const Words& words, int depth) {
        if (words.empty()) return;
        if (depth == deepest) return leaf(words);
        if (const auto at = gutter(words)) {
            Words left, right;
            for (const PageWord* word : words)
                (word->left < *at ? left : right).push_back(word);
            cut(left, depth + 1);
            cut(right, depth + 1);
            return;
        }
        const std::vector<Words> bands = bandsOf(words);
        const auto columns = tallest(bands);
        if (!columns) return leaf(words);
        const auto joined = [&](std::size_t begin, std::size_t end) {
            Words out;
            for (std::size_t i = begin; i < end; ++i)
                out.insert(out.end(), bands[i].begin(), bands[i].end());
            return out;
        };
        cut(joined(0, columns->first), depth + 1);
        cut(joined(columns->first, columns->second), depth + 1);
        cut(joined(columns->second, bands.size()), depth + 1);
    }

    /// The longest run of bands that has columns; all of them have none.
    static std::optional<std::pair<std::size_t, std::size_t>> tallest(const std::vector<Words>& bands) {
        if (bands.size() < leastLines || bands.size() > mostBands) return std::nullopt;
        double left = bands.front().front()->left, right = left;
        for (const Words& band : bands)
            for (const PageWord* word : band) {
                left = std::min(left, word->left);
                right = std::max(right, word->right);
            }
        std::vector<Shadow> shadows;
        for (const Words& band : bands)
            shadows.push_back(shadowOf(band, left, right));
        std::optional<std::pair<std::size_t, std::size_t>> best;
        for (std::size_t begin = 0; begin < bands.size(); ++begin) {
            const std::size_t least = best ? best->second - best->first : 0;
            Shadow shadow;
            std::size_t end = begin;
            while (end < bands.size() && !(shadow | shadows[end]).all())
                shadow |= shadows[end++];
            for (; end > begin + least; --end) {
                Words words;
                for (std::size_t i = begin; i < end; ++i)
                    words.insert(words.end(), bands[i].begin(), bands[i].end());
                if (!gutter(words)) continue;
                best = {begin, end};
                break;
            }
        }
        return best;
    }

    /// Which parts of the width have text; where all have, no column ends.
    using Shadow = std::bitset<shadowParts>;
    static Shadow shadowOf(const Words& band, double left, double right) {
        Shadow shadow;
        const double part = std::max((right - left) / shadowParts, 1e-6);
        for (const PageWord* word : band) {
            const auto from = static_cast<std::size_t>(std::clamp((word->left - left) / part, 0.0, shadowParts * 1.0));
            const auto to =
                static_cast<std::size_t>(std::ceil(std::clamp((word->right - left) / part, 0.0, shadowParts * 1.0)));
            for (std::size_t i = from; i < to; ++i)
                shadow.set(i);
        }
        return shadow;
    }

    std::vector<PageBlock> m_blocks;
};

} // namespace

std::vector<PageBlock> pageBlocks(const PageWords& page) {
    Words words;
    for (const PageWord& word : page.words)
        if (!word.text.empty() && word.right >= word.left && word.bottom >= word.top && word.size > 0)
            words.push_back(&word);
    return Cutter().run(words);
}

} // namespace wenmai
