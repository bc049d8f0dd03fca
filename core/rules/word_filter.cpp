#include "core/rules/word_filter.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace wenmai {

void WordFilter::addText(std::string_view text) {
    for (std::size_t end = 0; end < text.size();) {
        end += utf8::decode(text, end).length;
        texts.set(hashOf(text.substr(0, end)));
    }
}

void numberFilters(const std::vector<WordFilter*>& filters) {
    const auto hash = [](const WordFilter& f) {
        return std::hash<WordClasses>()(f.classes) ^ std::hash<decltype(f.texts)>()(f.texts) * 3 ^
               std::hash<decltype(f.tags)>()(f.tags) * 5 ^ std::hash<TypeSet>()(f.mentions) * 7;
    };
    std::unordered_multimap<std::size_t, const WordFilter*> different;
    for (WordFilter* f : filters) {
        const std::size_t key = hash(*f);
        const auto [begin, end] = different.equal_range(key);
        const auto known = std::find_if(begin, end, [&](const auto& d) { return d.second->same(*f); });
        f->number = known == end ? static_cast<std::uint32_t>(different.size()) : known->second->number;
        if (known == end) different.emplace(key, f);
        f->classNumbers.clear();
        for (std::size_t c = 0; c < f->classes.size(); ++c)
            if (f->classes.test(c)) f->classNumbers.push_back(static_cast<std::uint16_t>(c));
        f->hasTexts = f->texts.any();
    }
}

} // namespace wenmai
