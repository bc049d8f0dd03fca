#include "core/extract/value_owners.h"

#include <algorithm>

namespace wenmai {
namespace {

constexpr std::int32_t unclear = -2;

bool thing(EntityType t) {
    return t == EntityType::Chip || t == EntityType::Technology || t == EntityType::Work;
}

} // namespace

WordRange ValueOwners::clauseAt(const Line& line, std::size_t word) const {
    const auto mark = [&](std::size_t i) {
        const std::string_view t = text(line, i);
        return t == "," || t == ";" || t == ":" || t == "。" || t == "!" || t == "—" || t == "——";
    };
    WordRange out{word, word};
    while (out.first > 0 && !mark(out.first - 1))
        --out.first;
    while (out.last < line.words.size() && !mark(out.last))
        ++out.last;
    return out;
}

std::vector<std::int32_t> ValueOwners::mentionsIn(const Line& line, WordRange words) const {
    std::vector<std::int32_t> out;
    for (std::size_t i = words.first; i < words.last; ++i)
        if (line.words[i].mention >= 0) out.push_back(line.words[i].mention);
    return out;
}

bool ValueOwners::fits(std::int32_t mention, ValueProperty property) const {
    if (m_a.mentions[static_cast<std::size_t>(mention)].entity.name.ends_with("制程")) return false;
    switch (m_a.mentions[static_cast<std::size_t>(mention)].entity.type) {
    case EntityType::Media:
    case EntityType::Policy:
    case EntityType::Person:
        return false;
    case EntityType::Place:
        return property == ValueProperty::MarketShare || property == ValueProperty::Quantity;
    case EntityType::Government:
        return property == ValueProperty::Other;
    case EntityType::Chip:
    case EntityType::Technology:
    case EntityType::Work:
        return property != ValueProperty::SharePrice && property != ValueProperty::Loss;
    default:
        return property != ValueProperty::Spec && property != ValueProperty::Performance;
    }
}

/// Of several in one phrase: a thing for what things have (良率, 售价, 算力), else the company; the last of equals.
std::int32_t ValueOwners::best(const std::vector<std::int32_t>& mentions, ValueProperty property) const {
    const bool things = property == ValueProperty::Performance || property == ValueProperty::Spec ||
                        property == ValueProperty::Price || property == ValueProperty::Yield ||
                        property == ValueProperty::Quantity;
    std::int32_t out = -1;
    int rank = 0;
    for (const std::int32_t m : mentions) {
        if (!fits(m, property)) continue;
        const EntityType t = m_a.mentions[static_cast<std::size_t>(m)].entity.type;
        const int r = t == EntityType::Place ? 1 : thing(t) == things ? 3 : 2;
        if (r < rank) continue;
        rank = r;
        out = m;
    }
    return out;
}

std::int32_t ValueOwners::counted(const Line& line, const ValueInLine& value) const {
    std::size_t at = value.words.last;
    const auto textAt = [&](std::size_t i) { return i < line.words.size() ? text(line, i) : std::string_view{}; };
    const bool particle = textAt(at) == "的";
    if (text(line, value.words.last - 1).ends_with("层")) return -1; // 12层HBM4 says what it is, not how many
    const bool count = value.kind == "count" || value.kind == "zero" || textAt(value.words.last - 1).ends_with("块");
    if (!count && !(value.kind == "money" && particle)) return -1;
    if (particle) ++at;
    std::int32_t out = -1;
    for (; at < line.words.size(); ++at) {
        const Word& w = line.words[at];
        if (w.mention < 0) {
            if (out >= 0 || w.tag == WordTag::Punctuation || m_c.preposition.has(w) || m_c.verb.has(w)) break;
            if (at > value.words.last + 1) break;
            continue;
        }
        const EntityType t = m_a.mentions[static_cast<std::size_t>(w.mention)].entity.type;
        if (thing(t))
            out = w.mention;
        else if (t != EntityType::Company || out >= 0)
            break; // 2048块英伟达H800
    }
    return out;
}

/// 向甲提供…亿美元, 甲获得…亿美元.
std::int32_t ValueOwners::recipient(const Line& line, const ValueInLine& value, WordRange clause) const {
    if (value.kind != "money") return -1;
    bool given = false;
    for (std::size_t i = clause.first; i < value.words.first; ++i)
        given = given || m_give.has(line.words[i]);
    if (!given) return -1;
    for (std::size_t c = line.chunks.size(); c-- > 0;) {
        const Chunk& chunk = line.chunks[c];
        if (chunk.words.last > value.words.first || chunk.words.first < clause.first) continue;
        if (chunk.kind != Chunk::Kind::Preposition) continue;
        const std::string_view p = text(line, chunk.words.first);
        if (p != "向" && p != "给" && p != "为" && p != "对" && p != "给予") continue;
        std::vector<std::int32_t> heads;
        for (const PhraseEntity& e : chunk.phrase.heads)
            heads.push_back(e.mention);
        return heads.size() == 1 && fits(heads[0], ValueProperty::Other) ? heads[0] : -1;
    }
    return -1;
}

/// 甲、乙和丙的税率分别为17%、18.8%和35.3%: as many names before 分别 as values behind it.
std::int32_t ValueOwners::paired(const Line& line, const ValueInLine& value, WordRange clause) const {
    std::size_t split = clause.last;
    for (std::size_t i = clause.first; i < value.words.first; ++i)
        if (text(line, i) == "分别" || text(line, i) == "先后") split = i;
    if (split == clause.last) return -1;
    std::vector<std::size_t> figures;
    for (std::size_t i = split; i < clause.last; ++i)
        if (line.words[i].tag == WordTag::NumberQuantity &&
            (figures.empty() || line.words[i - 1].tag != WordTag::NumberQuantity))
            figures.push_back(i);
    const auto mine = std::find_if(figures.begin(), figures.end(),
                                   [&](std::size_t i) { return i >= value.words.first && i < value.words.last; });
    if (mine == figures.end()) return -1;
    for (std::size_t c = line.chunks.size(); c-- > 0;) {
        const Chunk& chunk = line.chunks[c];
        if (chunk.words.first < clause.first || chunk.words.last > value.words.first) continue;
        if (chunk.phrase.heads.size() != figures.size()) continue;
        const std::int32_t m = chunk.phrase.heads[static_cast<std::size_t>(mine - figures.begin())].mention;
        return fits(m, value.measures) ? m : -1;
    }
    return -1;
}

bool ValueOwners::isWork(std::int32_t mention) const {
    return m_a.mentions[static_cast<std::size_t>(mention)].entity.type == EntityType::Work;
}

bool ValueOwners::isPlace(std::int32_t mention) const {
    return m_a.mentions[static_cast<std::size_t>(mention)].entity.type == EntityType::Place;
}

/// The noun phrase that the clause before `before` is about: the first one, where no verb but one of speech or 让 and
/// the like stands before it. Who says it is spoken of too, if a company and nobody else is named (英伟达说要投50亿).
/// `unclear` where several share the clause.
std::int32_t ValueOwners::subject(const Line& line, WordRange clause, std::size_t before,
                                  ValueProperty property) const {
    std::int32_t out = -1, speaker = -1;
    bool verbBefore = false;
    for (std::size_t i = 0; i < line.chunks.size(); ++i) {
        const Chunk& c = line.chunks[i];
        if (c.words.first < clause.first) continue;
        if (c.words.first >= before) break;
        const Word& head = line.words[c.words.first];
        if (c.kind == Chunk::Kind::Verb && m_c.say.has(head) && c.words.last < before) {
            speaker = out;
            out = -1;
            verbBefore = false;
        } else if (c.kind == Chunk::Kind::Verb && !m_c.copula.has(head) && !m_c.light.has(head)) {
            verbBefore = !m_c.pivot.has(head);
        } else if (c.kind == Chunk::Kind::Other && text(line, c.words.first) == "的") {
            verbBefore = false;
        }
        if (c.kind != Chunk::Kind::Noun || out != -1 || verbBefore) continue;
        if (m_source.has(line.words[c.words.last - 1]) && c.words.last < before) continue;
        const PhraseEntity* last = c.phrase.heads.empty() ? nullptr : &c.phrase.heads.back();
        const bool direct = last && last->direct && c.words.last <= before && fits(last->mention, property);
        out =
            direct ? last->mention : best(mentionsIn(line, {c.words.first, std::min(c.words.last, before)}), property);
        if (out >= 0 && c.phrase.heads.size() >= 2 && c.words.last <= before) out = unclear;
    }
    if (out == -1 && speaker >= 0 && m_a.mentions[static_cast<std::size_t>(speaker)].entity.type == EntityType::Company)
        return speaker;
    return out;
}

/// 新公司估值…: somebody without a name.
bool ValueOwners::somebodyElse(const Line& line, WordRange clause, std::size_t before) const {
    for (std::size_t i = clause.first; i < before; ++i)
        if (line.words[i].mention < 0 && (m_generic.has(line.words[i]) || text(line, i).starts_with("《"))) return true;
    return false;
}

std::int32_t ValueOwners::of(const Line& line, const ValueInLine& value) const {
    const WordRange clause = clauseAt(line, value.words.first);
    if (value.ofWork) {
        for (std::size_t i = value.words.first; i-- > 0;)
            if (line.words[i].mention >= 0 && isWork(line.words[i].mention))
                return line.words[i].mention;
            else if (text(line, i).starts_with("《"))
                return -1;
        return m_work;
    }
    if (const std::int32_t m = recipient(line, value, clause); m >= 0) return m;
    if (const std::int32_t m = paired(line, value, clause); m >= 0) return m;
    std::size_t before = value.named ? std::max(value.property, value.words.first) : value.words.first;
    if (value.kind == "times") // 是H20的6倍: of what is compared, not of what it is compared with
        for (const Chunk& c : line.chunks)
            if (c.words.first <= value.words.first && value.words.first < c.words.last)
                before = std::min(before, c.words.first);
    bool stake = false;
    for (std::size_t i = value.words.last; i < clause.last && i < value.words.last + 3; ++i)
        stake = stake || m_stake.has(line.words[i]);
    std::int32_t place = -1;
    if (value.named && !stake && value.property < before)
        for (const Chunk& c : line.chunks) { // the owner of the property's noun
            if (c.words.first > value.property || c.words.last <= value.property) continue;
            if (c.kind == Chunk::Kind::Verb || c.kind == Chunk::Kind::Other) break;
            if (somebodyElse(line, {c.words.first, value.property}, value.property)) break;
            const std::int32_t m = best(mentionsIn(line, {c.words.first, value.property}), value.measures);
            if (m < 0) break;
            if (!isPlace(m)) return m;
            place = m; // 英伟达在中国的份额
        }
    const std::int32_t m = subject(line, clause, before, value.measures);
    if (m == unclear) return -1;
    if (m >= 0 && !isPlace(m)) return m;
    if (place >= 0) return place;
    if (m >= 0) return m;
    for (std::size_t i = clause.first; i < before; ++i) {
        if (line.words[i].mention >= 0) continue;
        if (text(line, i).starts_with("《")) return -1;
        if (m_generic.has(line.words[i])) // 公司: the one that is spoken of
            return text(line, i) == "公司" && m_topic >= 0 && fits(m_topic, value.measures) ? m_topic : -1;
    }
    return carried(line, value, clause);
}

/// The subject of a clause before that goes on.
std::int32_t ValueOwners::carried(const Line& line, const ValueInLine& value, WordRange clause) const {
    std::size_t first = clause.first;
    for (int back = 0; back < 8 && first >= 2; ++back) {
        const WordRange earlier = clauseAt(line, first - 2);
        if (earlier.first >= earlier.last || text(line, first - 1) == "。") return -1;
        if (value.measures == ValueProperty::Price) { // 开卖甲，售价…
            const std::int32_t m = best(mentionsIn(line, earlier), value.measures);
            if (m >= 0) return thing(m_a.mentions[static_cast<std::size_t>(m)].entity.type) ? m : -1;
            first = earlier.first;
            continue;
        }
        bool said = false;
        for (std::size_t i = earlier.first; i < earlier.last; ++i)
            said = said || (line.words[i].mention < 0 && m_c.say.has(line.words[i]));
        for (const Chunk& c : line.chunks) {
            if (c.words.first < earlier.first || c.words.first >= earlier.last) continue;
            if (c.kind == Chunk::Kind::Verb) break;
            if (c.kind != Chunk::Kind::Noun) continue;
            if (c.phrase.heads.empty()) {
                if (somebodyElse(line, c.words, c.words.last)) return -1;
                continue;
            }
            if (m_source.has(line.words[c.words.last - 1]) || c.phrase.heads.size() >= 2) return -1;
            const std::int32_t m = best(mentionsIn(line, c.words), value.measures);
            if (m < 0) return -1;
            const bool company = m_a.mentions[static_cast<std::size_t>(m)].entity.type == EntityType::Company;
            return said && !company ? -1 : m;
        }
        if (said) return -1;
        first = earlier.first;
    }
    // 发行价114.28元，开盘报650元: of the company that the sentence before spoke of.
    if (first > 1 || !value.named || value.property > value.words.first || m_topic < 0 ||
        !mentionsIn(line, {0, value.words.first}).empty() ||
        (value.words.last < line.words.size() && text(line, value.words.last) == "的"))
        return -1;
    return fits(m_topic, value.measures) ? m_topic : -1;
}

void ValueOwners::passed(const std::vector<Line>& lines) {
    for (const Line& line : lines)
        for (const Word& w : line.words)
            if (w.mention >= 0 && isWork(w.mention)) m_work = w.mention;
    for (const Line& line : lines)
        for (const Chunk& c : line.chunks) {
            if (c.kind == Chunk::Kind::Break || c.kind == Chunk::Kind::Verb) break;
            if (c.kind != Chunk::Kind::Noun) continue;
            for (const PhraseEntity& e : c.phrase.heads)
                if (m_a.mentions[static_cast<std::size_t>(e.mention)].entity.type == EntityType::Company) {
                    m_topic = e.mention;
                    return;
                }
        }
}

} // namespace wenmai
