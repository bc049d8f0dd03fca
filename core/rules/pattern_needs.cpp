#include "core/rules/pattern_needs.h"

#include <algorithm>

namespace wenmai {
namespace {

using Kind = PatternStep::Kind;
using Steps = std::vector<PatternStep>;

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

} // namespace

bool PatternNeeds::metBy(const WordClasses& present, TypeSet mentioned) const {
    if ((classes & ~present).any()) return false;
    return std::all_of(mentions.begin(), mentions.end(), [&](TypeSet types) { return (types & mentioned).any(); });
}

PatternNeeds needsOf(const Steps& steps) {
    PatternNeeds needs;
    if (!addFirst(steps, needs.first)) needs.first.any = true;
    addNeeds(steps, needs);
    return needs;
}

} // namespace wenmai
