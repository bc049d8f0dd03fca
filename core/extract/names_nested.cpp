#include "core/extract/classes.h"
#include "core/extract/names.h"

#include <optional>

namespace wenmai {
namespace {

bool isBody(EntityType type) {
    return type == EntityType::Company || type == EntityType::Government || type == EntityType::Organization;
}

class NestedFinder {
public:
    NestedFinder(Analysis& a, const Lexicon& lexicon, const WordLists& lists)
        : m_a(a), m_lexicon(lexicon), m_placeBefore(lists, "place_before") {}

    void run() {
        for (m_sentence = 0; m_sentence < m_a.sentences.size(); ++m_sentence) {
            const auto& words = m_a.sentences[m_sentence].words;
            for (std::size_t i = 0; i < words.size(); ++i) {
                const FoundMention* part = m_a.mention(words[i]);
                if (!part || !part->named) continue;
                const bool adjacent = i > 0 && words[i - 1].folded.end == words[i].folded.begin;
                const Word* before = adjacent && words[i - 1].mention >= 0 ? &words[i - 1] : nullptr;
                if (part->entity.type == EntityType::Place)
                    place(words[i], before, i >= 2 ? &words[i - 2] : nullptr);
                else if (isBody(part->entity.type))
                    body(words[i], before);
            }
        }
    }

private:
    void note(std::int32_t part, std::int32_t whole) {
        m_a.implied.push_back({m_sentence,
                               Predicate::PartOf,
                               part,
                               whole,
                               m_a.mentions[static_cast<std::size_t>(part)].folded,
                               "name within a name",
                               {}});
    }

    /// 匈牙利|塞格德, 广东省|深圳市|南山区: by the lexicon, or, where somebody is or goes (在, 位于), an unknown place
    /// right behind its country or state.
    void place(const Word& part, const Word* before, const Word* lead) {
        const FoundMention* whole = before ? m_a.mention(*before) : nullptr;
        if (!whole || !whole->named || whole->entity.type != EntityType::Place) return;
        const EntityKey& inner = m_a.mention(part)->entity;
        const LexiconEntity* outer = m_lexicon.find(whole->entity);
        if (!outer || before->folded.size() < 6 || part.folded.size() < 6) return;
        const LexiconEntity* known = m_lexicon.find(inner);
        bool within = !known && lead && (m_placeBefore.has(*lead) || m_a.text(*lead) == "正在") &&
                      (outer->country == outer->key.name || outer->parent == outer->country);
        for (int depth = 0; known && depth < 5; ++depth) {
            within = within || (known->key != outer->key &&
                                (known->parent == outer->key.name || known->country == outer->key.name));
            known = m_lexicon.find(known->parent);
        }
        if (within) note(part.mention, before->mention);
    }

    void body(const Word& word, const Word* before) {
        const FoundMention part = *m_a.mention(word);
        const LexiconEntity* known = m_lexicon.find(part.entity);
        const LexiconEntity* parent = known ? m_lexicon.find(known->parent) : nullptr;
        if (!parent || !isBody(parent->key.type)) return;
        // 阿里|平头哥, two words.
        if (before && m_a.mention(*before)->entity == parent->key) {
            note(word.mention, before->mention);
            return;
        }
        // 美国商务部工业与安全局, one word: the longest spelling of the whole that it begins with.
        const std::string_view text = m_a.text(part.folded);
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
        if (length == 0) return;
        const Span span{part.folded.begin, part.folded.begin + static_cast<std::uint32_t>(length)};
        m_a.mentions.push_back({span, parent->key, "name within a name", true});
        note(word.mention, static_cast<std::int32_t>(m_a.mentions.size()) - 1);
    }

    Analysis& m_a;
    const Lexicon& m_lexicon;
    WordClass m_placeBefore;
    std::size_t m_sentence = 0;
};

} // namespace

void findNested(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists) {
    NestedFinder(analysis, lexicon, lists).run();
}

} // namespace wenmai
