#pragma once

#include "core/base/task.h"
#include "core/graph/knowledge_graph.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// A found entity and the spelling by which it was found.
struct SpellingHit {
    NodeId node = 0;
    std::string spelling; ///< as written; for a hit by pinyin the Chinese spelling it belongs to
    std::string reading;  ///< the pinyin that matched; empty for a hit by spelling
    friend bool operator==(const SpellingHit&, const SpellingHit&) = default;
};

/// Finds entities of a graph by any spelling in any script, by pinyin (whole or initials) and by English, from the
/// first letters or from the middle. Built once for a graph, off the window's thread; then immutable and safe to share.
class SpellingIndex {
public:
    /// More spellings of an entity than the articles use, e.g. the lexicon's; may be called from the building thread.
    using MoreSpellings = std::function<std::vector<std::string>(const EntityKey&)>;

    SpellingIndex() = default;
    SpellingIndex(const KnowledgeGraph& graph, const MoreSpellings& more, Task& task);

    /// Best first: whole matches, then beginnings, then middles; among equals the entity with more support. Each entity
    /// once. A few milliseconds at 100,000 entities.
    [[nodiscard]] std::vector<SpellingHit> find(std::string_view query, std::size_t limit = 20) const;

private:
    struct Key {
        std::uint32_t begin = 0; ///< in m_text
        std::uint32_t node = 0;
        std::uint32_t spelling = 0; ///< in m_spellings
        bool pinyin = false;
    };
    void add(std::string_view key, std::uint32_t node, std::uint32_t spelling, bool pinyin);

    std::string m_text; ///< all keys, each after a \n: one memory to scan
    std::vector<Key> m_keys;
    std::vector<std::string> m_spellings;
    std::vector<std::uint32_t> m_weights; ///< by node
};

} // namespace wenmai
