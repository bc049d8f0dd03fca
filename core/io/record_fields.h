#pragma once

#include "core/base/error.h"
#include "core/io/records.h"
#include "core/model/document.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wenmai {

/// What a column of a table, or a name of an object, has of an article.
enum class ArticleField : std::uint8_t { Text, Title, Date, Source, Author, Url, Id };
inline constexpr std::size_t articleFieldCount = 7;
[[nodiscard]] std::string_view name(ArticleField field);
[[nodiscard]] std::optional<ArticleField> articleFieldFrom(std::string_view name);

/// Fields and the columns that they are taken from. As a choice: a field that is not named is guessed, one with an
/// empty column is not read.
using FieldColumns = std::map<ArticleField, std::string>;

/// How a file of records begins.
struct RecordHead {
    std::string path;
    std::vector<std::string> columns; ///< of the first records, in order
    std::vector<std::string> first;   ///< the first record's values, as many
    bool table = false;               ///< all records have these columns
    FieldColumns guess;
};

/// What a column of that name has, by the name alone: "正文", "Publish Time", "data.content".
[[nodiscard]] std::optional<ArticleField> fieldNamed(std::string_view column);
/// Which columns have what. The text is the column with the longest values where none is called so.
[[nodiscard]] FieldColumns guessedFields(const std::vector<std::string>& columns,
                                         const std::vector<std::vector<std::string>>& records);

/// Says which columns of a file to take, called once a file; what it leaves open is guessed.
using FieldChooser = std::function<FieldColumns(const RecordHead&)>;
/// A choice completed by the guess. Errors: WrongFormat (no text, or a column that is not there).
[[nodiscard]] Result<FieldColumns> chosenFields(const RecordHead& head, const FieldColumns& choice);

/// The article of a record: its bytes are those of the text's column, UTF-8. Errors: Empty.
[[nodiscard]] Result<RawArticle> articleOf(const Record& record, const FieldColumns& fields);

} // namespace wenmai
