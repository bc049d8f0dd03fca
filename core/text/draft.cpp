#include "core/text/draft.h"

#include <algorithm>
#include <utility>

namespace wenmai {

OffsetMap applyEdits(Draft& draft, const std::vector<Edit>& edits) {
    if (edits.empty()) return OffsetMap::identity(static_cast<std::uint32_t>(draft.text.size()));
    std::string text;
    text.reserve(draft.text.size());
    OffsetMap map; // new text → old text
    std::vector<Repair> repairs;
    std::uint32_t at = 0;
    const auto copy = [&](std::uint32_t end) {
        map.add(end - at, at, end - at);
        text.append(draft.text, at, end - at);
        at = end;
    };
    for (const Edit& edit : edits) {
        copy(edit.at.begin);
        const auto begin = static_cast<std::uint32_t>(text.size());
        if (edit.put) {
            map.add(static_cast<std::uint32_t>(edit.put->size()), edit.at.begin, edit.at.size(), 0, 0);
            text += *edit.put;
            at = edit.at.end;
        } else {
            copy(edit.at.end);
        }
        if (!edit.kind.empty())
            repairs.push_back({edit.kind, draft.toRaw.toSource(edit.at),
                               Span{begin, static_cast<std::uint32_t>(text.size())}, edit.certain});
    }
    copy(static_cast<std::uint32_t>(draft.text.size()));
    std::vector<Repair> made = std::exchange(repairs, {});
    replaceText(draft, std::move(text), map);
    draft.repairs.insert(draft.repairs.end(), made.begin(), made.end());
    std::stable_sort(draft.repairs.begin(), draft.repairs.end(),
                     [](const Repair& a, const Repair& b) { return a.raw < b.raw; });
    return map;
}

void replaceText(Draft& draft, std::string text, const OffsetMap& toOld) {
    for (Repair& repair : draft.repairs) {
        const std::uint32_t begin = toOld.toDerived({0, repair.text.begin}).end;
        repair.text = repair.text.empty() ? Span{begin, begin} : toOld.toDerived(repair.text);
    }
    draft.toRaw = toOld.after(draft.toRaw);
    draft.text = std::move(text);
}

} // namespace wenmai
