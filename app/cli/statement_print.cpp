#include "app/cli/statement_print.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace wenmai::cli {
namespace {

using Json = nlohmann::ordered_json;

template<class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(const std::optional<Date>& date) {
    return date ? Json(iso(*date)) : Json(nullptr);
}

std::string dateColumn(const std::optional<Date>& date) {
    std::string text = date ? iso(*date) : "undated";
    text.resize(std::max<std::size_t>(text.size(), 10), ' ');
    return text;
}

std::string quoteLine(const Extraction& article, const Evidence& evidence, const std::optional<std::string>& speaker) {
    std::string quote = evidence.quote;
    for (char& c : quote)
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    return "            " + (speaker ? *speaker + ": " : std::string()) + quote + "  [" + article.id + " " +
           std::to_string(evidence.raw.begin) + "-" + std::to_string(evidence.raw.end) + "]\n";
}

void addEvidence(Json& out, const Extraction& article, const Evidence& evidence) {
    out["article"] = article.id;
    out["quote"] = evidence.quote;
    out["begin"] = evidence.raw.begin;
    out["end"] = evidence.raw.end;
    out["rule"] = evidence.rule;
    out["trigger"] = evidence.triggerText;
}

} // namespace

std::string lines(const Extraction& article, const Statement& s) {
    std::string out =
        dateColumn(s.date) + "  " + s.subject.name + " " + std::string(name(s.predicate)) + " " + s.object.name;
    if (s.item) out += " [" + *s.item + "]";
    if (s.polarity != Polarity::Affirmed) out += ", " + std::string(name(s.polarity));
    if (s.modality != Modality::Actual) out += ", " + std::string(name(s.modality));
    return out + "\n" + quoteLine(article, s.evidence, s.attributedTo);
}

std::string lines(const Extraction& article, const ValueStatement& v) {
    return dateColumn(v.date) + "  " + v.subject.name + " " + std::string(name(v.property)) + " = " + v.value + "\n" +
           quoteLine(article, v.evidence, v.attributedTo);
}

Json json(const Extraction& article, const Statement& s) {
    Json out;
    out["subject"] = s.subject.name;
    out["predicate"] = name(s.predicate);
    out["object"] = s.object.name;
    out["item"] = orNull(s.item);
    out["polarity"] = name(s.polarity);
    out["modality"] = name(s.modality);
    out["attributed_to"] = orNull(s.attributedTo);
    out["date"] = orNull(s.date);
    addEvidence(out, article, s.evidence);
    return out;
}

Json json(const Extraction& article, const ValueStatement& v) {
    Json out;
    out["subject"] = v.subject.name;
    out["property"] = name(v.property);
    out["value"] = v.value;
    out["attributed_to"] = orNull(v.attributedTo);
    out["date"] = orNull(v.date);
    addEvidence(out, article, v.evidence);
    return out;
}

Json json(const EntityKey& entity) {
    return {{"name", entity.name}, {"type", name(entity.type)}};
}

void print(const Json& value) {
    const std::string line = value.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    std::fwrite(line.data(), 1, line.size(), stdout);
}

} // namespace wenmai::cli
