#include "core/model/document.h"

#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace wenmai {
namespace {

constexpr std::array<std::pair<const char*, std::string GivenMetadata::*>, 5> members = {
    {{"title", &GivenMetadata::title},
     {"source", &GivenMetadata::source},
     {"author", &GivenMetadata::author},
     {"published", &GivenMetadata::published},
     {"url", &GivenMetadata::url}}};

} // namespace

std::string givenToText(const GivenMetadata& given) {
    if (given.empty()) return {};
    std::string out = "{\"from\":" + jsonString(name(given.from));
    for (const auto& [key, member] : members)
        if (!(given.*member).empty()) out += ",\"" + std::string(key) + "\":" + jsonString(given.*member);
    return out + "}";
}

GivenMetadata givenFromText(std::string_view text) {
    GivenMetadata given;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return given;
    const auto value = [&](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    given.from = citedFromFrom(value("from")).value_or(CitedFrom::Field);
    for (const auto& [key, member] : members)
        given.*member = value(key);
    return given;
}

} // namespace wenmai
