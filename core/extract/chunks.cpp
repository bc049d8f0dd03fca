#include "core/extract/chunks.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <initializer_list>

namespace wenmai {
namespace {

bool isBreak(std::string_view text) {
    return text == "," || text == ";" || text == ":" || text == "。" || text == "!" || text == "?" || text == "—" ||
           text == "——" || text == "…" || text == "|" || text == "~" || text == "／";
}

class Chunker {
public:
    Chunker(const Analysis& a, const GrammarClasses& c, std::vector<Word> words) : m_a(a), m_c(c) {
        m_line.words = std::move(words);
    }

    Line run() {
        const auto& w = m_line.words;
        for (std::size_t i = 0; i < w.size();) {
            if (endsDateline(i)) {
                push(Chunk::Kind::Break, {i, i + 1});
                ++i;
            } else if (w[i].tag == WordTag::Punctuation) {
                const bool ends = isBreak(text(i)) || opensSpeech(i);
                push(ends ? Chunk::Kind::Break : Chunk::Kind::Other, {i, i + 1});
                ++i;
            } else if (isPreposition(i)) {
                i = preposition(i);
            } else if (startsPhrase(i) && !verbBehindPreposition(i)) {
                i = phrase(i);
            } else {
                push(isVerb(i) ? Chunk::Kind::Verb : Chunk::Kind::Other, {i, i + 1});
                ++i;
            }
        }
        return std::move(m_line);
    }

private:
    [[nodiscard]] const Word& word(std::size_t i) const { return m_line.words[i]; }
    [[nodiscard]] std::size_t size() const { return m_line.words.size(); }
    [[nodiscard]] std::string_view text(std::size_t i) const {
        return i < size() ? m_a.text(word(i)) : std::string_view{};
    }
    [[nodiscard]] bool isMention(std::size_t i) const { return i < size() && word(i).mention >= 0; }
    [[nodiscard]] bool one(std::size_t i, std::initializer_list<std::string_view> of) const {
        return std::find(of.begin(), of.end(), text(i)) != of.end();
    }
    [[nodiscard]] bool isQuote(std::size_t i) const {
        const auto t = text(i);
        return t == "“" || t == "”" || t == "‘" || t == "’" || t == "\"" || t == "'";
    }
    /// An opening quotation mark behind a colon, a comma or a verb of speech starts a clause.
    [[nodiscard]] bool opensSpeech(std::size_t i) const {
        if (text(i) != "“" && text(i) != "\"") return false;
        return i > 0 && (isBreak(text(i - 1)) || m_c.say.has(word(i - 1)));
    }

    /// 新华社北京12月8日电: what stands before is where and when it was sent.
    [[nodiscard]] bool endsDateline(std::size_t i) const {
        if (i == 0 || i > 14) return false;
        const std::string_view t = text(i);
        if (t != "电" && t != "讯" && t != "电讯" && t != "专电") return false;
        return word(i - 1).tag == WordTag::Time || word(i - 1).mention >= 0;
    }

    void push(Chunk::Kind kind, WordRange words) { m_line.chunks.push_back({kind, words, {}}); }

    /// 向日本|出口设备: the only verb of its clause, right behind a preposition and its phrase.
    [[nodiscard]] bool verbBehindPreposition(std::size_t i) const {
        return !m_line.chunks.empty() && m_line.chunks.back().kind == Chunk::Kind::Preposition && !isMention(i) &&
               m_c.verb.has(word(i)) && !m_c.notVerb.has(word(i)) && !verbFollows(i + 1);
    }

    /// Verbs that stand as nouns: compounds with an abstract head (出口政策), behind 的 at a phrase's end, or before
    /// another verb when something nominal leads them in (芯片出口受限).
    [[nodiscard]] bool nominalVerb(std::size_t i, bool inPhrase) const {
        if (i >= size() || isMention(i)) return false;
        const Word& w = word(i);
        if (w.tag != WordTag::Verb && w.tag != WordTag::VerbNoun && !m_c.verb.has(w)) return false;
        if (m_c.say.has(w) || m_c.light.has(w)) return false;
        const bool adjacent = i + 1 < size() && word(i + 1).folded.begin == w.folded.end;
        if (adjacent && !isMention(i + 1) && m_c.nominalVerb.has(w) && m_c.abstractHead.has(word(i + 1)) &&
            (inPhrase || !isVerb(i + 1)))
            return true;
        // …许可的要求即日作废: what stands behind 的 and before no noun.
        if (!inPhrase)
            return i > 0 && text(i - 1) == "的" &&
                   (i + 1 >= size() || isBreak(text(i + 1)) || isVerb(i + 1) || m_c.adverb.has(word(i + 1)) ||
                    m_c.negation.has(word(i + 1)));
        const bool behindParticle = text(i - 1) == "的" || text(i - 1) == "等";
        const bool ends = i + 1 >= size() || word(i + 1).tag == WordTag::Punctuation || text(i + 1) == "的" ||
                          m_c.coordinator.has(word(i + 1));
        if (behindParticle) return true;
        // 许可证申请正由…审核: a compound with what is applied for.
        if (m_c.abstractHead.has(w) && !isMention(i - 1) && m_c.licence.has(word(i - 1)) &&
            (m_c.adverb.has(at(i + 1)) || m_c.negation.has(at(i + 1)) || m_c.preposition.has(at(i + 1)) ||
             isVerb(i + 1)))
            return true;
        const bool named = isMention(i - 1);
        const bool modified = word(i - 1).tag == WordTag::Adjective || word(i - 1).tag == WordTag::Distinguishing ||
                              word(i - 1).tag == WordTag::NumberQuantity || word(i - 1).tag == WordTag::Quantity ||
                              (word(i - 1).tag == WordTag::Number && ends);
        if (modified && (w.tag == WordTag::VerbNoun || ends)) return true;
        if (w.tag != WordTag::VerbNoun || named) return false;
        return ends || (isVerb(i + 1) && !m_c.aspect.has(word(i + 1))) || m_c.copula.has(word(i + 1));
    }

    [[nodiscard]] bool isVerb(std::size_t i) const {
        if (i >= size() || isMention(i)) return false;
        const Word& w = word(i);
        if (one(i, {"通过", "经过"})) return !isPreposition(i);
        if (text(i) == "起" && i > 0 && word(i - 1).tag == WordTag::Number) return false; // 四起事故
        if (m_c.notVerb.has(w) || m_c.preposition.has(w) || m_c.adverb.has(w) || m_c.negation.has(w) ||
            m_c.condition.has(w))
            return false;
        return m_c.verb.has(w) || m_c.say.has(w) || m_c.pivot.has(w) || m_c.light.has(w) || m_c.copula.has(w) ||
               m_c.planned.has(w) || m_c.possible.has(w) || w.tag == WordTag::Verb || w.tag == WordTag::VerbNoun;
    }

    /// 将 before a noun phrase is 把; before anything else it tells the future.
    [[nodiscard]] bool isPreposition(std::size_t i) const {
        if (isMention(i)) return false;
        if (text(i) == "由" && i > 0 && text(i - 1) == "为") return false; // 以…为由
        // 正在中国访问, 正向对手挑战: 正 and 在.
        if (one(i, {"正向", "正对", "正与", "正就"})) return isMention(i + 1);
        if (text(i) == "正在") return isMention(i + 1) && m_a.mention(word(i + 1))->entity.type == EntityType::Place;
        if (!m_c.preposition.has(word(i))) return false;
        if (i + 1 >= size() || word(i + 1).tag == WordTag::Punctuation) return isQuote(i + 1);
        const std::string_view t = text(i);
        if (t == "通过" || t == "经过") return verbFollows(i + 1);  // 通过甲的审查: the verb itself
        if (t == "当" && m_c.aspect.has(word(i + 1))) return false; // 当了十年董事长
        if (t == "将" || t == "为" || t == "以" || t == "经" || t == "受") {
            if (m_c.adverb.has(word(i + 1)) || m_c.preposition.has(word(i + 1))) return false;
            if (!startsPhrase(i + 1)) return false;
            // 将严重影响: how, not whom.
            if (word(i + 1).tag == WordTag::Adjective && !isMention(i + 1) && isVerb(i + 2)) return false;
            if (t == "将" || t == "为") return verbFollows(i + 1);
        }
        return true;
    }
    [[nodiscard]] bool verbFollows(std::size_t i) const {
        for (; i < size() && !isBreak(text(i)); ++i)
            if (isVerb(i) && !nominalVerb(i, true)) return true;
        return false;
    }

    [[nodiscard]] bool nounLike(std::size_t i) const {
        if (i >= size()) return false;
        if (isMention(i)) return true;
        const Word& w = word(i);
        if (m_c.preposition.has(w) || m_c.coordinator.has(w) || m_c.adverb.has(w) || m_c.negation.has(w) ||
            m_c.say.has(w) || m_c.pivot.has(w) || m_c.light.has(w) || m_c.planned.has(w) || m_c.possible.has(w) ||
            m_c.copula.has(w) || m_c.condition.has(w))
            return false;
        if (m_c.clauseEnd.has(w)) return false;
        if (m_c.notVerb.has(w) || m_c.title.has(w)) return true;
        if (m_c.verb.has(w)) return false;
        if (m_c.pronounInPhrase.has(w)) return true;
        if (w.tag == WordTag::Pronoun) { // 这笔交易, 该项目, 各国
            const std::string_view t = text(i);
            for (const std::string_view lead : {"这", "那", "该", "此", "各", "某", "每", "另"})
                if (t.starts_with(lead)) return i + 1 < size() && !m_c.verb.has(word(i + 1));
            return false;
        }
        switch (w.tag) {
        case WordTag::Noun:
        case WordTag::Person:
        case WordTag::Place:
        case WordTag::Body:
        case WordTag::ProperNoun:
        case WordTag::Abbreviation:
        case WordTag::Latin:
        case WordTag::Number:
        case WordTag::NumberQuantity:
        case WordTag::Quantity:
        case WordTag::Adjective:
        case WordTag::Distinguishing:
        case WordTag::Spatial:
        case WordTag::Locality:
        case WordTag::Suffix:
        case WordTag::Prefix:
        case WordTag::Idiom:
        case WordTag::Other:
            return true;
        default:
            return false;
        }
    }
    [[nodiscard]] bool startsPhrase(std::size_t i) const { return nounLike(i) || nominalVerb(i, false); }

    /// 苹果、宝马等公司高管|与王文涛会面
    [[nodiscard]] bool listEnded(std::size_t start, std::size_t joint) const {
        for (std::size_t i = start; i + 1 < joint; ++i)
            if (m_c.etc.has(word(i))) return true;
        return false;
    }

    /// 在北京|与王文涛见面: a place is not joined with whom somebody meets there.
    [[nodiscard]] bool placeBeforeParty(std::size_t start, std::size_t joint) const {
        const std::string_view lead = start > 0 ? text(start - 1) : std::string_view{};
        if ((lead != "在" && lead != "于" && lead != "正在") || !isMention(joint - 1)) return false;
        for (std::size_t i = joint + 1; i < size() && (nounLike(i) || text(i) == "的"); ++i)
            if (isMention(i) && m_a.mention(word(i))->entity.type == EntityType::Person)
                return m_a.mention(word(joint - 1))->entity.type != EntityType::Person;
        return false;
    }

    /// Where the phrase that starts at `i` ends. Behind a preposition a verb that may be a noun is one only where
    /// another verb follows (向日本|出口设备).
    [[nodiscard]] std::size_t phraseEnd(std::size_t i, bool prepositional = false) const {
        const std::size_t start = i;
        while (i < size()) {
            if (prepositional && i > start && parts(start, i)) break;
            if (prepositional && i > start && !isMention(i) && m_c.verb.has(word(i)) && text(i - 1) != "的" &&
                isMention(i - 1) && nominalVerb(i, true) && !verbFollows(i + 1))
                break;
            if (nounLike(i) || nominalVerb(i, i > start)) {
                ++i;
            } else if (i > start && text(i) == "的" &&
                       (nounLike(i + 1) || nominalVerb(i + 1, true) || isQuote(i + 1))) {
                ++i;
            } else if (i > start && text(i) == "的" && i + 2 < size() && m_c.degree.has(word(i + 1)) &&
                       nounLike(i + 2)) {
                i += 2;
            } else if (prepositional && i > start && m_c.joint.has(word(i)) && placeBeforeParty(start, i)) {
                break;
            } else if (i > start && m_c.joint.has(word(i)) && listEnded(start, i)) {
                break;
            } else if (i > start && (text(i) == "、" || m_c.coordinator.has(word(i))) &&
                       (nounLike(i + 1) || (isQuote(i + 1) && nounLike(i + 2)))) {
                ++i;
            } else if (i > start && m_c.etc.has(word(i))) {
                ++i;
            } else if (isQuote(i) && !opensSpeech(i) && nounLike(i + 1) && i > start) {
                ++i;
            } else if (i > start && isQuote(i) &&
                       (text(i + 1) == "的" || m_c.coordinator.has(at(i + 1)) || text(i + 1) == "、")) {
                ++i;
            } else {
                break;
            }
        }
        // What trails as an adjective, a quantity or a mark is said of the phrase, not part of its name.
        while (i > start + 1 && (word(i - 1).tag == WordTag::Adjective || isQuote(i - 1)) && !isMention(i - 1))
            --i;
        return i;
    }
    /// 在北京与王文涛会谈: behind a place 与 does not join somebody to it.
    [[nodiscard]] bool parts(std::size_t start, std::size_t i) const {
        if (start == 0 || !m_c.joint.has(word(i)) || isMention(i) || !isMention(i - 1)) return false;
        if (!one(start - 1, {"在", "于", "到", "从"}) || typeAt(i - 1) != EntityType::Place) return false;
        for (std::size_t j = i + 1; j < size() && nounLike(j); ++j)
            if (isMention(j) && typeAt(j) != EntityType::Place) return true;
        return false;
    }
    [[nodiscard]] EntityType typeAt(std::size_t i) const { return m_a.mention(word(i))->entity.type; }
    [[nodiscard]] const Word& at(std::size_t i) const {
        static const Word none;
        return i < size() ? word(i) : none;
    }

    /// [第三次]访问, [多次]会面: a count of times is no noun.
    [[nodiscard]] bool howOften(std::size_t first, std::size_t last) const {
        for (std::size_t i = first; i < last; ++i)
            if (word(i).tag != WordTag::Number && word(i).tag != WordTag::NumberQuantity &&
                word(i).tag != WordTag::Quantity)
                return false;
        const std::string_view end = text(last - 1);
        return last < size() && (end.ends_with("次") || end.ends_with("度") || end.ends_with("回") ||
                                 end.ends_with("趟") || end.ends_with("遍"));
    }

    std::size_t phrase(std::size_t i) {
        const std::size_t end = phraseEnd(i);
        Chunk chunk{Chunk::Kind::Noun, {i, end}, {}};
        chunk.phrase = analyse({i, end});
        // 前三个月, 以来, 规则之后: when, not who.
        const Word& last = word(end - 1);
        if (chunk.phrase.heads.empty() &&
            (last.tag == WordTag::Locality || last.tag == WordTag::Time || m_c.timeNoun.has(last) || howOften(i, end)))
            chunk.kind = Chunk::Kind::Other;
        m_line.chunks.push_back(std::move(chunk));
        return end;
    }

    /// 对|产自中国的电动汽车: a phrase that opens with a clause of its own ends with the noun behind its 的; `from`
    /// where there is none.
    [[nodiscard]] std::size_t clausePhraseEnd(std::size_t from) const {
        if (!isVerb(from) || m_c.light.has(word(from)) || m_c.say.has(word(from))) return from;
        for (std::size_t i = from + 1; i < size() && i < from + 10 && !isBreak(text(i)); ++i)
            if (text(i) == "的" && startsPhrase(i + 1)) {
                const std::size_t end = phraseEnd(i + 1, true);
                return verbFollows(end) ? end : from;
            }
        return from;
    }

    /// 在甲出席晚宴并承诺投资后, 随着甲收紧管制: a clause, not a phrase, stands behind the preposition at `i`; the
    /// phrase at the clause's head ends at `end`.
    [[nodiscard]] bool opensClause(std::size_t i, std::size_t end) const {
        if (!m_c.clauseOpener.has(word(i))) return false;
        const std::string_view t = text(i);
        const bool needsEnd = t == "在" || t == "当" || t == "自" || t == "从";
        bool verb = false;
        for (std::size_t at = end; at < size() && !isBreak(text(at)); ++at) {
            if (text(at) == "的" && !verb) return false;
            if (isVerb(at) && !m_c.copula.has(word(at))) {
                verb = true;
                if (!needsEnd) return true;
            }
            if (verb && m_c.clauseEnd.has(word(at))) return true;
        }
        return false;
    }

    /// 以“甲收购了乙”的说法: what is quoted behind the preposition at `i` is a clause.
    [[nodiscard]] bool quotesClause(std::size_t i) const {
        if (text(i + 1) != "“") return false;
        bool noun = false;
        for (std::size_t at = i + 2; at < size() && text(at) != "”" && !isBreak(text(at)); ++at) {
            if (noun && isVerb(at) && !nominalVerb(at, true)) return true;
            noun = noun || isMention(at);
        }
        return false;
    }

    std::size_t preposition(std::size_t i) {
        if (quotesClause(i)) {
            push(Chunk::Kind::Other, {i, i + 1});
            return i + 1;
        }
        std::size_t from = i + 1;
        // 把“甲”…, 把|全部|电力…
        while (from < size() && (isQuote(from) || (m_c.degree.has(word(from)) && startsPhrase(from + 1))))
            ++from;
        const bool clauseMayFollow = !one(i, {"就", "被", "以", "和", "与", "跟", "同", "经", "受"});
        const std::size_t end = startsPhrase(from) ? phraseEnd(from, true)
                                : clauseMayFollow  ? clausePhraseEnd(from)
                                                   : from;
        if (opensClause(i, end)) {
            push(Chunk::Kind::Other, {i, i + 1});
            return i + 1;
        }
        Chunk chunk{Chunk::Kind::Preposition, {i, std::max(end, i + 1)}, {}};
        // 向欧盟|以外: not the one named.
        const bool outside = end > from && (text(end) == "以外" || text(end) == "之外");
        if (end > from && !outside) chunk.phrase = analyse({from, end});
        m_line.chunks.push_back(std::move(chunk));
        return std::max(end, i + 1);
    }

    [[nodiscard]] bool transparent(const Word& head, EntityType type) const {
        switch (type) {
        case EntityType::Place:
            return m_c.transparentPlace.has(head);
        case EntityType::Company:
        case EntityType::Government:
        case EntityType::Media:
        case EntityType::Organization:
            return m_c.transparentBody.has(head);
        case EntityType::Chip:
        case EntityType::Technology:
        case EntityType::Policy:
        case EntityType::Work:
            return m_c.transparentChip.has(head);
        case EntityType::Person:
            return m_c.transparentPerson.has(head) || m_c.title.has(head); // 何立峰副总理
        }
        return false;
    }

    /// A country by its first character.
    [[nodiscard]] bool initial(std::size_t i) const {
        return text(i).size() <= 3 && m_a.mention(word(i))->entity.type == EntityType::Place;
    }
    /// 英伟达[上个会计年度], 摩尔线程[首日]: what trails a name only says when or how much.
    [[nodiscard]] bool when(std::size_t i) const {
        const Word& w = word(i);
        if (one(i, {"前", "近", "后", "首", "头"}) && i + 1 < size() && !isMention(i + 1) && when(i + 1)) return true;
        return w.tag == WordTag::Locality || w.tag == WordTag::Time || w.tag == WordTag::Number ||
               w.tag == WordTag::NumberQuantity || w.tag == WordTag::Idiom || m_c.timeNoun.has(w) ||
               m_c.pronounInPhrase.has(w);
    }

    [[nodiscard]] Phrase analyse(WordRange range, bool split = true) const {
        Phrase out;
        out.words = range;
        std::vector<WordRange> parts;
        std::size_t first = range.first;
        for (std::size_t i = range.first; i < range.last; ++i) {
            const bool joins = m_c.coordinator.has(word(i)) && !isMention(i);
            if (!joins && text(i) != "、") continue;
            if (joins && i > range.first) out.joined = true;
            if (i > first) parts.push_back({first, i});
            first = i + 1;
        }
        if (first < range.last) parts.push_back({first, range.last});
        // 甲、乙等中国企业: what stands behind 等 says what they are, unless 的 makes them its owners.
        bool lastDirect = true;
        std::size_t etc = range.last;
        for (std::size_t i = range.first; i < range.last; ++i)
            if (m_c.etc.has(word(i))) etc = i;
        for (std::size_t i = etc; i < range.last; ++i)
            if (text(i) == "的") etc = range.last;
        for (std::size_t p = parts.size(); p-- > 0;) {
            WordRange part = parts[p];
            if (part.last > etc) {
                for (std::size_t i = std::max(etc, part.first); i < part.last; ++i)
                    if (isMention(i)) out.modifiers.push_back(word(i).mention);
                part.last = etc;
                if (part.first >= part.last) continue;
            }
            std::int32_t head = -1;
            std::size_t headAt = 0;
            std::vector<PhraseEntity> before;
            for (std::size_t i = part.first; i < part.last; ++i) {
                if (!isMention(i)) continue;
                if (head >= 0 && i == headAt + 1 && initial(headAt) && initial(i))
                    before.push_back({head, true}); // 中美会谈
                else if (head >= 0)
                    out.modifiers.push_back(head);
                head = word(i).mention;
                headAt = i;
            }
            if (head < 0) {
                // 甲、乙和其他公司 keeps 甲 and 乙.
                continue;
            }
            bool direct = true;
            const EntityType type = m_a.mentions[static_cast<std::size_t>(head)].entity.type;
            std::size_t last = headAt;
            for (std::size_t i = headAt + 1; i < part.last; ++i)
                if (!m_c.etc.has(word(i)) && !isQuote(i) && !when(i)) last = i;
            if (last > headAt) direct = transparent(word(last), type);
            // 台积电南京厂, 台积电的南京厂: a firm's site is the firm.
            if (type == EntityType::Place && last == headAt + 1 && m_c.site.has(word(last))) {
                std::size_t owner = headAt;
                if (owner > part.first + 1 && text(owner - 1) == "的") --owner;
                if (owner > part.first && isMention(owner - 1) && typeAt(owner - 1) == EntityType::Company) {
                    out.modifiers.back() = head;
                    head = word(owner - 1).mention;
                    direct = true;
                }
            }
            // 甲、乙和丙的股价: none of them is the head.
            if (p + 1 == parts.size()) lastDirect = direct;
            if (p + 1 < parts.size() && !lastDirect) direct = false;
            out.heads.push_back({head, direct});
            for (const PhraseEntity& e : before)
                out.heads.push_back({e.mention, direct});
        }
        std::reverse(out.heads.begin(), out.heads.end());
        std::reverse(out.modifiers.begin(), out.modifiers.end());
        for (std::size_t i = range.last; split && i-- > range.first + 1;) {
            if (text(i) != "的") continue;
            out.right = analyse({i + 1, range.last}, false).heads;
            if (!out.right.empty()) out.left = analyse({range.first, i}, false).heads;
            break;
        }
        return out;
    }

    const Analysis& m_a;
    const GrammarClasses& m_c;
    Line m_line;
};

} // namespace

WordRange Line::wordsIn(Span folded) const {
    const auto first =
        std::partition_point(words.begin(), words.end(), [&](const Word& w) { return w.folded.end <= folded.begin; });
    const auto last =
        std::partition_point(first, words.end(), [&](const Word& w) { return w.folded.begin < folded.end; });
    return {static_cast<std::size_t>(first - words.begin()), static_cast<std::size_t>(last - words.begin())};
}

std::vector<Line> chunkSentence(const Analysis& analysis, const SentenceWords& sentence,
                                const GrammarClasses& classes) {
    // What stands in brackets is read on its own, and the rest as if it were not there.
    std::vector<std::vector<Word>> lines(1);
    std::vector<std::size_t> open;
    for (const Word& word : sentence.words) {
        const std::string_view text = analysis.text(word);
        if (text == "(" || text == "[" || text == "【") {
            // 长鑫存储（总部位于合肥）: the bracket speaks of the name before it.
            std::vector<Word> line;
            const auto& outer = lines[open.empty() ? 0 : open.back()];
            if (!outer.empty() && outer.back().mention >= 0) line.push_back(outer.back());
            open.push_back(lines.size());
            lines.push_back(std::move(line));
        } else if ((text == ")" || text == "]" || text == "】") && !open.empty()) {
            open.pop_back();
        } else {
            lines[open.empty() ? 0 : open.back()].push_back(word);
        }
    }
    std::vector<Line> out;
    for (auto& words : lines)
        if (!words.empty()) out.push_back(Chunker(analysis, classes, std::move(words)).run());
    return out;
}

std::string dump(const Line& line, const Analysis& analysis) {
    const auto words = [&](WordRange range) {
        std::string out;
        for (std::size_t i = range.first; i < range.last; ++i)
            out += analysis.text(line.words[i]);
        return out;
    };
    const auto entities = [&](const Phrase& phrase) {
        std::string out;
        for (const PhraseEntity& e : phrase.heads)
            out += (e.direct ? "=" : "~") + analysis.mentions[static_cast<std::size_t>(e.mention)].entity.name;
        return out;
    };
    std::string out;
    for (const Chunk& c : line.chunks) {
        switch (c.kind) {
        case Chunk::Kind::Noun:
            out += "[" + words(c.words) + entities(c.phrase) + "] ";
            break;
        case Chunk::Kind::Preposition:
            out += "(" + words(c.words) + entities(c.phrase) + ") ";
            break;
        case Chunk::Kind::Verb:
            out += "<" + words(c.words) + "> ";
            break;
        case Chunk::Kind::Other:
            out += words(c.words) + " ";
            break;
        case Chunk::Kind::Break:
            out += "| ";
            break;
        }
    }
    return out;
}

} // namespace wenmai
