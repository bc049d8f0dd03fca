#include "core/rules/pattern_needs.h"

#include "core/base/utf8.h"
#include "core/rules/pattern.h"

#include <algorithm>

namespace wenmai {
namespace {

using Kind = PatternStep::Kind;
using Steps = std::vector<PatternStep>;

/// A value expression is one word to the segmenter; brackets and damage may part it.
constexpr std::size_t mostOfValue = 1000;

/// Adds what a match of steps[k…] may begin with; false where it may begin with nothing at all.
bool addFirst(const Steps& steps, PatternNeeds::First& first) {
    for (const PatternStep& step : steps) {
        bool takes = step.least > 0;
        switch (step.kind) {
        case Kind::Not:
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
        default: // literals may be cut into several words, values are found beforehand
            first.any = true;
        }
        if (takes) return true;
    }
    return false;
}

void addNeeds(const Steps& steps, PatternNeeds& needs) {
    for (const PatternStep& step : steps) {
        if (step.least == 0) continue;
        if (step.kind == Kind::Class) {
            needs.classes.set(step.number);
        } else if (step.kind == Kind::Mention) {
            if (std::find(needs.mentions.begin(), needs.mentions.end(), step.types) == needs.mentions.end())
                needs.mentions.push_back(step.types);
        } else if (step.kind == Kind::Group && !step.branches.empty()) {
            // Only what each branch needs.
            PatternNeeds all;
            addNeeds(step.branches.front(), all);
            if (step.branches.size() > 1) all.mentions.clear();
            for (const Steps& branch : step.branches) {
                PatternNeeds each;
                addNeeds(branch, each);
                all.classes &= each.classes;
            }
            needs.classes |= all.classes;
            for (const TypeSet types : all.mentions)
                needs.mentions.push_back(types);
        }
    }
}

std::size_t reachOf(const Steps& steps) {
    std::size_t sum = 0;
    for (const PatternStep& step : steps) {
        std::size_t once = 1;
        if (step.kind == Kind::Not) once = 0;
        if (step.kind == Kind::Literal) once = utf8::length(step.text); // a word a character at most
        if (step.kind == Kind::Mention && step.list) once = 2 * mostListed;
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

bool PatternStarts::next(std::size_t& at) {
    for (; at < m_words.size(); ++at) {
        bool near = true;
        for (std::size_t i = 0; i < m_next.size(); ++i) {
            std::size_t& to = m_next[i];
            to = std::max(to, at);
            while (to < m_words.size() && !m_words[to].classes.test(m_needs.each[i]))
                ++to;
            if (to == m_words.size()) return false;
            near = near && to < at + m_needs.reach;
        }
        if (near && m_needs.mayBeginWith(m_words[at], m_types)) return true;
    }
    return false;
}

bool PatternNeeds::metBy(const WordClasses& present, TypeSet mentioned) const {
    if ((classes & ~present).any()) return false;
    return std::all_of(mentions.begin(), mentions.end(), [&](TypeSet types) { return (types & mentioned).any(); });
}

PatternNeeds needsOf(const Steps& steps) {
    PatternNeeds needs;
    if (!addFirst(steps, needs.first)) needs.first.any = true;
    addNeeds(steps, needs);
    for (std::size_t c = 0; c < maxWordClasses; ++c)
        if (needs.classes.test(c)) needs.each.push_back(c);
    needs.reach = reachOf(steps);
    return needs;
}

} // namespace wenmai
