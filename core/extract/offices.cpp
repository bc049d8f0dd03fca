#include "core/extract/offices.h"

#include "core/extract/classes.h"

#include <map>
#include <set>

namespace wenmai {
namespace {

/// What an office belongs to.
enum class Kind : std::uint8_t { None, State, Ministry, Firm, Body };

bool isBody(EntityType type) {
    return type == EntityType::Company || type == EntityType::Government || type == EntityType::Organization ||
           type == EntityType::Media;
}

class OfficeFinder {
public:
    OfficeFinder(Analysis& a, const Lexicon& lexicon, const WordLists& lists)
        : m_a(a), m_lexicon(lexicon), m_title(lists, "title"), m_prefix(lists, "title_prefix"),
          m_state(lists, "office_of_state"), m_ministry(lists, "office_of_ministry"), m_firm(lists, "office_of_firm"),
          m_body(lists, "office_of_body"), m_bodyNoun(lists, "body_noun"), m_verb(lists, "verb") {}

    void run() {
        for (std::size_t s = 0; s < m_a.sentences.size(); ++s)
            collect(s);
        for (const Office& office : m_bare)
            if (const auto body = bodyOf(office)) note(office, *body);
    }

private:
    struct Office {
        std::size_t sentence = 0;
        std::size_t first = 0, last = 0; ///< the title's words
        std::size_t person = 0;          ///< the word behind them, or before
        Kind kind = Kind::None;
        std::string_view noun; ///< 委员会主席: the body's name ends so
        bool modified = false; ///< by another noun, which may be part of a body's unknown name
    };

    [[nodiscard]] const std::vector<Word>& words(std::size_t s) const { return m_a.sentences[s].words; }
    [[nodiscard]] Kind kindOf(const Word& w) const {
        if (m_state.has(w)) return Kind::State;
        if (m_ministry.has(w)) return Kind::Ministry;
        if (m_firm.has(w)) return Kind::Firm;
        return m_body.has(w) ? Kind::Body : Kind::None;
    }
    [[nodiscard]] const EntityKey& entity(const Word& w) const { return m_a.mention(w)->entity; }

    void collect(std::size_t s) {
        const auto& ws = words(s);
        for (std::size_t p = 0; p < ws.size(); ++p) {
            if (ws[p].mention < 0) continue;
            const EntityKey& key = entity(ws[p]);
            if (m_a.mention(ws[p])->named) m_named.insert(key);
            if (key.type != EntityType::Person || !m_a.mention(ws[p])->named || p == 0) continue;
            if (headedBody(s, p)) continue;
            behind(s, p);
            Office office{s, p, p, p, Kind::None, {}};
            std::size_t i = p;
            while (i > 0 && p - i < 7) {
                const Word& w = ws[i - 1];
                if (w.mention >= 0 || w.folded.end != ws[i].folded.begin) break;
                const std::string_view t = m_a.text(w);
                const bool title = m_title.has(w);
                if (title && office.kind == Kind::None) office.kind = kindOf(w);
                // A title's own words, those of the work it is for (能源事务|副总裁), and what joins two titles.
                const bool joint = (t == "兼" || t == "、" || t == "暨") && i >= 2 && m_title.has(ws[i - 2]);
                const bool modifier = i < p && !m_verb.has(w) &&
                                      (w.tag == WordTag::Noun || w.tag == WordTag::VerbNoun ||
                                       w.tag == WordTag::Distinguishing || w.tag == WordTag::Abbreviation);
                if (!title && !(i < p && (m_prefix.has(w) || joint || modifier))) break;
                if (m_bodyNoun.has(w))
                    office.noun = t;
                else if (!title && !joint && !m_prefix.has(w))
                    office.modified = true;
                --i;
            }
            office.first = i;
            if (office.kind == Kind::None || i == p) continue;
            // Whose: told right before it, or nowhere near.
            std::size_t at = i;
            while (at > 0 && (m_a.text(ws[at - 1]) == "的" || m_a.text(ws[at - 1]) == "旗下"))
                --at;
            const Word* before = at > 0 ? &ws[at - 1] : nullptr;
            if (before && before->mention >= 0) {
                const EntityKey& owner = entity(*before);
                if (isBody(owner.type) || owner.type == EntityType::Place) m_told[{key, office.kind}] = owner;
                continue;
            }
            if (office.modified) continue;
            if (before &&
                (before->tag == WordTag::Noun || before->tag == WordTag::ProperNoun || before->tag == WordTag::Person ||
                 before->tag == WordTag::Place || before->tag == WordTag::Body || before->tag == WordTag::Latin ||
                 before->tag == WordTag::Abbreviation || m_a.text(*before) == "、"))
                continue;
            m_bare.push_back(office);
        }
    }

    /// 贝森特|财长: an office of state right behind a name.
    void behind(std::size_t s, std::size_t person) {
        const auto& ws = words(s);
        const std::size_t at = person + 1;
        if (at >= ws.size() || ws[at].mention >= 0 || ws[at].folded.begin != ws[person].folded.end) return;
        if (kindOf(ws[at]) != Kind::State) return;
        if (at + 1 < ws.size() && ws[at + 1].mention >= 0 && ws[at + 1].folded.begin == ws[at].folded.end) return;
        m_bare.push_back({s, at, at + 1, person, Kind::State, {}});
    }

    /// 荷兰经济大臣|卡雷曼斯: the spelling of a ministry that names its head is the office; the minister is the
    /// country's.
    bool headedBody(std::size_t s, std::size_t person) {
        const auto& ws = words(s);
        const FoundMention* m = m_a.mention(ws[person - 1]);
        if (!m || m->entity.type != EntityType::Government || !m_a.text(m->folded).ends_with("大臣")) return false;
        const LexiconEntity* ministry = m_lexicon.find(m->entity);
        const LexiconEntity* country = ministry ? m_lexicon.find(ministry->country) : nullptr;
        if (!country || country->key.type != EntityType::Place) return false;
        note({s, person - 1, person, person, Kind::State, {}}, country->key);
        return true;
    }

    [[nodiscard]] std::optional<EntityKey> bodyOf(const Office& office) const {
        const EntityKey& person = entity(words(office.sentence)[office.person]);
        if (const auto told = m_told.find({person, office.kind}); told != m_told.end()) return told->second;
        if (const LexiconEntity* known = m_lexicon.find(person)) return byLexicon(*known, office);
        if (office.kind == Kind::Firm) return firmSpokenOf(office);
        if (!office.noun.empty()) return lastEnding(office);
        if (office.kind == Kind::Body) return bodySpokenOf(office);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<EntityKey> byLexicon(const LexiconEntity& person, const Office& office) const {
        const LexiconEntity* parent = m_lexicon.find(person.parent);
        if (office.kind == Kind::State) {
            const LexiconEntity* country = m_lexicon.find(person.country);
            if (!country || country->key.type != EntityType::Place || !countryNamed(person.country))
                return std::nullopt;
            return country->key;
        }
        if (office.kind == Kind::Ministry) // 商务部工业与安全局 is headed by a 副部长 of 商务部
            for (int depth = 0; parent && depth < 3 && !parent->key.name.ends_with("部"); ++depth)
                parent = m_lexicon.find(parent->parent);
        if (!parent) return std::nullopt;
        const bool fits = office.kind == Kind::Firm
                              ? parent->key.type == EntityType::Company || parent->key.type == EntityType::Organization
                              : parent->key.type != EntityType::Company || office.kind == Kind::Body;
        // 美国政府 is nobody's ministry.
        if (!fits || (office.kind != Kind::Firm && parent->key.name.ends_with("政府"))) return std::nullopt;
        const bool ministry = office.kind == Kind::Ministry;
        if (!m_named.contains(parent->key) && !(ministry && countryNamed(person.country))) return std::nullopt;
        return parent->key;
    }

    /// The country itself, or a body or place of it.
    [[nodiscard]] bool countryNamed(std::string_view country) const {
        for (const EntityKey& key : m_named) {
            if (key.type != EntityType::Place && key.type != EntityType::Government) continue;
            if (key.name == country) return true;
            const LexiconEntity* e = m_lexicon.find(key);
            if (e && e->country == country) return true;
        }
        return false;
    }

    /// The firm that opens the sentence, or the one before it.
    [[nodiscard]] std::optional<EntityKey> firmSpokenOf(const Office& office) const {
        // 克利夫兰-克里夫斯、其首席执行官…: the nearest before.
        if (office.first > 0 && m_a.text(words(office.sentence)[office.first - 1]) == "其") {
            for (std::size_t i = office.first - 1; i-- > 0;) {
                const Word& w = words(office.sentence)[i];
                if (w.mention >= 0 && entity(w).type == EntityType::Company) return entity(w);
            }
            return std::nullopt;
        }
        for (std::size_t back = 0; back <= 1 && back <= office.sentence; ++back) {
            const std::size_t s = office.sentence - back;
            const std::size_t end = back == 0 ? office.first : words(s).size();
            for (std::size_t i = 0; i < end; ++i) {
                const Word& w = words(s)[i];
                if (w.mention < 0 || entity(w).type != EntityType::Company) continue;
                if (back > 0 && i > 2) break;
                return entity(w);
            }
        }
        return std::nullopt;
    }

    /// 商务部召开发布会，新闻发言人沈岩…: the body that opens the sentence, where it alone is named before.
    [[nodiscard]] std::optional<EntityKey> bodySpokenOf(const Office& office) const {
        std::optional<EntityKey> found;
        for (std::size_t i = 0; i < office.first; ++i) {
            const Word& w = words(office.sentence)[i];
            if (w.mention < 0 || entity(w).type == EntityType::Place) continue;
            if (found || i > 3 || !isBody(entity(w).type) || entity(w).type == EntityType::Media) return std::nullopt;
            found = entity(w);
        }
        return found;
    }

    /// 委员会主席: the last body named before whose name ends so.
    [[nodiscard]] std::optional<EntityKey> lastEnding(const Office& office) const {
        for (std::size_t s = office.sentence + 1; s-- > 0 && office.sentence - s < 12;) {
            const auto& ws = words(s);
            for (std::size_t i = s == office.sentence ? office.first : ws.size(); i-- > 0;)
                if (ws[i].mention >= 0 && isBody(entity(ws[i]).type) &&
                    (entity(ws[i]).name.ends_with(office.noun) || m_a.text(ws[i]).ends_with(office.noun)))
                    return entity(ws[i]);
        }
        return std::nullopt;
    }

    void note(const Office& office, const EntityKey& body) {
        const auto& ws = words(office.sentence);
        const Span title{ws[office.first].folded.begin, ws[office.last - 1].folded.end};
        m_a.mentions.push_back({title, body, "office of a body named elsewhere", false});
        m_a.implied.push_back({office.sentence, Predicate::HoldsPosition, ws[office.person].mention,
                               static_cast<std::int32_t>(m_a.mentions.size()) - 1, title,
                               "office of a body named elsewhere", title});
    }

    Analysis& m_a;
    const Lexicon& m_lexicon;
    WordClass m_title, m_prefix, m_state, m_ministry, m_firm, m_body, m_bodyNoun, m_verb;
    std::vector<Office> m_bare;
    std::map<std::pair<EntityKey, Kind>, EntityKey> m_told; ///< what the article says somewhere of whose office it is
    std::set<EntityKey> m_named;
};

} // namespace

void findOffices(Analysis& analysis, const Lexicon& lexicon, const WordLists& lists) {
    OfficeFinder(analysis, lexicon, lists).run();
}

} // namespace wenmai
