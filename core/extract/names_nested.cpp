#include "core/extract/names.h"

namespace wenmai {
namespace {

bool isBody(EntityType type) {
    return type == EntityType::Company || type == EntityType::Government || type == EntityType::Organization;
}

} // namespace

void findNested(Analysis& a, const Lexicon& lexicon) {
    for (std::size_t s = 0; s < a.sentences.size(); ++s) {
        const auto& words = a.sentences[s].words;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const FoundMention* part = a.mention(words[i]);
            if (!part || !part->named || !isBody(part->entity.type)) continue;
            const LexiconEntity* known = lexicon.find(part->entity);
            const LexiconEntity* parent = known ? lexicon.find(known->parent) : nullptr;
            if (!parent || !isBody(parent->key.type)) continue;
            // 阿里|平头哥, two words.
            const FoundMention* before = i > 0 ? a.mention(words[i - 1]) : nullptr;
            if (before && before->entity == parent->key && words[i - 1].folded.end == words[i].folded.begin) {
                a.nested.push_back({s, words[i].mention, words[i - 1].mention});
                continue;
            }
            // 美国商务部工业与安全局, one word: the longest spelling of the whole that it begins with.
            const std::string_view text = a.text(part->folded);
            std::size_t length = 0;
            // What remains must be a name of its own: 欧盟委员会 is no 委员会 of 欧盟.
            const auto named = [&](std::string_view rest) {
                for (const Spelling& spelling : known->spellings)
                    if (spelling.folded == rest) return true;
                return false;
            };
            for (const Spelling& spelling : parent->spellings)
                if (spelling.folded.size() >= 6 && text.starts_with(spelling.folded) &&
                    named(text.substr(spelling.folded.size())))
                    length = std::max(length, spelling.folded.size());
            if (length == 0) continue;
            const Span span{part->folded.begin, part->folded.begin + static_cast<std::uint32_t>(length)};
            const std::int32_t child = words[i].mention;
            a.mentions.push_back({span, parent->key, "name within a name", true});
            a.nested.push_back({s, child, static_cast<std::int32_t>(a.mentions.size()) - 1});
        }
    }
}

} // namespace wenmai
