#include "core/extract/names.h"

#include <algorithm>

namespace wenmai {
namespace {

/// H20, B30A, MI308X, 910C: letters and figures as chips are numbered.
bool modelShape(std::string_view t) {
    // Formats of numbers, not chips: FP16, INT8, BF16, TF32.
    for (const std::string_view format : {"fp", "int", "bf", "tf", "uint"})
        if (t.starts_with(format) && t.size() > format.size() && t[format.size()] >= '0' && t[format.size()] <= '9')
            return false;
    std::size_t i = 0;
    while (i < t.size() && t[i] >= 'a' && t[i] <= 'z')
        ++i;
    const std::size_t letters = i;
    while (i < t.size() && t[i] >= '0' && t[i] <= '9')
        ++i;
    const std::size_t figures = i - letters;
    while (i < t.size() && t[i] >= 'a' && t[i] <= 'z')
        ++i;
    return i == t.size() && letters >= 1 && letters <= 3 && figures >= 2 && figures <= 4 &&
           t.size() - letters - figures <= 2;
}

} // namespace

void findModels(Analysis& a, const WordLists& lists) {
    const WordClass chip(lists, "chip_word");
    for (SentenceWords& s : a.sentences) {
        for (std::size_t i = 0; i < s.words.size(); ++i) {
            if (s.words[i].mention >= 0 || s.words[i].tag != WordTag::Latin || !modelShape(a.text(s.words[i])))
                continue;
            const bool beside = (i + 1 < s.words.size() && chip.has(s.words[i + 1])) ||
                                (i > 0 && chip.has(s.words[i - 1])) ||
                                (i + 2 < s.words.size() && chip.has(s.words[i + 2]));
            if (!beside) continue;
            std::string name(a.reading(s.words[i].folded));
            std::transform(name.begin(), name.end(), name.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
            mergeWords(a, s, i, i + 1, {name, EntityType::Chip}, "model number", s.words[i].folded);
        }
    }
}

} // namespace wenmai
