#include "core/rules/pattern.h"
#include "core/rules/pattern_needs.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"

#include <array>

namespace wenmai {
namespace {

constexpr std::size_t mostRepeats = 12;

struct Mistake {
    std::size_t at;
    std::string message;
};

class Compiler {
public:
    Compiler(std::string_view text, const WordLists& lists, TypeSet subject, TypeSet object)
        : m_text(text), m_lists(lists), m_subject(subject), m_object(object) {}

    std::vector<PatternStep> run() {
        auto steps = sequence();
        if (m_at < m_text.size()) fail("unexpected " + std::string(1, m_text[m_at]));
        if (steps.empty()) fail("expected at least one step");
        return steps;
    }

private:
    using Kind = PatternStep::Kind;
    using Capture = PatternStep::Capture;

    [[noreturn]] void fail(std::string message) const { throw Mistake{m_at, std::move(message)}; }
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c) {
        if (peek() != c) return false;
        ++m_at;
        return true;
    }
    void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\t')
            ++m_at;
    }
    std::string name() {
        const std::size_t from = m_at;
        while ((peek() >= 'a' && peek() <= 'z') || peek() == '_')
            ++m_at;
        if (m_at == from) fail("expected a name");
        return std::string(m_text.substr(from, m_at - from));
    }

    std::vector<PatternStep> sequence() {
        std::vector<PatternStep> out;
        for (skipSpace(); m_at < m_text.size() && peek() != ')' && peek() != '|'; skipSpace())
            out.push_back(step());
        return out;
    }

    PatternStep step() {
        PatternStep out;
        if (take('<')) {
            mention(out);
        } else if (take('@')) {
            out.kind = Kind::Class;
            const std::string className = name();
            const auto number = m_lists.find(className);
            if (!number) fail("no word class named " + className);
            out.number = *number;
        } else if (take('/')) {
            out.kind = Kind::Tag;
            out.text = name();
        } else if (take('#')) {
            out.kind = Kind::Value;
            out.text = name();
            if (out.text != "percent" && out.text != "money" && out.text != "count" && out.text != "times" &&
                out.text != "measure" && out.text != "any")
                fail("expected #percent, #money, #count, #times, #measure or #any");
        } else if (take('_')) {
            out.kind = Kind::Any;
        } else if (take('.')) {
            out.kind = Kind::Wide;
        } else if (take('^')) {
            out.kind = Kind::Start;
            return out;
        } else if (take('!')) {
            out.kind = Kind::Not;
            out.branches = {{step()}};
            return out;
        } else if (take('(')) {
            group(out);
        } else if (captureAhead()) {
            const std::string what = name();
            out.capture = what == "item" ? Capture::Item : what == "trigger" ? Capture::Trigger : Capture::Speaker;
            take('(');
            group(out);
        } else {
            literal(out);
        }
        quantity(out);
        return out;
    }

    [[nodiscard]] bool captureAhead() const {
        for (const std::string_view what : {"item(", "trigger(", "speaker("})
            if (m_text.substr(m_at).starts_with(what)) return true;
        return false;
    }

    void mention(PatternStep& out) {
        out.kind = Kind::Mention;
        const std::string role = name();
        if (role == "subject") {
            out.capture = Capture::Subject;
            out.types = m_subject;
        } else if (role == "object") {
            out.capture = Capture::Object;
            out.types = m_object;
        } else if (role == "item") {
            out.capture = Capture::Item;
            out.types.set();
        } else if (role == "any") {
            out.types.set();
        } else {
            fail("expected subject, object, item or any");
        }
        if (take(':')) {
            out.types.reset();
            do {
                const std::string type = name();
                const auto known = entityTypeFrom(type);
                if (!known) fail("unknown entity type " + type);
                out.types.set(static_cast<std::size_t>(*known));
            } while (take('|'));
        }
        if (!take('>')) fail("expected >");
        if (take('+')) out.list = true;
    }

    void group(PatternStep& out) {
        out.kind = Kind::Group;
        do
            out.branches.push_back(sequence());
        while (take('|'));
        if (!take(')')) fail("expected )");
    }

    void literal(PatternStep& out) {
        out.kind = Kind::Literal;
        const std::size_t from = m_at;
        while (m_at < m_text.size() && std::string_view(" \n\t<>@/#_!()|?*+{}").find(peek()) == std::string_view::npos)
            ++m_at;
        if (m_at == from) fail("expected a word, <role>, @class, /tag, #value, _ or (");
        out.text = foldedString(m_text.substr(from, m_at - from));
    }

    std::size_t number() {
        if (peek() < '0' || peek() > '9') fail("expected a number");
        std::size_t n = 0;
        while (peek() >= '0' && peek() <= '9')
            n = n * 10 + static_cast<std::size_t>(m_text[m_at++] - '0');
        if (n > mostRepeats) fail("at most " + std::to_string(mostRepeats) + " times");
        return n;
    }

    void quantity(PatternStep& out) {
        if (take('?')) {
            out.least = 0;
        } else if (take('*')) {
            out.least = 0;
            out.most = mostRepeats;
        } else if (take('{')) {
            out.least = number();
            out.most = take(',') ? number() : out.least;
            if (!take('}')) fail("expected }");
            if (out.most < out.least) fail("the second number is smaller than the first");
        }
    }

    std::string_view m_text;
    const WordLists& m_lists;
    TypeSet m_subject, m_object;
    std::size_t m_at = 0;
};

} // namespace

Result<std::vector<PatternStep>> compilePattern(std::string_view text, const WordLists& lists, TypeSet subject,
                                                TypeSet object) {
    try {
        std::vector<PatternStep> steps = Compiler(text, lists, subject, object).run();
        addFilters(steps);
        return steps;
    } catch (const Mistake& mistake) {
        const auto column = static_cast<int>(utf8::length(text.substr(0, mistake.at))) + 1;
        return Error{ErrorCode::Malformed, mistake.message, {"", 1, column}};
    }
}

} // namespace wenmai
