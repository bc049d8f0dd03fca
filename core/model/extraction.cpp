#include "core/model/extraction.h"

#include <algorithm>
#include <array>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, 4> reviewNames{"none", "accepted", "corrected", "added"};
constexpr std::array<std::string_view, reasonOfCount> reasonNames{"polarity", "modality", "date", "speaker"};

std::string at(Span span) {
    return "[" + std::to_string(span.begin) + "," + std::to_string(span.end) + ")";
}

std::string qualifiers(const std::optional<std::string>& speaker, const std::optional<Date>& date) {
    return (speaker ? " by " + *speaker : "") + (date ? " on " + iso(*date) : "");
}

std::string source(const Evidence& e) {
    const std::string why = toText(e.why);
    return " {" + e.rule + ": " + e.triggerText + (why.empty() ? "" : "; " + why) + "} " + at(e.raw) + " " + e.quote;
}

} // namespace

std::string_view name(Review review) {
    return reviewNames[static_cast<std::size_t>(review)];
}

std::optional<Review> reviewFrom(std::string_view given) {
    const auto found = std::find(reviewNames.begin(), reviewNames.end(), given);
    if (found == reviewNames.end()) return std::nullopt;
    return static_cast<Review>(found - reviewNames.begin());
}

std::string_view name(Reason::Of of) {
    return reasonNames[static_cast<std::size_t>(of)];
}

std::optional<Reason::Of> reasonOfFrom(std::string_view given) {
    const auto found = std::find(reasonNames.begin(), reasonNames.end(), given);
    if (found == reasonNames.end()) return std::nullopt;
    return static_cast<Reason::Of>(found - reasonNames.begin());
}

std::string toText(const std::vector<Reason>& reasons) {
    std::string out;
    for (const Reason& r : reasons)
        out += (out.empty() ? "" : "; ") + std::string(name(r.of)) + ": " + r.words;
    return out;
}

std::string dump(const Mention& m) {
    return at(m.raw) + " " + m.surface + " = " + m.entity.name + " (" + std::string(name(m.entity.type)) + ", " +
           m.reason + ")";
}

std::string dump(const Statement& s) {
    return s.subject.name + " -" + std::string(name(s.predicate)) + "-> " + s.object.name +
           (s.item ? " [" + *s.item + "]" : "") + " " + std::string(name(s.polarity)) + " " +
           std::string(name(s.modality)) + qualifiers(s.attributedTo, s.date) + source(s.evidence);
}

std::string dump(const ValueStatement& v) {
    return v.subject.name + " " + std::string(name(v.property)) + " " + v.value + " " + at(v.valueRaw) +
           qualifiers(v.attributedTo, v.date) + source(v.evidence);
}

} // namespace wenmai
