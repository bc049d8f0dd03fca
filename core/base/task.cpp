#include "core/base/task.h"

#include <algorithm>

namespace wenmai {

double Task::fraction() const {
    const auto all = total();
    return all == 0 ? 0.0 : std::min(1.0, static_cast<double>(done()) / static_cast<double>(all));
}

} // namespace wenmai
