#pragma once

#include "core/base/error.h"
#include "core/text/word_pairs.h"

#include <filesystem>

namespace wenmai {

/// Reads the words and pairs of words that libpinyin counted from the folder of its data (gb_char.bin …, bigram.db).
[[nodiscard]] Result<WordPairs::Counts> readLibpinyinCounts(const std::filesystem::path& folder);

} // namespace wenmai
