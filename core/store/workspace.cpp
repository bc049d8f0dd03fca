#include "core/store/workspace.h"

#include "core/store/schema.h"
#include "core/store/workspace_parts.h"

#include <filesystem>

namespace wenmai {
namespace {

namespace fs = std::filesystem;

fs::path nativePath(const std::string& utf8) {
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

void configure(sql::Database& db) {
    // A rollback journal and full syncs: one file when nothing is going on, readable in a folder that is not writable,
    // and what was committed survives a killed process and a power cut.
    db.run("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000");
}

/// Whether a transaction could be written; tried, since neither rights nor the folder tell for sure.
void tryWriting(sql::Database& db) {
    const auto readingWorks = [&](const std::string& why) {
        return sql::Failure{{ErrorCode::Unwritable, why + "; it can be opened for reading only", {db.path(), 0, 0}}};
    };
    if (db.readOnly()) throw readingWorks("the file may not be written");
    try {
        sql::Transaction transaction(db);
        db.run("UPDATE probe SET n = n + 1"); // rolled back; makes SQLite open its journal beside the file
    } catch (const sql::Failure& failure) {
        const ErrorCode code = failure.error.code;
        if (code == ErrorCode::Unreadable || code == ErrorCode::Unwritable)
            throw readingWorks("the file or its folder may not be written (" + failure.error.message + ")");
        throw;
    }
}

} // namespace

Result<Workspace> Workspace::openAs(const std::string& path, Mode mode, bool create) {
    using Access = sql::Database::Access;
    const Place where{path, 0, 0};
    std::error_code ignored;
    const auto status = fs::status(nativePath(path), ignored);
    const bool there = fs::exists(status);
    if (create && there) return Error{ErrorCode::Unwritable, "there is a file of this name already", where};
    if (!create && !there) return Error{ErrorCode::NotFound, "no such file", where};
    if (fs::is_directory(status)) return Error{ErrorCode::WrongFormat, "a folder, no workspace file", where};
    if (there && fs::file_size(nativePath(path), ignored) == 0)
        return Error{ErrorCode::WrongFormat, "an empty file, no workspace", where};
    auto result = sql::guarded([&] {
        const Access access = create ? Access::Create : mode == Mode::ReadOnly ? Access::ReadOnly : Access::ReadWrite;
        auto parts = std::make_unique<Parts>(path, access, mode);
        if (create) {
            configure(parts->db);
            migrate(parts->db);
            return Workspace(std::move(parts));
        }
        checkWorkspace(parts->db);
        configure(parts->db);
        if (mode == Mode::ReadOnly && parts->db.number("PRAGMA user_version") < workspaceVersion())
            throw sql::Failure{
                {ErrorCode::Unwritable, "an older workspace, which has to be brought up to date first", where}};
        if (mode == Mode::ReadWrite) {
            tryWriting(parts->db);
            migrate(parts->db);
        }
        return Workspace(std::move(parts));
    });
    // What SQLite cannot open it calls unreadable; for a new file it is the folder that may not be written.
    if (!result && create && result.error().code == ErrorCode::Unreadable)
        return Error{ErrorCode::Unwritable, result.error().message, where};
    return result;
}

Result<Workspace> Workspace::open(const std::string& path, Mode mode) {
    return openAs(path, mode, false);
}

Result<Workspace> Workspace::create(const std::string& path) {
    return openAs(path, Mode::ReadWrite, true);
}

Result<Workspace> Workspace::openOrCreate(const std::string& path) {
    std::error_code ignored;
    return openAs(path, Mode::ReadWrite, !fs::exists(nativePath(path), ignored));
}

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

const std::string& Workspace::path() const {
    return m_parts->db.path();
}

bool Workspace::readOnly() const {
    return m_parts->mode == Mode::ReadOnly;
}

} // namespace wenmai
