#pragma once

#include <atomic>
#include <cstdint>

namespace wenmai {

/// How a long computation is watched and stopped from another thread. The owner keeps it alive until the work has
/// ended; the worker polls `stopped()` often enough to end within a few milliseconds. All members are thread-safe.
class Task {
public:
    void stop() { m_stop.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool stopped() const { return m_stop.load(std::memory_order_relaxed); }

    /// Total steps, 0 while unknown.
    void setTotal(std::uint64_t total) { m_total.store(total, std::memory_order_relaxed); }
    void advance(std::uint64_t steps = 1) { m_done.fetch_add(steps, std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t total() const { return m_total.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t done() const { return m_done.load(std::memory_order_relaxed); }
    /// 0 to 1; 0 while the total is unknown.
    [[nodiscard]] double fraction() const;

private:
    std::atomic<bool> m_stop{false};
    std::atomic<std::uint64_t> m_total{0};
    std::atomic<std::uint64_t> m_done{0};
};

} // namespace wenmai
