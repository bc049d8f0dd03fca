#pragma once

#include "core/text/double_array.h"

#include <string_view>
#include <vector>

namespace wenmai {

/// The rows of one to four ideographs that an article has, single ones more than once: names that no dictionary has.
/// They help to tell what stood in a damaged place of the same article.
class OwnWords {
public:
    /// `text` may be damaged here and there: damage does not repeat itself.
    explicit OwnWords(std::string_view text);

    [[nodiscard]] const DoubleArray& words() const { return m_words; }
    /// Natural logarithm of the word's share of all words of its length; `value` is from words().
    [[nodiscard]] double logProbability(std::int32_t value) const { return m_logs[static_cast<std::size_t>(value)]; }

private:
    DoubleArray m_words;
    std::vector<double> m_logs;
};

} // namespace wenmai
