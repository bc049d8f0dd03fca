#include "core/text/draft.h"

#include <algorithm>

namespace wenmai {

void applyEdits(Draft& draft, const std::vector<Edit>& edits) {
    if (edits.empty()) return;
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
    for (Repair& old : draft.repairs) {
        old.text = old.text.empty()
                       ? Span{map.toDerived({0, old.text.begin}).end, map.toDerived({0, old.text.begin}).end}
                       : map.toDerived(old.text);
        repairs.push_back(std::move(old));
    }
    std::stable_sort(repairs.begin(), repairs.end(), [](const Repair& a, const Repair& b) { return a.raw < b.raw; });
    draft.toRaw = map.after(draft.toRaw);
    draft.text = std::move(text);
    draft.repairs = std::move(repairs);
}

} // namespace wenmai
