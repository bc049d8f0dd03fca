#pragma once

#include "app/cli/arguments.h"

#include "core/io/record_fields.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace wenmai::cli {

/// What --help says of them, to go into a literal.
#define WENMAI_FIELD_HELP                                                                                              \
    "  --field FIELD=COLUMN   what a file of records (.jsonl, .json, .csv, .tsv) has in which column; FIELD is "       \
    "text,\n"                                                                                                          \
    "                         title, date, source, author, url or id; without COLUMN it is not read. What is not\n"    \
    "                         named is guessed\n"                                                                      \
    "  --verbose              says which columns were taken for what\n"

/// The columns that --field FIELD=COLUMN names; with --verbose, what is taken from which column of each file of records
/// goes to stderr. nullopt after saying what is wrong.
[[nodiscard]] std::optional<FieldChooser> fieldChooser(const Arguments& arguments);

/// Calls `use` with each article of the files in turn; what cannot be read, or `use` returns as an error, goes to
/// stderr. Whether there was none.
[[nodiscard]] bool forEachArticle(const std::vector<std::string>& files, const FieldChooser& chooser,
                                  const std::function<Result<void>(const RawArticle&)>& use);

} // namespace wenmai::cli
