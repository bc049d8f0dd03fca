#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/view/view_spec.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace wenmai {

/// What is selected, by names that outlive a rebuild of the graph; at most one of them.
struct Selection {
    std::optional<EntityKey> node;
    std::optional<EdgeKey> edge;
    friend bool operator==(const Selection&, const Selection&) = default;
};

/// Where the reader was: what was looked at, how, and what was selected. Filters and pins stay when going back.
struct HistoryPlace {
    std::vector<EntityKey> focus;
    std::uint32_t hops = 1;
    std::set<EntityKey> kept, opened, folded;
    Arrangement arrangement = Arrangement::Force;
    Selection selection;
    friend bool operator==(const HistoryPlace&, const HistoryPlace&) = default;
};

/// The places visited, as in a browser: a visit after going back forgets what lay forward.
class ViewHistory {
public:
    static constexpr std::size_t limit = 200;

    void clear() {
        m_places.clear();
        m_at = 0;
    }
    void visit(HistoryPlace place) {
        if (!m_places.empty()) {
            if (m_places[m_at] == place) return;
            m_places.resize(m_at + 1);
        }
        m_places.push_back(std::move(place));
        if (m_places.size() > limit) m_places.erase(m_places.begin());
        m_at = m_places.size() - 1;
    }
    [[nodiscard]] bool canBack() const { return m_at > 0; }
    [[nodiscard]] bool canForward() const { return m_at + 1 < m_places.size(); }
    /// canBack() must be true; canForward() for the other.
    const HistoryPlace& back() { return m_places[--m_at]; }
    const HistoryPlace& forward() { return m_places[++m_at]; }

private:
    std::vector<HistoryPlace> m_places;
    std::size_t m_at = 0;
};

} // namespace wenmai
