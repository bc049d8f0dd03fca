#include "core/base/json_text.h"
#include "core/model/extraction.h"

#include <nlohmann/json.hpp>

#include <exception>

namespace wenmai {
namespace {

/// Writes keys in the order they are given: the output is compared byte by byte.
class Object {
public:
    explicit Object(std::string& out) : m_out(out) { m_out += '{'; }
    ~Object() { m_out += '}'; }
    Object(const Object&) = delete;
    Object& operator=(const Object&) = delete;

    std::string& key(std::string_view name) {
        if (!m_first) m_out += ',';
        m_first = false;
        m_out += '"';
        m_out += name;
        m_out += "\":";
        return m_out;
    }
    void text(std::string_view name, std::string_view value) { key(name) += jsonString(value); }
    void optional(std::string_view name, const std::optional<std::string>& value) {
        key(name) += value ? jsonString(*value) : "null";
    }
    void number(std::string_view name, std::uint32_t value) { key(name) += std::to_string(value); }
    void date(std::string_view name, const std::optional<Date>& value) {
        key(name) += value ? '"' + iso(*value) + '"' : "null";
    }
    void span(std::string_view prefix, Span span) {
        number(std::string(prefix) + "begin", span.begin);
        number(std::string(prefix) + "end", span.end);
    }
    template<class Range, class Write>
    void list(std::string_view name, const Range& range, Write write) {
        std::string& out = key(name);
        out += '[';
        bool first = true;
        for (const auto& element : range) {
            if (!first) out += ',';
            first = false;
            write(out, element);
        }
        out += ']';
    }

private:
    std::string& m_out;
    bool m_first = true;
};

/// Where it stands, or who else says it.
template<class Cited>
void place(Object& o, std::string_view key, const Cited& cited) {
    if (cited.from == CitedFrom::Text)
        o.span(std::string(key) + "_", cited.raw);
    else
        o.text(std::string(key) + "_by", name(cited.from));
}

void cited(Object& o, std::string_view key, const std::optional<CitedText>& text) {
    o.optional(key, text ? std::optional(text->text) : std::nullopt);
    if (text) place(o, key, *text);
}

void evidence(Object& o, const Evidence& e) {
    o.text("quote", e.quote);
    o.span("", e.raw);
    o.text("rule", e.rule);
    o.text("trigger", e.triggerText);
    o.span("trigger_", e.trigger);
    o.span("subject_", e.subject);
    o.span("object_", e.object);
    o.list("why", e.why, [](std::string& to, const Reason& r) {
        Object each(to);
        each.text("of", name(r.of));
        each.text("words", r.words);
        each.span("", r.raw);
    });
    if (e.review != Review::None) o.text("review", name(e.review));
}

void relation(std::string& to, const Statement& s) {
    Object each(to);
    each.text("subject", s.subject.name);
    each.text("subject_type", name(s.subject.type));
    each.text("predicate", name(s.predicate));
    each.text("object", s.object.name);
    each.text("object_type", name(s.object.type));
    each.optional("item", s.item);
    each.text("polarity", name(s.polarity));
    each.text("modality", name(s.modality));
    each.optional("attributed_to", s.attributedTo);
    each.date("date", s.date);
    evidence(each, s.evidence);
}

using Json = nlohmann::json;

/// Thrown within this file only; ends in extractionFromJson.
struct Bad {
    std::string message;
};

std::string text(const Json& j, const char* key) {
    const auto found = j.find(key);
    if (found == j.end() || found->is_null()) return {};
    if (!found->is_string()) throw Bad{std::string("\"") + key + "\" is not a string"};
    return found->get<std::string>();
}

std::optional<std::string> optionalText(const Json& j, const char* key) {
    const auto found = j.find(key);
    if (found == j.end() || found->is_null()) return std::nullopt;
    return text(j, key);
}

std::uint32_t number(const Json& j, const std::string& key) {
    const auto found = j.find(key);
    return found != j.end() && found->is_number_unsigned() ? found->get<std::uint32_t>() : 0;
}

Span span(const Json& j, const std::string& prefix) {
    return {number(j, prefix + "begin"), number(j, prefix + "end")};
}

std::optional<Date> date(const Json& j, const char* key) {
    const auto found = optionalText(j, key);
    if (!found) return std::nullopt;
    const auto value = dateFromIso(*found);
    if (!value) throw Bad{std::string("\"") + key + "\" is no ISO date: " + *found};
    return value;
}

const Json& array(const Json& j, const char* key) {
    static const Json none = Json::array();
    const auto found = j.find(key);
    if (found == j.end() || found->is_null()) return none;
    if (!found->is_array()) throw Bad{std::string("\"") + key + "\" is not a list"};
    return *found;
}

template<class E>
E identifier(const Json& j, const char* key, std::optional<E> (*from)(std::string_view)) {
    const std::string given = text(j, key);
    if (const auto value = from(given)) return *value;
    throw Bad{std::string("\"") + key + "\" has an unknown value: " + given};
}

CitedFrom origin(const Json& j, const char* key) {
    const auto found = optionalText(j, (std::string(key) + "_by").c_str());
    return found ? citedFromFrom(*found).value_or(CitedFrom::Text) : CitedFrom::Text;
}

std::optional<CitedText> citedText(const Json& j, const char* key) {
    auto found = optionalText(j, key);
    if (!found) return std::nullopt;
    return CitedText{std::move(*found), span(j, std::string(key) + "_"), origin(j, key)};
}

Evidence evidenceOf(const Json& j) {
    Evidence e;
    e.quote = text(j, "quote");
    e.raw = span(j, "");
    e.rule = text(j, "rule");
    if (e.rule.empty()) e.rule = "by hand";
    e.triggerText = text(j, "trigger");
    e.trigger = span(j, "trigger_");
    e.subject = span(j, "subject_");
    e.object = span(j, "object_");
    if (const auto why = j.find("why"); why != j.end() && why->is_array())
        for (const Json& r : *why)
            e.why.push_back({identifier(r, "of", reasonOfFrom), text(r, "words"), span(r, "")});
    if (const auto review = optionalText(j, "review"))
        if (const auto known = reviewFrom(*review)) e.review = *known;
    return e;
}

/// `key` finds the entity that a name and the key of its type mean.
template<class Key>
Statement relationOf(const Json& r, const Key& key) {
    Statement s;
    s.subject = key(text(r, "subject"), r, "subject_type");
    s.predicate = identifier(r, "predicate", predicateFrom);
    s.object = key(text(r, "object"), r, "object_type");
    s.item = optionalText(r, "item");
    s.polarity = identifier(r, "polarity", polarityFrom);
    s.modality = identifier(r, "modality", modalityFrom);
    s.attributedTo = optionalText(r, "attributed_to");
    s.date = date(r, "date");
    s.evidence = evidenceOf(r);
    return s;
}

Extraction read(const Json& j) {
    if (!j.is_object()) throw Bad{"an article is an object, this is not"};
    Extraction x;
    x.id = text(j, "id");
    x.metadata.title = citedText(j, "title");
    x.metadata.source = citedText(j, "source");
    x.metadata.author = citedText(j, "author");
    if (const auto day = date(j, "published"))
        x.metadata.published =
            CitedDate{*day, text(j, "published_from"), span(j, "published_"), origin(j, "published")};
    x.metadata.url = citedText(j, "url");
    for (const Json& e : array(j, "entities")) {
        EntityRecord record{{text(e, "name"), identifier(e, "type", entityTypeFrom)}, {}};
        for (const Json& s : array(e, "surfaces"))
            if (s.is_string()) record.surfaces.push_back(s.get<std::string>());
        x.entities.push_back(std::move(record));
    }
    const auto key = [&](const std::string& name, const Json& at, const char* typeKey) {
        if (const auto type = optionalText(at, typeKey))
            if (const auto known = entityTypeFrom(*type)) return EntityKey{name, *known};
        for (const EntityRecord& e : x.entities)
            if (e.entity.name == name) return e.entity;
        for (const EntityRecord& e : x.entities)
            for (const std::string& s : e.surfaces)
                if (s == name) return e.entity;
        throw Bad{"\"" + name + "\" is no entity of this article"};
    };
    for (const Json& m : array(j, "mentions")) {
        const std::string n = text(m, "name");
        x.mentions.push_back({key(n, m, "type"), text(m, "surface"), span(m, ""), text(m, "reason")});
    }
    for (const Json& r : array(j, "relations"))
        x.statements.push_back(relationOf(r, key));
    for (const Json& r : array(j, "values")) {
        ValueStatement v;
        v.subject = key(text(r, "subject"), r, "subject_type");
        v.property = identifier(r, "property", valuePropertyFrom);
        v.value = text(r, "value");
        v.valueRaw = span(r, "value_");
        v.attributedTo = optionalText(r, "attributed_to");
        v.date = date(r, "date");
        v.evidence = evidenceOf(r);
        x.values.push_back(std::move(v));
    }
    return x;
}

} // namespace

std::string toJson(const Extraction& x) {
    std::string out;
    {
        Object o(out);
        o.text("id", x.id);
        cited(o, "title", x.metadata.title);
        cited(o, "source", x.metadata.source);
        cited(o, "author", x.metadata.author);
        const auto& published = x.metadata.published;
        o.date("published", published ? std::optional(published->date) : std::nullopt);
        o.optional("published_from", published ? std::optional(published->text) : std::nullopt);
        if (published) place(o, "published", *published);
        if (x.metadata.url) cited(o, "url", x.metadata.url);
        o.list("entities", x.entities, [](std::string& to, const EntityRecord& e) {
            Object each(to);
            each.text("name", e.entity.name);
            each.text("type", name(e.entity.type));
            each.list("surfaces", e.surfaces, [](std::string& s, const std::string& v) { s += jsonString(v); });
        });
        o.list("relations", x.statements, relation);
        o.list("values", x.values, [](std::string& to, const ValueStatement& v) {
            Object each(to);
            each.text("subject", v.subject.name);
            each.text("subject_type", name(v.subject.type));
            each.text("property", name(v.property));
            each.text("value", v.value);
            each.span("value_", v.valueRaw);
            each.optional("attributed_to", v.attributedTo);
            each.date("date", v.date);
            evidence(each, v.evidence);
        });
        o.list("mentions", x.mentions, [](std::string& to, const Mention& m) {
            Object each(to);
            each.span("", m.raw);
            each.text("surface", m.surface);
            each.text("name", m.entity.name);
            each.text("type", name(m.entity.type));
            each.text("reason", m.reason);
        });
    }
    return out;
}

std::string toJson(const Statement& statement) {
    std::string out;
    relation(out, statement);
    return out;
}

namespace {

/// What `from` makes of the text; every way in which it may fail as an Error.
template<class T>
Result<T> parsed(std::string_view json, T (*from)(const Json&)) {
    try {
        return from(Json::parse(json));
    } catch (const Bad& bad) {
        return Error{ErrorCode::Malformed, bad.message, {}};
    } catch (const std::exception& e) { // nlohmann-json's own
        return Error{ErrorCode::Malformed, e.what(), {}};
    }
}

} // namespace

Result<Extraction> extractionFromJson(std::string_view json) {
    return parsed(json, read);
}

Result<Statement> statementFromJson(std::string_view json) {
    return parsed<Statement>(json, [](const Json& j) {
        return relationOf(j, [](const std::string& n, const Json& at, const char* typeKey) {
            return EntityKey{n, identifier(at, typeKey, entityTypeFrom)};
        });
    });
}

} // namespace wenmai
