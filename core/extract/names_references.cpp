#include "core/extract/names.h"

#include "core/extract/names_shapes.h"

#include <algorithm>
#include <map>
#include <set>

namespace wenmai {
namespace {

bool isBody(EntityType type) {
    return type == EntityType::Company || type == EntityType::Government || type == EntityType::Organization ||
           type == EntityType::Media;
}

class References {
public:
    References(Analysis& a, const WordLists& lists)
        : m_a(a), m_n(a, lists), m_kinds{{WordClass(lists, "pronoun_person"), only<EntityType::Person>},
                                         {WordClass(lists, "pronoun_company"), only<EntityType::Company>},
                                         {WordClass(lists, "pronoun_organization"), only<EntityType::Organization>},
                                         {WordClass(lists, "pronoun_government"), only<EntityType::Government>},
                                         {WordClass(lists, "pronoun_media"), only<EntityType::Media>},
                                         {WordClass(lists, "pronoun_chip"), only<EntityType::Chip>},
                                         {WordClass(lists, "pronoun_institution"), isBody}},
          m_latter(lists, "pronoun_latter"), m_former(lists, "pronoun_former"), m_its(lists, "pronoun_its"),
          m_notIts(lists, "not_its") {}

    void run() {
        for (m_sentence = 0; m_sentence < m_a.sentences.size(); ++m_sentence) {
            SentenceWords& s = m_a.sentences[m_sentence];
            m_named.emplace_back();
            for (std::size_t i = 0; i < s.words.size(); ++i) {
                if (s.words[i].mention < 0)
                    if (const auto entity = antecedent(s, i)) refer(s.words[i], *entity);
                note(s, i);
            }
        }
    }

private:
    using Fits = bool (*)(EntityType);
    template<EntityType T>
    static bool only(EntityType type) {
        return type == T;
    }

    struct Named {
        EntityKey entity;
        bool topic = false; ///< opens its sentence, alone
    };

    void note(const SentenceWords& s, std::size_t i) {
        const FoundMention* m = m_a.mention(s.words[i]);
        if (!m) return;
        m_named.back().push_back({m->entity, topic(s, i)});
        if (m->entity.type != EntityType::Person || i == 0 || !m->named || !NameShapes::joined(s, i) ||
            !m_n.title.has(s.words[i - 1]))
            return;
        const std::string title(m_n.text(s, i - 1));
        m_holders[title].insert(m->entity);
        if (i >= 2 && NameShapes::joined(s, i - 1))
            if (const FoundMention* body = m_a.mention(s.words[i - 2]))
                m_holders[body->entity.name + '/' + title].insert(m->entity);
    }

    /// Nothing but times, titles and modifiers stands before it, and it's no part of a list.
    [[nodiscard]] bool topic(const SentenceWords& s, std::size_t i) const {
        const std::string_view after = m_n.text(s, i + 1);
        if (after == "、" || m_n.coordinator.has(i + 1 < s.words.size() ? s.words[i + 1] : Word{})) return false;
        for (std::size_t j = 0; j < i; ++j) {
            const Word& w = s.words[j];
            const bool person = m_a.mention(s.words[i])->entity.type == EntityType::Person;
            // 英伟达CEO黄仁勋: the firm is only what he is of.
            if (w.mention >= 0 && (!person || m_a.mention(w)->entity.type == EntityType::Person)) return false;
            if (m_n.preposition.has(w) || m_n.coordinator.has(w) || m_n.say.has(w) || w.tag == WordTag::Verb)
                return false;
        }
        return true;
    }

    /// The one entity that fits in the nearest sentence that has any: the only one, or the sentence's topic.
    [[nodiscard]] std::optional<EntityKey> nearest(Fits fits, bool opens, std::size_t reach) const {
        for (std::size_t back = 0; back <= reach && back <= m_sentence; ++back) {
            std::set<EntityKey> found;
            const EntityKey* topic = nullptr;
            for (const Named& named : m_named[m_sentence - back]) {
                if (!fits(named.entity.type)) continue;
                found.insert(named.entity);
                if (named.topic) topic = &named.entity;
            }
            if (found.size() == 1) return *found.begin();
            if (found.size() > 1) return topic && opens ? std::optional(*topic) : std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<EntityKey> antecedent(const SentenceWords& s, std::size_t i) const {
        const Word& w = s.words[i];
        const std::string_view text = m_a.text(w);
        for (const auto& [words, fits] : m_kinds) {
            if (!words.has(w)) continue;
            // 公司 alone, at a clause's start: 公司表示.
            if (text == "公司" && !opens(s, i)) return std::nullopt;
            return nearest(fits, opens(s, i) || (i > 0 && m_n.say.has(s.words[i - 1])), 3);
        }
        if (m_latter.has(w)) return ofTwo(true);
        if (m_former.has(w)) return ofTwo(false);
        if (m_its.has(w)) return its(s, i);
        if (m_n.title.has(w)) return holder(s, i);
        return std::nullopt;
    }

    [[nodiscard]] bool opens(const SentenceWords& s, std::size_t i) const {
        return i == 0 || s.words[i - 1].tag == WordTag::Punctuation;
    }

    /// 后者: of the two of one kind that were named, here or in the sentence before.
    [[nodiscard]] std::optional<EntityKey> ofTwo(bool second) const {
        for (std::size_t back = 0; back <= 1 && back <= m_sentence; ++back) {
            std::optional<EntityKey> found;
            bool any = false;
            for (const Fits fits : {Fits(only<EntityType::Company>), Fits(only<EntityType::Person>),
                                    Fits(only<EntityType::Chip>), Fits(only<EntityType::Organization>),
                                    Fits(only<EntityType::Government>), Fits(only<EntityType::Technology>)}) {
                std::vector<EntityKey> two;
                for (const Named& named : m_named[m_sentence - back])
                    if (fits(named.entity.type) && std::find(two.begin(), two.end(), named.entity) == two.end())
                        two.push_back(named.entity);
                any = any || two.size() > 1;
                if (two.size() != 2) continue;
                if (found) return std::nullopt; // two pairs
                found = two[second ? 1 : 0];
            }
            if (found || any) return found;
        }
        return std::nullopt;
    }

    /// 其首席执行官: the one body or person that the sentence has named.
    [[nodiscard]] std::optional<EntityKey> its(const SentenceWords& s, std::size_t i) const {
        if (i + 1 >= s.words.size() || !NameShapes::joined(s, i + 1) || m_notIts.has(s.words[i + 1]))
            return std::nullopt;
        const WordTag next = s.words[i + 1].tag;
        if (next == WordTag::Verb || next == WordTag::Adverb || next == WordTag::Punctuation ||
            next == WordTag::Preposition || next == WordTag::Number || next == WordTag::Quantity)
            return std::nullopt;
        return nearest([](EntityType type) { return isBody(type) || type == EntityType::Person; }, opens(s, i), 0);
    }

    /// 总裁表示, 商务部发言人说: who was named with this title.
    [[nodiscard]] std::optional<EntityKey> holder(const SentenceWords& s, std::size_t i) const {
        if (i + 1 >= s.words.size() || s.words[i + 1].mention >= 0 || !m_n.acts(s, i + 1)) return std::nullopt;
        std::string key(m_a.text(s.words[i]));
        if (!opens(s, i)) {
            const FoundMention* body = NameShapes::joined(s, i) ? m_a.mention(s.words[i - 1]) : nullptr;
            if (!body || !isBody(body->entity.type)) return std::nullopt;
            key = body->entity.name + '/' + key;
        }
        const auto known = m_holders.find(key);
        if (known == m_holders.end() || known->second.size() != 1) return std::nullopt;
        return *known->second.begin();
    }

    void refer(Word& w, const EntityKey& entity) {
        w.mention = static_cast<std::int32_t>(m_a.mentions.size());
        m_a.mentions.push_back({w.folded, entity, "reference", false});
    }

    Analysis& m_a;
    NameShapes m_n;
    std::vector<std::pair<WordClass, Fits>> m_kinds;
    WordClass m_latter, m_former, m_its, m_notIts;
    std::size_t m_sentence = 0;
    std::vector<std::vector<Named>> m_named;              ///< of every sentence so far, in order
    std::map<std::string, std::set<EntityKey>> m_holders; ///< by title, and by body and title
};

} // namespace

void resolveReferences(Analysis& analysis, const WordLists& lists) {
    References(analysis, lists).run();
}

} // namespace wenmai
