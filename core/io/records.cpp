#include "core/io/records.h"

#include <algorithm>
#include <array>

namespace wenmai {

const std::string* Record::value(std::string_view name) const {
    for (const auto& [key, text] : values)
        if (key == name) return &text;
    return nullptr;
}

bool isRecordEnding(std::string_view ending) {
    constexpr std::array<std::string_view, 5> endings = {".jsonl", ".ndjson", ".json", ".csv", ".tsv"};
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

std::unique_ptr<RecordReader> recordReader(std::string_view ending, TextStream stream) {
    if (ending == ".csv" || ending == ".tsv") return csvReader(std::move(stream), ending == ".tsv");
    return jsonReader(std::move(stream), ending != ".json");
}

} // namespace wenmai
