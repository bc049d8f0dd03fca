#pragma once

#include "app/canvas/scene.h"

#include <optional>
#include <unordered_map>

namespace wenmai {

/// What of one scene is still there in the next. KnowledgeGraph ids change when articles come or go; entities last.
class Succession {
public:
    Succession(const Scene& before, const Scene& now);

    /// The index that a node of the new scene had in the old one.
    [[nodiscard]] std::optional<std::uint32_t> before(std::uint32_t index) const {
        return m_before[index] == none ? std::nullopt : std::optional(m_before[index]);
    }
    /// Ids of the old scene as ids of the new one; those that are gone are left out.
    [[nodiscard]] std::vector<std::uint32_t> nodesNow(const std::vector<std::uint32_t>& ids) const;
    [[nodiscard]] std::optional<std::uint32_t> edgeNow(std::uint32_t id) const;

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    const Scene& m_old;
    const Scene& m_new;
    std::vector<std::uint32_t> m_before; ///< per new node
    std::vector<std::uint32_t> m_now;    ///< per old node
};

} // namespace wenmai
