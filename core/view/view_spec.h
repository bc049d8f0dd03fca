#pragma once

#include "core/base/error.h"
#include "core/graph/rank.h"
#include "core/model/date.h"
#include "core/view/view_graph.h"

#include <bitset>
#include <map>
#include <set>

namespace wenmai {

/// Which date a statement counts under.
enum class DateChoice : std::uint8_t {
    EventElsePublication, ///< when it happened, or when it was published if the text does not say
    Event,                ///< only when it happened; others are undated
    Publication,          ///< only when the article was published
};

/// Days since 1970-01-01, both ends included; a statement is in it if the days its date covers overlap it.
struct DayRange {
    int first = 0;
    int last = 0;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// By what the places of nodes are found.
enum class Arrangement : std::uint8_t {
    Force, ///< what is connected lies close together
    Rings, ///< around the focus (or what ranks best) by the number of steps from it
    Types, ///< a column a type
    Time,  ///< from left to right by the date of the first statement
};
inline constexpr std::size_t arrangementCount = 4;
[[nodiscard]] std::string_view name(Arrangement);
[[nodiscard]] std::optional<Arrangement> arrangementFrom(std::string_view name);

/// What the reader wants to see. A value: copy it for back and forward, compare it to know whether anything changed.
struct ViewSpec {
    // Filters on statements. An edge keeps the statements that pass all of them and is shown if enough do.
    std::bitset<predicateCount> predicates = std::bitset<predicateCount>().set();
    std::bitset<polarityCount> polarities = std::bitset<polarityCount>().set();
    std::bitset<modalityCount> modalities = std::bitset<modalityCount>().set();
    std::set<std::string> hiddenOutlets;  ///< Metadata::source; "" stands for articles that name none
    std::set<std::string> hiddenSpeakers; ///< Statement::attributedTo; "" stands for the articles themselves
    std::optional<DayRange> days;         ///< nullopt: any time
    DateChoice dateChoice = DateChoice::EventElsePublication;
    bool undated = true;          ///< with a range set, whether statements without a date pass
    std::uint32_t minSupport = 1; ///< articles that must state an edge, of those that pass

    // Filters on entities.
    std::bitset<entityTypeCount> types = std::bitset<entityTypeCount>().set();
    std::string text;           ///< part of a name or spelling, ASCII case left aside; empty: all
    std::set<EntityKey> hidden; ///< taken out by the reader
    std::set<EntityKey> kept;   ///< if not empty, only these and the focus
    bool lonely = false;        ///< also show entities with no edge left

    // Where to look.
    std::vector<EntityKey> focus; ///< if not empty, only what lies within `hops` of these
    std::uint32_t hops = 1;
    std::uint32_t limit = 150; ///< nodes at most, the best ranked; focus and pinned first
    RankBy rankBy = RankBy::PageRank;
    std::set<EntityKey> opened; ///< shown besides, whatever focus and limit say, while a line leads to them
    std::set<EntityKey> folded; ///< left out until opened; never those in focus

    // How it is drawn.
    Arrangement arrangement = Arrangement::Force;
    bool communities = false;        ///< with a hull and a name around each
    std::map<EntityKey, Point> pins; ///< placed by hand in this arrangement

    friend bool operator==(const ViewSpec&, const ViewSpec&) = default;
};

/// Whether any filter (not focus, limit, rank, or how it is drawn) takes something away.
[[nodiscard]] bool filters(const ViewSpec& spec);
/// The same view without its filters.
[[nodiscard]] ViewSpec withoutFilters(ViewSpec spec);

/// One line of JSON that says where a spec differs from a fresh one, to be kept under a name.
[[nodiscard]] std::string viewSpecToJson(const ViewSpec& spec);
/// Reads what viewSpecToJson() wrote. Errors: Malformed.
[[nodiscard]] Result<ViewSpec> viewSpecFromJson(std::string_view json);

} // namespace wenmai
