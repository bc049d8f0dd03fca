#include "core/extract/byline_offices.h"

#include <array>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, 9> offices = {"特约记者", "专栏作者", "专栏作家", "特派员", "通讯员",
                                                     "评论员",   "记者",     "编译",     "编辑"};

/// The line of the folded text that the span stands in.
Span lineAround(std::string_view text, Span at) {
    const std::size_t before = text.rfind('\n', at.begin), behind = text.find('\n', at.end);
    return {static_cast<std::uint32_t>(before == std::string_view::npos ? 0 : before + 1),
            static_cast<std::uint32_t>(behind == std::string_view::npos ? text.size() : behind)};
}

/// The sentence that the span stands in, or its line.
Span quoteAround(const Analysis& a, Span at) {
    for (const SentenceWords& s : a.sentences)
        if (s.folded.begin <= at.begin && at.end <= s.folded.end) return s.folded;
    return lineAround(a.folded.text, at);
}

/// The office that labels the name: the last one before it, with nothing but names and marks of a list between.
std::optional<Span> labelBefore(std::string_view text, Span line, Span name) {
    constexpr std::size_t farthest = 40;
    std::optional<Span> last;
    for (const std::string_view office : offices) {
        const std::size_t at = slice(text, {line.begin, name.begin}).rfind(office);
        if (at == std::string_view::npos) continue;
        const Span span{static_cast<std::uint32_t>(line.begin + at),
                        static_cast<std::uint32_t>(line.begin + at + office.size())};
        if (name.begin - span.end <= farthest && (!last || span.end > last->end)) last = span;
    }
    return last;
}

} // namespace

void readBylineOffices(const Analysis& a, Extraction& out) {
    const FoundMention* outlet = nullptr;
    for (const FoundMention& m : a.mentions)
        if (m.reason == "byline" && m.entity.type != EntityType::Person) outlet = &m;
    if (!outlet) return;
    for (const FoundMention& writer : a.mentions) {
        if (writer.reason != "byline" || writer.entity.type != EntityType::Person) continue;
        const Span line = lineAround(a.folded.text, writer.folded);
        const auto label = labelBefore(a.folded.text, line, writer.folded);
        if (!label) continue;
        const Span quote = quoteAround(a, writer.folded);
        Statement s;
        s.subject = writer.entity;
        s.predicate = Predicate::HoldsPosition;
        s.object = outlet->entity;
        s.item = std::string(a.reading(*label));
        s.evidence.raw = a.raw(quote);
        s.evidence.quote = std::string(a.reading(quote));
        s.evidence.subject = a.raw(writer.folded);
        s.evidence.object = a.raw(outlet->folded);
        s.evidence.trigger = a.raw(*label);
        s.evidence.triggerText = *s.item;
        s.evidence.rule = "writer of a byline";
        out.statements.push_back(std::move(s));
    }
}

} // namespace wenmai
