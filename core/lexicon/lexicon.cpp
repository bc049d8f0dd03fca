#include "core/lexicon/lexicon.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <map>

namespace wenmai {

std::span<const LexiconHit> Lexicon::hits(std::int32_t value) const {
    const auto [first, count] = m_hitRanges[static_cast<std::size_t>(value)];
    return std::span(m_hits).subspan(first, count);
}

std::vector<Lexicon::Located> Lexicon::locate(std::string_view folded) const {
    std::vector<Located> out;
    bool inWord = false; // a Latin letter stands right before
    for (std::size_t at = 0; at < folded.size();) {
        const auto first = utf8::decode(folded, at);
        const bool letter = utf8::isWordLetter(first.code);
        std::size_t best = 0;
        std::int32_t value = -1;
        if (!letter || !inWord)
            m_index.prefixes(folded, at, [&](std::size_t length, std::int32_t v) {
                const std::size_t end = at + length;
                if (end < folded.size() && utf8::isWordLetter(utf8::decode(folded, end).code) &&
                    utf8::isWordLetter(utf8::decode(folded, utf8::previous(folded, end)).code))
                    return;
                best = length;
                value = v;
            });
        if (value < 0) {
            at += first.length;
            inWord = letter;
            continue;
        }
        const auto begin = static_cast<std::uint32_t>(at);
        out.push_back({{begin, begin + static_cast<std::uint32_t>(best)}, value});
        at += best;
        inWord = utf8::isWordLetter(utf8::decode(folded, utf8::previous(folded, at)).code);
    }
    return out;
}

const LexiconEntity* Lexicon::find(std::string_view name) const {
    const auto found = m_byName.find(std::string(name));
    return found == m_byName.end() ? nullptr : &m_entities[found->second.front()];
}

const LexiconEntity* Lexicon::find(const EntityKey& key) const {
    const auto found = m_byName.find(key.name);
    if (found == m_byName.end()) return nullptr;
    for (const std::uint32_t e : found->second)
        if (m_entities[e].key.type == key.type) return &m_entities[e];
    return nullptr;
}

const std::string* Lexicon::country(std::string_view shortForm) const {
    const auto found = m_countries.find(std::string(shortForm));
    return found == m_countries.end() ? nullptr : &found->second;
}

const std::string* Lexicon::government(std::string_view capital) const {
    const auto found = m_governments.find(std::string(capital));
    return found == m_governments.end() ? nullptr : &found->second;
}

void Lexicon::index() {
    // 华为昇腾 is read as 华为 and 昇腾: a spelling that is the maker's name and another spelling of the same entity
    // would only hide the maker.
    std::map<std::string, std::vector<LexiconHit>> bySpelling;
    for (std::uint32_t e = 0; e < m_entities.size(); ++e) {
        const LexiconEntity& entity = m_entities[e];
        const auto listed = [&](std::string_view text) {
            return std::any_of(entity.spellings.begin(), entity.spellings.end(),
                               [&](const Spelling& s) { return s.folded == text; });
        };
        const LexiconEntity* parent = find(entity.parent);
        const auto hidesParent = [&](const Spelling& s) {
            return parent && parent->key.type == EntityType::Company &&
                   std::any_of(parent->spellings.begin(), parent->spellings.end(), [&](const Spelling& p) {
                       return s.folded.size() > p.folded.size() && s.folded.starts_with(p.folded) &&
                              listed(std::string_view(s.folded).substr(p.folded.size()));
                   });
        };
        for (std::uint32_t i = 0; i < entity.spellings.size(); ++i)
            if (!hidesParent(entity.spellings[i])) bySpelling[entity.spellings[i].folded].push_back({e, i});
    }
    std::vector<std::pair<std::string, std::int32_t>> keys;
    for (const auto& [text, hits] : bySpelling) {
        keys.emplace_back(text, static_cast<std::int32_t>(m_hitRanges.size()));
        m_hitRanges.emplace_back(static_cast<std::uint32_t>(m_hits.size()), static_cast<std::uint32_t>(hits.size()));
        m_hits.insert(m_hits.end(), hits.begin(), hits.end());
    }
    m_index = DoubleArray::build(keys);
}

std::string dump(const LexiconEntity& e) {
    std::string out = e.key.name + " (" + std::string(name(e.key.type)) + ")";
    for (const Spelling& s : e.spellings)
        out += " " + s.text + (s.ambiguous ? "?" : "");
    return out + (e.parent.empty() ? "" : " < " + e.parent);
}

} // namespace wenmai
