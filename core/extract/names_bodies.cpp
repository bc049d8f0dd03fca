#include "core/extract/name_lengths.h"
#include "core/extract/names.h"
#include "core/extract/names_shapes.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

class BodyFinder {
public:
    BodyFinder(Analysis& a, const NameSources& sources) : BodyFinder(a, sources.lists, sources.segmenter) {}

    void run() {
        for (SentenceWords& s : m_a.sentences) {
            for (std::size_t i = 0; i < s.words.size(); ++i) {
                if (s.words[i].mention >= 0) continue;
                if (governmentOf(s, i)) {
                    --i;
                    continue;
                }
                ministry(s, i);
                const std::size_t first = body(s, i);
                if (first != i)
                    i = first;
                else
                    behindRole(s, i);
            }
        }
    }

private:
    BodyFinder(Analysis& a, const WordLists& lists, const Segmenter& segmenter)
        : m_a(a), m_n(a, lists), m_lengths(a, m_n, lists, segmenter), m_company(lists, "company_end"),
          m_weak(lists, "weak_company_end"), m_organization(lists, "organization_end"),
          m_government(lists, "government_end"), m_media(lists, "media_end"), m_part(lists, "body_part"),
          m_national(lists, "national_company_end"), m_within(lists, "within_body_end"),
          m_nominal(lists, "nominal_verb"), m_abstract(lists, "abstract_head"), m_country(lists, "country_name"),
          m_subsidiary(lists, "subsidiary_end"), m_level(lists, "body_level"), m_internal(lists, "internal_body"),
          m_internalOffice(lists, "internal_office"), m_formal(lists, "formal_end"), m_sourceLead(lists, "source_lead"),
          m_sourceAct(lists, "source_act"), m_lists(lists) {}

    [[nodiscard]] std::optional<EntityType> endOf(const Word& w) const {
        if (m_company.has(w) || m_weak.has(w)) return EntityType::Company;
        if (m_organization.has(w)) return EntityType::Organization;
        if (m_government.has(w)) return EntityType::Government;
        if (m_media.has(w)) return EntityType::Media;
        // 矿业大学, 兽医研究所: words of the dictionary that end so.
        const std::string_view t = m_a.text(w);
        if (w.tag != WordTag::Body && w.tag != WordTag::Noun && w.tag != WordTag::ProperNoun && w.tag != WordTag::Idiom)
            return std::nullopt;
        for (const std::size_t bytes : {15U, 12U, 9U, 6U}) {
            if (t.size() <= bytes + 3) continue;
            const WordLists::Entry* e = m_lists.word(t.substr(t.size() - bytes));
            if (!e) continue;
            const Word end{w.folded, w.tag, e->classes, -1};
            if (m_organization.has(end)) return EntityType::Organization;
            if (m_government.has(end)) return EntityType::Government;
        }
        // 供应部, 通讯部
        if (t.size() >= 9 && !m_internalOffice.has(w) && (t.ends_with("部") || t.ends_with("局") || t.ends_with("厅")))
            return EntityType::Government;
        return std::nullopt;
    }

    /// What stands before a body's end, read to the left.
    struct Front {
        std::size_t first = 0;
        bool place = false;    ///< it begins with one
        bool proper = false;   ///< a word that the dictionary has as a name
        std::size_t rare = 0;  ///< characters that are no words of the dictionary
        std::size_t nouns = 0; ///< words that bodies are called by
        bool within = false;   ///< right behind an organization (华中科技大学|同济医学院)
        bool group = false;    ///< right behind a known firm (五矿|资源)
    };
    [[nodiscard]] Front front(const SentenceWords& s, std::size_t end, EntityType type) const {
        const bool institution = type != EntityType::Company;
        Front f;
        f.first = end;
        std::optional<Front> beforeJoint;
        while (f.first > 0 && end - f.first < 9 && NameShapes::joined(s, f.first)) {
            const std::size_t at = f.first - 1;
            const Word& w = s.words[at];
            const std::string_view t = m_a.text(w);
            const std::size_t length = utf8::length(t);
            if (w.mention >= 0) {
                const FoundMention* m = m_a.mention(w);
                f.within = m->entity.type == EntityType::Organization && m_within.has(s.words[end]) &&
                           m_a.text(m->folded).size() >= 12;
                // 五矿|资源, 台新|人寿: a firm of the group's, where its end says more than 公司.
                if (m->entity.type == EntityType::Company && type == EntityType::Company && length > 1 && m->named &&
                    (m_subsidiary.has(s.words[end]) || (m_subsidiary.has(s.words[at + 1]) && at + 1 < end))) {
                    f.first = at;
                    f.group = true;
                    break;
                }
                // 德国|尤纳斯资源: a foreign place before a name that is foreign too is no part of it.
                if (m->entity.type == EntityType::Place && f.first < end && foreignName(s, f.first, end)) break;
                if ((m->entity.type == EntityType::Place && length > 1) || f.within) {
                    f.place = true;
                    f.first = at;
                    // 中国|驻|韩国|大使馆
                    if (at >= 2 && m_n.text(s, at - 1) == "驻" && s.words[at - 2].mention >= 0 &&
                        m_a.mention(s.words[at - 2])->entity.type == EntityType::Place)
                        f.first = at - 2;
                }
                break;
            }
            // 旅游和文物部, 住房和城乡建设局
            const bool joint = t == "和" || t == "与" || t == "及" || t == "暨";
            if (joint && institution && f.nouns > 0 && !beforeJoint && at > 0 && NameShapes::joined(s, at) &&
                s.words[at - 1].mention < 0 && m_part.has(s.words[at - 1])) {
                beforeJoint = f;
                f.first = at;
                continue;
            }
            const bool part = m_part.has(w);
            const bool trade = part || m_weak.has(w);
            if (!NameShapes::allHan(t) || ((m_n.generic.has(w) || m_n.notName.has(w)) && !trade)) break;
            if (w.tag == WordTag::Place && length >= 2) {
                f.place = true;
                f.first = at;
                break;
            }
            if (!part && (m_n.function(w) || m_n.office(s, at) || m_n.firmRole(s, at))) break;
            const bool name = (w.tag == WordTag::ProperNoun || w.tag == WordTag::Person) && length >= 2;
            if (name) {
                f.proper = true;
            } else if (part && length >= 2) {
                ++f.nouns;
            } else if (length == 1) {
                if (w.tag == WordTag::Quantity || w.tag == WordTag::Number || w.tag == WordTag::Pronoun) break;
                ++f.rare;
            } else if (w.tag == WordTag::Noun || w.tag == WordTag::Spatial || w.tag == WordTag::Locality ||
                       w.tag == WordTag::Body || w.tag == WordTag::Abbreviation || w.tag == WordTag::Distinguishing ||
                       w.tag == WordTag::VerbNoun || m_nominal.has(w)) {
                if (!institution && (m_abstract.has(w) || m_nominal.has(w))) break;
                ++f.nouns;
            } else {
                break;
            }
            f.first = at;
        }
        if (beforeJoint && !f.place) return *beforeJoint;
        return f;
    }

    /// The first word of a name is written with the characters of foreign names, and no part of bodies' names.
    [[nodiscard]] bool foreignName(const SentenceWords& s, std::size_t first, std::size_t end) const {
        std::size_t length = 0;
        for (std::size_t j = first; j < end; ++j) {
            if (m_part.has(s.words[j]) || m_weak.has(s.words[j])) break;
            if (!m_n.transliterated(m_n.text(s, j))) return false;
            length += utf8::length(m_n.text(s, j));
        }
        return length >= 2;
    }

    /// Somebody of the body, or what it says or does, follows.
    [[nodiscard]] bool acted(const SentenceWords& s, std::size_t last) const {
        if (last >= s.words.size() || !NameShapes::joined(s, last)) return false;
        return m_n.office(s, last) || m_n.say.has(s.words[last]) || m_n.title.has(s.words[last]) ||
               (m_n.text(s, last) == "前" && m_n.office(s, last + 1));
    }

    /// Somebody of it follows, perhaps behind what they are in charge of: 钢铁|行业|首席分析师.
    [[nodiscard]] bool titled(const SentenceWords& s, std::size_t last) const {
        for (std::size_t j = last; j < s.words.size() && j <= last + 3 && NameShapes::joined(s, j); ++j) {
            if (s.words[j].mention >= 0 || m_n.function(s.words[j]) || s.words[j].tag == WordTag::Verb) return false;
            if (m_n.title.has(s.words[j])) return true;
        }
        return false;
    }

    /// What follows does not make the end the first part of a longer word (能源|安全).
    [[nodiscard]] bool closes(const SentenceWords& s, std::size_t last) const {
        if (last >= s.words.size() || !NameShapes::joined(s, last)) return true;
        const Word& w = s.words[last];
        if (titled(s, last)) return true;
        return w.mention >= 0 || m_n.function(w) || m_n.office(s, last) || m_n.title.has(w) || w.tag == WordTag::Verb ||
               w.tag == WordTag::Preposition || w.tag == WordTag::Number ||
               m_lengths.personEnd(s, last, -3).has_value();
    }

    /// 美国芯片公司|AMD, 网络安全公司|Wiz: what the name behind it is.
    [[nodiscard]] bool saysWhatFollows(const SentenceWords& s, std::size_t end, std::size_t last) const {
        if (last >= s.words.size() || !NameShapes::joined(s, last)) return false;
        if (!m_n.generic.has(s.words[end]) && m_a.text(s.words[end]) != "智库") return false;
        const FoundMention* next = m_a.mention(s.words[last]);
        return next ? next->entity.type == EntityType::Company || next->entity.type == EntityType::Organization
                    : s.words[last].tag == WordTag::Latin;
    }

    [[nodiscard]] bool accepted(const SentenceWords& s, const Front& f, std::size_t end, std::size_t last,
                                EntityType type) const {
        const std::size_t characters = m_n.characters(s, f.first, end);
        const std::size_t whole = m_n.characters(s, f.first, last);
        const bool specific = m_a.text(s.words[end]).size() >= 6;
        const bool proper = f.proper || f.rare >= 2;
        if (f.within) return true;
        // 太阳能制造贸易|联盟: the longer name is somebody's.
        if (last < s.words.size() && NameShapes::joined(s, last) && s.words[last].mention < 0 &&
            m_organization.has(s.words[last]) && type == EntityType::Company)
            return false;
        // 加拿大第二大|银行, 日本大|银行: what kind it is.
        if (m_n.generic.has(s.words[end]) && end > f.first) {
            const std::string_view kind = m_n.text(s, end - 1);
            if (kind == "大" || kind == "小" || kind == "新" || kind == "老") return false;
        }
        // 据|格局研究院|统计
        if (f.first > 0 && m_sourceLead.has(s.words[f.first - 1]) && last < s.words.size() &&
            m_sourceAct.has(s.words[last]) && characters >= 2 && !m_n.generic.has(s.words[f.first]) &&
            (specific || type == EntityType::Media))
            return true;
        if (f.group) return closes(s, last);
        if (saysWhatFollows(s, end, last)) return false;
        if (type == EntityType::Company) {
            const bool role = f.first > 0 && NameShapes::joined(s, f.first) && m_n.firmRole(s, f.first - 1);
            if (m_weak.has(s.words[end]) && last == end + 1)
                return closes(s, last) && characters >= 2 && (proper || role || (f.place && f.nouns > 0 && role));
            // 浦江|证券|钢铁行业|首席分析师
            if (f.place && end - f.first == 1 && !m_country.has(s.words[f.first]) && titled(s, last)) return true;
            if (m_n.generic.has(s.words[end]) && !m_national.has(s.words[end]) && !proper && !(f.place && f.nouns > 0))
                return false;
            if (end - f.first == 1 && m_country.has(s.words[f.first]) && last == end + 1 &&
                m_a.text(s.words[end]) != "银行" && m_a.text(s.words[end]) != "航空")
                return false;
            return (proper && characters >= 2) || (role && characters >= 2) ||
                   (f.place && (end - f.first >= 2 || m_national.has(s.words[end])));
        }
        if (f.place) {
            if (m_a.text(s.words[end]) == "中心" && f.nouns == 0) return false;
            if (end - f.first == 1 && m_n.generic.has(s.words[end]))
                return type == EntityType::Organization && m_a.text(s.words[end]) == "大学" &&
                       !m_country.has(s.words[f.first]);
            return specific || f.nouns + f.rare > 0;
        }
        const bool opened = f.first == 0 || !NameShapes::joined(s, f.first) ||
                            s.words[f.first - 1].tag == WordTag::Punctuation || m_n.text(s, f.first - 1) == "的" ||
                            m_n.office(s, f.first - 1);
        if (m_a.text(s.words[end]) == "党")
            return (f.nouns >= 2 && whole >= 5) || (f.nouns >= 1 && opened && acted(s, last));
        // 县|畜牧局
        if (type == EntityType::Government && opened && whole >= 4 && m_level.has(s.words[f.first])) return true;
        // 国家发展部|部长, 建屋发展局|总裁; not 专家委员会|主席.
        if (opened && acted(s, last) && f.nouns >= 1 && whole >= 5 && m_a.text(s.words[end]) != "中心" &&
            !internal(s, f.first, end))
            return true;
        if (!specific || m_a.text(s.words[end]) == "中心") return false;
        if (proper && (type != EntityType::Government || foreignName(s, f.first, end))) return true;
        return f.nouns >= 2 && whole >= 7;
    }

    /// Only words for a firm's own committees and offices: 薪酬委员会, 专家委员会.
    [[nodiscard]] bool internal(const SentenceWords& s, std::size_t first, std::size_t end) const {
        for (std::size_t j = first; j < end; ++j)
            if (!m_internal.has(s.words[j])) return false;
        return true;
    }

    /// 深圳市|安居板房科技|有限公司: behind a place, whatever stands before a formal end is the firm's name.
    [[nodiscard]] std::optional<Front> formalFront(const SentenceWords& s, std::size_t end) const {
        if (!m_formal.has(s.words[end])) return std::nullopt;
        Front f;
        for (std::size_t at = end; at > 0 && end - at < 8 && NameShapes::joined(s, at); --at) {
            const Word& w = s.words[at - 1];
            if (const FoundMention* m = m_a.mention(w)) {
                if (m->entity.type != EntityType::Place || m->folded.size() < 6 || at == end) break;
                f.first = at - 1;
                f.place = f.proper = true;
                f.nouns = 1;
                return f;
            }
            if (!NameShapes::allHan(m_a.text(w)) || m_n.preposition.has(w) || m_n.say.has(w) ||
                m_n.coordinator.has(w) || m_n.text(s, at - 1) == "的" || w.tag == WordTag::Time)
                break;
        }
        return std::nullopt;
    }

    /// The body that ends with word `end`: merged, its word's place returned; else `end`.
    std::size_t body(SentenceWords& s, std::size_t end) {
        const auto type = endOf(s.words[end]);
        if (!type || end == 0) return end;
        const std::optional<Front> formal = formalFront(s, end);
        const Front f = formal ? *formal : front(s, end, *type);
        if (f.first == end) {
            // 岭南大学: the dictionary has it whole.
            const Word& w = s.words[end];
            if (w.tag != WordTag::Body || *type != EntityType::Organization || w.folded.size() < 12 ||
                m_organization.has(w))
                return end;
            mergeWords(m_a, s, end, end + 1, {std::string(m_a.text(w)), *type}, "dictionary's body", w.folded);
            return end;
        }
        // A longer end: 股份有限公司.
        std::size_t last = end + 1;
        while (last < s.words.size() && s.words[last].mention < 0 && NameShapes::joined(s, last) &&
               endOf(s.words[last]) == type)
            ++last;
        if (!formal && !accepted(s, f, end, last, *type)) return end;
        const Span span{s.words[f.first].folded.begin, s.words[last - 1].folded.end};
        const EntityKey key{std::string(m_a.text(span)), *type};
        if (*type == EntityType::Company) shorten(s, f, end, last, key);
        mergeWords(m_a, s, f.first, last, key, "name's end", span);
        return f.first;
    }

    /// 武汉禾康生物制品有限公司 goes on as 禾康生物制品 and 武汉禾康生物制品.
    void shorten(const SentenceWords& s, const Front& f, std::size_t end, std::size_t last, const EntityKey& key) {
        std::size_t kept = last;
        while (kept > f.first + 1 && m_n.generic.has(s.words[kept - 1]))
            --kept;
        if (kept <= f.first || kept < end) kept = std::max(kept, f.first + 1);
        const auto learn = [&](std::size_t first) {
            if (first >= kept) return;
            const Span span{s.words[first].folded.begin, s.words[kept - 1].folded.end};
            if (m_n.characters(s, first, kept) >= 4 && kept - first >= 2)
                m_a.aliases.push_back({std::string(m_a.text(span)), key});
        };
        if (kept < last) learn(f.first);
        if (f.place) learn(f.first + 1);
    }

    /// 粮商尼布隆, 分包商斯佩亚: a name that is no word, behind what a firm is.
    void behindRole(SentenceWords& s, std::size_t i) {
        if (!NameShapes::joined(s, i) || !m_n.firmRole(s, i - 1) || m_n.office(s, i)) return;
        std::size_t j = i;
        while (j < s.words.size() && j < i + 6 && (j == i || NameShapes::joined(s, j))) {
            const Word& w = s.words[j];
            const std::string_view t = m_a.text(w);
            if (w.mention >= 0 || !NameShapes::allHan(t) || m_n.function(w) || m_n.common(w) || m_n.office(s, j) ||
                m_n.generic.has(w) || w.tag == WordTag::Place || m_n.notName.has(w))
                break;
            ++j;
        }
        // 研究机构|灰石战略|的|分析师: words of the dictionary too where somebody of it follows.
        if (std::size_t k = j; k < s.words.size() && s.words[k].mention < 0) {
            while (k < i + 3 && k < s.words.size() && NameShapes::joined(s, k) && s.words[k].mention < 0 &&
                   (s.words[k].tag == WordTag::Noun || s.words[k].tag == WordTag::VerbNoun) && !m_n.office(s, k) &&
                   !m_n.generic.has(s.words[k]))
                ++k;
            const std::size_t office = m_n.text(s, k) == "的" ? k + 1 : k;
            if (k > j && m_n.office(s, office)) j = k;
        }
        const std::size_t length = m_n.characters(s, i, j);
        if (length < 3 || length > 6 || !m_n.ends(s, j) || (!closes(s, j) && m_n.text(s, j) != "(")) return;
        const Span span{s.words[i].folded.begin, s.words[j - 1].folded.end};
        const bool institute = m_n.text(s, i - 1).ends_with("机构");
        const EntityType type = institute ? EntityType::Organization : EntityType::Company;
        mergeWords(m_a, s, i, j, {std::string(m_a.text(span)), type}, "behind what a firm is", span);
    }

    /// 欧尔班|政府
    bool governmentOf(SentenceWords& s, std::size_t i) {
        if (i == 0 || !NameShapes::joined(s, i) || m_n.text(s, i) != "政府") return false;
        const FoundMention* of = m_a.mention(s.words[i - 1]);
        if (!of || !of->named || of->entity.type != EntityType::Person) return false;
        const Span span{s.words[i - 1].folded.begin, s.words[i].folded.end};
        mergeWords(m_a, s, i - 1, i + 1, {std::string(m_a.text(span)), EntityType::Government}, "name's end", span);
        return true;
    }

    /// 法国|农业部长 is the ministry and its head.
    void ministry(SentenceWords& s, std::size_t i) {
        const std::string_view t = m_n.text(s, i);
        if (i == 0 || !NameShapes::joined(s, i) || t.size() < 12 || t.size() > 18 || !t.ends_with("部长")) return;
        const FoundMention* before = m_a.mention(s.words[i - 1]);
        if (!before || before->entity.type != EntityType::Place || s.words[i - 1].folded.size() < 6) return;
        Word head = s.words[i];
        head.folded.begin = head.folded.end - 3;
        head.classes = {};
        head.tag = WordTag::Noun;
        s.words[i].folded.end -= 3;
        s.words.insert(s.words.begin() + static_cast<std::ptrdiff_t>(i) + 1, head);
        const Span span{s.words[i - 1].folded.begin, s.words[i].folded.end};
        m_a.aliases.push_back(
            {std::string(m_a.text(s.words[i])), {std::string(m_a.text(span)), EntityType::Government}});
        mergeWords(m_a, s, i - 1, i + 1, {std::string(m_a.text(span)), EntityType::Government}, "name's end", span);
    }

    Analysis& m_a;
    NameShapes m_n;
    NameLengths m_lengths;
    WordClass m_company, m_weak, m_organization, m_government, m_media, m_part, m_national, m_within, m_nominal,
        m_abstract, m_country, m_subsidiary, m_level, m_internal, m_internalOffice, m_formal, m_sourceLead, m_sourceAct;
    const WordLists& m_lists;
};

} // namespace

void findBodies(Analysis& analysis, const NameSources& sources) {
    BodyFinder(analysis, sources).run();
}

} // namespace wenmai
