#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace wenmai {

/// The identifiers of the annotation guide; their names are spelled as there, in files and on the command line.
enum class EntityType : std::uint8_t {
    Person,
    Company,
    Government,
    Media,
    Organization,
    Place,
    Chip,
    Technology,
    Work,
    Policy
};
inline constexpr std::size_t entityTypeCount = 10;

enum class Predicate : std::uint8_t {
    HoldsPosition,
    Develops,
    Manufactures,
    BasedOn,
    SellsTo,
    Buys,
    Permits,
    Restricts,
    RequiresApproval,
    Reviews,
    Charges,
    Acquires,
    Sues,
    InvestsIn,
    CompetesWith,
    ComparesWith,
    CooperatesWith,
    Meets,
    Visits,
    Lobbies,
    Supports,
    Opposes,
    PartOf,
    LocatedIn,
    Uses,
    Authored
};
inline constexpr std::size_t predicateCount = 26;

enum class ValueProperty : std::uint8_t {
    MarketShare,
    Revenue,
    Loss,
    Price,
    Performance,
    Spec,
    Quantity,
    SharePrice,
    Growth,
    Yield,
    Other
};
inline constexpr std::size_t valuePropertyCount = 11;

enum class Polarity : std::uint8_t { Affirmed, Negated };
inline constexpr std::size_t polarityCount = 2;

enum class Modality : std::uint8_t { Actual, Planned, Possible };
inline constexpr std::size_t modalityCount = 3;

/// The identifier, e.g. "sells_to".
[[nodiscard]] std::string_view name(EntityType);
[[nodiscard]] std::string_view name(Predicate);
[[nodiscard]] std::string_view name(ValueProperty);
[[nodiscard]] std::string_view name(Polarity);
[[nodiscard]] std::string_view name(Modality);

[[nodiscard]] std::optional<EntityType> entityTypeFrom(std::string_view name);
[[nodiscard]] std::optional<Predicate> predicateFrom(std::string_view name);
[[nodiscard]] std::optional<ValueProperty> valuePropertyFrom(std::string_view name);
[[nodiscard]] std::optional<Polarity> polarityFrom(std::string_view name);
[[nodiscard]] std::optional<Modality> modalityFrom(std::string_view name);

/// Whether subject and object may change places (competes_with, cooperates_with, meets, compares_with).
[[nodiscard]] bool symmetric(Predicate);

} // namespace wenmai
