#include "core/extract/names.h"
#include "core/extract/names_shapes.h"

#include "core/base/utf8.h"

namespace wenmai {
namespace {

class QuotedNames {
public:
    QuotedNames(Analysis& a, const WordLists& lists)
        : m_a(a), m_n(a, lists), m_organization(lists, "quoted_organization"), m_technology(lists, "quoted_technology"),
          m_policy(lists, "quoted_policy"), m_chip(lists, "chip_word"), m_party(lists, "quoted_party"),
          m_called(lists, "quoted_called") {}

    void run() {
        for (SentenceWords& s : m_a.sentences)
            for (std::size_t i = 0; i < s.words.size(); ++i)
                if (const std::string_view t = m_n.text(s, i); t == "“" || t == "「" || t == "\"") quoted(s, i);
    }

private:
    [[nodiscard]] std::optional<EntityType> typeOf(const SentenceWords& s, std::size_t i) const {
        if (i >= s.words.size()) return std::nullopt;
        if (m_n.firmRole(s, i)) return EntityType::Company;
        if (m_organization.has(s.words[i])) return EntityType::Organization;
        if (m_chip.has(s.words[i])) return EntityType::Chip;
        if (m_technology.has(s.words[i])) return EntityType::Technology;
        if (m_policy.has(s.words[i])) return EntityType::Policy;
        if (m_party.has(s.words[i])) return EntityType::Government;
        return std::nullopt;
    }

    void quoted(SentenceWords& s, std::size_t open) {
        std::size_t close = open + 1;
        while (close < s.words.size() && close < open + 8 && s.words[close].mention < 0 &&
               (s.words[close].tag != WordTag::Punctuation || m_n.text(s, close) == "-"))
            ++close;
        if (close >= s.words.size() || close == open + 1) return;
        const std::string_view end = m_n.text(s, close);
        if (end != "”" && end != "」" && end != "\"") return;
        const Span inner{s.words[open].folded.end, s.words[close].folded.begin};
        const std::size_t length = utf8::length(m_a.text(inner));
        if (length < 2 || length > 10) return;
        std::optional<EntityType> type;
        if (NameShapes::joined(s, close + 1)) type = typeOf(s, close + 1);
        if (!type && NameShapes::joined(s, open)) {
            type = typeOf(s, open - 1);
            // 该计划“雄心勃勃”
            if (type == EntityType::Policy) type.reset();
            if (!type && open >= 2 && m_called.has(s.words[open - 1])) type = typeOf(s, open - 2);
        }
        if (!type) return;
        // “残血版”芯片, “傻瓜式”软件: of what kind it is, not what it is called.
        if (*type == EntityType::Technology || *type == EntityType::Chip)
            for (const std::string_view kind : {"版", "式", "型", "级", "类", "性", "化", "的"})
                if (m_a.text(inner).ends_with(kind)) return;
        // 给企业“敲响警钟”: what somebody does, no name.
        if (*type == EntityType::Company)
            for (std::size_t j = open + 1; j < close; ++j)
                if (s.words[j].tag == WordTag::Verb || s.words[j].tag == WordTag::Idiom ||
                    (m_n.common(s.words[j]) && s.words[j].folded.size() >= 12))
                    return;
        // “大而美”法案 is called 大而美法案; “安全飞地”项目 only by what is quoted.
        std::string name(m_a.text(inner));
        if (*type == EntityType::Government && !name.ends_with("党")) name += "党";
        if (*type == EntityType::Policy)
            for (const std::string_view kind : {"法案", "条例", "计划", "协议", "行动", "倡议", "战略", "规则"})
                if (m_n.text(s, close + 1) == kind && !name.ends_with(kind)) name += kind;
        mergeWords(m_a, s, open + 1, close, {name, *type}, "quoted beside what it is", inner);
    }

    Analysis& m_a;
    NameShapes m_n;
    WordClass m_organization, m_technology, m_policy, m_chip, m_party, m_called;
};

} // namespace

void findQuoted(Analysis& analysis, const WordLists& lists) {
    QuotedNames(analysis, lists).run();
}

} // namespace wenmai
