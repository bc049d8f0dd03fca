#pragma once

#include "core/model/extraction.h"

#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

/// Extractions that nobody wrote, for tests of what comes after extraction.
namespace made {

inline wenmai::EntityKey entity(const std::string& name, wenmai::EntityType type = wenmai::EntityType::Company) {
    return {name, type};
}

inline wenmai::Statement statement(const std::string& subject, wenmai::Predicate predicate, const std::string& object,
                                   wenmai::Polarity polarity = wenmai::Polarity::Affirmed,
                                   wenmai::Modality modality = wenmai::Modality::Actual) {
    wenmai::Statement s;
    s.subject = entity(subject);
    s.predicate = predicate;
    s.object = entity(object);
    s.polarity = polarity;
    s.modality = modality;
    s.evidence.quote = subject + "…" + object + "。";
    s.evidence.rule = "made";
    return s;
}

/// An article of these statements, its entities listed as they come.
inline wenmai::Extraction article(const std::string& id, std::vector<wenmai::Statement> statements) {
    wenmai::Extraction x;
    x.id = id;
    const auto note = [&](const wenmai::EntityKey& key) {
        for (const auto& e : x.entities)
            if (e.entity == key) return;
        x.entities.push_back({key, {key.name}});
    };
    for (const auto& s : statements) {
        note(s.subject);
        note(s.object);
    }
    x.statements = std::move(statements);
    return x;
}

/// The signature of an article of an id: every other is a copy of one of three texts, with a few words
/// changed, the rest are like nothing else.
inline wenmai::TextSignature signature(const std::string& id) {
    const std::size_t hash = std::hash<std::string>()(id), text = hash % 2 == 0 ? hash % 3 : hash;
    std::mt19937_64 random(text);
    wenmai::TextSignature out;
    out.shingles = 400;
    for (std::size_t i = 0; i < wenmai::TextSignature::bins; ++i)
        out.minima.push_back(static_cast<std::uint16_t>(random()));
    random.seed(hash);
    for (int changed = 0; changed < 10; ++changed)
        out.minima[random() % wenmai::TextSignature::bins] = static_cast<std::uint16_t>(random());
    return out;
}

/// An article with mentions, statements, values and dates by chance, among `names` different names.
inline wenmai::Extraction byChance(std::mt19937& random, const std::string& id, unsigned names = 30) {
    using namespace wenmai;
    const auto below = [&](std::size_t n) { return random() % n; };
    const auto some = [&] {
        const auto n = below(names);
        return EntityKey{"实体" + std::to_string(n), static_cast<EntityType>(n % entityTypeCount)};
    };
    const auto day = [&]() -> std::optional<Date> {
        switch (below(4)) {
        case 0:
            return std::nullopt;
        case 1:
            return Date{2024 + static_cast<int>(below(3)), 0, 0};
        case 2:
            return Date{2024 + static_cast<int>(below(3)), 1 + static_cast<int>(below(12)), 0};
        default:
            return Date{2024 + static_cast<int>(below(3)), 1 + static_cast<int>(below(12)),
                        1 + static_cast<int>(below(28))};
        }
    };
    Extraction x;
    x.id = id;
    if (below(4)) x.metadata.source = CitedText{"报纸" + std::to_string(below(3)), {}};
    if (const auto d = day()) x.metadata.published = CitedDate{*d, iso(*d), {}};
    std::uint32_t at = 0;
    for (std::size_t i = 0, n = 1 + below(6); i < n; ++i) {
        EntityRecord record{some(), {}};
        record.surfaces = {record.entity.name, record.entity.name + "别名" + std::to_string(below(2))};
        bool twice = false;
        for (const auto& e : x.entities)
            twice = twice || e.entity == record.entity;
        if (twice) continue;
        for (std::size_t m = 0, mentions = below(4); m < mentions; ++m, at += 10)
            x.mentions.push_back({record.entity, m == 3 ? "该公司" : record.surfaces[below(2)], {at, at + 9}, "made"});
        x.entities.push_back(std::move(record));
    }
    for (std::size_t i = 0, n = below(6); i < n; ++i, at += 30) {
        Statement s;
        s.subject = x.entities[below(x.entities.size())].entity;
        s.object = below(3) ? x.entities[below(x.entities.size())].entity : some();
        s.predicate = static_cast<Predicate>(below(predicateCount));
        s.polarity = static_cast<Polarity>(below(polarityCount));
        s.modality = static_cast<Modality>(below(modalityCount));
        s.date = day();
        if (below(3) == 0) s.attributedTo = "路透社";
        if (below(3) == 0) s.item = "H20";
        s.evidence = {"句子" + std::to_string(i) + "，含\"引号\"、<标记>&符号。",
                      {at, at + 29},
                      {at, at + 3},
                      {at + 6, at + 9},
                      {at + 3, at + 6},
                      "出售",
                      "made",
                      {{Reason::Of::Modality, "by chance", {at + 9, at + 12}}}};
        x.statements.push_back(std::move(s));
    }
    for (std::size_t i = 0, n = below(3); i < n; ++i, at += 20) {
        ValueStatement v;
        v.subject = x.entities[below(x.entities.size())].entity;
        v.property = static_cast<ValueProperty>(below(valuePropertyCount));
        v.value = "-" + std::to_string(below(100)) + "%";
        v.valueRaw = {at, at + 3};
        v.date = day();
        v.evidence = {"数值句。", {at, at + 12}, {}, {}, {}, "", "made", {}};
        x.values.push_back(std::move(v));
    }
    x.signature = signature(id);
    return x;
}

inline std::vector<wenmai::Extraction> byChance(unsigned seed, std::size_t articles, unsigned names = 30) {
    std::mt19937 random(seed);
    std::vector<wenmai::Extraction> all;
    for (std::size_t i = 0; i < articles; ++i)
        all.push_back(byChance(random, "article" + std::to_string(i), names));
    return all;
}

/// The annotated articles in `shared`/gold/seeds; empty if the folder is not there.
inline std::vector<wenmai::Extraction> annotated(const std::string& shared) {
    std::vector<wenmai::Extraction> all;
    for (const char* id : {"000_2beac1e7cc571789", "001_914b9566c003bc5d", "003_2bbc4d70d9b256e0"}) {
        std::ifstream in(shared + "/gold/seeds/" + id + ".json");
        if (!in) continue;
        const std::string json((std::istreambuf_iterator<char>(in)), {});
        if (auto x = wenmai::extractionFromJson(json)) all.push_back(std::move(x).value());
    }
    return all;
}

} // namespace made
