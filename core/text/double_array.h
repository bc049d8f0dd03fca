#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wenmai {

/// A static set of byte strings with a number each, as a double-array trie (Aoe 1989): every step is one addition and
/// one comparison. Immutable once built; safe to read from any thread.
class DoubleArray {
public:
    struct Cell {
        std::int32_t base = 0;   ///< where the children lie; for a final cell the value
        std::int32_t check = -1; ///< the parent's cell, -1 if free
    };

    DoubleArray() = default;
    /// Keys must be sorted by bytes, unique, not empty and without NUL bytes; values must not be negative.
    [[nodiscard]] static DoubleArray build(const std::vector<std::pair<std::string, std::int32_t>>& sorted);
    /// Over cells that somebody else keeps alive (a mapped file).
    [[nodiscard]] static DoubleArray over(std::span<const Cell> cells);

    /// Calls found(length, value) for every key that `text` begins with at `at`, shortest first.
    template<class Found>
    void prefixes(std::string_view text, std::size_t at, Found found) const {
        if (m_cells.empty()) return;
        std::size_t node = 0, i = at;
        if (const std::int32_t first = firstCharacter(text, at); first != unindexed) {
            if (first < 0) return;
            node = static_cast<std::size_t>(first);
            i += 3;
            if (const std::int32_t value = valueAt(node); value >= 0) found(i - at, value);
        }
        for (; i < text.size(); ++i) {
            node = child(node, static_cast<unsigned char>(text[i]));
            if (node == none) return;
            if (const std::int32_t value = valueAt(node); value >= 0) found(i + 1 - at, value);
        }
    }
    /// The value of `key`, or -1.
    [[nodiscard]] std::int32_t find(std::string_view key) const;
    /// Calls visit(key, value) for every key, in the order of their bytes.
    template<class Visit>
    void each(Visit visit) const {
        std::string key;
        if (!m_cells.empty()) below(0, key, visit);
    }
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    /// The Chinese characters of the basic plane and the marks around them: most keys and most text begin with one.
    static constexpr std::int32_t firstIndexed = 0x3000, lastIndexed = 0x9FFF;
    static constexpr std::int32_t unindexed = -2;

    void indexFirstCharacters();
    [[nodiscard]] std::size_t child(std::size_t node, unsigned char byte) const {
        const std::size_t next = static_cast<std::size_t>(m_cells[node].base) + byte;
        return next < m_cells.size() && m_cells[next].check == static_cast<std::int32_t>(node) ? next : none;
    }
    template<class Visit>
    void below(std::size_t node, std::string& key, Visit& visit) const {
        if (const std::int32_t value = valueAt(node); value >= 0 && !key.empty()) visit(std::as_const(key), value);
        for (int byte = 1; byte < 256; ++byte) {
            const std::size_t next = child(node, static_cast<unsigned char>(byte));
            if (next == none) continue;
            key += static_cast<char>(byte);
            below(next, key, visit);
            key.pop_back();
        }
    }
    /// The value of the key that ends at a node, or -1.
    [[nodiscard]] std::int32_t valueAt(std::size_t node) const {
        const std::size_t end = child(node, 0);
        return end == none ? -1 : m_cells[end].base;
    }
    /// The node behind the character at `at`: -1 if no key begins with it, `unindexed` if that is not known beforehand.
    [[nodiscard]] std::int32_t firstCharacter(std::string_view text, std::size_t at) const {
        if (at + 3 > text.size()) return unindexed;
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
        if ((byte(0) & 0xF0) != 0xE0 || (byte(1) & 0xC0) != 0x80 || (byte(2) & 0xC0) != 0x80) return unindexed;
        const std::int32_t code = (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
        return code < firstIndexed || code > lastIndexed ? unindexed
                                                         : m_first[static_cast<std::size_t>(code - firstIndexed)];
    }

    std::vector<Cell> m_own;
    std::span<const Cell> m_cells;
    std::vector<std::int32_t> m_first; ///< by character from firstIndexed: its node, or -1

public:
    DoubleArray(const DoubleArray&) = delete;
    DoubleArray& operator=(const DoubleArray&) = delete;
    DoubleArray(DoubleArray&&) = default; // moving a vector keeps its cells where they are
    DoubleArray& operator=(DoubleArray&&) = default;
    ~DoubleArray() = default;
};

} // namespace wenmai
