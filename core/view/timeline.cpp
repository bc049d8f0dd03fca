#include "core/view/timeline.h"

#include "core/view/filtered.h"

#include <algorithm>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, predicateGroupCount> groupNames{"policy",  "trade",   "product",  "deal",
                                                                       "contact", "opinion", "structure"};

struct Dated {
    int day;
    PredicateGroup group;
    Polarity polarity;
};

/// How many bins cover the days.
std::size_t binsFor(DayRange days, BinSize size) {
    switch (size) {
    case BinSize::Day:
        return static_cast<std::size_t>(days.last - days.first) + 1;
    case BinSize::Week:
        return static_cast<std::size_t>(binOf(days.last, size).last - binOf(days.first, size).first + 1) / 7;
    default:
        break;
    }
    const Date a = dateFromDay(days.first), b = dateFromDay(days.last);
    const int months = (b.year - a.year) * 12 + b.month - a.month;
    if (size == BinSize::Month) return static_cast<std::size_t>(months) + 1;
    if (size == BinSize::Year) return static_cast<std::size_t>(b.year - a.year) + 1;
    return static_cast<std::size_t>((b.year - a.year) * 4 + (b.month - 1) / 3 - (a.month - 1) / 3) + 1;
}

} // namespace

PredicateGroup groupOf(Predicate predicate) {
    using enum Predicate;
    switch (predicate) {
    case Permits:
    case Restricts:
    case RequiresApproval:
    case Reviews:
    case Charges:
    case Sues:
        return PredicateGroup::Policy;
    case SellsTo:
    case Buys:
    case Uses:
        return PredicateGroup::Trade;
    case Develops:
    case Manufactures:
    case BasedOn:
    case ComparesWith:
    case Authored:
        return PredicateGroup::Product;
    case Acquires:
    case InvestsIn:
    case CompetesWith:
    case CooperatesWith:
        return PredicateGroup::Deal;
    case Meets:
    case Visits:
    case Lobbies:
        return PredicateGroup::Contact;
    case Supports:
    case Opposes:
        return PredicateGroup::Opinion;
    case HoldsPosition:
    case PartOf:
    case LocatedIn:
        return PredicateGroup::Structure;
    }
    return PredicateGroup::Structure;
}

std::string_view name(PredicateGroup group) {
    return groupNames[static_cast<std::size_t>(group)];
}

DayRange binOf(int day, BinSize size) {
    const Date date = dateFromDay(day);
    switch (size) {
    case BinSize::Day:
        return {day, day};
    case BinSize::Week: {
        const int monday = day - weekday(date);
        return {monday, monday + 6};
    }
    case BinSize::Month:
        return {firstDay({date.year, date.month, 0}), lastDay({date.year, date.month, 0})};
    case BinSize::Quarter: {
        const int month = (date.month - 1) / 3 * 3 + 1;
        return {firstDay({date.year, month, 0}), lastDay({date.year, month + 2, 0})};
    }
    case BinSize::Year:
        break;
    }
    return {firstDay({date.year, 0, 0}), lastDay({date.year, 0, 0})};
}

Timeline timeline(const KnowledgeGraph& graph, const ViewSpec& spec, std::size_t maxBins,
                  std::optional<BinSize> binSize, std::optional<DayRange> within) {
    ViewSpec anyTime = spec;
    anyTime.days.reset();
    const Filtered passed = filtered(graph, anyTime);
    const StatementFilter filter(graph, anyTime);

    Timeline result;
    std::vector<Dated> dated;
    for (EdgeId e = 0; e < graph.edges().size(); ++e) {
        const GraphEdge& edge = graph.edge(e);
        if (!passed.edges[e]) continue;
        if (!passed.hops.empty() && (passed.hops[edge.from] == Filtered::far || passed.hops[edge.to] == Filtered::far))
            continue;
        for (const EvidenceRef& ref : edge.evidence) {
            if (!filter.passes(ref)) continue;
            const auto date = dateOf(graph.statement(ref).date, graph.article(ref.article).metadata, spec.dateChoice);
            if (!date) {
                ++result.undated;
                continue;
            }
            const int day = firstDay(*date);
            if (!within || (day >= within->first && day <= within->last))
                dated.push_back({day, groupOf(edge.predicate), edge.polarity});
        }
    }
    if (dated.empty()) return result;

    const auto [first, last] = std::ranges::minmax_element(dated, {}, &Dated::day);
    const DayRange days{first->day, last->day};
    constexpr std::array sizes{BinSize::Day, BinSize::Week, BinSize::Month, BinSize::Quarter, BinSize::Year};
    const auto fits = [&](BinSize size) { return binsFor(days, size) <= std::max<std::size_t>(maxBins, 1); };
    const auto smallest = std::ranges::find_if(sizes, fits);
    result.binSize = binSize.value_or(smallest == sizes.end() ? BinSize::Year : *smallest);
    for (int day = days.first; day <= days.last; day = result.bins.back().last + 1) {
        const DayRange bin = binOf(day, result.binSize);
        result.bins.push_back({bin.first, bin.last, {}, {}, 0});
    }
    for (const Dated& d : dated) {
        auto bin = std::ranges::upper_bound(result.bins, d.day, {}, &TimelineBin::first) - 1;
        ++bin->byGroup[static_cast<std::size_t>(d.group)];
        ++bin->byPolarity[static_cast<std::size_t>(d.polarity)];
        result.largest = std::max(result.largest, ++bin->total);
    }
    return result;
}

} // namespace wenmai
