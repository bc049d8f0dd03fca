#include "core/view/view_spec.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <exception>

namespace wenmai {
namespace {

using Json = nlohmann::ordered_json;

constexpr int version = 1;
constexpr std::array<std::string_view, 3> dateChoices{"event_else_publication", "event", "publication"};
constexpr std::array<std::string_view, arrangementCount> arrangements{"force", "rings", "types", "time"};

Json toJson(const EntityKey& entity) {
    return Json::array({std::string(name(entity.type)), entity.name});
}

/// The names of what is left out, so that a filter that is not touched says nothing and new identifiers are shown.
template<class E, std::size_t count>
void leftOut(Json& out, const char* key, const std::bitset<count>& shown) {
    Json list = Json::array();
    for (std::size_t i = 0; i < count; ++i)
        if (!shown[i]) list.push_back(std::string(name(static_cast<E>(i))));
    if (!list.empty()) out[key] = std::move(list);
}

/// Thrown within this file only; ends in viewSpecFromJson.
struct Bad {
    std::string message;
};

template<class E, std::size_t count>
void readLeftOut(const Json& j, const char* key, std::bitset<count>& shown,
                 std::optional<E> (*from)(std::string_view)) {
    if (!j.contains(key)) return;
    for (const Json& each : j.at(key)) // identifiers that are not known here have nothing to hide
        if (const auto value = from(each.get<std::string>())) shown.reset(static_cast<std::size_t>(*value));
}

EntityKey entity(const Json& j) {
    const auto type = entityTypeFrom(j.at(0).get<std::string>());
    if (!type) throw Bad{"unknown type of entity: " + j.at(0).dump()};
    return {j.at(1).get<std::string>(), *type};
}

template<class T>
void readInto(const Json& j, const char* key, T& value) {
    if (j.contains(key)) value = j.at(key).get<T>();
}

ViewSpec read(const Json& j) {
    if (j.at("version").get<int>() > version) throw Bad{"a view of a later version"};
    ViewSpec s;
    readLeftOut(j, "without_types", s.types, entityTypeFrom);
    readLeftOut(j, "without_predicates", s.predicates, predicateFrom);
    readLeftOut(j, "without_polarities", s.polarities, polarityFrom);
    readLeftOut(j, "without_modalities", s.modalities, modalityFrom);
    readInto(j, "without_outlets", s.hiddenOutlets);
    readInto(j, "without_speakers", s.hiddenSpeakers);
    if (j.contains("days")) {
        const auto first = dateFromIso(j.at("days").at(0).get<std::string>());
        const auto last = dateFromIso(j.at("days").at(1).get<std::string>());
        if (!first || !last) throw Bad{"\"days\" are no dates"};
        s.days = DayRange{firstDay(*first), lastDay(*last)};
    }
    if (j.contains("dates_by")) {
        const auto found = std::ranges::find(dateChoices, j.at("dates_by").get<std::string>());
        if (found == dateChoices.end()) throw Bad{"\"dates_by\" has an unknown value"};
        s.dateChoice = static_cast<DateChoice>(found - dateChoices.begin());
    }
    readInto(j, "undated", s.undated);
    readInto(j, "min_support", s.minSupport);
    readInto(j, "text", s.text);
    readInto(j, "lonely", s.lonely);
    readInto(j, "hops", s.hops);
    readInto(j, "limit", s.limit);
    for (const Json& e : j.value("hidden", Json::array()))
        s.hidden.insert(entity(e));
    for (const Json& e : j.value("kept", Json::array()))
        s.kept.insert(entity(e));
    for (const Json& e : j.value("focus", Json::array()))
        s.focus.push_back(entity(e));
    if (j.contains("rank_by")) {
        const auto by = rankByFrom(j.at("rank_by").get<std::string>());
        if (!by) throw Bad{"\"rank_by\" has an unknown value"};
        s.rankBy = *by;
    }
    for (const Json& e : j.value("opened", Json::array()))
        s.opened.insert(entity(e));
    for (const Json& e : j.value("folded", Json::array()))
        s.folded.insert(entity(e));
    if (j.contains("arrangement")) {
        const auto by = arrangementFrom(j.at("arrangement").get<std::string>());
        if (!by) throw Bad{"\"arrangement\" has an unknown value"};
        s.arrangement = *by;
    }
    readInto(j, "communities", s.communities);
    for (const Json& pin : j.value("pins", Json::array()))
        s.pins[entity(pin.at(0))] = {pin.at(1).get<float>(), pin.at(2).get<float>()};
    return s;
}

} // namespace

std::string_view name(Arrangement arrangement) {
    return arrangements[static_cast<std::size_t>(arrangement)];
}

std::optional<Arrangement> arrangementFrom(std::string_view given) {
    const auto found = std::ranges::find(arrangements, given);
    if (found == arrangements.end()) return std::nullopt;
    return static_cast<Arrangement>(found - arrangements.begin());
}

std::string viewSpecToJson(const ViewSpec& s) {
    const ViewSpec plain;
    Json j;
    j["version"] = version;
    leftOut<EntityType>(j, "without_types", s.types);
    leftOut<Predicate>(j, "without_predicates", s.predicates);
    leftOut<Polarity>(j, "without_polarities", s.polarities);
    leftOut<Modality>(j, "without_modalities", s.modalities);
    if (!s.hiddenOutlets.empty()) j["without_outlets"] = s.hiddenOutlets;
    if (!s.hiddenSpeakers.empty()) j["without_speakers"] = s.hiddenSpeakers;
    if (s.days) j["days"] = {iso(dateFromDay(s.days->first)), iso(dateFromDay(s.days->last))};
    if (s.dateChoice != plain.dateChoice) j["dates_by"] = dateChoices[static_cast<std::size_t>(s.dateChoice)];
    if (s.undated != plain.undated) j["undated"] = s.undated;
    if (s.minSupport != plain.minSupport) j["min_support"] = s.minSupport;
    if (!s.text.empty()) j["text"] = s.text;
    if (s.lonely != plain.lonely) j["lonely"] = s.lonely;
    for (const EntityKey& e : s.hidden)
        j["hidden"].push_back(toJson(e));
    for (const EntityKey& e : s.kept)
        j["kept"].push_back(toJson(e));
    for (const EntityKey& e : s.focus)
        j["focus"].push_back(toJson(e));
    if (s.hops != plain.hops) j["hops"] = s.hops;
    if (s.limit != plain.limit) j["limit"] = s.limit;
    if (s.rankBy != plain.rankBy) j["rank_by"] = std::string(name(s.rankBy));
    for (const EntityKey& e : s.opened)
        j["opened"].push_back(toJson(e));
    for (const EntityKey& e : s.folded)
        j["folded"].push_back(toJson(e));
    if (s.arrangement != plain.arrangement) j["arrangement"] = std::string(name(s.arrangement));
    if (s.communities) j["communities"] = true;
    for (const auto& [e, at] : s.pins)
        j["pins"].push_back(Json::array({toJson(e), at.x, at.y}));
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ViewSpec> viewSpecFromJson(std::string_view json) {
    try {
        return read(Json::parse(json));
    } catch (const Bad& bad) {
        return Error{ErrorCode::Malformed, bad.message, {}};
    } catch (const std::exception& e) { // nlohmann-json's own
        return Error{ErrorCode::Malformed, e.what(), {}};
    }
}

} // namespace wenmai
