#pragma once

#include "core/store/sqlite.h"
#include "core/store/workspace.h"

namespace wenmai {

/// What a Workspace holds. Private to core/store.
struct Workspace::Parts {
    sql::Database db;
    Mode mode;

    Parts(const std::string& path, sql::Database::Access access, Mode m) : db(path, access), mode(m) {}

    /// Fails with Unwritable if it was opened for reading only.
    void mustWrite() const {
        if (mode == Mode::ReadOnly)
            throw sql::Failure{{ErrorCode::Unwritable, "the workspace was opened for reading only", {db.path(), 0, 0}}};
    }
    [[noreturn]] void noArticle(const std::string& id) const {
        throw sql::Failure{{ErrorCode::NotFound, "no article \"" + id + "\" in the workspace", {db.path(), 0, 0}}};
    }
};

} // namespace wenmai
