// Tables of comma-, semicolon- or tab-separated values, parsed by libcsv.
#include "core/io/article_files.h"
#include "core/io/record_fields.h"
#include "core/io/records.h"

#include "core/base/utf8.h"

#include <csv.h>

#include <algorithm>
#include <deque>
#include <set>

namespace wenmai {
namespace {

/// A row that ends in the wrong place has taken lines of others with it; so many are given back to be read again.
constexpr std::size_t mostLinesBack = 200;
constexpr std::size_t mostBytesBack = 1024 * 1024;
constexpr std::size_t longestName = 40; ///< characters of a column's name

using Row = std::vector<std::string>;

/// libcsv with rows instead of calls.
class RowParser {
public:
    /// A strict one takes no quotation marks within a value but doubled and in a quotation.
    RowParser(char delimiter, bool strict) {
        csv_init(&m_parser, strict ? CSV_STRICT : 0);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }
    ~RowParser() { csv_free(&m_parser); }
    RowParser(const RowParser&) = delete;
    RowParser& operator=(const RowParser&) = delete;

    /// False where the text breaks the form.
    bool feed(std::string_view text) {
        return csv_parse(&m_parser, text.data(), text.size(), &RowParser::field, &RowParser::end, this) == text.size();
    }
    /// At the end of the text; false within a quotation.
    bool finish() {
        const bool quoted = m_parser.quoted != 0 && m_parser.pstate == fieldBegun;
        return csv_fini(&m_parser, &RowParser::field, &RowParser::end, this) == 0 && !quoted;
    }
    /// Between two rows.
    [[nodiscard]] bool idle() const { return m_row.empty() && !m_begun; }
    void begin() { m_begun = true; }
    std::deque<Row> rows;

private:
    static void field(void* data, std::size_t size, void* self) {
        static_cast<RowParser*>(self)->m_row.emplace_back(static_cast<const char*>(data), size);
    }
    static void end(int, void* self) {
        auto* parser = static_cast<RowParser*>(self);
        parser->m_begun = false;
        if (!parser->m_row.empty()) parser->rows.push_back(std::move(parser->m_row));
        parser->m_row.clear();
    }

    static constexpr int fieldBegun = 2; ///< libcsv's number for it
    csv_parser m_parser{};
    Row m_row;
    bool m_begun = false;
};

/// Of those in the first line outside quotations, the most frequent.
char delimiterOf(std::string_view line) {
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char delimiter : {',', '\t', ';', '|'}) {
        bool quoted = false;
        std::ptrdiff_t count = 0;
        for (const char c : line) {
            if (c == '"') quoted = !quoted;
            count += !quoted && c == delimiter ? 1 : 0;
        }
        if (count > most) {
            most = count;
            best = delimiter;
        }
    }
    return best;
}

class CsvReader : public RecordReader {
public:
    CsvReader(TextStream stream, bool tabs) : m_stream(std::move(stream)) {
        std::string first;
        m_stream.getLine(first, mostBytesBack);
        const bool says = first.starts_with("sep=") && first.size() > 4; // Excel's own line
        m_delimiter = says ? first[4] : tabs ? '\t' : delimiterOf(first);
        if (!says) m_stream.putBack(first, 1);
        startAgain();
        readNames();
    }

    [[nodiscard]] bool isTable() const override { return true; }

    std::optional<Result<Record>> next() override {
        for (;;) {
            Row row;
            std::optional<Error> error;
            if (m_waiting) {
                row = std::move(*m_waiting);
                m_waiting.reset();
            } else {
                const Step step = nextRow(row);
                if (step == Step::End) return std::nullopt;
                if (step == Step::Unended) error = malformed("quotation marks that do not match");
                if (step == Step::TooLong) error = Error{ErrorCode::TooLarge, "a row of over 64 MiB", {"", m_line, 0}};
            }
            if (!error) error = misshapen(row);
            if (error) {
                giveBack();
                return Result<Record>(*error);
            }
            Record record{m_line, {}};
            for (std::size_t i = 0; i < m_names.size(); ++i)
                record.values.emplace_back(m_names[i], std::move(row[i]));
            return Result<Record>(std::move(record));
        }
    }

private:
    enum class Step { Whole, End, Unended, TooLong };

    [[nodiscard]] Error malformed(std::string message) const {
        return {ErrorCode::Malformed, std::move(message), {"", m_line, 0}};
    }

    /// Makes `row` fit the names, or says why it does not.
    std::optional<Error> misshapen(Row& row) const {
        while (row.size() > m_names.size() && row.back().empty())
            row.pop_back();
        if (row.size() == m_names.size()) return std::nullopt;
        return malformed(std::to_string(row.size()) + " columns; there are " + std::to_string(m_names.size()));
    }

    Step nextRow(Row& row) {
        while (m_parser->rows.empty()) {
            if (m_parser->idle()) {
                m_lines.clear();
                m_bytes = 0;
                m_line = m_stream.line();
            }
            std::string line;
            if (!m_stream.getLine(line, articleSizeLimit)) {
                const bool ended = m_parser->finish();
                if (!ended && !m_lines.empty()) return alone(row);
                if (m_parser->rows.empty()) return Step::End;
                break;
            }
            m_bytes += line.size();
            if (line.find_first_not_of("\r\n") != std::string::npos) m_parser->begin();
            const bool sound = m_bytes <= articleSizeLimit && m_parser->feed(line);
            if (m_lines.size() <= mostLinesBack && m_bytes <= mostBytesBack) m_lines.push_back(std::move(line));
            if (m_bytes > articleSizeLimit) {
                startAgain();
                return Step::TooLong;
            }
            if (!sound) return alone(row);
        }
        row = std::move(m_parser->rows.front());
        m_parser->rows.pop_front();
        return Step::Whole;
    }

    void startAgain() { m_parser = std::make_unique<RowParser>(m_delimiter, true); }

    /// Where quotation marks stand as they may not, the row's first line may still be a row with marks in its values.
    Step alone(Row& row) {
        startAgain();
        if (m_lines.empty()) return Step::Unended;
        RowParser lenient(m_delimiter, false);
        std::string_view line = m_lines.front();
        while (line.ends_with('\n') || line.ends_with('\r'))
            line.remove_suffix(1);
        const bool ended = lenient.feed(line) && lenient.finish();
        if (!ended || lenient.rows.size() != 1) return Step::Unended;
        row = std::move(lenient.rows.front());
        giveBack();
        return Step::Whole;
    }

    /// After a broken row of several lines: all but its first are read again, as rows of their own.
    void giveBack() {
        const bool whole = m_lines.size() <= mostLinesBack && m_bytes <= mostBytesBack;
        if (m_lines.size() < 2 || !whole || !m_parser->rows.empty()) return;
        std::string text;
        for (std::size_t i = 1; i < m_lines.size(); ++i)
            text += m_lines[i];
        m_lines.clear();
        m_stream.putBack(text, m_line + 1);
        startAgain();
    }

    /// The first row names the columns, unless it looks like an article: then they are named by number.
    void readNames() {
        Row row;
        if (nextRow(row) != Step::Whole) return;
        std::set<std::string> seen;
        bool named = std::any_of(row.begin(), row.end(), [](const std::string& name) { return fieldNamed(name); });
        bool shortAndUnique = true;
        for (const std::string& name : row)
            shortAndUnique =
                shortAndUnique && !name.empty() && utf8::length(name) <= longestName && seen.insert(name).second;
        named = named || shortAndUnique;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            const bool taken = std::find(m_names.begin(), m_names.end(), row[i]) != m_names.end();
            m_names.push_back(!named || row[i].empty() ? number : taken ? row[i] + " " + number : row[i]);
        }
        if (!named) m_waiting = std::move(row);
    }

    TextStream m_stream;
    char m_delimiter = ',';
    std::unique_ptr<RowParser> m_parser;
    Row m_names;
    std::optional<Row> m_waiting;     ///< a first row that names nothing
    std::vector<std::string> m_lines; ///< of the row
    std::size_t m_bytes = 0;          ///< of the row
    int m_line = 1;                   ///< where the row begins
};

} // namespace

std::unique_ptr<RecordReader> csvReader(TextStream stream, bool tabs) {
    return std::make_unique<CsvReader>(std::move(stream), tabs);
}

} // namespace wenmai
