#include "core/rules/yaml.h"

#include <yaml-cpp/yaml.h>

#include <fstream>

namespace wenmai {

void readYaml(const std::filesystem::path& file, Diagnostics& diagnostics,
              const std::function<void(const YAML::Node& root)>& read) {
    const auto complain = [&](const YAML::Mark& mark, const std::string& message) {
        const bool known = !mark.is_null();
        diagnostics.push_back({Diagnostic::Severity::Error,
                               {file.string(), known ? mark.line + 1 : 0, known ? mark.column + 1 : 0},
                               message});
    };
    try {
        std::ifstream in(file);
        if (!in) return complain(YAML::Mark::null_mark(), "cannot be opened");
        const YAML::Node root = YAML::Load(in);
        if (root.IsNull()) return;
        if (!root.IsMap() && !root.IsSequence()) return complain(root.Mark(), "expected a mapping or a list");
        read(root);
    } catch (const YAML::Exception& e) {
        complain(e.mark, e.msg);
    }
}

Place placeOf(const YAML::Node& node, const std::filesystem::path& file) {
    const YAML::Mark mark = node.Mark();
    return {file.string(), mark.is_null() ? 0 : mark.line + 1, mark.is_null() ? 0 : mark.column + 1};
}

std::vector<std::string> stringList(const YAML::Node& node, const std::filesystem::path& file,
                                    Diagnostics& diagnostics) {
    std::vector<std::string> out;
    if (node.IsScalar()) {
        out.push_back(node.Scalar());
    } else if (node.IsSequence()) {
        for (const YAML::Node& each : node) {
            if (each.IsScalar())
                out.push_back(each.Scalar());
            else
                diagnostics.push_back({Diagnostic::Severity::Error, placeOf(each, file), "expected a string"});
        }
    } else {
        diagnostics.push_back(
            {Diagnostic::Severity::Error, placeOf(node, file), "expected a string or a list of strings"});
    }
    return out;
}

} // namespace wenmai
