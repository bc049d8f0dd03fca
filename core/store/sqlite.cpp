#include "core/store/sqlite.h"

#include <sqlite3.h>

namespace wenmai::sql {
namespace {

constexpr int busyMilliseconds = 3000;

ErrorCode codeOf(int result) {
    switch (result & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_NOTADB:
        return ErrorCode::WrongFormat;
    case SQLITE_CORRUPT:
        return ErrorCode::Malformed;
    case SQLITE_READONLY:
    case SQLITE_FULL:
        return ErrorCode::Unwritable;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_IOERR:
        return ErrorCode::Unreadable;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Internal;
    }
}

Error errorOf(sqlite3* db, const std::string& path) {
    return {codeOf(sqlite3_extended_errcode(db)), std::string("SQLite: ") + sqlite3_errmsg(db), {path, 0, 0}};
}

} // namespace

Database::Database(const std::string& path, Access access) : m_path(path) {
    int flags = SQLITE_OPEN_NOMUTEX;
    if (access == Access::ReadOnly)
        flags |= SQLITE_OPEN_READONLY;
    else
        flags |= SQLITE_OPEN_READWRITE;
    if (access == Access::Create) flags |= SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(path.c_str(), &m_db, flags, nullptr) != SQLITE_OK) {
        Error error = m_db ? errorOf(m_db, path) : Error{ErrorCode::Internal, "SQLite: out of memory", {path, 0, 0}};
        sqlite3_close_v2(m_db);
        throw Failure{std::move(error)};
    }
    sqlite3_busy_timeout(m_db, busyMilliseconds);
    sqlite3_extended_result_codes(m_db, 1);
}

Database::~Database() {
    sqlite3_close_v2(m_db);
}

void Database::fail() const {
    throw Failure{errorOf(m_db, m_path)};
}

void Database::run(const char* statements) {
    if (sqlite3_exec(m_db, statements, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

std::int64_t Database::number(const char* query) {
    Query q(*this, query);
    return q.step() ? q.number(0) : 0;
}

std::int64_t Database::lastRow() const {
    return sqlite3_last_insert_rowid(m_db);
}

bool Database::readOnly() const {
    return sqlite3_db_readonly(m_db, "main") == 1;
}

Query::Query(Database& db, std::string_view text) : m_db(db) {
    if (sqlite3_prepare_v2(db.handle(), text.data(), static_cast<int>(text.size()), &m_statement, nullptr) != SQLITE_OK)
        db.fail();
}

Query::~Query() {
    sqlite3_finalize(m_statement);
}

void Query::bind(int at, std::int64_t value) {
    if (sqlite3_bind_int64(m_statement, at, value) != SQLITE_OK) m_db.fail();
}

void Query::bind(int at, std::string_view value) {
    // An empty view may have no address, which SQLite would take for NULL.
    const char* data = value.data() ? value.data() : "";
    if (sqlite3_bind_text64(m_statement, at, data, value.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK) m_db.fail();
}

void Query::bind(int at, const std::optional<std::string>& value) {
    if (value)
        bind(at, std::string_view(*value));
    else if (sqlite3_bind_null(m_statement, at) != SQLITE_OK)
        m_db.fail();
}

void Query::bindBlob(int at, std::string_view value) {
    const char* data = value.data() ? value.data() : "";
    if (sqlite3_bind_blob64(m_statement, at, data, value.size(), SQLITE_STATIC) != SQLITE_OK) m_db.fail();
}

bool Query::step() {
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) m_db.fail();
    return result == SQLITE_ROW;
}

void Query::run() {
    while (step()) {
    }
    reset();
}

void Query::reset() {
    sqlite3_reset(m_statement);
}

std::int64_t Query::number(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Query::view(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column)); // text too, as its bytes
    return {data ? data : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

bool Query::null(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Transaction::Transaction(Database& db) : m_db(&db) {
    db.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (m_db) sqlite3_exec(m_db->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_db->run("COMMIT");
    m_db = nullptr;
}

} // namespace wenmai::sql
