#include "core/extract/names.h"

#include "core/base/character_set.h"

#include <algorithm>
#include <map>

namespace wenmai {

void mergeWords(Analysis& a, SentenceWords& sentence, std::size_t first, std::size_t last, EntityKey entity,
                const char* reason, Span surface) {
    auto& words = sentence.words;
    Word merged{{words[first].folded.begin, words[last - 1].folded.end}, WordTag::ProperNoun, {}, -1};
    merged.mention = static_cast<std::int32_t>(a.mentions.size());
    a.mentions.push_back({surface, std::move(entity), reason, true});
    words[first] = merged;
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                words.begin() + static_cast<std::ptrdiff_t>(last));
}

std::size_t carve(Analysis& a, SentenceWords& sentence, const Segmenter& segmenter, Span name, EntityKey entity,
                  const char* reason) {
    auto& words = sentence.words;
    const auto plain = [&](std::size_t i) {
        const Word& w = words[i];
        return w.mention < 0 && !(w.tag == WordTag::Time && w.folded.size() >= 6) && w.tag != WordTag::NumberQuantity &&
               w.tag != WordTag::Punctuation && w.tag != WordTag::Latin;
    };
    const auto joined = [&](std::size_t i) { return words[i - 1].folded.end == words[i].folded.begin; };
    std::size_t first = 0;
    while (first < words.size() && words[first].folded.end <= name.begin)
        ++first;
    std::size_t last = first;
    while (last < words.size() && words[last].folded.begin < name.end)
        ++last;
    std::vector<Word> made;
    if (words[first].folded.begin < name.begin) {
        while (first > 0 && plain(first - 1) && joined(first))
            --first;
        made = segmenter.segment(a.folded.text, {words[first].folded.begin, name.begin});
    }
    const std::size_t at = first + made.size();
    made.push_back({name, WordTag::ProperNoun, {}, static_cast<std::int32_t>(a.mentions.size())});
    if (words[last - 1].folded.end > name.end) {
        while (last < words.size() && plain(last) && joined(last))
            ++last;
        const auto after = segmenter.segment(a.folded.text, {name.end, words[last - 1].folded.end});
        made.insert(made.end(), after.begin(), after.end());
    }
    a.mentions.push_back({name, std::move(entity), reason, true});
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(first), words.begin() + static_cast<std::ptrdiff_t>(last));
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(first), made.begin(), made.end());
    return at;
}

void spreadNames(Analysis& a) {
    // Folded spelling → what it names; one that names two things names none.
    std::map<std::string, const FoundMention*> known;
    const auto learn = [&](std::string spelling, const FoundMention& m) {
        const auto [at, added] = known.emplace(std::move(spelling), &m);
        if (!added && at->second && at->second->entity != m.entity) at->second = nullptr;
    };
    // A firm that goes on under a shorter name is one firm.
    std::map<std::pair<std::string_view, EntityType>, const EntityKey*> shortened; // the last one given counts
    for (const Analysis::Alias& alias : a.aliases)
        shortened[{alias.folded, alias.entity.type}] = &alias.entity;
    for (FoundMention& m : a.mentions)
        if (m.named && m.reason != "lexicon" && m.reason != "short form")
            if (const auto at = shortened.find({a.text(m.folded), m.entity.type}); at != shortened.end())
                m.entity = *at->second;
    std::vector<FoundMention> found;
    for (const FoundMention& m : a.mentions)
        if (m.named && m.reason != "lexicon" && m.reason != "short form") found.push_back(m);
    for (const FoundMention& m : found) {
        const std::string spelling(a.text(m.folded));
        learn(spelling, m);
        const std::size_t dot = spelling.rfind("·");
        if (m.entity.type == EntityType::Person && dot != std::string::npos && spelling.size() - dot > 2 + 3)
            learn(spelling.substr(dot + 2), m);
    }
    // The article's own short names; what the lexicon says of a spelling is left alone by linking first.
    std::vector<FoundMention> aliases;
    for (const Analysis::Alias& alias : a.aliases)
        aliases.push_back({{}, alias.entity, "named before", true});
    for (std::size_t i = 0; i < aliases.size(); ++i)
        learn(a.aliases[i].folded, aliases[i]);
    if (known.empty()) return;
    CharacterSet begins;
    for (const auto& [spelling, mention] : known)
        begins.addFirst(spelling);
    std::string spelling;
    for (SentenceWords& s : a.sentences) {
        for (std::size_t i = 0; i < s.words.size(); ++i) {
            if (s.words[i].mention >= 0 || !begins.has(utf8::decode(a.text(s.words[i]), 0).code)) continue;
            // The longest row of words that spells a known name.
            spelling.clear();
            std::size_t best = 0;
            const FoundMention* entity = nullptr;
            for (std::size_t j = i; j < s.words.size() && j < i + 8 && s.words[j].mention < 0; ++j) {
                spelling += a.text(s.words[j]);
                const auto at = known.find(spelling);
                if (at == known.end() || !at->second || spelling.size() < 6) continue;
                best = j + 1;
                entity = at->second;
            }
            if (entity)
                mergeWords(a, s, i, best, entity->entity, "named before",
                           {s.words[i].folded.begin, s.words[best - 1].folded.end});
        }
    }
}

} // namespace wenmai
