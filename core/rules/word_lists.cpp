#include "core/rules/word_lists.h"

#include "core/base/utf8.h"
#include "core/rules/yaml.h"
#include "core/text/fold.h"

#include <yaml-cpp/yaml.h>

namespace wenmai {

void WordLists::load(const std::filesystem::path& file, Diagnostics& diagnostics) {
    readYaml(file, diagnostics, [&](const YAML::Node& root) {
        const auto complain = [&](const YAML::Node& node, std::string message) {
            diagnostics.push_back({Diagnostic::Severity::Error, placeOf(node, file), std::move(message)});
        };
        if (!root.IsMap()) return complain(root, "expected a mapping of classes to words");
        for (const auto& pair : root) {
            const YAML::Node& key = pair.first;
            const YAML::Node& value = pair.second;
            std::optional<WordTag> tag;
            const bool detailed = value.IsMap();
            if (detailed && value["tag"]) tag = wordTagFrom(value["tag"].Scalar());
            const bool segment = !detailed || !value["segment"] || value["segment"].Scalar() != "false";
            const YAML::Node list = detailed ? value["words"] : value;
            if (!list) {
                complain(value, "expected \"words\"");
                continue;
            }
            if (!add(key.Scalar(), stringList(list, file, diagnostics), tag, segment))
                complain(key, "too many classes; at most " + std::to_string(maxWordClasses));
        }
    });
}

bool WordLists::add(const std::string& className, const std::vector<std::string>& words, std::optional<WordTag> tag,
                    bool segment) {
    auto known = m_numbers.find(className);
    if (known == m_numbers.end()) {
        if (m_names.size() == maxWordClasses) return false;
        m_names.push_back(className);
        known = m_numbers.emplace(m_names.back(), m_names.size() - 1).first;
    }
    for (const std::string& word : words) {
        const auto at = m_words.try_emplace(foldedString(word)).first;
        Entry& entry = at->second;
        m_quick.emplace(at->first, &entry);
        const auto first = utf8::decode(at->first.empty() ? " " : at->first, 0);
        if (first.length == at->first.size() && first.code >= firstSingle && first.code <= lastSingle) {
            m_singles.resize(lastSingle - firstSingle + 1, nullptr);
            m_singles[first.code - firstSingle] = &entry;
        }
        entry.classes.set(known->second);
        if (tag && !entry.tag) entry.tag = tag;
        entry.segment = entry.segment || segment;
    }
    return true;
}

std::optional<std::size_t> WordLists::find(std::string_view className) const {
    const auto found = m_numbers.find(className);
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

const WordLists::Entry* WordLists::word(std::string_view folded) const {
    if (folded.size() == 3)
        if (const auto c = utf8::decode(folded, 0); c.length == 3 && c.code >= firstSingle && c.code <= lastSingle)
            return m_singles.empty() ? nullptr : m_singles[c.code - firstSingle];
    const auto found = m_quick.find(folded);
    return found == m_quick.end() ? nullptr : found->second;
}

} // namespace wenmai
