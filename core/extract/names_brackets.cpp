#include "core/extract/names.h"
#include "core/extract/names_shapes.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace wenmai {
namespace {

class Brackets {
public:
    Brackets(Analysis& a, const WordLists& lists)
        : m_a(a), m_n(a, lists), m_short(lists, "short_name"), m_latinFirm(lists, "latin_firm"),
          m_code(lists, "share_code") {}

    void run() {
        for (SentenceWords& s : m_a.sentences)
            for (std::size_t i = 1; i < s.words.size(); ++i)
                if (m_n.text(s, i) == "(") bracket(s, i);
    }

private:
    [[nodiscard]] bool capital(const Word& w) const {
        const std::string_view original = m_a.reading(w.folded);
        return !original.empty() &&
               ((original[0] >= 'A' && original[0] <= 'Z') || static_cast<unsigned char>(original[0]) >= 0x80);
    }

    /// End of the row of Latin words that begins at `i`; the first begins with a capital.
    [[nodiscard]] std::size_t latinEnd(const SentenceWords& s, std::size_t i) const {
        if (i >= s.words.size() || s.words[i].tag != WordTag::Latin || !capital(s.words[i])) return i;
        std::size_t j = i;
        while (j < s.words.size() && j < i + 9) {
            const std::string_view t = m_n.text(s, j);
            const bool joint = t == "&" || t == "-" || t == "." || t == "'" || t == "’";
            if (s.words[j].mention >= 0 || (s.words[j].tag != WordTag::Latin && !joint)) break;
            ++j;
        }
        return j;
    }

    void bracket(SentenceWords& s, std::size_t open) {
        // Who is named before it.
        const std::int32_t before = s.words[open - 1].mention;
        EntityKey entity;
        if (before >= 0) {
            const FoundMention& m = m_a.mentions[static_cast<std::size_t>(before)];
            if (!m.named || m.folded.size() < 6) return;
            entity = m.entity;
        } else if (listedFirm(s, open) || !firm(s, open, entity)) {
            return;
        }
        // firm() may have merged words before the bracket.
        std::size_t i = open;
        while (m_n.text(s, i) != "(")
            --i;
        for (++i; i < s.words.size() && m_n.text(s, i) != ")";) {
            const std::size_t latin = latinEnd(s, i);
            if (latin > i) {
                alias(s, i, latin, entity);
                ++i;
                continue;
            }
            if (m_short.has(s.words[i]) || m_n.text(s, i) == "称") {
                abbreviation(s, i + 1, entity);
                return;
            }
            if (const std::string_view t = m_n.text(s, i);
                t != "," && t != "、" && t != "英文名" && t != ":" && t != "以下" && t != "下")
                return;
            ++i;
        }
    }

    void alias(SentenceWords& s, std::size_t first, std::size_t last, const EntityKey& entity) {
        const Span span{s.words[first].folded.begin, s.words[last - 1].folded.end};
        if (span.size() < 2) return;
        m_a.aliases.push_back({std::string(m_a.text(span)), entity});
        mergeWords(m_a, s, first, last, entity, "alias in brackets", span);
    }

    /// 以下简称“枫岭”, 简称PSS
    void abbreviation(SentenceWords& s, std::size_t i, const EntityKey& entity) {
        while (i < s.words.size() && s.words[i].tag == WordTag::Punctuation && m_n.text(s, i) != ")")
            ++i;
        std::size_t j = i;
        while (j < s.words.size() && j < i + 8 && s.words[j].tag != WordTag::Punctuation && s.words[j].mention < 0)
            ++j;
        // It was found as a name of its own: the same one.
        if (j == i && i < s.words.size() && s.words[i].mention >= 0) {
            FoundMention& m = m_a.mentions[static_cast<std::size_t>(s.words[i].mention)];
            if (m.reason == "lexicon" || m.entity.type != entity.type) return;
            m_a.aliases.push_back({std::string(m_a.text(m.folded)), entity});
            m.entity = entity;
            m.reason = "alias in brackets";
            return;
        }
        if (j == i || j >= s.words.size()) return;
        if (const std::size_t length = m_n.characters(s, i, j); length < 2 || length > 10) return;
        alias(s, i, j, entity);
    }

    /// 688799.SH, 00700.HK, 600000: what a share is listed under.
    [[nodiscard]] bool ticker(const SentenceWords& s, std::size_t i) const {
        const std::string_view t = m_n.text(s, i);
        const std::size_t figures = std::min(t.find_first_not_of("0123456789"), t.size());
        if (figures < 4 || figures > 6) return false;
        std::string market(t.substr(figures));
        for (std::size_t j = i + 1; j < s.words.size() && j <= i + 2 && NameShapes::joined(s, j); ++j)
            market += m_n.text(s, j);
        if (market.starts_with(")")) return figures >= 5;
        for (const std::string_view known : {".sh", ".sz", ".bj", ".hk", ".tw", ".two", ".ks", ".t", ".us"})
            if (market == known || market == std::string(known) + ")") return true;
        return false;
    }

    /// 澜芯精测(688799.SH): the words right before the bracket that no sentence is made of.
    bool listedFirm(SentenceWords& s, std::size_t open) {
        std::size_t i = open + 1;
        if (m_code.has(i < s.words.size() ? s.words[i] : Word{})) ++i;
        if (const std::string_view t = m_n.text(s, i); t == ":") ++i;
        if (!ticker(s, i)) return false;
        std::size_t first = open, length = 0;
        while (first > 0 && NameShapes::joined(s, first) && length < 6) {
            const Word& w = s.words[first - 1];
            if (w.mention >= 0 || !NameShapes::allHan(m_a.text(w)) || m_n.function(w) || m_n.office(s, first - 1) ||
                m_n.firmRole(s, first - 1) || (m_n.generic.has(w) && length == 0) ||
                (w.tag == WordTag::Place && w.folded.size() >= 6))
                break;
            length += utf8::length(m_a.text(w));
            --first;
        }
        if (length < 2 || length > 8) return false;
        const Span span{s.words[first].folded.begin, s.words[open - 1].folded.end};
        mergeWords(m_a, s, first, open, {std::string(m_a.text(span)), EntityType::Company}, "listed share", span);
        return true;
    }

    /// The Chinese name of a firm whose English stands in the brackets: 码头经营商康维克斯(Comvex).
    bool firm(SentenceWords& s, std::size_t open, EntityKey& entity) {
        const std::size_t latin = latinEnd(s, open + 1);
        if (latin == open + 1 || latin >= s.words.size()) return false;
        const std::string_view close = m_n.text(s, latin);
        if (close != ")" && close != ",") return false;
        std::size_t first = open, length = 0;
        bool role = false, common = false;
        while (first > 0 && NameShapes::joined(s, first)) {
            const Word& w = s.words[first - 1];
            const std::string_view t = m_a.text(w);
            if (m_n.firmRole(s, first - 1)) {
                role = true;
                break;
            }
            if (w.mention >= 0 || !NameShapes::allHan(t) || m_n.function(w) || m_n.office(s, first - 1) ||
                (m_n.generic.has(w) && first < open) || w.tag == WordTag::Verb)
                break;
            length += utf8::length(t);
            common = common || m_n.common(w);
            --first;
        }
        bool firmWord = false;
        for (std::size_t j = open + 1; j < latin; ++j)
            firmWord = firmWord || m_latinFirm.has(s.words[j]);
        if (first == open || length < 2 || length > 8 || (!role && !firmWord)) return false;
        const Span span{s.words[first].folded.begin, s.words[open - 1].folded.end};
        entity = {std::string(m_a.text(span)), EntityType::Company};
        mergeWords(m_a, s, first, open, entity, "English in brackets", span);
        return true;
    }

    Analysis& m_a;
    NameShapes m_n;
    WordClass m_short, m_latinFirm, m_code;
};

} // namespace

void findBrackets(Analysis& analysis, const WordLists& lists) {
    Brackets(analysis, lists).run();
}

} // namespace wenmai
