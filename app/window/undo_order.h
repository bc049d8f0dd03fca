#pragma once

#include <optional>
#include <vector>

namespace wenmai {

/// In which order steps of different kinds were made, so that one command takes back the newest of them. What the
/// steps are is known elsewhere: each kind takes back its own newest one.
class UndoOrder {
public:
    enum class Kind { View, Decision };

    void made(Kind kind) {
        m_done.push_back(kind);
        m_undone.clear();
    }
    /// The kind of the step to take back; `kept` steps of kind Decision lie before all that were made here.
    [[nodiscard]] std::optional<Kind> toUndo(bool kept) const {
        if (!m_done.empty()) return m_done.back();
        return kept ? std::optional(Kind::Decision) : std::nullopt;
    }
    [[nodiscard]] std::optional<Kind> toRedo(bool kept) const {
        if (!m_undone.empty()) return m_undone.back();
        return kept && m_done.empty() ? std::optional(Kind::Decision) : std::nullopt;
    }
    void undone(Kind kind) {
        if (!m_done.empty()) m_done.pop_back();
        m_undone.push_back(kind);
    }
    void redone(Kind kind) {
        if (!m_undone.empty()) m_undone.pop_back();
        m_done.push_back(kind);
    }
    void clear() {
        m_done.clear();
        m_undone.clear();
    }

private:
    std::vector<Kind> m_done, m_undone;
};

} // namespace wenmai
