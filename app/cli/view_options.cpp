#include "app/cli/view_options.h"

#include "app/cli/asked.h"

#include <cstdio>
#include <limits>

namespace wenmai::cli {
namespace {

/// All values of an option, parted at commas.
std::vector<std::string> listed(const Arguments& arguments, std::string_view option) {
    std::vector<std::string> out;
    for (const std::string& value : arguments.all(option))
        for (std::size_t at = 0; at <= value.size();) {
            const std::size_t comma = std::min(value.find(',', at), value.size());
            out.push_back(value.substr(at, comma - at));
            at = comma + 1;
        }
    return out;
}

bool wrong(std::string_view option, const std::string& value) {
    std::fprintf(stderr, "wenmai-cli: %.*s does not take \"%s\"\n", static_cast<int>(option.size()), option.data(),
                 value.c_str());
    return false;
}

/// Sets the bits of the names that an option lists; leaves all set if it is not given.
template<std::size_t count, class From>
bool choose(const Arguments& arguments, std::string_view option, From from, std::bitset<count>& chosen) {
    const auto names = listed(arguments, option);
    if (!names.empty()) chosen.reset();
    for (const std::string& name : names) {
        const auto value = from(name);
        if (!value) return wrong(option, name);
        chosen.set(static_cast<std::size_t>(*value));
    }
    return true;
}

bool number(const Arguments& arguments, std::string_view option, std::uint32_t& to) {
    const auto text = arguments.option(option);
    if (!text) return true;
    const auto value = wholeNumber(*text);
    if (!value) return wrong(option, *text);
    to = *value;
    return true;
}

bool chooseDays(const Arguments& arguments, ViewSpec& spec) {
    DayRange days{std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
    for (const char* option : {"--from", "--to"}) {
        const auto text = arguments.option(option);
        if (!text) continue;
        const auto date = dateFromIso(*text);
        if (!date) return wrong(option, *text);
        if (option == std::string_view("--from"))
            days.first = firstDay(*date);
        else
            days.last = lastDay(*date);
        spec.days = days;
    }
    if (days.first > days.last) {
        std::fprintf(stderr, "wenmai-cli: --from is after --to\n");
        return false;
    }
    spec.undated = !arguments.flag("--dated");
    return true;
}

} // namespace

Syntax withViewOptions(Syntax syntax) {
    for (const char* option : {"-w", "--from", "--to", "--type", "--predicate", "--polarity", "--modality",
                               "--min-support", "--entity", "--hops"})
        syntax.options.insert(option);
    syntax.flags.insert("--dated");
    return syntax;
}

std::optional<ViewSpec> viewSpecOf(const Context& context, const Arguments& arguments, const KnowledgeGraph& graph,
                                   int& code) {
    ViewSpec spec;
    spec.limit = std::numeric_limits<std::uint32_t>::max();
    code = wrongUsage;
    if (!chooseDays(arguments, spec) || !choose(arguments, "--type", entityTypeFrom, spec.types) ||
        !choose(arguments, "--predicate", predicateFrom, spec.predicates) ||
        !choose(arguments, "--polarity", polarityFrom, spec.polarities) ||
        !choose(arguments, "--modality", modalityFrom, spec.modalities) ||
        !number(arguments, "--min-support", spec.minSupport) || !number(arguments, "--hops", spec.hops) ||
        !number(arguments, "--limit", spec.limit))
        return std::nullopt;
    for (const std::string& name : listed(arguments, "--entity")) {
        const auto node = nodeNamed(context, graph, name);
        if (!node) {
            code = notAllDone;
            return std::nullopt;
        }
        spec.focus.push_back(graph.node(*node).entity);
    }
    code = done;
    return spec;
}

} // namespace wenmai::cli
