#pragma once

#include "core/store/sqlite.h"

namespace wenmai {

/// "WMAI", what tells a workspace from other SQLite files.
inline constexpr std::int64_t workspaceApplicationId = 0x574D4149;

/// The schema that this program writes.
[[nodiscard]] std::int64_t workspaceVersion();

/// Fails with WrongFormat if the file is no workspace, NewerVersion if it is a later program's.
void checkWorkspace(sql::Database& db);
/// Brings an empty file or an older workspace to workspaceVersion(), in one transaction.
void migrate(sql::Database& db);

} // namespace wenmai
