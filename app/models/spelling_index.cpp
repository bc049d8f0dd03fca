#include "app/models/spelling_index.h"

#include "app/models/pinyin.h"
#include "core/text/fold.h"

#include <algorithm>
#include <unordered_set>

namespace wenmai {
namespace {

/// Script, width and case as fold() does; spaces, dots and hyphens do not matter when one types a name.
std::string looseKey(std::string_view text) {
    std::string key = foldedString(text);
    std::erase_if(key, [](char c) { return c == ' ' || c == '-' || c == '.' || c == '\n'; });
    return key;
}

} // namespace

SpellingIndex::SpellingIndex(const KnowledgeGraph& graph, const MoreSpellings& more, Task& task) {
    Pinyin pinyin;
    task.setTotal(graph.nodes().size());
    m_weights.reserve(graph.nodes().size());
    for (NodeId id = 0; id < graph.nodes().size() && !task.stopped(); ++id, task.advance()) {
        const GraphNode& node = graph.node(id);
        m_weights.push_back(node.support * 4 + static_cast<std::uint32_t>(node.articles.size()));
        std::vector<std::string> spellings{node.entity.name};
        for (const Surface& surface : node.surfaces)
            spellings.push_back(surface.text);
        if (more)
            for (std::string& spelling : more(node.entity))
                spellings.push_back(std::move(spelling));
        std::unordered_set<std::string> seen;
        for (const std::string& spelling : spellings) {
            const std::string key = looseKey(spelling);
            const auto at = static_cast<std::uint32_t>(m_spellings.size());
            bool used = false;
            // the same key from two scripts is kept once, but a query shows the spelling it was typed in if that exists
            if (seen.insert(spelling).second && !key.empty()) {
                add(key, id, at, false);
                used = true;
            }
            const Reading reading = pinyin.read(spelling);
            for (const std::string& latin : {reading.full, reading.initials})
                if (latin.size() > 1 && seen.insert("\t" + latin).second) {
                    add(latin, id, at, true);
                    used = true;
                }
            if (used) m_spellings.push_back(spelling);
        }
    }
    m_text += '\n';
}

void SpellingIndex::add(std::string_view key, std::uint32_t node, std::uint32_t spelling, bool pinyin) {
    m_text += '\n';
    m_keys.push_back({static_cast<std::uint32_t>(m_text.size()), node, spelling, pinyin});
    m_text += key;
}

std::vector<SpellingHit> SpellingIndex::find(std::string_view query, std::size_t limit) const {
    const std::string key = looseKey(query);
    if (key.empty() || m_keys.empty()) return {};
    struct Found {
        int score = 0;
        const Key* by = nullptr;
    };
    std::vector<Found> best(m_weights.size()); // by node
    const auto keyEnd = [&](const Key& k) {
        const std::size_t i = static_cast<std::size_t>(&k - m_keys.data());
        return (i + 1 < m_keys.size() ? m_keys[i + 1].begin : static_cast<std::uint32_t>(m_text.size())) - 1;
    };
    std::size_t current = 0; // places come in rising order
    const auto consider = [&](std::size_t at) {
        while (current + 1 < m_keys.size() && m_keys[current + 1].begin <= at)
            ++current;
        const Key& k = m_keys[current];
        const bool starts = at == k.begin;
        const bool whole = starts && at + key.size() == keyEnd(k);
        if (k.pinyin && !starts) return; // the middle of a syllable means nothing
        int score = whole ? 6 : starts ? 4 : 2;
        if (k.pinyin) --score;
        if (m_spellings[k.spelling] == query) ++score;
        Found& found = best[k.node];
        if (score > found.score) found = {score, &k};
    };
    // Names in which it stands in the middle only matter once there is something to tell them by.
    const std::string needle = key.size() == 1 ? "\n" + key : key;
    const std::size_t skip = needle.size() - key.size();
    for (std::size_t at = m_text.find(needle); at != std::string::npos; at = m_text.find(needle, at + 1))
        consider(at + skip);

    std::vector<std::pair<std::uint32_t, Found>> order;
    for (std::uint32_t node = 0; node < best.size(); ++node)
        if (best[node].by) order.emplace_back(node, best[node]);
    const auto better = [&](const auto& a, const auto& b) {
        if (a.second.score != b.second.score) return a.second.score > b.second.score;
        if (m_weights[a.first] != m_weights[b.first]) return m_weights[a.first] > m_weights[b.first];
        return a.first < b.first;
    };
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(limit, order.size()));
    std::partial_sort(order.begin(), end, order.end(), better);
    std::vector<SpellingHit> hits;
    for (auto it = order.begin(); it != end; ++it) {
        const Key& k = *it->second.by;
        hits.push_back({it->first, m_spellings[k.spelling],
                        k.pinyin ? m_text.substr(k.begin, keyEnd(k) - k.begin) : std::string()});
    }
    return hits;
}

} // namespace wenmai
