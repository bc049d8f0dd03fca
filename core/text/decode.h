#pragma once

#include "core/base/error.h"
#include "core/text/draft.h"
#include "core/text/survey.h"

#include <string>
#include <string_view>

namespace wenmai {

struct Decoded {
    std::string charset; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5-HKSCS"
    Survey found;        ///< of the text
    Draft draft;         ///< the text without a byte order mark; what could not be read is U+FFFD and a repair "lost"
};

/// Reads bytes as text without being told their charset. Errors: NotText where no charset makes text of them.
[[nodiscard]] Result<Decoded> decode(std::string_view bytes);

} // namespace wenmai
