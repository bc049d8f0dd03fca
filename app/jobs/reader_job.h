#pragma once

#include "app/models/reader_text.h"
#include "core/base/error.h"
#include "core/pipeline/engine.h"

#include <memory>
#include <string>

namespace wenmai {

/// An article of a workspace as the reader shows it; in the other script if wanted. Run it in a JobLane.
[[nodiscard]] Result<std::shared_ptr<const ReaderText>> readerText(const std::string& workspace, const std::string& id,
                                                                   const Engine& engine, bool otherScript);

/// The words of a workspace's article at a raw span, verbatim as the file has them.
[[nodiscard]] Result<std::string> wordsOf(const std::string& workspace, const std::string& id, Span raw,
                                          const Engine& engine);

} // namespace wenmai
