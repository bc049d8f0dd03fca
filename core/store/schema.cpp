#include "core/store/schema.h"

#include <array>

namespace wenmai {
namespace {

/// Step i brings version i to i + 1. Steps that were released are never changed, only followed.
constexpr std::array steps{
    // Original: the articles as they came.
    "CREATE TABLE article("
    "  row INTEGER PRIMARY KEY,"
    "  id TEXT NOT NULL UNIQUE,"
    "  path TEXT NOT NULL,"
    "  format TEXT NOT NULL,"
    "  added INTEGER NOT NULL," // seconds since 1970
    "  bytes BLOB NOT NULL);"
    // Derived: rebuilt when `version`, the hash of lexicon and rules, is another.
    "CREATE TABLE extraction("
    "  article INTEGER PRIMARY KEY REFERENCES article(row) ON DELETE CASCADE,"
    "  version TEXT NOT NULL,"
    "  title TEXT, source TEXT, published TEXT,"
    "  entities INTEGER NOT NULL, statements INTEGER NOT NULL, val INTEGER NOT NULL,"
    "  data BLOB NOT NULL);" // toBlob(Extraction)
    "CREATE INDEX extraction_version ON extraction(version);"
    "CREATE TABLE reading(article INTEGER PRIMARY KEY REFERENCES article(row) ON DELETE CASCADE, text TEXT NOT NULL);"
    // One token a character: see core/store/search_text.h.
    "CREATE VIRTUAL TABLE search USING fts5(text, content='', tokenize='unicode61 remove_diacritics 0');"
    // Decided by the reader: keyed by what it is about, never by a derived row.
    "CREATE TABLE decision(kind TEXT NOT NULL, about TEXT NOT NULL, what TEXT NOT NULL,"
    "  PRIMARY KEY(kind, about)) WITHOUT ROWID;"
    "CREATE TABLE journal(seq INTEGER PRIMARY KEY, step INTEGER NOT NULL, kind TEXT NOT NULL, about TEXT NOT NULL,"
    "  before TEXT, after TEXT, undone INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE view(name TEXT PRIMARY KEY, spec TEXT NOT NULL) WITHOUT ROWID;"
    // For trying whether the file can be written.
    "CREATE TABLE probe(n INTEGER NOT NULL); INSERT INTO probe VALUES(0);",
    // Extractions were JSON; what is dropped here is read again, as with other rules.
    "DELETE FROM extraction;",
    // What the file that held an article says of it: givenToText().
    "ALTER TABLE article ADD COLUMN given TEXT NOT NULL DEFAULT '';",
};

} // namespace

std::int64_t workspaceVersion() {
    return static_cast<std::int64_t>(steps.size());
}

void checkWorkspace(sql::Database& db) {
    const Place where{db.path(), 0, 0};
    const std::int64_t application = db.number("PRAGMA application_id"), version = db.number("PRAGMA user_version");
    if (application != workspaceApplicationId)
        throw sql::Failure{{ErrorCode::WrongFormat, "an SQLite database, but no Wenmai workspace", where}};
    if (version > workspaceVersion())
        throw sql::Failure{{ErrorCode::NewerVersion,
                            "version " + std::to_string(version) + " of the format; this program knows up to " +
                                std::to_string(workspaceVersion()),
                            where}};
}

void migrate(sql::Database& db) {
    std::int64_t version = db.number("PRAGMA user_version");
    if (version >= workspaceVersion()) return;
    sql::Transaction transaction(db);
    version = db.number("PRAGMA user_version"); // somebody else may have been first
    for (; version < workspaceVersion(); ++version)
        db.run(steps[static_cast<std::size_t>(version)]);
    db.run(("PRAGMA application_id=" + std::to_string(workspaceApplicationId)).c_str());
    db.run(("PRAGMA user_version=" + std::to_string(workspaceVersion())).c_str());
    transaction.commit();
}

} // namespace wenmai
