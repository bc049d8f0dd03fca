#pragma once

#include "core/base/error.h"
#include "core/io/record_fields.h"
#include "core/model/document.h"

#include <deque>
#include <istream>
#include <memory>
#include <optional>
#include <string>

namespace wenmai {

/// The articles of one file, one after the other, with no more than one held at a time: of a file of records (.jsonl,
/// .ndjson, .json, .csv, .tsv) one a record, else the one that readArticleFile() reads.
class ArticleSource {
public:
    /// Errors as readArticleFile()'s, and WrongFormat where no column of a file of records has the text.
    [[nodiscard]] static Result<ArticleSource> open(const std::string& path, const FieldChooser& chooser = {});
    /// The same from a file of records that is open already; `path` tells its name and kind.
    [[nodiscard]] static Result<ArticleSource> open(const std::string& path, std::unique_ptr<std::istream> in,
                                                    const FieldChooser& chooser = {});

    /// The next; an error with file and line about one that is broken, after which it goes on; nullopt at the end.
    /// A record's id is its own or FILE#number, its path ends in #number.
    [[nodiscard]] std::optional<Result<RawArticle>> next();

    /// How a file of records begins, and what is taken from which column; nullptr for other files.
    [[nodiscard]] const RecordHead* head() const { return m_reader ? &m_head : nullptr; }
    [[nodiscard]] const FieldColumns& fields() const { return m_fields; }

private:
    ArticleSource() = default;

    std::string m_path;
    std::optional<RawArticle> m_single; ///< of a file that is one article
    std::unique_ptr<RecordReader> m_reader;
    std::deque<Result<Record>> m_begin; ///< records that were read for the head
    RecordHead m_head;
    FieldColumns m_fields;
    std::size_t m_number = 0; ///< of the last record
};

/// How a file of records begins. Errors as ArticleSource::open()'s, but where there is no text.
[[nodiscard]] Result<RecordHead> recordHead(const std::string& path);

} // namespace wenmai
