#include "core/store/decision.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace wenmai {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, decisionKindCount> kindNames{
    "merge", "split", "confirm", "reject", "note", "pin", "published", "correct", "add", "silence"};

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
        EntityKey subject = renamed(s.subject), object = renamed(s.object);
        if (subject == s.subject && object == s.object) continue;
        s.evidence.about = aboutStatement(x.id, s);
        s.subject = std::move(subject);
        s.object = std::move(object);
    }
    for (ValueStatement& v : x.values) {
        EntityKey subject = renamed(v.subject);
        if (subject == v.subject) continue;
        v.evidence.about = aboutValue(x.id, v);
        v.subject = std::move(subject);
    }
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
    if (!s.evidence.about.empty()) return s.evidence.about;
    return line(
        Json::array({"statement", article, s.evidence.raw.begin, s.evidence.raw.end, std::string(name(s.subject.type)),
                     s.subject.name, std::string(name(s.predicate)), std::string(name(s.object.type)), s.object.name,
                     std::string(name(s.polarity)), std::string(name(s.modality))}));
}

std::string aboutValue(const std::string& article, const ValueStatement& v) {
    if (!v.evidence.about.empty()) return v.evidence.about;
    return line(Json::array({"value", article, v.valueRaw.begin, v.valueRaw.end, std::string(name(v.subject.type)),
                             v.subject.name, std::string(name(v.property))}));
}

std::string aboutRule(const std::string& rule) {
    return line(Json::array({"rule", rule}));
}

std::optional<EntityKey> entityFrom(const std::string& about) {
    const Json j = Json::parse(about, nullptr, false);
    if (!j.is_array() || j.size() != 3 || j[0] != "entity" || !j[1].is_string() || !j[2].is_string())
        return std::nullopt;
    const auto type = entityTypeFrom(j[1].get<std::string>());
    if (!type) return std::nullopt;
    return EntityKey{j[2].get<std::string>(), *type};
}

namespace {

EntityKey entityAt(const Json& j, std::size_t at) {
    return {j.at(at + 1).get<std::string>(), entityTypeFrom(j.at(at).get<std::string>()).value()};
}

DecidedAbout aboutFrom(const Json& j) {
    using Kind = DecidedAbout::Kind;
    const auto kind = j.at(0).get<std::string>();
    DecidedAbout about;
    if (kind == "entity") {
        about.subject = entityAt(j, 1);
        return about;
    }
    if (kind == "rule") {
        about.kind = Kind::Rule;
        about.rule = j.at(1).get<std::string>();
        return about;
    }
    about.article = j.at(1).get<std::string>();
    if (kind == "article") {
        about.kind = Kind::Article;
    } else if (kind == "entity in") {
        about.kind = Kind::EntityIn;
        about.subject = entityAt(j, 2);
    } else {
        about.kind = kind == "value" ? Kind::Value : Kind::Statement;
        about.raw = {j.at(2).get<std::uint32_t>(), j.at(3).get<std::uint32_t>()};
        about.subject = entityAt(j, 4);
        if (about.kind == Kind::Value) {
            about.property = valuePropertyFrom(j.at(6).get<std::string>());
        } else {
            about.predicate = predicateFrom(j.at(6).get<std::string>()).value();
            about.object = entityAt(j, 7);
            about.polarity = polarityFrom(j.at(9).get<std::string>()).value();
        }
    }
    return about;
}

} // namespace

std::optional<DecidedAbout> readAbout(const std::string& about) {
    try {
        return aboutFrom(Json::parse(about));
    } catch (const std::exception&) { // nlohmann-json's, and what is not there
        return std::nullopt;
    }
}

std::optional<std::vector<std::string>> articlesChanged(std::span<const Decision> decisions) {
    std::vector<std::string> ids;
    for (const Decision& d : decisions) {
        if (d.kind == DecisionKind::Note || d.kind == DecisionKind::Pin) continue;
        const auto about = readAbout(d.about);
        if (!about || about->article.empty()) return std::nullopt;
        if (std::ranges::find(ids, about->article) == ids.end()) ids.push_back(about->article);
    }
    return ids;
}

namespace {

/// The decisions on the statements and values of one article.
class StatementReview {
public:
    StatementReview(const Decisions& decisions, const std::string& article)
        : m_decisions(decisions), m_article(article) {
        for (const DecisionKind kind :
             {DecisionKind::Confirm, DecisionKind::Reject, DecisionKind::Correct, DecisionKind::Add})
            for (const char* what : {"statement", "value"}) {
                std::string prefix = line(Json::array({what, article}));
                prefix.back() = ','; // the list goes on
                const auto from = decisions.lower_bound({kind, prefix});
                m_any |= from != decisions.end() && from->first.first == kind && from->first.second.starts_with(prefix);
                if (kind != DecisionKind::Add) continue;
                for (auto at = from;
                     at != decisions.end() && at->first.first == kind && at->first.second.starts_with(prefix); ++at)
                    m_added.push_back(at);
            }
        const auto silenced = decisions.lower_bound({DecisionKind::Silence, {}});
        m_silences = silenced != decisions.end() && silenced->first.first == DecisionKind::Silence;
    }

    void apply(Extraction& x) const {
        if (!m_any && !m_silences) return;
        std::erase_if(x.statements, [&](Statement& s) { return dropped(s, aboutStatement(m_article, s)); });
        std::erase_if(x.values, [&](ValueStatement& v) { return dropped(v, aboutValue(m_article, v)); });
        for (const Statement& s : x.statements)
            if (s.evidence.review == Review::Corrected)
                for (const EntityKey* end : {&s.subject, &s.object})
                    name(x, *end);
        for (const auto& decision : m_added)
            add(x, decision->first.second, decision->second);
    }

private:
    [[nodiscard]] const std::string* find(DecisionKind kind, const std::string& about) const {
        const auto found = m_decisions.find({kind, about});
        return found == m_decisions.end() ? nullptr : &found->second;
    }

    template<class S>
    bool dropped(S& statement, const std::string& about) const {
        if (find(DecisionKind::Reject, about)) return true;
        if (corrected(statement, about)) return false;
        if (find(DecisionKind::Confirm, about)) {
            statement.evidence.review = Review::Accepted;
            return false;
        }
        return find(DecisionKind::Silence, aboutRule(statement.evidence.rule)) != nullptr;
    }

    bool corrected(Statement& statement, const std::string& about) const {
        const std::string* what = find(DecisionKind::Correct, about);
        if (!what) return false;
        auto now = statementFromJson(*what);
        if (!now) return false;
        now->evidence = std::move(statement.evidence); // the sentence is the one that was read
        now->evidence.review = Review::Corrected;
        now->evidence.about = about;
        statement = std::move(*now);
        return true;
    }
    static bool corrected(ValueStatement&, const std::string&) { return false; }

    static void name(Extraction& x, const EntityKey& entity) {
        if (std::ranges::find(x.entities, entity, &EntityRecord::entity) == x.entities.end())
            x.entities.push_back({entity, {}});
    }

    void add(Extraction& x, const std::string& about, const std::string& what) const {
        auto statement = statementFromJson(what);
        if (!statement) return;
        const bool read = std::ranges::any_of(
            x.statements, [&](const Statement& s) { return aboutStatement(m_article, s) == about; });
        if (read) return; // better rules have found it since
        statement->evidence.review = Review::Added;
        statement->evidence.about = about;
        std::erase_if(x.unstated, [&](const CitedText& s) { return s.raw == statement->evidence.raw; });
        name(x, statement->subject);
        name(x, statement->object);
        const auto later = std::ranges::upper_bound(x.statements, statement->evidence.raw.begin, {},
                                                    [](const Statement& s) { return s.evidence.raw.begin; });
        x.statements.insert(later, std::move(*statement));
    }

    const Decisions& m_decisions;
    const std::string& m_article;
    std::vector<Decisions::const_iterator> m_added;
    bool m_any = false;
    bool m_silences = false;
};

} // namespace

Extraction applied(const Decisions& decisions, Extraction x) {
    if (decisions.empty()) return x;
    // Decisions on statements speak of them as they were read, so they come before anything is renamed.
    StatementReview(decisions, x.id).apply(x);
    if (const auto set = decisions.find({DecisionKind::Published, aboutArticle(x.id)}); set != decisions.end())
        if (const auto date = dateFromIso(set->second)) x.metadata.published = CitedDate{*date, {}, {}};
    const auto renames = [](const auto& d) {
        return d.first.first == DecisionKind::Merge || d.first.first == DecisionKind::Split;
    };
    if (std::ranges::any_of(decisions, renames)) rename(x, Renaming(decisions, x.id));
    return x;
}

} // namespace wenmai
