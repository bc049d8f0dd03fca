#include "core/extract/names.h"
#include "core/extract/names_shapes.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cctype>

namespace wenmai {
namespace {

/// A row of Latin words: Mike Intrator, Niko Partners, MEKO A-200, Lumen 2-70B.
struct Row {
    std::size_t first = 0, last = 0; ///< words
    std::size_t words = 0;           ///< without joints and figures
    bool figures = false;            ///< one of its words has figures
    bool shouting = false;           ///< one word of capitals alone
};

class LatinNames {
public:
    LatinNames(Analysis& a, const WordLists& lists)
        : m_a(a), m_n(a, lists), m_given(lists, "latin_given"), m_generic(lists, "latin_generic"),
          m_small(lists, "latin_particle"), m_firm(lists, "latin_firm"), m_firmSign(lists, "firm_sign"),
          m_product(lists, "product_kind"), m_productMore(lists, "product_more"), m_chip(lists, "chip_word"),
          m_adjective(lists, "product_adjective"), m_launch(lists, "launch_verb"), m_buy(lists, "takeover_verb"),
          m_fund(lists, "funding_verb") {}

    void run() {
        for (SentenceWords& s : m_a.sentences) {
            for (std::size_t i = 0; i < s.words.size(); ++i)
                if (const Row r = row(s, i); r.last > i) {
                    if (const auto type = typeOf(s, r))
                        name(s, r, *type);
                    else
                        i = r.last - 1;
                }
            // Beside a name of the other kind in a list: Loon与Nighthawk两款处理器. Twice, so that it goes through.
            for (int pass = 0; pass < 2; ++pass)
                for (std::size_t i = 0; i < s.words.size(); ++i)
                    if (const Row r = row(s, i); r.last > i) {
                        if (const auto type = listed(s, r))
                            name(s, r, *type);
                        else
                            i = r.last - 1;
                    }
        }
    }

private:
    [[nodiscard]] bool capital(const Word& w) const {
        const std::string_view t = m_a.reading(w.folded);
        if (t.empty()) return false;
        const auto c = static_cast<unsigned char>(t[0]);
        return (c >= 'A' && c <= 'Z') || c >= 0x80 ||
               // iOS, imec are written so; o3 and v5p are numbers.
               (t.size() > 1 && t[1] >= 'A' && t[1] <= 'Z');
    }
    [[nodiscard]] static bool figure(std::string_view t) {
        return std::any_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
    [[nodiscard]] bool near(const SentenceWords& s, std::size_t i) const {
        if (i == 0 || i >= s.words.size()) return false;
        const Span gap{s.words[i - 1].folded.end, s.words[i].folded.begin};
        return gap.size() == 0 || (gap.size() == 1 && m_a.text(gap) == " ");
    }

    /// The row that begins with word `i`; empty where none begins there.
    [[nodiscard]] Row row(const SentenceWords& s, std::size_t i) const {
        Row r{i, i};
        for (std::size_t j = i; j < s.words.size() && j < i + 8; ++j) {
            const Word& w = s.words[j];
            if (w.mention >= 0 || (j > i && !near(s, j))) break;
            const std::string_view t = m_a.text(w), original = m_a.reading(w.folded);
            const bool latin = w.tag == WordTag::Latin;
            if (j == i && (!latin || !capital(w) || m_generic.has(w))) return {i, i};
            const bool joint = t == "&" || t == "-" || t == "." || t == "'" || t == "’";
            if (joint) {
                // Something must follow it at once.
                if (j + 1 >= s.words.size() || !NameShapes::joined(s, j + 1) || s.words[j + 1].tag != WordTag::Latin)
                    break;
                continue;
            }
            if (w.tag == WordTag::Number && j > i && t.size() <= 4) {
                r.figures = true;
                r.last = j + 1;
                continue;
            }
            if (!latin || m_generic.has(w)) break;
            if (!capital(w) && !figure(t)) {
                if (!m_small.has(w)) break;
                continue; // van, de: only between
            }
            if (figure(t)) r.figures = true;
            ++r.words;
            r.last = j + 1;
            if (r.words == 1 && original.size() == t.size())
                r.shouting = std::all_of(original.begin(), original.end(),
                                         [](unsigned char c) { return std::isupper(c) || c == '&' || c == '-'; });
            else
                r.shouting = false;
        }
        return r;
    }

    [[nodiscard]] std::size_t letters(const SentenceWords& s, const Row& r) const {
        return s.words[r.last - 1].folded.end - s.words[r.first].folded.begin;
    }
    [[nodiscard]] bool product(const SentenceWords& s, std::size_t i) const {
        return i < s.words.size() && s.words[i].mention < 0 &&
               (m_product.has(s.words[i]) || m_productMore.has(s.words[i]));
    }
    [[nodiscard]] bool chip(const SentenceWords& s, std::size_t i) const {
        return i < s.words.size() && s.words[i].mention < 0 && m_chip.has(s.words[i]);
    }
    [[nodiscard]] const FoundMention* mention(const SentenceWords& s, std::size_t i) const {
        return i < s.words.size() ? m_a.mention(s.words[i]) : nullptr;
    }

    /// Two to four words, none of them a firm's, that people are called by.
    [[nodiscard]] bool person(const SentenceWords& s, const Row& r) const {
        if (r.words < 2 || r.words > 4 || r.figures || m_firm.has(s.words[r.last - 1])) return false;
        for (std::size_t j = r.first; j < r.last; ++j) {
            const std::string_view t = m_n.text(s, j), original = m_a.reading(s.words[j].folded);
            if (t == "&" ||
                (s.words[j].tag == WordTag::Latin && original.size() == t.size() && t.size() > 2 &&
                 std::all_of(original.begin(), original.end(), [](unsigned char c) { return std::isupper(c); })))
                return false;
        }
        if (m_given.has(s.words[r.first])) return r.first == 0 || !m_n.firmRole(s, r.first - 1);
        // 首席执行官|Raffaele Galante
        return r.first > 0 && near(s, r.first) && m_n.office(s, r.first - 1);
    }

    /// Behind what a firm is, or before what only firms have, or bought, or by its last word.
    [[nodiscard]] bool firm(const SentenceWords& s, const Row& r) const {
        if (letters(s, r) < 3) return false;
        if (r.first > 0 && near(s, r.first) && m_n.firmRole(s, r.first - 1)) return true;
        if (r.words >= 2 && m_firm.has(s.words[r.last - 1])) return true;
        if (r.last < s.words.size() && near(s, r.last)) {
            std::size_t next = r.last;
            if (m_n.text(s, next) == "的") ++next;
            if (next < s.words.size() && s.words[next].mention < 0 && m_firmSign.has(s.words[next])) return true;
            if (m_fund.has(s.words[r.last])) return true;
        }
        if (r.first == 0 || !near(s, r.first)) return false;
        std::size_t before = r.first - 1;
        if (m_n.text(s, before) == "了" && before > 0) --before;
        return m_buy.has(s.words[before]) && closes(s, r.last) && !r.figures;
    }

    [[nodiscard]] bool closes(const SentenceWords& s, std::size_t i) const {
        return i >= s.words.size() || s.words[i].tag == WordTag::Punctuation || m_n.function(s.words[i]);
    }

    /// What it is stands beside it, or its maker stands before it, or it is what somebody brings out.
    [[nodiscard]] std::optional<EntityType> thing(const SentenceWords& s, const Row& r) const {
        if (r.shouting && letters(s, r) <= 4 && !r.figures) return std::nullopt;
        if (letters(s, r) < 2) return std::nullopt;
        const auto kind = [&](std::size_t i) { return chip(s, i) ? EntityType::Chip : EntityType::Technology; };
        std::size_t after = r.last;
        if (after < s.words.size() && near(s, after)) {
            if (product(s, after) || chip(s, after)) return kind(after);
            // Lumen 2-70B多模态|模型, 海鲸 EX5纯电|轿车
            if (s.words[after].mention < 0 && m_adjective.has(s.words[after]) &&
                (product(s, after + 1) || chip(s, after + 1)))
                return kind(after + 1);
        }
        if (r.first == 0 || !near(s, r.first)) return std::nullopt;
        std::size_t before = r.first - 1;
        if (product(s, before) || chip(s, before)) return kind(before);
        if (m_n.text(s, before) == "的" && before > 0) --before;
        const FoundMention* maker = mention(s, before);
        const bool made = maker && maker->entity.type == EntityType::Company && maker->named;
        if (made && (r.figures || before + 1 < r.first)) return EntityType::Technology;
        if (m_launch.has(s.words[r.first - 1]) && closes(s, r.last)) return EntityType::Technology;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<EntityType> typeOf(const SentenceWords& s, const Row& r) const {
        if (bracketed(s, r)) return std::nullopt;
        if (person(s, r)) return EntityType::Person;
        if (firm(s, r)) return EntityType::Company;
        return thing(s, r);
    }
    /// Behind a name, its brackets hold another spelling of it.
    [[nodiscard]] bool bracketed(const SentenceWords& s, const Row& r) const {
        return r.first > 0 && m_n.text(s, r.first - 1) == "(";
    }

    [[nodiscard]] std::optional<EntityType> listed(const SentenceWords& s, const Row& r) const {
        if (bracketed(s, r) || (r.shouting && letters(s, r) <= 4)) return std::nullopt;
        const auto joint = [&](std::size_t i) {
            const std::string_view t = m_n.text(s, i);
            return t == "、" || t == "和" || t == "与" || t == "及" || t == "以及";
        };
        const auto latin = [&](std::size_t i) -> std::optional<EntityType> {
            const FoundMention* m = mention(s, i);
            if (!m || !m->named) return std::nullopt;
            const EntityType type = m->entity.type;
            if (type != EntityType::Company && type != EntityType::Chip && type != EntityType::Technology &&
                type != EntityType::Person)
                return std::nullopt;
            const std::string_view t = m_a.text(m->folded);
            if (static_cast<unsigned char>(t[0]) >= 0x80 && type != EntityType::Company) return std::nullopt;
            if (type == EntityType::Person && (r.words < 2 || r.figures)) return std::nullopt;
            if (type == EntityType::Company && r.figures) return std::nullopt;
            return type;
        };
        if (r.first >= 2 && joint(r.first - 1))
            if (const auto type = latin(r.first - 2)) return type;
        if (joint(r.last)) return latin(r.last + 1);
        return std::nullopt;
    }

    void name(SentenceWords& s, const Row& r, EntityType type) {
        const Span span{s.words[r.first].folded.begin, s.words[r.last - 1].folded.end};
        const char* why = type == EntityType::Person    ? "Latin name"
                          : type == EntityType::Company ? "Latin name of a firm"
                                                        : "Latin name of a product";
        mergeWords(m_a, s, r.first, r.last, {std::string(m_a.reading(span)), type}, why, span);
    }

    Analysis& m_a;
    NameShapes m_n;
    WordClass m_given, m_generic, m_small, m_firm, m_firmSign, m_product, m_productMore, m_chip, m_adjective, m_launch,
        m_buy, m_fund;
};

} // namespace

void findLatinNames(Analysis& analysis, const WordLists& lists) {
    LatinNames(analysis, lists).run();
}

} // namespace wenmai
