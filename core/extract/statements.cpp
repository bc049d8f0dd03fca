#include "core/extract/statements.h"

#include "core/base/utf8.h"
#include "core/extract/event_dates.h"
#include "core/rules/pattern.h"

#include <algorithm>

namespace wenmai {

using Kind = Chunk::Kind;

namespace {

/// What takes more than a word to be done.
bool deal(Predicate p) {
    return p == Predicate::InvestsIn || p == Predicate::SellsTo || p == Predicate::Acquires || p == Predicate::Buys;
}

/// What is done by saying it.
bool declared(Predicate p) {
    return p == Predicate::Supports || p == Predicate::Opposes || p == Predicate::Lobbies || p == Predicate::Permits ||
           p == Predicate::Restricts || p == Predicate::Reviews || p == Predicate::Charges;
}

/// 美国商务部 and 美国: an office restricts, sues or opposes others in its country's name. Where it seems to be its own
/// country, one of the two is linked wrongly.
bool againstItself(Predicate p, const EntityKey& subject, const EntityKey& object) {
    const bool against = p == Predicate::Restricts || p == Predicate::Opposes || p == Predicate::Sues ||
                         p == Predicate::Charges || p == Predicate::Reviews || p == Predicate::CompetesWith;
    const auto within = [](const EntityKey& office, const EntityKey& country) {
        return country.type == EntityType::Place && office.type == EntityType::Government &&
               office.name.starts_with(country.name);
    };
    return against && (within(subject, object) || within(object, subject));
}

/// What is so over years; the day or the speaker of the sentence is seldom that of such a statement.
bool lasting(Predicate p) {
    return p == Predicate::HoldsPosition || p == Predicate::PartOf || p == Predicate::LocatedIn ||
           p == Predicate::Develops || p == Predicate::BasedOn || p == Predicate::Authored;
}

/// 正向, 正在 are one word in the dictionary.
std::string_view preposition(const ClauseReader& reader, std::size_t chunk) {
    const std::string_view text = reader.text(chunk);
    constexpr std::string_view now = "正";
    return text.size() > now.size() && text.starts_with(now) ? text.substr(now.size()) : text;
}

} // namespace

void StatementReader::sentence(const SentenceReading& r, const SpeakerFinder& speakers) {
    m_speakers = &speakers;
    m_said.clear();
    m_byFrame.clear();
    for (const Line& line : r.lines) {
        if (!namesTwo(line)) continue; // both ends of a relation stand in its line
        frames(r, line);
        patterns(r, line);
    }
    implied(r);
}

bool StatementReader::namesTwo(const Line& line) const {
    const std::string* first = nullptr;
    for (const Word& w : line.words) {
        const FoundMention* m = m_a.mention(w);
        if (m && first && m->entity.name != *first) return true;
        if (m && !first) first = &m->entity.name;
    }
    return false;
}

void StatementReader::implied(const SentenceReading& r) {
    const auto index = static_cast<std::size_t>(r.sentence - m_a.sentences.data());
    for (const Analysis::Implied& i : m_a.implied) {
        if (i.sentence != index) continue;
        RuleHead rule;
        rule.name = i.why;
        rule.predicate = i.predicate;
        Found found;
        found.rule = &rule;
        found.trigger = i.at;
        found.subjects = {i.subject};
        found.objects = {i.object};
        found.item = i.item;
        found.standing = true;
        add(found, r);
    }
}

bool StatementReader::asked(const SentenceReading& r, Span at) const {
    const std::string_view text = m_a.text(r.sentence->folded);
    const std::size_t mark = text.find('?');
    if (mark == std::string_view::npos) return false;
    // 甲约谈乙，H20有没有后门？ asks no more than its last clause, if no word of asking stands before it.
    const std::size_t comma = text.rfind(',', mark), from = at.begin - r.sentence->folded.begin;
    if (comma == std::string_view::npos || from > comma) return true;
    for (const Word& w : r.sentence->words)
        if (m_c.interrogative.has(w) && w.folded.begin < r.sentence->folded.begin + comma) return true;
    return false;
}

Span StatementReader::spanOf(const Line& line, WordRange range) const {
    return {line.words[range.first].folded.begin, line.words[range.last - 1].folded.end};
}

std::vector<std::int32_t> StatementReader::entities(const Phrase& phrase, TypeSet types, bool owners) const {
    std::vector<std::int32_t> out;
    for (const PhraseEntity& e : phrase.heads) {
        const EntityType type = m_a.mentions[static_cast<std::size_t>(e.mention)].entity.type;
        if (has(types, type) && (e.direct || owners)) out.push_back(e.mention);
    }
    if (out.empty() && owners)
        for (const std::int32_t m : phrase.modifiers)
            if (has(types, m_a.mentions[static_cast<std::size_t>(m)].entity.type)) out.push_back(m);
    return out;
}

std::vector<std::int32_t> StatementReader::ends(const std::vector<Role>& roles, TypeSet types,
                                                const ClauseReader& reader, const VerbFrame& f, bool passive) const {
    const auto at = [&](int chunk, bool owners) {
        return chunk < 0 ? std::vector<std::int32_t>{}
                         : entities(reader.chunk(static_cast<std::size_t>(chunk)).phrase, types, owners);
    };
    const auto picked = [&](const std::vector<PhraseEntity>& heads) {
        std::vector<std::int32_t> out;
        for (const PhraseEntity& e : heads)
            if (has(types, m_a.mentions[static_cast<std::size_t>(e.mention)].entity.type)) out.push_back(e.mention);
        return out;
    };
    const auto behind = [&](const auto& accepts, bool owners) {
        std::vector<std::int32_t> out;
        for (const std::size_t p : f.prepositions)
            if (out.empty() && accepts(preposition(reader, p))) out = entities(reader.chunk(p).phrase, types, owners);
        return out;
    };
    for (const Role& role : roles) {
        std::vector<std::int32_t> found;
        switch (role.kind) {
        case Role::Kind::Subject:
            if (f.gap) {
                const Phrase& object = reader.chunk(static_cast<std::size_t>(f.object)).phrase;
                found = picked(f.relative ? object.heads : object.right);
            } else {
                found = passive ? at(f.agent, role.owners) : at(f.subject, role.owners);
                // 甲与乙签约，将…: the first of the two goes on.
                if (!passive && f.carried && found.size() > 1 &&
                    opensWithJoint(reader.chunk(static_cast<std::size_t>(f.subject)).phrase, reader))
                    found.resize(1);
                // 美国再出新规，H800被禁: who did it was named before.
                if (passive && f.agent < 0) found = near(types, reader, f, false);
            }
            break;
        case Role::Kind::Object:
            if (passive) {
                found = at(f.subject, role.owners);
                if (found.empty() && f.relative) found = at(f.object, true); // 由空客研制的A380
            } else if (f.gap) {
                if (!f.relative) found = picked(reader.chunk(static_cast<std::size_t>(f.object)).phrase.left);
            } else {
                found = at(f.object, role.owners || f.relative || f.embedded);
                // 甲出资的乙与丙签约: the head of the clause is 乙.
                if (f.relative && found.size() > 1 &&
                    opensWithJoint(reader.chunk(static_cast<std::size_t>(f.object)).phrase, reader))
                    found.resize(1);
                if (found.empty()) found = at(f.topic, false);
                if (found.empty())
                    found = behind([](std::string_view p) { return p == "把" || p == "将"; }, role.owners);
            }
            break;
        case Role::Kind::SecondObject:
            found = at(f.secondObject, role.owners);
            break;
        case Role::Kind::Agent:
            found = at(f.agent, role.owners);
            break;
        case Role::Kind::Preposition:
            found = behind(
                [&](std::string_view p) {
                    return std::find(role.prepositions.begin(), role.prepositions.end(), p) != role.prepositions.end();
                },
                role.owners);
            break;
        case Role::Kind::Near:
            found = near(types, reader, f, role.owners);
            break;
        case Role::Kind::Clause:
            break;
        }
        if (!found.empty()) return found;
    }
    return {};
}

bool StatementReader::adjacent(std::int32_t left, std::int32_t right) const {
    const FoundMention& l = m_a.mentions[static_cast<std::size_t>(left)];
    const FoundMention& r = m_a.mentions[static_cast<std::size_t>(right)];
    return l.folded.end == r.folded.begin && l.entity.type == r.entity.type;
}

std::vector<std::int32_t> StatementReader::near(TypeSet types, const ClauseReader& reader, const VerbFrame& f,
                                                bool owners) const {
    for (std::size_t i = f.verb; i-- > 0;) {
        const Chunk& c = reader.chunk(i);
        if (c.kind != Kind::Noun || static_cast<int>(i) == f.subject) continue;
        if (auto out = entities(c.phrase, types, owners); !out.empty()) return out;
    }
    return {};
}

std::optional<Span> StatementReader::itemOf(const std::vector<Role>& roles, const ClauseReader& reader,
                                            const Line& line, const VerbFrame& f) const {
    for (const Role& role : roles) {
        int chunk = -1;
        if (role.kind == Role::Kind::Object) chunk = f.object;
        if (role.kind == Role::Kind::SecondObject) chunk = f.secondObject;
        if (role.kind == Role::Kind::Subject) chunk = f.subject;
        if (role.kind == Role::Kind::Preposition)
            for (const std::size_t p : f.prepositions)
                if (std::find(role.prepositions.begin(), role.prepositions.end(), preposition(reader, p)) !=
                    role.prepositions.end())
                    return spanOf(line, reader.chunk(p).phrase.words.empty() ? reader.chunk(p).words
                                                                             : reader.chunk(p).phrase.words);
        if (role.kind == Role::Kind::Clause && f.verb + 1 < f.clauseEnd)
            return Span{reader.head(f.verb + 1).folded.begin,
                        line.words[reader.chunk(f.clauseEnd - 1).words.last - 1].folded.end};
        if (chunk >= 0) return spanOf(line, reader.chunk(static_cast<std::size_t>(chunk)).words);
    }
    return std::nullopt;
}

void StatementReader::frames(const SentenceReading& r, const Line& line) {
    const ClauseReader reader(m_a, m_c, line);
    for (std::size_t i = 0; i < line.chunks.size(); ++i) {
        if (line.chunks[i].kind != Kind::Verb) continue;
        const Word& trigger = reader.head(i);
        if ((trigger.classes & m_rules.triggers()).none() || asked(r, trigger.folded)) continue;
        const VerbFrame f = reader.read(i);
        for (const std::size_t c : m_rules.triggerNumbers()) {
            if (!trigger.classes.test(c)) continue;
            for (const std::size_t n : m_rules.framesOf(c))
                frame(m_rules.frames()[n], r, reader, f, trigger);
        }
    }
    nominals(r, line, reader);
}

bool StatementReader::objectEnds(std::size_t wordClass, const ClauseReader& reader, const VerbFrame& f) const {
    const auto last = [&](const Chunk& c) {
        const Word& w = reader.word(c.words.last - 1);
        if (w.classes.test(wordClass)) return true;
        if (w.mention < 0) return false;
        const std::string_view name = m_a.text(w); // Hopper架构 is one word
        for (std::size_t at = utf8::previous(name, name.size()), n = 1; at > 0 && n < 4; ++n) {
            at = utf8::previous(name, at);
            const auto end = m_rules.lists().words().find(name.substr(at));
            if (end != m_rules.lists().words().end() && end->second.classes.test(wordClass)) return true;
        }
        return false;
    };
    for (const std::size_t p : f.prepositions)
        if (p > f.verb && last(reader.chunk(p))) return true;
    // 拿到补助: a noun that the chunks take for a verb.
    if (f.object < 0 && f.verb + 1 < f.clauseEnd && reader.head(f.verb + 1).classes.test(wordClass)) return true;
    for (const int object : {f.object, f.secondObject}) {
        if (object < 0) continue;
        const auto at = static_cast<std::size_t>(object);
        if (last(reader.chunk(at))) return true;
        // 获得甲的批准: the last word may have been cut off as a verb; 提供四亿美元直接资金: or behind an adverb.
        for (std::size_t i = at + 1; i < f.clauseEnd && i < at + 3; ++i) {
            if (reader.head(i).classes.test(wordClass)) return true;
            if (reader.chunk(i).kind != Kind::Other) break;
        }
        // 获得甲追加的补助, 驳回了甲扩大向乙供电的申请
        for (std::size_t i = f.clauseEnd; i-- > at + 1;)
            if (reader.text(i) == "的" && i + 1 < f.clauseEnd) {
                if (last(reader.chunk(i + 1))) return true;
                if (i < at + 5) break;
            }
    }
    return false;
}

bool StatementReader::takesWith(const std::vector<Role>& roles) {
    return std::any_of(roles.begin(), roles.end(), [](const Role& role) {
        return role.kind == Role::Kind::Preposition &&
               std::find(role.prepositions.begin(), role.prepositions.end(), "与") != role.prepositions.end();
    });
}

bool StatementReader::opensWithJoint(const Phrase& phrase, const ClauseReader& reader) const {
    bool named = false;
    for (std::size_t i = phrase.words.first; i < phrase.words.last; ++i) {
        const Word& w = reader.word(i);
        const std::string_view t = m_a.text(w);
        if (w.mention >= 0)
            named = true;
        else if (named && (t == "、" || (m_coordinator && w.classes.test(*m_coordinator))))
            return m_c.joint.has(w) && t != "和"; // 和 only adds
    }
    return false;
}

void StatementReader::frame(const RuleFrame& frame, const SentenceReading& r, const ClauseReader& reader,
                            const VerbFrame& f, const Word& trigger) {
    if (f.passive && !frame.passive) return;
    if (reader.isNominal(f) || reader.isSubjectClause(f) || reader.saidOfLater(f)) return;
    const auto governed = [&](std::size_t wordClass) {
        return std::any_of(f.governors.begin(), f.governors.end(),
                           [&](std::size_t g) { return reader.head(g).classes.test(wordClass); });
    };
    if (frame.governor && !governed(*frame.governor)) return;
    if (frame.notGovernor && governed(*frame.notGovernor)) return;
    if (frame.objectEnd && !objectEnds(*frame.objectEnd, reader, f)) return;
    if (frame.notObjectEnd && objectEnds(*frame.notObjectEnd, reader, f)) return;
    const Line* line = nullptr;
    for (const Line& l : r.lines)
        if (&l.words.front() <= &trigger && &trigger <= &l.words.back()) line = &l;
    // 甲与乙会谈: both stand in the subject, where nothing else is the object.
    const auto pairUp = [&](Found& found, const Arrangement& a) {
        if (f.passive && symmetric(*frame.head.predicate) && found.subjects.size() >= 2) {
            found.objects = found.subjects; // 由甲、乙联合开发
            return;
        }
        if (symmetric(*frame.head.predicate) && found.objects.empty() && found.subjects.size() == 1 && f.subject >= 0) {
            // 丰田比亚迪再联手
            for (const std::int32_t m : reader.chunk(static_cast<std::size_t>(f.subject)).phrase.modifiers)
                if (adjacent(m, found.subjects.front()) &&
                    has(frame.head.objectTypes, m_types[static_cast<std::size_t>(m)]))
                    found.objects.push_back(m);
            return;
        }
        if (f.subject < 0) return;
        const Phrase& who = reader.chunk(static_cast<std::size_t>(f.subject)).phrase;
        if (takesWith(a.subject) && who.joined && found.subjects.empty() && found.objects.size() >= 2) {
            found.subjects = {found.objects.back()}; // 甲与乙签署代工合同: 乙 does it
            found.objects.pop_back();
            return;
        }
        if (!found.objects.empty() || found.subjects.size() < 2 || !takesWith(a.object)) return;
        // 甲与乙争夺丙的订单: what the verb has an object for is no third party where the rule takes none.
        const bool takesObject =
            std::any_of(frame.arrangements.begin(), frame.arrangements.end(), [](const Arrangement& each) {
                return std::any_of(each.object.begin(), each.object.end(),
                                   [](const Role& role) { return role.kind == Role::Kind::Object; });
            });
        const bool another = f.object >= 0 && !reader.chunk(static_cast<std::size_t>(f.object)).phrase.heads.empty();
        if (another && (takesObject || !symmetric(*frame.head.predicate))) return;
        if (!symmetric(*frame.head.predicate)) { // 甲与乙签订采购合同
            if (!who.joined || f.passive) return;
            found.objects = {found.subjects.back()};
            found.subjects.pop_back();
        } else if (opensWithJoint(who, reader)) { // 甲与乙、丙角逐
            found.objects.assign(found.subjects.begin() + 1, found.subjects.end());
            found.subjects.resize(1);
        } else { // 甲、乙与丙结盟: each with each
            found.objects = found.subjects;
        }
    };
    for (const bool pair : {false, true}) {
        for (const Arrangement& a : frame.arrangements) {
            Found found;
            found.subjects = ends(a.subject, frame.head.subjectTypes, reader, f, f.passive);
            found.objects = ends(a.object, frame.head.objectTypes, reader, f, f.passive);
            if (pair || f.passive) pairUp(found, a);
            if (frame.abroad && !found.objects.empty())
                std::erase_if(found.subjects, [&](std::int32_t s) { return atHome(s, found.objects.front()); });
            if (found.subjects.empty() || found.objects.empty()) continue;
            found.rule = &frame.head;
            found.trigger = trigger.folded;
            found.qualifiers = qualify(m_a, m_c, reader, f, frame.governor);
            if (deal(*found.rule->predicate))
                if (const auto word = announced(m_c, reader, f)) found.qualifiers.raise(Modality::Planned, m_a, *word);
            found.item = itemOf(a.item, reader, *line, f);
            for (const std::size_t g : f.governors)
                if (reader.text(g) == "分别" && found.subjects.size() == found.objects.size()) found.paired = true;
            m_byFrame.emplace_back(*found.rule->predicate, trigger.folded);
            add(found, r);
            return;
        }
    }
}

void StatementReader::patterns(const SentenceReading& r, const Line& line) {
    std::vector<ValueSpan> values;
    for (const FoundValue& v : r.sentence->values) {
        const WordRange words = line.wordsIn(v.folded);
        if (!words.empty()) values.push_back({words.first, words.last, v.kind});
    }
    const PatternText text(m_a.folded.text, line.words, m_types, values, m_coordinator);
    // Of each part of a list the last one: 特斯拉CEO马斯克 is 马斯克.
    const auto mentions = [&](PatternMatch::Range range) {
        std::vector<std::int32_t> out;
        bool open = false; // the part has given one already
        for (std::size_t i = range.first; i < range.last; ++i) {
            const Word& w = line.words[i];
            if (w.mention < 0) {
                if (text.keys[i].coordinator) open = false;
                continue;
            }
            if (open) out.pop_back();
            out.push_back(w.mention);
            open = true;
        }
        return out;
    };
    const ClauseReader reader(m_a, m_c, line);
    const std::vector<Role> subject{Role{}};
    for (const Pattern* one : m_rules.patternsFor(text)) {
        const Pattern& pattern = *one;
        std::set<std::uint32_t> used;
        PatternStarts starts(pattern.needs, text);
        for (std::size_t at = 0; starts.next(at); ++at) {
            const auto m = match(pattern.steps, text, at);
            if (!m || (lasting(*pattern.head.predicate) && (isLed(line, m->first) || isLikened(line, m->first))))
                continue;
            Found found;
            found.rule = &pattern.head;
            found.subjects = mentions(m->subject);
            found.objects = mentions(m->object);
            std::optional<VerbFrame> clause;
            if (pattern.subjectOfClause) {
                clause = reader.at(m->trigger.first);
                if (!clause || reader.isSubjectClause(*clause) || reader.saidOfLater(*clause)) continue;
                found.again = true;
                found.subjects = ends(subject, pattern.head.subjectTypes, reader, *clause, clause->passive);
            }
            found.standing = lasting(*pattern.head.predicate);
            const PatternMatch::Range trigger =
                m->trigger.empty() ? PatternMatch::Range{m->first, m->last} : m->trigger;
            found.trigger = spanOf(line, {trigger.first, trigger.last});
            if (!found.standing && asked(r, found.trigger)) continue;
            if (!m->item.empty()) found.item = spanOf(line, {m->item.first, m->item.last});
            if (!m->trigger.empty()) {
                found.qualifiers = clause ? qualify(m_a, m_c, reader, *clause, pattern.governor)
                                          : qualifyWords(m_a, m_c, line, trigger.first, m->last, pattern.governor);
            }
            // What a verb's frame has read is not read again but where the grammar says whose it is, and one word
            // states one thing of one pattern.
            if (!m->trigger.empty()) {
                const auto read = [&](const auto& done) {
                    return done.first == *pattern.head.predicate && done.second.overlaps(found.trigger);
                };
                if (!clause && std::any_of(m_byFrame.begin(), m_byFrame.end(), read)) continue;
                if (!used.insert(found.trigger.begin).second) continue;
            }
            add(found, r);
        }
    }
}

bool StatementReader::isLed(const Line& line, std::size_t word) const {
    constexpr std::uint32_t oneCharacter = 3;
    const Word& w = line.words[word];
    if (word == 0 || w.mention < 0 || w.folded.size() != oneCharacter) return false;
    const Word& before = line.words[word - 1];
    return m_c.countryLead.has(before) && before.folded.end == w.folded.begin;
}

bool StatementReader::isLikened(const Line& line, std::size_t word) const {
    if (word == 0 || line.words[word].mention < 0) return false;
    if (m_a.mention(line.words[word])->entity.type != EntityType::Place) return false;
    std::size_t at = word;
    while (at > 0 && (m_a.text(line.words[at - 1]) == "“" || m_a.text(line.words[at - 1]) == "‘"))
        --at;
    return at > 0 && m_c.likened.has(line.words[at - 1]);
}

bool StatementReader::atHome(std::int32_t person, std::int32_t place) const {
    const LexiconEntity* who = m_lexicon.find(m_a.mentions[static_cast<std::size_t>(person)].entity);
    const LexiconEntity* where = m_lexicon.find(m_a.mentions[static_cast<std::size_t>(place)].entity);
    if (!who || who->country.empty()) return true;
    const LexiconEntity* parent = m_lexicon.find(who->parent);
    const bool official = !parent || parent->key.type == EntityType::Government;
    if (!where || where->country.empty()) return official;
    const bool home = where->country == who->country;
    return home && (official || where->key.type == EntityType::Place);
}

void StatementReader::add(const Found& found, const SentenceReading& r) {
    if (!found.qualifiers.stated || !found.rule->predicate) return;
    if (found.paired) {
        for (std::size_t i = 0; i < found.subjects.size(); ++i)
            addOne(found, r, found.subjects[i], found.objects[i]);
        return;
    }
    for (const std::int32_t s : found.subjects)
        for (const std::int32_t o : found.objects)
            addOne(found, r, s, o);
}

void StatementReader::addOne(const Found& found, const SentenceReading& r, std::int32_t subject, std::int32_t object) {
    const FoundMention& s = m_a.mentions[static_cast<std::size_t>(subject)];
    const FoundMention& o = m_a.mentions[static_cast<std::size_t>(object)];
    if (s.entity.name == o.entity.name) return;
    if (m_a.isDoubtful(s.folded.hull(o.folded).hull(found.trigger))) return;
    const Predicate predicate = *found.rule->predicate;
    if (againstItself(predicate, s.entity, o.entity)) return;
    const Modality modality = std::max(found.qualifiers.modality, found.rule->modality.value_or(Modality::Actual));
    const std::optional<TimeSpan> time = dateFor(r, found, modality);
    const std::optional<Date> date = time ? time->date : std::nullopt;
    const std::string when = date ? iso(*date) : "";
    if (found.again && std::any_of(m_said.begin(), m_said.end(), [&](const auto& said) {
            return std::get<0>(said) == s.entity && std::get<1>(said) == predicate && std::get<2>(said) == o.entity;
        }))
        return;
    if (symmetric(predicate) && m_said.contains({o.entity, predicate, s.entity, when})) return;
    if (!m_said.insert({s.entity, predicate, o.entity, when}).second) return;
    Statement out;
    out.subject = s.entity;
    out.predicate = predicate;
    out.object = o.entity;
    // An item that only names an end again says nothing.
    if (found.item && *found.item != o.folded && *found.item != s.folded)
        out.item = std::string(m_a.reading(*found.item));
    const bool flip = found.rule->polarity == Polarity::Negated;
    out.polarity = flip == (found.qualifiers.polarity == Polarity::Negated) ? Polarity::Affirmed : Polarity::Negated;
    out.modality = modality;
    out.date = date;
    out.evidence = evidence(r, *found.rule, found.trigger);
    std::vector<Reason>& why = out.evidence.why;
    // The trigger itself: 拒绝采购, 要求停售.
    if (flip) why.push_back(reason(m_a, Reason::Of::Polarity, found.trigger));
    if (found.rule->modality.value_or(Modality::Actual) > found.qualifiers.modality)
        why.push_back(reason(m_a, Reason::Of::Modality, found.trigger));
    why.insert(why.end(), found.qualifiers.why.begin(), found.qualifiers.why.end());
    if (date) why.push_back(reason(m_a, Reason::Of::Date, time->folded));
    if (!found.standing) attribute(m_a, m_speakers->at(found.trigger.begin), out.attributedTo, out.evidence);
    // 甲表示反对, 甲宣布解禁: saying so is doing it.
    if (out.attributedTo == s.entity.name && modality == Modality::Actual && declared(predicate)) {
        out.attributedTo.reset();
        std::erase_if(why, [](const Reason& because) { return because.of == Reason::Of::Speaker; });
    }
    out.evidence.subject = m_a.raw(s.folded);
    out.evidence.object = m_a.raw(o.folded);
    m_out.statements.push_back(std::move(out));
}

Evidence StatementReader::evidence(const SentenceReading& r, const RuleHead& rule, Span trigger) const {
    Evidence e;
    e.raw = m_a.document.toRaw.toSource(r.sentence->sentence.text);
    e.quote = std::string(slice(m_a.document.text, r.sentence->sentence.text));
    e.trigger = m_a.raw(trigger);
    e.triggerText = std::string(m_a.reading(trigger));
    e.rule = rule.name;
    return e;
}

std::optional<TimeSpan> StatementReader::dateFor(const SentenceReading& r, const Found& found,
                                                 Modality modality) const {
    if (found.standing) return std::nullopt;
    const DateQuestion question{found.trigger, lasting(*found.rule->predicate), modality != Modality::Actual};
    for (const Line& line : r.lines)
        if (!line.wordsIn(found.trigger).empty()) return dateOf(m_a, m_c, *r.sentence, line, question);
    return std::nullopt;
}

} // namespace wenmai
