#pragma once

#include "core/graph/knowledge_graph.h"
#include "core/view/view_spec.h"

#include <array>

namespace wenmai {

enum class BinSize : std::uint8_t { Day, Week, Month, Quarter, Year };
/// Families of predicates that a timeline can be stacked by.
enum class PredicateGroup : std::uint8_t { Policy, Trade, Product, Deal, Contact, Opinion, Structure };
inline constexpr std::size_t predicateGroupCount = 7;
[[nodiscard]] PredicateGroup groupOf(Predicate);
[[nodiscard]] std::string_view name(PredicateGroup);

struct TimelineBin {
    int first = 0; ///< days since 1970-01-01, both included
    int last = 0;
    std::array<std::uint32_t, predicateGroupCount> byGroup{};
    std::array<std::uint32_t, polarityCount> byPolarity{};
    std::uint32_t total = 0;
    friend bool operator==(const TimelineBin&, const TimelineBin&) = default;
};

/// Statements over time: every filter of the spec but its range of days. Statements dated by month or year are counted
/// in the bin of their first day if their bin is smaller than they are.
struct Timeline {
    BinSize binSize = BinSize::Month;
    std::vector<TimelineBin> bins; ///< without gaps, ascending; empty if nothing is dated
    std::uint32_t undated = 0;
    std::uint32_t largest = 0; ///< of the bins' totals
    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// The smallest bins of which no more than `maxBins` cover what is there, or those of the size asked for.
/// `within`: only what lies in it (to zoom in).
[[nodiscard]] Timeline timeline(const KnowledgeGraph& graph, const ViewSpec& spec, std::size_t maxBins = 120,
                                std::optional<BinSize> binSize = std::nullopt,
                                std::optional<DayRange> within = std::nullopt);

/// The first and last day of the bin that holds a day; weeks begin on Monday.
[[nodiscard]] DayRange binOf(int day, BinSize size);

} // namespace wenmai
