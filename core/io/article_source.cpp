#include "core/io/article_source.h"

#include "core/io/article_files.h"
#include "core/io/paths.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace fs = std::filesystem;

namespace wenmai {
namespace {

constexpr std::size_t headRecords = 20; ///< by which columns are told
constexpr std::size_t headBytes = 1024 * 1024;

RecordHead headOf(const std::string& path, const std::deque<Result<Record>>& begin, bool table) {
    RecordHead head{path, {}, {}, table, {}};
    for (const auto& record : begin)
        if (record)
            for (const auto& [column, value] : record->values)
                if (std::find(head.columns.begin(), head.columns.end(), column) == head.columns.end())
                    head.columns.push_back(column);
    std::vector<std::vector<std::string>> values;
    for (const auto& record : begin) {
        if (!record) continue;
        std::vector<std::string> row;
        for (const std::string& column : head.columns) {
            const std::string* value = record->value(column);
            row.push_back(value ? *value : std::string());
        }
        values.push_back(std::move(row));
    }
    if (!values.empty()) head.first = values.front();
    head.guess = guessedFields(head.columns, values);
    return head;
}

std::deque<Result<Record>> beginOf(RecordReader& reader) {
    std::deque<Result<Record>> begin;
    std::size_t bytes = 0;
    for (std::size_t good = 0; good < headRecords && bytes < headBytes && begin.size() < 10 * headRecords;) {
        auto record = reader.next();
        if (!record) break;
        if (*record) {
            ++good;
            for (const auto& [column, value] : (*record)->values)
                bytes += value.size();
        }
        begin.push_back(std::move(*record));
    }
    return begin;
}

Error inFile(Error error, const std::string& path) {
    error.where.file = path;
    return error;
}

Result<std::unique_ptr<std::istream>> opened(const std::string& path) {
    const fs::path name = pathOf(path);
    if (const auto problem = problemOfFile(path)) return *problem;
    errno = 0;
    auto file = std::make_unique<std::ifstream>(name, std::ios::binary);
    if (!*file) return Error{ErrorCode::Unreadable, std::generic_category().message(errno), {path}};
    return std::unique_ptr<std::istream>(std::move(file));
}

} // namespace

Result<ArticleSource> ArticleSource::open(const std::string& path, const FieldChooser& chooser) {
    if (isRecordEnding(endingOf(path))) {
        auto in = opened(path);
        if (!in) return in.error();
        return open(path, std::move(in).value(), chooser);
    }
    auto article = readArticleFile(path);
    if (!article) return article.error();
    ArticleSource source;
    source.m_single = std::move(article).value();
    return source;
}

Result<ArticleSource> ArticleSource::open(const std::string& path, std::unique_ptr<std::istream> in,
                                          const FieldChooser& chooser) {
    auto stream = TextStream::open(std::move(in));
    if (!stream) return inFile(stream.error(), path);
    ArticleSource source;
    source.m_path = path;
    source.m_reader = recordReader(endingOf(path), std::move(stream).value());
    source.m_begin = beginOf(*source.m_reader);
    source.m_head = headOf(path, source.m_begin, source.m_reader->isTable());
    if (source.m_head.columns.empty()) {
        const bool broken = !source.m_begin.empty();
        if (broken) return inFile(source.m_begin.front().error(), path);
        return Error{ErrorCode::Empty, "no records in it", {path, 0, 0}};
    }
    auto fields = chosenFields(source.m_head, chooser ? chooser(source.m_head) : FieldColumns{});
    if (!fields) return fields.error();
    source.m_fields = std::move(fields).value();
    return source;
}

std::optional<Result<RawArticle>> ArticleSource::next() {
    if (!m_reader) {
        if (!m_single) return std::nullopt;
        return Result<RawArticle>(std::move(*std::exchange(m_single, std::nullopt)));
    }
    std::optional<Result<Record>> record;
    if (m_begin.empty()) {
        record = m_reader->next();
    } else {
        record = std::move(m_begin.front());
        m_begin.pop_front();
    }
    if (!record) return std::nullopt;
    ++m_number;
    if (!*record) return Result<RawArticle>(inFile(record->error(), m_path));
    auto article = articleOf(**record, m_fields);
    if (!article) return Result<RawArticle>(inFile(article.error(), m_path));
    const std::string number = "#" + std::to_string(m_number);
    article->path = m_path + number;
    if (article->id.empty()) article->id = stemOf(m_path) + number;
    return article;
}

Result<RecordHead> recordHead(const std::string& path) {
    auto in = opened(path);
    if (!in) return in.error();
    auto stream = TextStream::open(std::move(in).value());
    if (!stream) return inFile(stream.error(), path);
    const auto reader = recordReader(endingOf(path), std::move(stream).value());
    const auto begin = beginOf(*reader);
    return headOf(path, begin, reader->isTable());
}

} // namespace wenmai
