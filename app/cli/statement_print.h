#pragma once

#include "core/graph/knowledge_graph.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace wenmai::cli {

/// A statement or value with where it was read: as two lines for people, and with the annotation guide's keys and
/// "article" for programs.
[[nodiscard]] std::string lines(const Extraction& article, const Statement& statement);
[[nodiscard]] std::string lines(const Extraction& article, const ValueStatement& value);
[[nodiscard]] nlohmann::ordered_json json(const Extraction& article, const Statement& statement);
[[nodiscard]] nlohmann::ordered_json json(const Extraction& article, const ValueStatement& value);

/// {"name","type"}
[[nodiscard]] nlohmann::ordered_json json(const EntityKey& entity);
/// One line; malformed UTF-8 becomes U+FFFD.
void print(const nlohmann::ordered_json& value);

} // namespace wenmai::cli
