#include "core/store/decision.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace wenmai {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, decisionKindCount> kindNames{"merge", "split", "confirm",  "reject",
                                                                    "note",  "pin",   "published"};

std::string line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Looks up what an entity of one article really is.
class Renaming {
public:
    Renaming(const Decisions& decisions, const std::string& article) : m_decisions(decisions), m_article(article) {}

    EntityKey operator()(const EntityKey& entity) const {
        EntityKey now = entity;
        if (const auto split = target(DecisionKind::Split, aboutEntityIn(m_article, entity))) now = *split;
        std::set<EntityKey> seen{now};
        for (auto next = target(DecisionKind::Merge, aboutEntity(now)); next && seen.insert(*next).second;
             next = target(DecisionKind::Merge, aboutEntity(now)))
            now = *next;
        return now;
    }

private:
    std::optional<EntityKey> target(DecisionKind kind, const std::string& about) const {
        const auto found = m_decisions.find({kind, about});
        return found == m_decisions.end() ? std::nullopt : entityFrom(found->second);
    }
    const Decisions& m_decisions;
    const std::string& m_article;
};

void rename(Extraction& x, const Renaming& renamed) {
    std::vector<EntityRecord> entities;
    for (EntityRecord& record : x.entities) {
        record.entity = renamed(record.entity);
        const auto same = std::ranges::find(entities, record.entity, &EntityRecord::entity);
        if (same == entities.end()) {
            entities.push_back(std::move(record));
            continue;
        }
        for (std::string& surface : record.surfaces)
            if (std::ranges::find(same->surfaces, surface) == same->surfaces.end())
                same->surfaces.push_back(std::move(surface));
    }
    x.entities = std::move(entities);
    for (Mention& m : x.mentions)
        m.entity = renamed(m.entity);
    for (Statement& s : x.statements) {
        s.subject = renamed(s.subject);
        s.object = renamed(s.object);
    }
    for (ValueStatement& v : x.values)
        v.subject = renamed(v.subject);
}

} // namespace

std::string_view name(DecisionKind kind) {
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<DecisionKind> decisionKindFrom(std::string_view given) {
    const auto found = std::ranges::find(kindNames, given);
    if (found == kindNames.end()) return std::nullopt;
    return static_cast<DecisionKind>(found - kindNames.begin());
}

std::string aboutEntity(const EntityKey& entity) {
    return line(Json::array({"entity", std::string(name(entity.type)), entity.name}));
}

std::string aboutEntityIn(const std::string& article, const EntityKey& entity) {
    return line(Json::array({"entity in", article, std::string(name(entity.type)), entity.name}));
}

std::string aboutArticle(const std::string& article) {
    return line(Json::array({"article", article}));
}

std::string aboutStatement(const std::string& article, const Statement& s) {
    return line(
        Json::array({"statement", article, s.evidence.raw.begin, s.evidence.raw.end, std::string(name(s.subject.type)),
                     s.subject.name, std::string(name(s.predicate)), std::string(name(s.object.type)), s.object.name,
                     std::string(name(s.polarity)), std::string(name(s.modality))}));
}

std::optional<EntityKey> entityFrom(const std::string& about) {
    const Json j = Json::parse(about, nullptr, false);
    if (!j.is_array() || j.size() != 3 || j[0] != "entity" || !j[1].is_string() || !j[2].is_string())
        return std::nullopt;
    const auto type = entityTypeFrom(j[1].get<std::string>());
    if (!type) return std::nullopt;
    return EntityKey{j[2].get<std::string>(), *type};
}

Extraction applied(const Decisions& decisions, Extraction x) {
    if (decisions.empty()) return x;
    // Rejections speak of statements as they were read, so they come before anything is renamed.
    std::erase_if(x.statements, [&](const Statement& s) {
        return decisions.contains({DecisionKind::Reject, aboutStatement(x.id, s)});
    });
    if (const auto set = decisions.find({DecisionKind::Published, aboutArticle(x.id)}); set != decisions.end())
        if (const auto date = dateFromIso(set->second)) x.metadata.published = CitedDate{*date, {}, {}};
    const auto renames = [](const auto& d) {
        return d.first.first == DecisionKind::Merge || d.first.first == DecisionKind::Split;
    };
    if (std::ranges::any_of(decisions, renames)) rename(x, Renaming(decisions, x.id));
    return x;
}

} // namespace wenmai
