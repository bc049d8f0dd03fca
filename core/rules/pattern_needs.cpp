#include "core/rules/pattern_needs.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

using Kind = PatternStep::Kind;
using Steps = std::vector<PatternStep>;

/// A value expression is one word to the segmenter; brackets and damage may part it.
constexpr std::size_t mostOfValue = 1000;

/// Adds what a match of the steps may begin with; false where it may be of no words at all.
bool addFirst(const Steps& steps, WordFilter& first) {
    for (const PatternStep& step : steps) {
        bool takes = step.least > 0;
        switch (step.kind) {
        case Kind::Not:
        case Kind::Start:
            continue;
        case Kind::Group:
            for (const Steps& branch : step.branches)
                takes = addFirst(branch, first) && takes;
            break;
        case Kind::Mention:
            first.mentions |= step.types;
            break;
        case Kind::Class:
            first.classes.set(step.number);
            break;
        case Kind::Literal:
            first.addText(step.text);
            break;
        case Kind::Tag:
            for (std::size_t tag = 0; tag < WordFilter::tagCount; ++tag)
                if (name(static_cast<WordTag>(tag)).starts_with(step.text)) first.tags.set(tag);
            break;
        case Kind::Any:
            first.plain = true;
            break;
        case Kind::Wide:
        case Kind::Value:
            first.any = true;
        }
        if (takes) return true;
    }
    return false;
}

/// Words that a match of the steps has at most.
std::size_t reachOf(const Steps& steps) {
    std::size_t sum = 0;
    for (const PatternStep& step : steps) {
        std::size_t once = 1;
        if (step.kind == Kind::Not || step.kind == Kind::Start) once = 0;
        if (step.kind == Kind::Literal) once = utf8::length(step.text); // a word a character at most
        if (step.kind == Kind::Mention && step.list) once = 7 * mostListed;
        if (step.kind == Kind::Value) once = mostOfValue;
        if (step.kind == Kind::Group) {
            once = 0;
            for (const Steps& branch : step.branches)
                once = std::max(once, reachOf(branch));
        }
        sum += once * step.most;
    }
    return sum;
}

} // namespace

void addFilters(Steps& steps) {
    for (PatternStep& step : steps) {
        for (Steps& branch : step.branches)
            addFilters(branch);
        if (step.kind == Kind::Not || step.kind == Kind::Start) continue;
        PatternStep once = step;
        once.least = 1;
        (void)addFirst({std::move(once)}, step.first);
    }
}

PatternNeeds needsOf(const Steps& steps) {
    PatternNeeds needs;
    if (!addFirst(steps, needs.first)) needs.first.any = true;
    for (const PatternStep& step : steps) {
        if (step.kind == Kind::Not || step.kind == Kind::Start || step.least == 0) continue;
        WordFilter filter;
        if (addFirst({step}, filter) && !filter.any && !filter.plain) needs.each.push_back(filter);
    }
    needs.reach = reachOf(steps);
    return needs;
}

bool PatternNeeds::metBy(const PatternText& text) const {
    return std::all_of(each.begin(), each.end(), [&](const WordFilter& f) { return f.passesAny(text.present); });
}

bool PatternStarts::next(std::size_t& at) {
    for (at = m_text.next(m_needs.first, at); at < m_text.words.size(); at = m_text.next(m_needs.first, at + 1)) {
        bool near = true;
        for (std::size_t i = 0; i < m_next.size(); ++i) {
            std::size_t& to = m_next[i];
            if (to < at || to == unknown) to = m_text.next(m_needs.each[i], at);
            if (to == m_text.words.size()) return false;
            near = near && to < at + m_needs.reach;
        }
        if (near) return true;
    }
    return false;
}

void collectFilters(PatternNeeds& needs, std::vector<PatternStep>& steps, std::vector<WordFilter*>& out) {
    out.push_back(&needs.first);
    for (WordFilter& f : needs.each)
        out.push_back(&f);
    const auto ofSteps = [&](auto& self, std::vector<PatternStep>& row) -> void {
        for (PatternStep& step : row) {
            out.push_back(&step.first);
            for (std::vector<PatternStep>& branch : step.branches)
                self(self, branch);
        }
    };
    ofSteps(ofSteps, steps);
}

} // namespace wenmai
