#pragma once

#include "core/base/diagnostic.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace YAML {
class Node;
}

namespace wenmai {

/// Parses one YAML file and hands its top-level mapping to `read`. Syntax errors become diagnostics with their place;
/// exceptions of the library end here.
void readYaml(const std::filesystem::path& file, Diagnostics& diagnostics,
              const std::function<void(const YAML::Node& root)>& read);

/// Where a node begins.
[[nodiscard]] Place placeOf(const YAML::Node& node, const std::filesystem::path& file);

/// A list of strings, or one string as a list of one; complains about anything else.
[[nodiscard]] std::vector<std::string> stringList(const YAML::Node& node, const std::filesystem::path& file,
                                                  Diagnostics& diagnostics);

} // namespace wenmai
