#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace wenmai::sql {

/// Thrown by what follows; never leaves core/store (see guarded()).
struct Failure {
    Error error;
};

/// Runs `body`; a Failure in it becomes the Result's error.
template<class Body>
auto guarded(Body body) -> Result<decltype(body())> {
    try {
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            return {};
        } else
            return body();
    } catch (const Failure& failure) {
        return failure.error;
    }
}

/// One connection. Use from one thread at a time.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite, Create };
    Database(const std::string& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const char* statements);
    [[nodiscard]] std::int64_t number(const char* query);
    [[nodiscard]] std::int64_t lastRow() const;
    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] sqlite3* handle() const { return m_db; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[noreturn]] void fail() const;

private:
    sqlite3* m_db = nullptr;
    std::string m_path;
};

/// A prepared statement. Columns and parameters count from 0 and 1 as in SQLite.
class Query {
public:
    Query(Database& db, std::string_view text);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds the parameters in order; text and blobs must live until the next step or reset.
    template<class... Values>
    Query& with(const Values&... values) {
        reset();
        int at = 0;
        (bind(++at, values), ...);
        return *this;
    }
    void bind(int at, std::int64_t value);
    void bind(int at, int value) { bind(at, static_cast<std::int64_t>(value)); }
    void bind(int at, std::string_view value);
    void bind(int at, const std::string& value) { bind(at, std::string_view(value)); }
    void bind(int at, const std::optional<std::string>& value);
    void bindBlob(int at, std::string_view value);

    /// True while there are rows.
    bool step();
    /// Steps through without looking.
    void run();
    void reset();

    [[nodiscard]] std::int64_t number(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] bool null(int column) const;

private:
    Database& m_db;
    sqlite3_stmt* m_statement = nullptr;
};

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database* m_db;
};

} // namespace wenmai::sql
