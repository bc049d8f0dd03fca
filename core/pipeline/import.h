#pragma once

#include "core/base/task.h"
#include "core/io/record_fields.h"
#include "core/pipeline/engine.h"
#include "core/store/workspace.h"

#include <functional>
#include <string>
#include <vector>

namespace wenmai {

/// How an article is read on import; called from several threads at once.
using ArticleReader = std::function<Result<ReadArticle>(RawArticle)>;
/// The engine as such a reader; it is kept alive by it.
[[nodiscard]] ArticleReader readerOf(std::shared_ptr<const Engine> engine);

struct ImportOptions {
    unsigned threads = 0; ///< 0: as many as the machine has
    /// Articles that are committed together; what is committed is safe whatever happens then.
    std::size_t batch = 64;
    FieldChooser fields{}; ///< of files of records; called on the importing thread
    bool replace = false;  ///< an article with the same id and other bytes: replaced, else kept beside it as "id (2)"
};

struct ImportReport {
    std::vector<std::string> added;    ///< ids, in the order of the files
    std::vector<std::string> replaced; ///< ids
    std::size_t skipped = 0;           ///< there already, with the same bytes
    std::vector<Error> failures;       ///< files and records that could not be read, with file and line in `where`
    std::vector<std::string> renamed;  ///< those of `added` that are called otherwise than their file
    bool cancelled = false;            ///< the task was stopped; what is in `added` is in the workspace
};

/// Reads article files into a workspace. Doing it again (after a cancel or a crash) skips what is there. Files that
/// cannot be read are reported and the rest goes on; an error of the workspace ends it. Results are stored in the order
/// of the files whatever the number of threads. Progress counts articles; of a file of records those found so far.
[[nodiscard]] Result<ImportReport> importFiles(Workspace& workspace, const std::vector<std::string>& files,
                                               const ArticleReader& reader, const std::string& version,
                                               const ImportOptions& options = {}, Task* task = nullptr);

/// Reads those articles again that were read with another version; decisions stay. Progress counts articles.
[[nodiscard]] Result<ImportReport> readAgain(Workspace& workspace, const ArticleReader& reader,
                                             const std::string& version, const ImportOptions& options = {},
                                             Task* task = nullptr);

} // namespace wenmai
