#include "core/extract/clauses.h"

#include <algorithm>

namespace wenmai {

using Kind = Chunk::Kind;

std::size_t ClauseReader::clauseBegin(std::size_t at) const {
    while (at > 0 && !is(at - 1, Kind::Break))
        --at;
    return at;
}

std::size_t ClauseReader::clauseEnd(std::size_t at) const {
    while (at < m_line.chunks.size() && !is(at, Kind::Break))
        ++at;
    return at;
}

bool ClauseReader::particleBetween(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i)
        if (is(i, Kind::Other) && text(i) == "的") return true;
    return false;
}

VerbFrame ClauseReader::read(std::size_t verb) const {
    VerbFrame f;
    f.verb = verb;
    f.clauseBegin = clauseBegin(verb);
    f.clauseEnd = clauseEnd(verb);
    findOwnSubject(f, verb);
    findObjects(f);
    findPassive(f);
    // 被制裁的华为: the head of a passive clause undergoes it.
    if (f.subject < 0 && f.passive && f.relative) return f;
    if (f.subject >= 0 && !f.carried && f.pivot < 0 && describesNext(verb)) { // 推出|采用台积电工艺的H20
        f.gap = f.object >= 0 && !chunk(static_cast<std::size_t>(f.object)).phrase.right.empty();
        if (f.gap) f.subject = -1;
    }
    if (f.subject < 0 && !f.gap) findGap(f);
    if (f.subject < 0 && !f.gap && !inRelative(verb)) carrySubject(f);
    findTopic(f);
    return f;
}

/// A noun phrase that names nothing but what is measured of something (算力, 其性能).
bool ClauseReader::measures(std::size_t i) const {
    const Chunk& c = chunk(i);
    return c.phrase.heads.empty() && m_c.measureNoun.has(word(c.words.last - 1));
}

bool ClauseReader::inRelative(std::size_t verb) const {
    return particleOf(verb).has_value();
}

/// The 的 behind the verb's clause and before a noun.
std::optional<std::size_t> ClauseReader::particleOf(std::size_t verb) const {
    for (std::size_t i = verb + 1; i < m_line.chunks.size() && !is(i, Kind::Break); ++i) {
        if (is(i, Kind::Verb) && !m_c.aspect.has(head(i))) return std::nullopt;
        if (is(i, Kind::Other) && text(i) == "的")
            return i + 1 < m_line.chunks.size() && !is(i + 1, Kind::Break) && !is(i + 1, Kind::Verb) ? std::optional(i)
                                                                                                     : std::nullopt;
    }
    return std::nullopt;
}

/// H800是英伟达推出的芯片: what the copula says it of.
void ClauseReader::findTopic(VerbFrame& f) const {
    // 是美国准许销往中国的芯片: 的 stands inside the last phrase.
    const std::size_t last = f.clauseEnd - 1;
    const bool cleft = last > f.verb && is(last, Kind::Other) && text(last) == "的"; // 《活着》是余华写的
    const bool inner = last > f.verb && is(last, Kind::Noun) && ownedByEntity(chunk(last).words);
    if (!inRelative(f.verb) && !inner && !cleft) return;
    for (std::size_t i = f.verb; i-- > f.clauseBegin;) {
        if (!is(i, Kind::Verb) || !m_c.copula.has(head(i))) continue;
        VerbFrame outer;
        outer.verb = i;
        outer.clauseBegin = f.clauseBegin;
        outer.clauseEnd = f.clauseEnd;
        findOwnSubject(outer, i);
        if (outer.subject < 0) carrySubject(outer);
        if (outer.subject != f.subject) f.topic = outer.subject;
        for (const std::size_t g : outer.governors)
            if (m_c.negation.has(head(g))) f.topic = -1;
        return;
    }
}

std::optional<VerbFrame> ClauseReader::at(std::size_t word) const {
    for (std::size_t i = 0; i < m_line.chunks.size(); ++i)
        if (is(i, Kind::Verb) && chunk(i).words.first <= word && word < chunk(i).words.last) return read(i);
    return std::nullopt;
}

bool ClauseReader::isNominal(const VerbFrame& f) const {
    if (!is(f.verb, Kind::Verb)) return false;
    if (f.verb > f.clauseBegin && is(f.verb - 1, Kind::Other) && text(f.verb - 1) == "的") return true;
    if (f.verb + 1 >= f.clauseEnd || !is(f.verb + 1, Kind::Noun) || !m_c.nominalVerb.has(head(f.verb))) return false;
    const Word& next = head(f.verb + 1);
    return next.mention < 0 && next.folded.begin == head(f.verb).folded.end && m_c.matterNoun.has(next) &&
           chunk(f.verb + 1).words.first + 1 == chunk(f.verb + 1).words.last;
}

bool ClauseReader::isSubjectClause(const VerbFrame& f) const {
    if (!f.carried || f.object < 0) return false;
    for (std::size_t i = f.verb; i-- > f.clauseBegin;)
        if (is(i, Kind::Verb) || m_c.planned.has(head(i)) || m_c.negation.has(head(i))) return false;
    for (std::size_t i = static_cast<std::size_t>(f.object) + 1; i < f.clauseEnd; ++i)
        if (m_c.predicative.has(head(i))) return true;
    return false;
}

bool ClauseReader::saidOfLater(const VerbFrame& f) const {
    if (!f.passive || !f.carried || f.clauseEnd >= m_line.chunks.size()) return false;
    for (std::size_t i = static_cast<std::size_t>(f.subject) + 1; i < f.clauseBegin; ++i)
        if (is(i, Kind::Verb) && m_c.say.has(head(i))) return true;
    return false;
}

/// The verb and what stands behind it only describe what the verb before it brings out.
bool ClauseReader::describesNext(std::size_t verb) const {
    if (!m_c.describes.has(head(verb))) return false;
    std::size_t i = verb;
    while (i > 0 && is(i - 1, Kind::Other) && !is(i - 1, Kind::Break))
        --i;
    return i > 0 && is(i - 1, Kind::Verb) && m_c.bringsOut.has(head(i - 1));
}

void ClauseReader::findGap(VerbFrame& f) const {
    if (f.object < 0 || m_c.say.has(head(f.verb)) || m_c.copula.has(head(f.verb)) || m_c.light.has(head(f.verb)))
        return;
    const Phrase& object = chunk(static_cast<std::size_t>(f.object)).phrase;
    if (m_c.pivot.has(head(f.verb)) && !object.left.empty()) return; // 准许阿联酋的G42购入
    // 收购了VMware的博通…, 与丰田合作多年的松下…; something must be said of it.
    const bool headed = f.relative ? !object.heads.empty() : !object.right.empty();
    bool told = false;
    for (std::size_t i = static_cast<std::size_t>(f.object) + 1; i < f.clauseEnd; ++i)
        told = told || is(i, Kind::Verb) || is(i, Kind::Noun) || is(i, Kind::Preposition) || is(i, Kind::Other);
    f.gap = headed && told;
}

/// 以…为由: the chunk that opens what the word at chunk `at` closes.
std::optional<std::size_t> ClauseReader::pretextBefore(std::size_t at, std::size_t begin) const {
    for (std::size_t i = at; i-- > begin;)
        if (text(i) == "以" || text(i) == "拿") return i;
    return std::nullopt;
}

/// 以中国限制稀土为由: who does what is said for a reason; none where the verb stands elsewhere.
std::optional<std::size_t> ClauseReader::subjectOfPretext(std::size_t verb, std::size_t begin, std::size_t end) const {
    constexpr std::size_t far = 24;
    for (std::size_t i = verb + 1; i < std::min(end, verb + far); ++i)
        if (is(i, Kind::Other) && m_c.pretext.has(head(i))) {
            const auto opened = pretextBefore(i, begin);
            return opened && *opened < verb ? opened : std::nullopt;
        }
    return std::nullopt;
}

void ClauseReader::findOwnSubject(VerbFrame& f, std::size_t from) const {
    if (const auto reason = subjectOfPretext(from, f.clauseBegin, f.clauseEnd)) {
        f.subject = static_cast<int>(*reason);
        return;
    }
    std::vector<std::size_t> governors;
    bool crossedVerb = false;
    for (std::size_t i = from; i-- > f.clauseBegin;) {
        const Chunk& c = chunk(i);
        if (c.kind == Kind::Preposition) {
            if (!crossedVerb || f.prepositions.empty()) f.prepositions.push_back(i);
            continue;
        }
        if (c.kind == Kind::Other) {
            if (text(i) == "而")
                if (const auto purpose = purposeBefore(i, f.clauseBegin)) { // 为符合管制而推出
                    i = *purpose;
                    continue;
                }
            if (m_c.pretext.has(head(i)))
                if (const auto opened = pretextBefore(i, f.clauseBegin)) { // 以公司治理存在缺陷为由接管
                    i = *opened;
                    continue;
                }
            governors.push_back(i);
            continue;
        }
        if (c.kind == Kind::Verb) {
            if (const auto particle = particleOf(i); particle && *particle < from) continue; // 就|失控引起的|事故立案
            governors.push_back(i);
            crossedVerb = true;
            continue;
        }
        // 已|整机|出口: behind what only a verb's own adverbs are, a thing without a name says how.
        if (c.phrase.heads.empty() && i > f.clauseBegin && is(i - 1, Kind::Other) && m_c.innerAdverb.has(head(i - 1)))
            continue;
        // A noun phrase: whose is it?
        int before = -1;
        for (std::size_t j = i; j-- > f.clauseBegin;) {
            if (is(j, Kind::Verb)) {
                before = static_cast<int>(j);
                break;
            }
            if (is(j, Kind::Other) && (m_c.aspect.has(head(j)) || text(j) == "“" || text(j) == "‘")) continue;
            if (is(j, Kind::Other) && text(j) == "的") break; // the head of a relative clause does it
            if (is(j, Kind::Preposition) || is(j, Kind::Noun) || m_c.adverb.has(head(j)) || is(j, Kind::Other)) break;
        }
        // 看清[美国]解禁H200的策略, 拿到[美国]放行的口风: it does what a clause before 的 says.
        if (before >= 0 && !c.phrase.heads.empty() && beside(i, from) && modifies(from)) {
            f.subject = static_cast<int>(i);
            f.embedded = true;
            break;
        }
        if (measures(i)) { // 昇腾910C … 算力不及…: said of what is measured
            f.measured = true;
            continue;
        }
        if (before < 0 || particleBetween(static_cast<std::size_t>(before), i)) {
            f.subject = static_cast<int>(i);
            break;
        }
        const Word& v = head(static_cast<std::size_t>(before));
        if (m_c.pivot.has(v)) {
            f.subject = static_cast<int>(i);
            f.pivot = before;
            break;
        }
        if (m_c.say.has(v) || m_c.copula.has(v)) {
            f.subject = static_cast<int>(i);
            break;
        }
        // The object of a verb that has the same subject (出席晚宴并承诺投资).
        governors.push_back(static_cast<std::size_t>(before));
        crossedVerb = true;
        i = static_cast<std::size_t>(before);
    }
    std::reverse(governors.begin(), governors.end());
    f.governors = std::move(governors);
    std::sort(f.prepositions.begin(), f.prepositions.end());
}

/// Nothing but prepositions and adverbs stands between a noun phrase and a verb.
bool ClauseReader::beside(std::size_t noun, std::size_t verb) const {
    for (std::size_t i = noun + 1; i < verb; ++i)
        if (!is(i, Kind::Preposition) && !(is(i, Kind::Other) && m_c.adverb.has(head(i)))) return false;
    return true;
}

/// The verb's clause stands before 的 and a noun that only names what it is (解禁H200的策略, 放行的口风).
bool ClauseReader::modifies(std::size_t verb) const {
    std::size_t i = verb + 1;
    while (i < m_line.chunks.size() && is(i, Kind::Other) && m_c.aspect.has(head(i)))
        ++i;
    if (i + 1 >= m_line.chunks.size()) return false;
    if (is(i, Kind::Other) && text(i) == "的" && is(i + 1, Kind::Noun)) return chunk(i + 1).phrase.heads.empty();
    return is(i, Kind::Noun) && ownedByEntity(chunk(i).words);
}

/// 甲的策略: the last 的 has an entity before it and none behind it.
bool ClauseReader::ownedByEntity(WordRange words) const {
    bool before = false, particle = false;
    for (std::size_t i = words.first; i < words.last; ++i) {
        if (word(i).mention >= 0) {
            if (particle) return false;
            before = true;
        }
        if (m_a.text(word(i)) == "的") particle = before;
    }
    return particle;
}

std::optional<std::size_t> ClauseReader::purposeBefore(std::size_t at, std::size_t begin) const {
    for (std::size_t i = at; i-- > begin;)
        if (text(i) == "为" || text(i) == "因" || text(i) == "因为" || text(i) == "为了" || text(i) == "由于") return i;
    return std::nullopt;
}

void ClauseReader::carrySubject(VerbFrame& f) const {
    carryFromBefore(f);
    if (f.subject >= 0 || f.carried) return;
    // 为了打开市场，甲…; 受制裁影响，甲…: a sentence that opens without a subject has that of its next clause.
    for (std::size_t i = 0; i < f.clauseBegin; ++i)
        if (is(i, Kind::Noun) || is(i, Kind::Verb) || is(i, Kind::Preposition)) return;
    if (f.clauseEnd < m_line.chunks.size() && text(f.clauseEnd) == ",") subjectFrom(f, f.clauseEnd + 1);
}

/// The subject of the clause that begins at chunk `i`.
void ClauseReader::subjectFrom(VerbFrame& f, std::size_t i) const {
    for (; i < m_line.chunks.size() && !is(i, Kind::Break) && !is(i, Kind::Verb); ++i) {
        if (!is(i, Kind::Noun)) continue;
        if (chunk(i).phrase.heads.empty()) return;
        f.subject = static_cast<int>(i);
        f.carried = true;
        return;
    }
}

/// …，要求彻查: it is asked of somebody.
bool ClauseReader::requested(const VerbFrame& f) const {
    return std::any_of(f.governors.begin(), f.governors.end(), [&](std::size_t g) { return m_c.request.has(head(g)); });
}

void ClauseReader::carryFromBefore(VerbFrame& f) const {
    // The clause before lends its subject: that of its first verb, or its only noun phrase.
    std::size_t begin = f.clauseBegin;
    while (begin > 0) {
        const std::size_t gap = begin - 1;
        const std::string_view mark = text(gap);
        if (mark != "," && mark != ";" && mark != ":" && mark != "“" && mark != "—" && mark != "——") return;
        const std::size_t end = gap;
        begin = clauseBegin(end == 0 ? 0 : end - 1);
        if (end == 0 || begin == end) continue;
        // 美国政府通知该公司，今后…: the one who is told does it.
        for (std::size_t i = end; i-- > begin;) {
            if (!is(i, Kind::Verb)) continue;
            if (m_c.tell.has(head(i)) || (m_c.letter.has(head(i)) && requested(f)))
                for (std::size_t j = i + 1; j < end; ++j)
                    if (is(j, Kind::Noun) && !chunk(j).phrase.heads.empty()) {
                        f.subject = static_cast<int>(j);
                        f.carried = true;
                        return;
                    }
            break;
        }
        // The subject of its last verb, found in its own clause.
        for (std::size_t i = end; i-- > begin;) {
            if (!is(i, Kind::Verb) || inRelative(i)) continue;
            VerbFrame before;
            before.verb = i;
            before.clauseBegin = begin;
            before.clauseEnd = end;
            findOwnSubject(before, i);
            if (before.subject >= 0 && before.pivot < 0) {
                f.carried = true;
                f.subject = chunk(static_cast<std::size_t>(before.subject)).phrase.heads.empty() ? -1 : before.subject;
                return;
            }
            break;
        }
        for (std::size_t i = begin; i < end; ++i) {
            if (is(i, Kind::Noun)) {
                // Not one that only opens a sentence as its time or topic.
                f.subject = static_cast<int>(i);
                f.carried = true;
                if (chunk(i).phrase.heads.empty()) {
                    f.subject = -1;
                    for (std::size_t j = i + 1; j < end; ++j)
                        if (is(j, Kind::Verb)) return; // somebody unnamed does it
                    break;
                }
                return;
            }
            if (is(i, Kind::Verb)) {
                // 登顶榜单的甲，…: the head of such a phrase is what the next clause is about.
                const Phrase& last = chunk(end - 1).phrase;
                if (is(end - 1, Kind::Noun) && i == begin && end == begin + 2 && !last.right.empty()) {
                    f.subject = static_cast<int>(end - 1);
                    f.carried = true;
                    return;
                }
                break; // no subject of its own either
            }
        }
    }
}

void ClauseReader::findObjects(VerbFrame& f) const {
    const std::size_t own = f.prepositions.size();
    bool particle = false;
    for (std::size_t i = f.verb + 1; i < f.clauseEnd; ++i) {
        const Chunk& c = chunk(i);
        if (c.kind == Kind::Noun) {
            if (f.object < 0) {
                f.object = static_cast<int>(i);
                f.relative = particle;
            } else if (f.secondObject < 0 && !particle) {
                f.secondObject = static_cast<int>(i);
            }
            if (particle) return;
        } else if (c.kind == Kind::Preposition) {
            if (particle) return;
            // Behind the verb (卖给, 出口至), or the next verb's own.
            const std::string_view p = text(i);
            const bool complement = p == "给" || p == "至" || p == "到" || p == "往" || p == "向" || p == "于" ||
                                    p == "自" || p == "予" || p == "在" || p == "对" || p == "与" || p == "和";
            if (complement) f.prepositions.push_back(i);
        } else if (c.kind == Kind::Verb) {
            if (m_c.aspect.has(head(i))) continue;
            // 反对向中国|出售: right before the next verb it is that one's.
            if (f.prepositions.size() > own && f.prepositions.back() == i - 1) {
                const std::string_view p = text(i - 1);
                if (p == "向" || p == "在" || p == "与" || p == "和" || p == "自") f.prepositions.pop_back();
            }
            // 推出由H100改造的H800: what stands behind 的 is the object.
            if (f.object >= 0 && m_c.bringsOut.has(head(f.verb)) && !f.relative &&
                chunk(static_cast<std::size_t>(f.object)).phrase.heads.empty() && i + 1 < f.clauseEnd &&
                is(i + 1, Kind::Noun) && !chunk(i + 1).phrase.right.empty())
                f.object = static_cast<int>(i + 1); // 购入算力相当于乙的甲芯片
            if (f.object < 0 && !m_c.say.has(head(f.verb)) && !m_c.pivot.has(head(f.verb)))
                for (std::size_t j = i + 1; j < f.clauseEnd && f.object < 0; ++j) {
                    if (j + 1 < f.clauseEnd && is(j, Kind::Other) && text(j) == "的" && is(j + 1, Kind::Noun))
                        f.object = static_cast<int>(j + 1);
                    else if (is(j, Kind::Noun) && m_c.bringsOut.has(head(f.verb)) && !chunk(j).phrase.right.empty())
                        f.object = static_cast<int>(j); // 推出采用台积电工艺|的H20
                }
            return;
        } else if (text(i) == "的") {
            if (f.object >= 0) return;
            particle = true;
            // 机房里跑的是TPU
            if (i + 2 < f.clauseEnd && is(i + 1, Kind::Verb) && m_c.copula.has(head(i + 1)) && is(i + 2, Kind::Noun)) {
                f.object = static_cast<int>(i + 2);
                return;
            }
        } else if (!m_c.aspect.has(head(i)) && text(i) != "“" && text(i) != "”" && text(i) != "‘" && text(i) != "’" &&
                   head(i).tag != WordTag::Number && head(i).tag != WordTag::NumberQuantity) {
            if (!m_c.adverb.has(head(i)) && !m_c.negation.has(head(i))) continue;
            // 远胜|此前|为中国市场打造的H20: what stands behind the 的 of a clause between.
            bool verb = false;
            for (std::size_t j = i + 1; f.object < 0 && j + 1 < f.clauseEnd; ++j) {
                if (is(j, Kind::Verb)) verb = true;
                if (verb && is(j, Kind::Other) && text(j) == "的" && is(j + 1, Kind::Noun) &&
                    !m_c.say.has(head(f.verb)) && !m_c.pivot.has(head(f.verb)) && !m_c.light.has(head(f.verb)))
                    f.object = static_cast<int>(j + 1);
            }
            return;
        }
    }
}

void ClauseReader::findPassive(VerbFrame& f) const {
    for (const std::size_t p : f.prepositions) {
        if (p > f.verb || !m_c.passive.has(head(p))) continue;
        // 被曝见了丙, 被美国要求停止出售: only the first verb is undergone.
        bool another = false;
        for (std::size_t i = p + 1; i < f.verb; ++i)
            another = another || (is(i, Kind::Verb) && (m_c.say.has(head(i)) || m_c.pivot.has(head(i))));
        if (another) continue;
        f.agent = static_cast<int>(p);
        f.passive = true;
    }
    // 受美国制裁，华为…: what opens with its agent is said of the next clause's subject.
    if (f.agent >= 0 && static_cast<std::size_t>(f.agent) == f.clauseBegin && f.clauseEnd < m_line.chunks.size() &&
        text(f.clauseEnd) == ",")
        subjectFrom(f, f.clauseEnd + 1);
    if (!f.passive && f.verb > f.clauseBegin && m_c.passive.has(head(f.verb - 1)) && !is(f.verb - 1, Kind::Noun))
        f.passive = true;
}

} // namespace wenmai
