#pragma once

#include "core/base/error.h"

#include <QString>

namespace wenmai {

/// What went wrong, in a sentence for the reader, without the file's name.
[[nodiscard]] QString text(const Error& error);
/// The same with the file's name in front, for a notice.
[[nodiscard]] QString noticeText(const Error& error);

} // namespace wenmai
