#pragma once

#include <cstddef>
#include <functional>
#include <utility>

namespace wenmai::cli {

/// Seconds of processor time that this process and the programs it ran have taken: what others do on the machine does
/// not count.
[[nodiscard]] double processorSeconds();
/// The same of the calling thread alone.
[[nodiscard]] double threadSeconds();
/// Seconds of a clock on the wall, for what two threads do.
[[nodiscard]] double wallSeconds();
/// Bytes of memory that the process holds; 0 where the system does not tell.
[[nodiscard]] std::size_t residentBytes();

/// The medians of the processor seconds that two things take, done in turn so that a busy spell meets both alike.
[[nodiscard]] std::pair<double, double> inTurn(int times, const std::function<void()>& ours,
                                               const std::function<void()>& theirs);

} // namespace wenmai::cli
