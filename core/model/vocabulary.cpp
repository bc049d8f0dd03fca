#include "core/model/vocabulary.h"

namespace wenmai {
namespace {

constexpr std::array<std::string_view, entityTypeCount> entityTypes = {
    "person", "company", "government", "media", "organization", "place", "chip", "technology", "work", "policy"};
constexpr std::array<std::string_view, predicateCount> predicates = {
    "holds_position", "develops",          "manufactures",    "based_on", "sells_to", "buys",    "permits",
    "restricts",      "requires_approval", "reviews",         "charges",  "acquires", "sues",    "invests_in",
    "competes_with",  "compares_with",     "cooperates_with", "meets",    "visits",   "lobbies", "supports",
    "opposes",        "part_of",           "located_in",      "uses",     "authored"};
constexpr std::array<std::string_view, valuePropertyCount> properties = {
    "market_share", "revenue",     "loss",   "price", "performance", "spec",
    "quantity",     "share_price", "growth", "yield", "other"};
constexpr std::array<std::string_view, polarityCount> polarities = {"affirmed", "negated"};
constexpr std::array<std::string_view, modalityCount> modalities = {"actual", "planned", "possible"};

template<class E, std::size_t N>
std::optional<E> find(const std::array<std::string_view, N>& names, std::string_view name) {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name) return static_cast<E>(i);
    return std::nullopt;
}

} // namespace

std::string_view name(EntityType t) {
    return entityTypes[static_cast<std::size_t>(t)];
}
std::string_view name(Predicate p) {
    return predicates[static_cast<std::size_t>(p)];
}
std::string_view name(ValueProperty p) {
    return properties[static_cast<std::size_t>(p)];
}
std::string_view name(Polarity p) {
    return polarities[static_cast<std::size_t>(p)];
}
std::string_view name(Modality m) {
    return modalities[static_cast<std::size_t>(m)];
}

std::optional<EntityType> entityTypeFrom(std::string_view n) {
    return find<EntityType>(entityTypes, n);
}
std::optional<Predicate> predicateFrom(std::string_view n) {
    return find<Predicate>(predicates, n);
}
std::optional<ValueProperty> valuePropertyFrom(std::string_view n) {
    return find<ValueProperty>(properties, n);
}
std::optional<Polarity> polarityFrom(std::string_view n) {
    return find<Polarity>(polarities, n);
}
std::optional<Modality> modalityFrom(std::string_view n) {
    return find<Modality>(modalities, n);
}

bool symmetric(Predicate p) {
    return p == Predicate::CompetesWith || p == Predicate::ComparesWith || p == Predicate::CooperatesWith ||
           p == Predicate::Meets;
}

} // namespace wenmai
