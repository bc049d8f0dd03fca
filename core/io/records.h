#pragma once

#include "core/io/text_stream.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wenmai {

/// One record of a table or of a list of objects: its values by name. What an object holds within another is named
/// "outer.inner"; the parts of a list follow each other as lines.
struct Record {
    int line = 0; ///< where it begins
    std::vector<std::pair<std::string, std::string>> values;
    [[nodiscard]] const std::string* value(std::string_view name) const;
};

/// Reads records one by one; holds no more than one.
class RecordReader {
public:
    virtual ~RecordReader() = default;
    /// The next; an error with its line about one that is broken, after which it goes on; nullopt at the end.
    virtual std::optional<Result<Record>> next() = 0;
    /// Whether all records have the same names.
    [[nodiscard]] virtual bool isTable() const = 0;
};

/// Whether files with this ending (with its point, in small letters) hold records.
[[nodiscard]] bool isRecordEnding(std::string_view ending);
/// JSON lines, JSON objects one after the other or in a list or in a list within an object, CSV, TSV: by the ending and
/// the first characters.
[[nodiscard]] std::unique_ptr<RecordReader> recordReader(std::string_view ending, TextStream stream);

[[nodiscard]] std::unique_ptr<RecordReader> csvReader(TextStream stream, bool tabs);
[[nodiscard]] std::unique_ptr<RecordReader> jsonReader(TextStream stream, bool lines);

} // namespace wenmai
