#include "core/extract/statements.h"

#include <algorithm>

namespace wenmai {

using Kind = Chunk::Kind;

void StatementReader::nominals(const SentenceReading& r, const Line& line, const ClauseReader& reader) {
    for (std::size_t i = 0; i < line.chunks.size(); ++i) {
        const Chunk& chunk = line.chunks[i];
        if (chunk.kind != Kind::Noun && chunk.kind != Kind::Preposition) continue;
        for (std::size_t w = chunk.words.first; w < chunk.words.last; ++w) {
            const Word& word = line.words[w];
            constexpr std::uint32_t oneCharacter = 3; // 卖, 买, 见 are never nouns
            const WordClasses classes = nounClasses(word);
            if ((classes & m_rules.triggers()).none() || word.folded.size() <= oneCharacter || asked(r, word.folded))
                continue;
            std::optional<NominalFrame> f;
            for (const std::size_t c : m_rules.triggerNumbers()) {
                if (!classes.test(c)) continue;
                if (!f && !(f = readNominal(m_a, m_c, reader, i, w))) break;
                for (const std::size_t n : m_rules.framesOf(c))
                    nominal(m_rules.frames()[n], r, line, reader, *f);
            }
        }
    }
}

WordClasses StatementReader::nounClasses(const Word& word) const {
    if (word.mention < 0) return word.classes;
    // 芯片出口管制 is a policy's name and says what it does all the same.
    if (m_types[static_cast<std::size_t>(word.mention)] != EntityType::Policy) return {};
    const std::string_view text = m_a.text(word);
    constexpr std::size_t character = 3;
    for (std::size_t size = std::min<std::size_t>(text.size(), 4 * character); size >= 2 * character; size -= character)
        if (const WordLists::Entry* entry = m_rules.lists().word(text.substr(text.size() - size)))
            return entry->classes;
    return {};
}

void StatementReader::nominal(const RuleFrame& frame, const SentenceReading& r, const Line& line,
                              const ClauseReader& reader, const NominalFrame& f) {
    if (!frame.nominal || frame.governor || frame.objectEnd || !frame.head.predicate) return;
    // A ban that is lifted is leave, of which a rule of its own speaks.
    if (f.undone && *frame.head.predicate == Predicate::Restricts) return;
    const auto fit = [&](const std::vector<std::int32_t>& from, TypeSet types) {
        std::vector<std::int32_t> out;
        for (const std::int32_t m : from)
            if (has(types, m_types[static_cast<std::size_t>(m)])) out.push_back(m);
        return out;
    };
    const TypeSet subjectTypes = frame.head.subjectTypes, objectTypes = frame.head.objectTypes;
    Found found;
    found.rule = &frame.head;
    found.trigger = line.words[f.word].folded;
    found.triggerLineWord = f.word;
    found.subjects = fit(f.doers, subjectTypes);
    if (found.subjects.empty() && f.carrier && f.carrier->subject >= 0)
        found.subjects =
            entities(reader.chunk(static_cast<std::size_t>(f.carrier->subject)).phrase, subjectTypes, false);
    const bool reciprocal = symmetric(*frame.head.predicate);
    if (reciprocal) {
        found.objects = fit(f.joint, objectTypes);
        if (found.objects.empty()) found.objects = fit(f.toward, objectTypes); // 面临乙的竞争
        if (found.subjects.empty() && found.objects.size() >= 2) {             // 甲与乙的会谈
            found.subjects.assign(found.objects.begin(), found.objects.begin() + 1);
            found.objects.erase(found.objects.begin());
        }
        if (found.objects.empty() && found.subjects.size() >= 2 && f.carrier) { // 甲同乙、丙进行了沟通
            found.objects = found.subjects;
            if (opensWithJoint(reader.chunk(static_cast<std::size_t>(f.carrier->subject)).phrase, reader)) {
                found.objects.erase(found.objects.begin());
                found.subjects.resize(1);
            }
        }
    } else {
        found.objects = fit(f.toward, objectTypes);
        auto whose = fit(f.whose, found.objects.empty() ? objectTypes : subjectTypes);
        if (found.objects.empty() && found.subjects.empty() && whose.size() >= 2 &&
            has(subjectTypes, m_types[static_cast<std::size_t>(whose.front())])) { // 美国H20禁令
            found.subjects.assign(whose.begin(), whose.begin() + 1);
            whose.erase(whose.begin());
        }
        if (found.objects.empty())
            found.objects = std::move(whose);
        else if (found.subjects.empty())
            found.subjects = std::move(whose);
    }
    if (found.subjects.empty() || found.objects.empty()) return;
    if (f.carrier) found.qualifiers = qualify(m_a, m_c, reader, *f.carrier);
    if (f.undone)
        found.qualifiers.set(found.qualifiers.polarity == Polarity::Negated ? Polarity::Affirmed : Polarity::Negated,
                             m_a, *f.undone);
    found.qualifiers.raise(f.modality, m_a, f.modalityFrom);
    if (f.word > 0 && isNone(m_a.text(line.words[f.word - 1]))) // 零出口
        found.qualifiers.set(Polarity::Negated, m_a, line.words[f.word - 1].folded);
    if (const auto ended = hasEnded(m_c, line.words, f.word + 1)) found.qualifiers.set(Polarity::Negated, m_a, *ended);
    if (!found.qualifiers.stated) return;
    m_byFrame.emplace_back(*frame.head.predicate, found.trigger);
    add(found, r);
}

} // namespace wenmai
