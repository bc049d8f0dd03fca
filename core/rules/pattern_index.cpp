#include "core/rules/pattern_index.h"

#include <algorithm>

namespace wenmai {
namespace {

/// How common a filter's words are, roughly: parts of speech and names are in most sentences.
std::size_t commonness(const WordFilter& f) {
    constexpr std::size_t tag = 200, mention = 100;
    return f.classes.count() + f.texts.count() + tag * f.tags.count() + mention * f.mentions.count();
}

} // namespace

void PatternIndex::enter(Entries& entries, std::size_t number, std::uint32_t pattern) {
    const auto at = std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.first == number; });
    (at == entries.end() ? entries.emplace_back(number, std::vector<std::uint32_t>{}) : *at).second.push_back(pattern);
}

void PatternIndex::add(const PatternNeeds& needs) {
    const std::uint32_t pattern = m_count++;
    const auto rarest = std::min_element(needs.each.begin(), needs.each.end(),
                                         [](const auto& a, const auto& b) { return commonness(a) < commonness(b); });
    if (rarest == needs.each.end()) return m_always.push_back(pattern);
    const auto enterAll = [&](const auto& bits, Entries& entries) {
        for (std::size_t i = 0; i < bits.size(); ++i)
            if (bits.test(i)) enter(entries, i, pattern);
    };
    enterAll(rarest->classes, m_classes);
    enterAll(rarest->texts, m_texts);
    enterAll(rarest->tags, m_tags);
    enterAll(rarest->mentions, m_mentions);
}

std::vector<std::uint32_t> PatternIndex::mayMatch(const PatternText& text) const {
    std::vector<std::uint32_t> out = m_always;
    const auto addAll = [&](const Entries& entries, const auto& present) {
        for (const auto& [number, patterns] : entries)
            if (present.test(number)) out.insert(out.end(), patterns.begin(), patterns.end());
    };
    addAll(m_classes, text.present.classes);
    addAll(m_texts, text.present.texts);
    addAll(m_tags, text.present.tags);
    addAll(m_mentions, text.present.mentions);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace wenmai
