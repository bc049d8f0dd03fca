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
        std::size_t node = 0;
        if (m_cells.empty()) return;
        for (std::size_t i = at; i < text.size(); ++i) {
            const std::size_t next = static_cast<std::size_t>(m_cells[node].base) + static_cast<unsigned char>(text[i]);
            if (next >= m_cells.size() || m_cells[next].check != static_cast<std::int32_t>(node)) return;
            node = next;
            const auto end = static_cast<std::size_t>(m_cells[node].base); // the child by the NUL byte
            if (end < m_cells.size() && m_cells[end].check == static_cast<std::int32_t>(node))
                found(i + 1 - at, m_cells[end].base);
        }
    }
    /// The value of `key`, or -1.
    [[nodiscard]] std::int32_t find(std::string_view key) const;
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }

private:
    std::vector<Cell> m_own;
    std::span<const Cell> m_cells;

public:
    DoubleArray(const DoubleArray&) = delete;
    DoubleArray& operator=(const DoubleArray&) = delete;
    DoubleArray(DoubleArray&&) = default; // moving a vector keeps its cells where they are
    DoubleArray& operator=(DoubleArray&&) = default;
    ~DoubleArray() = default;
};

} // namespace wenmai
