#include "core/text/double_array.h"

#include <algorithm>

namespace wenmai {
namespace {

using Keys = std::vector<std::pair<std::string, std::int32_t>>;

class Builder {
public:
    explicit Builder(const Keys& keys) : m_keys(keys) {
        m_cells.resize(1024);
        m_cells[0].check = 0;
    }

    std::vector<DoubleArray::Cell> run() {
        if (m_keys.empty()) return {};
        std::vector<Job> jobs{{0, m_keys.size(), 0, 0}};
        while (!jobs.empty()) {
            const Job job = jobs.back();
            jobs.pop_back();
            place(job, jobs);
        }
        while (m_cells.size() > 1 && m_cells.back().check < 0)
            m_cells.pop_back();
        return std::move(m_cells);
    }

private:
    struct Job {
        std::size_t first, last, depth, node;
    };
    struct Child {
        unsigned char byte;
        std::size_t first, last;
    };

    void place(const Job& job, std::vector<Job>& jobs) {
        m_children.clear();
        for (std::size_t i = job.first; i < job.last; ++i) {
            const std::string& key = m_keys[i].first;
            const auto byte = static_cast<unsigned char>(job.depth < key.size() ? key[job.depth] : '\0');
            if (m_children.empty() || m_children.back().byte != byte) m_children.push_back({byte, i, i});
            m_children.back().last = i + 1;
        }
        const std::size_t base = freeBase();
        m_cells[job.node].base = static_cast<std::int32_t>(base);
        for (const Child& c : m_children)
            m_cells[base + c.byte].check = static_cast<std::int32_t>(job.node);
        for (const Child& c : m_children) {
            if (c.byte == 0)
                m_cells[base].base = m_keys[c.first].second;
            else
                jobs.push_back({c.first, c.last, job.depth + 1, base + c.byte});
        }
    }

    std::size_t freeBase() {
        const unsigned char first = m_children.front().byte;
        std::size_t cell = std::max<std::size_t>(m_firstFree, std::size_t{first} + 1);
        std::size_t taken = 0, tried = 0;
        for (;; ++cell, ++tried) {
            if (m_cells.size() < cell + 512) m_cells.resize(m_cells.size() * 2 + 1024);
            if (m_cells[cell].check >= 0) {
                ++taken;
                continue;
            }
            const std::size_t base = cell - first;
            const bool fits = std::all_of(m_children.begin(), m_children.end(),
                                          [&](const Child& c) { return m_cells[base + c.byte].check < 0; });
            if (!fits) continue;
            // A region that is nearly full is not worth searching again.
            if (tried > 0 && taken * 20 >= tried * 19) m_firstFree = cell;
            return base;
        }
    }

    const Keys& m_keys;
    std::vector<DoubleArray::Cell> m_cells;
    std::vector<Child> m_children;
    std::size_t m_firstFree = 1;
};

} // namespace

DoubleArray DoubleArray::build(const Keys& sorted) {
    DoubleArray out;
    out.m_own = Builder(sorted).run();
    out.m_cells = out.m_own;
    out.indexFirstCharacters();
    return out;
}

DoubleArray DoubleArray::over(std::span<const Cell> cells) {
    DoubleArray out;
    out.m_cells = cells;
    out.indexFirstCharacters();
    return out;
}

std::int32_t DoubleArray::find(std::string_view key) const {
    if (m_cells.empty()) return -1;
    std::size_t node = 0, i = 0;
    if (const std::int32_t first = firstCharacter(key, 0); first != unindexed) {
        if (first < 0) return -1;
        node = static_cast<std::size_t>(first);
        i = 3;
    }
    for (; i < key.size(); ++i) {
        node = child(node, static_cast<unsigned char>(key[i]));
        if (node == none) return -1;
    }
    return node == 0 ? -1 : valueAt(node);
}

void DoubleArray::indexFirstCharacters() {
    if (m_cells.empty()) return;
    m_first.assign(static_cast<std::size_t>(lastIndexed - firstIndexed) + 1, -1);
    for (std::int32_t lead = firstIndexed >> 12; lead <= lastIndexed >> 12; ++lead) {
        const std::size_t one = child(0, static_cast<unsigned char>(0xE0 | lead));
        if (one == none) continue;
        for (std::int32_t middle = 0; middle < 64; ++middle) {
            const std::size_t two = child(one, static_cast<unsigned char>(0x80 | middle));
            if (two == none) continue;
            for (std::int32_t tail = 0; tail < 64; ++tail) {
                const std::size_t three = child(two, static_cast<unsigned char>(0x80 | tail));
                const std::int32_t code = lead << 12 | middle << 6 | tail;
                if (three != none)
                    m_first[static_cast<std::size_t>(code - firstIndexed)] = static_cast<std::int32_t>(three);
            }
        }
    }
}

} // namespace wenmai
