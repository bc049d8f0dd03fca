#include "core/extract/names.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

class References {
public:
    References(Analysis& a, const WordLists& lists)
        : m_a(a), m_he(lists, "pronoun_person"), m_firm(lists, "pronoun_company"), m_outlet(lists, "pronoun_media"),
          m_capital(lists, "capital"), m_act(lists, "government_act"), m_at(lists, "place_lead"),
          m_adverb(lists, "adverb"), m_stance(lists, "government_noun") {}

    void run() {
        for (SentenceWords& s : m_a.sentences) {
            for (std::size_t i = 0; i < s.words.size(); ++i) {
                Word& w = s.words[i];
                if (const FoundMention* m = m_a.mention(w)) {
                    if (m->entity.type == EntityType::Place && m_capital.has(w)) capital(s, i);
                    note(s, i);
                    continue;
                }
                if (m_he.has(w) && !m_person.name.empty()) {
                    refer(w, m_person);
                } else if (m_firm.has(w) && !m_company.name.empty() && firm(s, i)) {
                    refer(w, m_company);
                } else if (m_outlet.has(w) && !m_media.name.empty()) {
                    refer(w, m_media);
                }
            }
        }
    }

private:
    void note(const SentenceWords& s, std::size_t i) {
        const EntityKey& e = m_a.mention(s.words[i])->entity;
        // 甲跟乙所见略同，他…: the first of a clause is more likely its subject.
        if (e.type == EntityType::Person && (&s != m_sentence || clauseOf(s, i) != m_clause)) {
            m_person = e;
            m_sentence = &s;
            m_clause = clauseOf(s, i);
        }
        if (e.type == EntityType::Media) m_media = e;
        // Only what stands first in its sentence is what 该公司 speaks of.
        if (e.type == EntityType::Company && (i < 6 || m_company.name.empty())) m_company = e;
    }
    /// Where the clause of a word begins.
    std::size_t clauseOf(const SentenceWords& s, std::size_t i) const {
        while (i > 0 && m_a.text(s.words[i - 1]) != "," && m_a.text(s.words[i - 1]) != ";")
            --i;
        return i;
    }
    bool firm(const SentenceWords& s, std::size_t i) const {
        const std::string_view t = m_a.text(s.words[i]);
        if (t != "公司") return true;
        // 公司 alone, at a clause's start: 公司表示.
        return i == 0 || s.words[i - 1].tag == WordTag::Punctuation;
    }
    void refer(Word& w, const EntityKey& entity) {
        w.mention = static_cast<std::int32_t>(m_a.mentions.size());
        m_a.mentions.push_back({w.folded, entity, "reference", false});
    }
    /// 北京正考虑…, 华盛顿的立场: the government, not the city.
    void capital(SentenceWords& s, std::size_t i) {
        if (i > 0 && m_at.has(s.words[i - 1])) return;
        std::size_t j = i + 1;
        while (j < s.words.size() && m_adverb.has(s.words[j]))
            ++j;
        const bool acts = j < s.words.size() && m_act.has(s.words[j]);
        const bool stands = i + 2 < s.words.size() && m_a.text(s.words[i + 1]) == "的" && m_stance.has(s.words[i + 2]);
        if (!acts && !stands) return;
        FoundMention& m = m_a.mentions[static_cast<std::size_t>(s.words[i].mention)];
        static const std::pair<std::string_view, std::string_view> governments[] = {
            {"北京", "中国政府"},     {"华盛顿", "美国政府"}, {"东京", "日本政府"}, {"首尔", "韩国政府"},
            {"莫斯科", "俄罗斯政府"}, {"海牙", "荷兰政府"},   {"柏林", "德国政府"}, {"伦敦", "英国政府"},
            {"巴黎", "法国政府"},     {"新德里", "印度政府"}, {"台北", "台湾当局"}, {"布鲁塞尔", "欧盟"}};
        for (const auto& [city, government] : governments)
            if (m.entity.name.starts_with(city)) {
                m.entity = {std::string(government), EntityType::Government};
                m.reason = "capital for its government";
                return;
            }
    }

    Analysis& m_a;
    WordClass m_he, m_firm, m_outlet, m_capital, m_act, m_at, m_adverb, m_stance;
    EntityKey m_person, m_company, m_media;
    const SentenceWords* m_sentence = nullptr; ///< in which m_person was named
    std::size_t m_clause = 0;
};

} // namespace

void resolveReferences(Analysis& analysis, const WordLists& lists) {
    References(analysis, lists).run();
}

} // namespace wenmai
