#include "core/extract/classes.h"
#include "core/extract/names.h"

namespace wenmai {

/// 北京正考虑…, 华盛顿的立场: the government, not the city.
void findCapitals(Analysis& a, const Lexicon& lexicon, const WordLists& lists) {
    const WordClass act(lists, "government_act"), at(lists, "place_lead"), adverb(lists, "adverb"),
        stance(lists, "government_noun");
    for (SentenceWords& s : a.sentences)
        for (std::size_t i = 0; i < s.words.size(); ++i) {
            if (s.words[i].mention < 0 || (i > 0 && at.has(s.words[i - 1]))) continue;
            FoundMention& m = a.mentions[static_cast<std::size_t>(s.words[i].mention)];
            const std::string* government =
                m.entity.type == EntityType::Place ? lexicon.government(m.entity.name) : nullptr;
            // 北京市 and 东京都 are only cities.
            if (!government || a.text(m.folded) != m.entity.name) continue;
            std::size_t j = i + 1;
            while (j < s.words.size() && adverb.has(s.words[j]))
                ++j;
            const bool acts = j < s.words.size() && act.has(s.words[j]);
            const bool stands = i + 2 < s.words.size() && a.text(s.words[i + 1]) == "的" && stance.has(s.words[i + 2]);
            if (!acts && !stands) continue;
            m.entity = {*government, EntityType::Government};
            m.reason = "capital for its government";
        }
}

} // namespace wenmai
