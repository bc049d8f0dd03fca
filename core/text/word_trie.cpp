#include "core/text/word_trie.h"

#include <algorithm>
#include <array>
#include <limits>
#include <queue>

namespace wenmai {
namespace {

using Cell = WordTrie::Cell;
using Id = WordTrie::Id;
using Node = WordTrie::Node;

class Builder {
public:
    explicit Builder(std::vector<WordTrie::Key> keys) : m_keys(std::move(keys)) {
        std::sort(m_keys.begin(), m_keys.end(), [](const auto& a, const auto& b) { return a.ids < b.ids; });
    }

    std::optional<std::vector<Cell>> run() {
        if (m_keys.empty()) return std::vector<Cell>{};
        grow(std::size_t{CharacterIds::most} * 2);
        m_cells[0] = Cell(0, 0, -1);
        // All others lie behind the root's children, so that no number is too large for any free cell.
        for (const WordTrie::Key& key : m_keys)
            m_begin = std::max<std::uint32_t>(m_begin, *std::max_element(key.ids.begin(), key.ids.end()) + 2U);
        // The hottest first, so that they come to lie together.
        std::priority_queue<Job> jobs;
        jobs.push({0, m_keys.size(), 0, 0, 0});
        while (!jobs.empty()) {
            const Job job = jobs.top();
            jobs.pop();
            if (!place(job, jobs)) return std::nullopt;
        }
        while (m_cells.back().free())
            m_cells.pop_back();
        return std::move(m_cells);
    }

private:
    /// Keys [first, last) that share their first `depth` characters and whose node is to get its children.
    struct Job {
        std::size_t first, last, depth;
        Node node;
        std::int32_t value; ///< the lowest of the keys'
        bool operator<(const Job& other) const { return value > other.value; }
    };
    struct Child {
        Id id;
        std::size_t first, last;
    };

    bool place(const Job& job, std::priority_queue<Job>& jobs) {
        m_children.clear();
        for (std::size_t i = job.first; i < job.last; ++i) {
            const std::vector<Id>& ids = m_keys[i].ids;
            if (ids.size() == job.depth) continue; // the word that ends here: its value is in the node already
            if (m_children.empty() || m_children.back().id != ids[job.depth])
                m_children.push_back({ids[job.depth], i, i});
            m_children.back().last = i + 1;
        }
        if (m_children.empty()) return true;
        const std::uint32_t base = job.depth == 0 ? 1 : freeBase();
        if (base + m_children.back().id >= Cell::mostNodes) return false;
        m_cells[job.node] = Cell(base, m_cells[job.node].parent(), m_cells[job.node].value());
        for (const Child& c : m_children) {
            const Node node = base + c.id;
            const WordTrie::Key& key = m_keys[c.first];
            const bool ends = key.ids.size() == job.depth + 1;
            if (ends && (key.value < 0 || static_cast<std::uint32_t>(key.value) >= Cell::mostValues)) return false;
            take(node);
            m_cells[node] = Cell(0, job.node, ends ? key.value : -1);
            std::int32_t lowest = std::numeric_limits<std::int32_t>::max();
            for (std::size_t i = c.first; i < c.last; ++i)
                lowest = std::min(lowest, m_keys[i].value);
            jobs.push({c.first, c.last, job.depth + 1, node, lowest});
        }
        return true;
    }

    /// A place where all children fit, by the chain of free cells. Where as many children were long in vain is not
    /// searched again.
    std::uint32_t freeBase() {
        constexpr std::size_t patience = 200;
        const Id first = m_children.front().id;
        std::uint32_t& from = m_from[std::min(m_children.size(), m_from.size()) - 1];
        if (from == 0) from = m_begin;
        while (!m_cells[from].free()) // a cell that was taken still points on
            from = m_nextFree[from];
        std::uint32_t cell = from;
        for (std::size_t tried = 0;; ++tried, cell = m_nextFree[cell]) {
            if (cell + CharacterIds::most >= m_cells.size()) grow(m_cells.size() * 2);
            const std::uint32_t base = cell - first;
            if (!std::all_of(m_children.begin(), m_children.end(),
                             [&](const Child& c) { return m_cells[base + c.id].free(); }))
                continue;
            if (tried > patience) from = cell;
            return base;
        }
    }

    void grow(std::size_t size) {
        const auto from = static_cast<std::uint32_t>(m_cells.size());
        m_cells.resize(size);
        m_nextFree.resize(size + 1);
        m_lastFree.resize(size + 1);
        for (std::uint32_t i = from; i < size; ++i) {
            m_nextFree[i] = i + 1;
            m_lastFree[i + 1] = i;
        }
    }
    void take(std::uint32_t cell) {
        m_nextFree[m_lastFree[cell]] = m_nextFree[cell];
        m_lastFree[m_nextFree[cell]] = m_lastFree[cell];
    }

    std::vector<WordTrie::Key> m_keys;
    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_nextFree, m_lastFree; ///< of each free cell
    std::vector<Child> m_children;
    std::uint32_t m_begin = 0;              ///< of the cells that are no root's children
    std::array<std::uint32_t, 64> m_from{}; ///< by the number of children: where to search
};

} // namespace

std::optional<WordTrie> WordTrie::build(std::vector<Key> keys) {
    auto cells = Builder(std::move(keys)).run();
    if (!cells) return std::nullopt;
    WordTrie out;
    out.m_own = std::move(*cells);
    out.m_cells = out.m_own;
    return out;
}

WordTrie WordTrie::over(std::span<const Cell> cells) {
    WordTrie out;
    out.m_cells = cells;
    return out;
}

} // namespace wenmai
