#include "core/rules/rules.h"

namespace wenmai {

const std::vector<std::size_t>& Rules::framesOf(std::size_t wordClass) const {
    return m_byClass[wordClass];
}

} // namespace wenmai
