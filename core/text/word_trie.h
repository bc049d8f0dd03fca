#pragma once

#include "core/text/character_ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace wenmai {

/// A static set of words with a number each, as a double-array trie (Aoe 1989) whose steps are characters, numbered by
/// CharacterIds: one cell of eight bytes is read for each character, where a trie by bytes reads four. A word that
/// ends and one that goes on are told by the same cell. Immutable once built; safe to read from any thread.
class WordTrie {
public:
    using Id = CharacterIds::Id;
    using Node = std::uint32_t; ///< 0 is the root, and stands for "none" where a child is asked for

    /// Where the children lie, whose child it is, and its value.
    class Cell {
    public:
        static constexpr unsigned nodeBits = 22, valueBits = 20;
        static constexpr std::uint32_t mostNodes = (1U << nodeBits) - 1, mostValues = (1U << valueBits) - 1;

        Cell() = default;
        Cell(std::uint32_t base, std::uint32_t parent, std::int32_t value)
            : m_bits(std::uint64_t{base} | std::uint64_t{parent} << nodeBits |
                     static_cast<std::uint64_t>(value + 1) << 2 * nodeBits) {}
        /// A child's cell is the base and its character's number; 0 where there are no children.
        [[nodiscard]] std::uint32_t base() const { return static_cast<std::uint32_t>(m_bits) & mostNodes; }
        [[nodiscard]] std::uint32_t parent() const {
            return static_cast<std::uint32_t>(m_bits >> nodeBits) & mostNodes;
        }
        /// Of the word that ends here, or -1.
        [[nodiscard]] std::int32_t value() const { return static_cast<std::int32_t>(m_bits >> 2 * nodeBits) - 1; }
        [[nodiscard]] bool free() const { return parent() == mostNodes; }

    private:
        std::uint64_t m_bits = std::uint64_t{mostNodes} << nodeBits;
    };

    struct Key {
        std::vector<Id> ids; ///< not empty, none of them 0
        std::int32_t value = 0;
    };

    WordTrie() = default;
    /// Keys in any order, each once; values from 0 to Cell::mostValues - 1. Words with low values are kept close
    /// together: let them be the frequent ones. Nothing where there are too many words for the cells' bits.
    [[nodiscard]] static std::optional<WordTrie> build(std::vector<Key> keys);
    /// Over cells that somebody else keeps alive (a mapped file).
    [[nodiscard]] static WordTrie over(std::span<const Cell> cells);

    [[nodiscard]] Node child(Node node, Id id) const {
        if (node >= m_cells.size()) return 0;
        const std::uint32_t base = m_cells[node].base();
        if (base == 0 || id == 0) return 0;
        const Node next = base + id;
        return next < m_cells.size() && m_cells[next].parent() == node ? next : 0;
    }
    /// The value of the word that ends in a node, or -1.
    [[nodiscard]] std::int32_t value(Node node) const { return m_cells[node].value(); }

    /// Calls found(characters, value) for every word that the text's characters begin with, shortest first.
    template<class Found>
    void prefixes(std::span<const Id> text, Found found) const {
        Node node = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            node = child(node, text[i]);
            if (node == 0) return;
            if (const std::int32_t v = value(node); v >= 0) found(i + 1, v);
        }
    }
    /// Makes the machine fetch what prefixes() will read for a text that begins with these two characters: the cells
    /// of a large trie are far away, and asking for many at once costs no more than waiting for one.
    void expect(Id first, Id second) const {
        if (const Node node = child(0, first); node != 0) {
            const std::size_t next = std::size_t{m_cells[node].base()} + second;
            if (next < m_cells.size()) __builtin_prefetch(m_cells.data() + next);
        }
    }
    /// The value of a word, or -1.
    [[nodiscard]] std::int32_t find(std::span<const Id> word) const {
        Node node = 0;
        for (const Id id : word)
            if (node = child(node, id); node == 0) return -1;
        return node == 0 ? -1 : value(node);
    }
    /// The same of a word in letters.
    [[nodiscard]] std::int32_t find(const CharacterIds& characters, std::string_view word) const {
        Node node = 0;
        for (std::size_t at = 0; at < word.size();) {
            const auto d = utf8::decode(word, at);
            if (node = child(node, characters.of(d.code)); node == 0) return -1;
            at += d.length;
        }
        return node == 0 ? -1 : value(node);
    }
    /// Calls visit(ids, value) for every word, in no order.
    template<class Visit>
    void each(Visit visit) const {
        std::vector<Id> word;
        for (Node end = 1; end < m_cells.size(); ++end) {
            if (m_cells[end].free() || value(end) < 0) continue;
            word.clear();
            for (Node node = end; node != 0; node = m_cells[node].parent())
                word.insert(word.begin(), static_cast<Id>(node - m_cells[m_cells[node].parent()].base()));
            visit(std::span<const Id>(word), value(end));
        }
    }
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }

    WordTrie(const WordTrie&) = delete;
    WordTrie& operator=(const WordTrie&) = delete;
    WordTrie(WordTrie&&) = default; // moving a vector keeps its cells where they are
    WordTrie& operator=(WordTrie&&) = default;
    ~WordTrie() = default;

private:
    std::vector<Cell> m_own;
    std::span<const Cell> m_cells;
};

} // namespace wenmai
