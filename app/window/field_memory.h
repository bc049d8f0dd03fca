#pragma once

#include "core/io/record_fields.h"

#include <map>
#include <optional>

namespace wenmai {

/// What the reader has said of files of records: which column has what, kept in the settings for files that have the
/// same columns.
class FieldMemory {
public:
    FieldMemory();

    [[nodiscard]] std::optional<FieldColumns> find(const RecordHead& head) const;
    /// Each field of the choice, taken from a column or (if empty) not at all.
    void keep(const RecordHead& head, const FieldColumns& choice);
    /// The same without keeping it beyond this object.
    void use(const RecordHead& head, const FieldColumns& choice) { m_kept[head.columns] = choice; }
    /// For an import: knows what is kept now, and may be called from any thread.
    [[nodiscard]] FieldChooser chooser() const;

private:
    using Columns = std::vector<std::string>;
    std::map<Columns, FieldColumns> m_kept;
};

} // namespace wenmai
