#include "core/extract/link.h"

#include "core/extract/classes.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <map>
#include <set>

namespace wenmai {
namespace {

class Linker {
public:
    Linker(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists)
        : m_a(analysis), m_lexicon(lexicon), m_lead(lists.find("country_lead")), m_follow(lists.find("country_follow")),
          m_spoken(lists, "export_control_noun") {}

    void run() {
        findSure();
        for (std::size_t s = 0; s < m_a.sentences.size(); ++s) {
            auto& words = m_a.sentences[s].words;
            for (std::size_t i = 0; i < words.size(); ++i) {
                if (words[i].mention >= 0 || m_a.isDoubtful(words[i].folded)) continue;
                if (const std::string* place = shortForm(words, i)) {
                    add(words[i], {*place, EntityType::Place}, "short form");
                    continue;
                }
                if (const LexiconEntity* entity = choose(s, words[i]);
                    entity && !spoken(*entity, words[i]) && !elsewhere(*entity, words, i)) {
                    add(words[i], entity->key, "lexicon");
                    noteBody(*entity, s);
                }
                if (words[i].mention >= 0) m_lastMention = words[i].mention;
            }
        }
    }

    void noteSpoken() {
        for (std::size_t s = 0; s < m_a.sentences.size(); ++s)
            for (const Word& word : m_a.sentences[s].words)
                if (word.mention < 0 && word.spelling >= 0 && m_spoken.has(word) && !m_a.isDoubtful(word.folded))
                    if (const LexiconEntity* entity = choose(s, word); entity && spoken(*entity, word))
                        m_a.mentions.push_back({word.folded, entity->key, "lexicon", true});
    }

private:
    static constexpr int sure = 100, manyWords = 4;

    /// 出口管制 is a policy's name and a noun that the rules read.
    [[nodiscard]] bool spoken(const LexiconEntity& entity, const Word& word) const {
        return entity.key.type == EntityType::Policy && m_spoken.has(word);
    }

    struct Candidate {
        const LexiconEntity* entity;
        const Spelling* spelling;
    };

    std::vector<Candidate> candidates(const Word& word) const {
        std::vector<Candidate> out;
        if (word.spelling < 0) return out;
        for (const LexiconHit hit : m_lexicon.hits(word.spelling)) {
            const LexiconEntity& entity = m_lexicon.entities()[hit.entity];
            const Spelling& spelling = entity.spellings[hit.spelling];
            if (!spelling.keepsCase || m_a.reading(word.folded) == spelling.text) out.push_back({&entity, &spelling});
        }
        return out;
    }

    void findSure() {
        for (const SentenceWords& s : m_a.sentences)
            for (const Word& word : s.words)
                for (const Candidate c : candidates(word))
                    if (!c.spelling->ambiguous) m_sure.insert(c.entity);
    }

    /// The entity that the word names here, or nullptr where that is not sure.
    const LexiconEntity* choose(std::size_t sentence, const Word& word) const {
        const LexiconEntity* best = nullptr;
        int bestScore = 0;
        bool tied = false;
        for (const Candidate c : candidates(word)) {
            int score = c.spelling->ambiguous ? evidence(*c.entity, sentence) : sure;
            // 法兰克福 is a city, and a club where a striker and a league stand beside it.
            if (c.spelling->ambiguous && c.entity->key.type == EntityType::Organization && score >= manyWords)
                score += sure;
            if (score == 0) continue;
            tied = score == bestScore;
            if (score > bestScore) {
                best = c.entity;
                bestScore = score;
            }
        }
        return tied ? nullptr : best;
    }

    /// How much speaks for an ambiguous spelling standing for this entity in this sentence.
    int evidence(const LexiconEntity& entity, std::size_t sentence) const {
        int score = m_sure.contains(&entity) ? 4 : 0;
        for (std::size_t back = 0; back < 3 && back <= sentence; ++back) {
            const std::string_view text = m_a.text(m_a.sentences[sentence - back].folded);
            for (const std::string& word : entity.context)
                if (speaksFor(text, word, entity)) score += back == 0 ? 3 : 1;
        }
        if (score == 0) return 0;
        // The nearest place before it decides between the ministries of two countries.
        if (m_lastMention >= 0 && !entity.country.empty()) {
            const EntityKey& last = m_a.mentions[static_cast<std::size_t>(m_lastMention)].entity;
            const LexiconEntity* known = m_lexicon.find(last);
            if (last.name == entity.country || (known && known->country == entity.country)) score += 2;
        }
        // Of two bodies of one name, the one that the article spoke of last goes on.
        if (entity.key.type == EntityType::Government && m_lastBody.contains(&entity) &&
            m_lastBody.at(&entity) + 3 >= sentence)
            score += 2;
        return score;
    }

    /// The text has the word; for a country's body, not as what it acts on (不予许可对美国出口).
    static bool speaksFor(std::string_view text, std::string_view word, const LexiconEntity& entity) {
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            if (entity.key.type != EntityType::Government || word != entity.country) return true;
            const std::string_view before = text.substr(0, at);
            const bool object = before.ends_with("对") || before.ends_with("向") || before.ends_with("针对") ||
                                before.ends_with("赴") || before.ends_with("往") || before.ends_with("来自");
            if (!object) return true;
        }
        return false;
    }

    /// 泰国|交通部 is not Taiwan's: the country that stands right before it is another one.
    bool elsewhere(const LexiconEntity& entity, const std::vector<Word>& words, std::size_t i) const {
        if (entity.country.empty() || entity.key.type != EntityType::Government || i == 0) return false;
        if (words[i - 1].folded.end != words[i].folded.begin) return false;
        const FoundMention* before = m_a.mention(words[i - 1]);
        if (!before || before->entity.type != EntityType::Place || before->folded.size() < 6) return false;
        // A name that says its own country may follow any other (美国中国商务部).
        if (m_a.text(words[i]).starts_with(entity.country)) return false;
        const LexiconEntity* place = m_lexicon.find(before->entity);
        return place && place->country == place->key.name && place->country != entity.country;
    }

    const std::string* shortForm(const std::vector<Word>& words, std::size_t i) const {
        const std::string_view text = m_a.text(words[i]);
        if (text.size() != 3) return nullptr;
        const std::string* place = m_lexicon.country(text);
        if (!place) return nullptr;
        const auto adjacent = [&](std::size_t left, std::size_t right) {
            return words[left].folded.end == words[right].folded.begin;
        };
        const auto isShort = [&](std::size_t j) {
            return words[j].folded.size() == 3 && m_lexicon.country(m_a.text(words[j])) != nullptr;
        };
        if (i > 0 && adjacent(i - 1, i) && ((m_lead && words[i - 1].classes.test(*m_lead)) || isShort(i - 1)))
            return place;
        if (i + 1 < words.size() && adjacent(i, i + 1) &&
            ((m_follow && words[i + 1].classes.test(*m_follow)) || isShort(i + 1)))
            return place;
        return nullptr;
    }

    void noteBody(const LexiconEntity& entity, std::size_t sentence) {
        if (entity.key.type == EntityType::Government) m_lastBody[&entity] = sentence;
    }

    void add(Word& word, EntityKey entity, const char* reason) {
        word.mention = static_cast<std::int32_t>(m_a.mentions.size());
        m_a.mentions.push_back({word.folded, std::move(entity), reason, true});
    }

    Analysis& m_a;
    const Lexicon& m_lexicon;
    std::optional<std::size_t> m_lead, m_follow;
    WordClass m_spoken;
    std::set<const LexiconEntity*> m_sure;
    std::map<const LexiconEntity*, std::size_t> m_lastBody; ///< the last sentence that names it
    std::int32_t m_lastMention = -1;
};

} // namespace

void linkMentions(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists) {
    Linker(analysis, lexicon, lists).run();
}

void noteSpokenNames(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists) {
    Linker(analysis, lexicon, lists).noteSpoken();
}

} // namespace wenmai
