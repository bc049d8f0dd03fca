#pragma once

#include "core/model/vocabulary.h"

#include <bitset>

namespace wenmai {

/// Entity types that an end of a relation may have.
using TypeSet = std::bitset<entityTypeCount>;
[[nodiscard]] inline bool has(TypeSet set, EntityType type) {
    return set.test(static_cast<std::size_t>(type));
}

} // namespace wenmai
