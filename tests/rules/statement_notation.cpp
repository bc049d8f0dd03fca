#include "tests/rules/statement_notation.h"

#include <algorithm>

using namespace wenmai;

namespace {

std::string_view trim(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

bool names(const std::string& expected, const EntityKey& entity, const Extraction& article) {
    const auto bare = [](std::string_view name) {
        return name.size() > 6 && name.ends_with("政府") ? name.substr(0, name.size() - 6) : name;
    };
    if (bare(expected) == bare(entity.name)) return true;
    for (const EntityRecord& record : article.entities)
        if (record.entity == entity &&
            std::find(record.surfaces.begin(), record.surfaces.end(), expected) != record.surfaces.end())
            return true;
    return false;
}

} // namespace

std::optional<ExpectedStatement> parseStatement(std::string_view text) {
    ExpectedStatement out;
    std::vector<std::string> words;
    std::size_t predicateAt = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.emplace_back(text.substr(at, end - at));
        if (const auto predicate = predicateFrom(words.back()); predicate && predicateAt == 0 && words.size() > 1) {
            out.predicate = *predicate;
            predicateAt = words.size() - 1;
        }
        at = end + 1;
    }
    if (predicateAt == 0) return std::nullopt;
    const auto append = [](std::string& to, const std::string& word) { to += (to.empty() ? "" : " ") + word; };
    for (std::size_t i = 0; i < predicateAt; ++i)
        append(out.subject, words[i]);
    bool object = true, item = false;
    for (std::size_t i = predicateAt + 1; i < words.size(); ++i) {
        const std::string& w = words[i];
        if (item || w.starts_with('[')) {
            item = !w.ends_with(']');
            object = false;
        } else if (w == "!") {
            out.polarity = Polarity::Negated;
            object = false;
        } else if (const auto modality = modalityFrom(w)) {
            out.modality = *modality;
            object = false;
        } else if (w.starts_with('@')) {
            out.speaker = w.substr(1);
            object = false;
        } else if (w.starts_with('(')) {
            out.date = w.substr(1, w.size() - 2);
            object = false;
        } else if (object) {
            append(out.object, w);
        }
    }
    return out;
}

std::vector<ExpectedStatement> parseStatements(std::string_view text) {
    std::vector<ExpectedStatement> out;
    while (!text.empty()) {
        const std::size_t end = text.find(" ; ");
        if (const auto one = parseStatement(trim(text.substr(0, end)))) out.push_back(*one);
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 3);
    }
    return out;
}

bool sameRelation(const ExpectedStatement& expected, const Statement& made, const Extraction& article) {
    if (expected.predicate != made.predicate) return false;
    const auto ends = [&](const EntityKey& subject, const EntityKey& object) {
        return names(expected.subject, subject, article) && names(expected.object, object, article);
    };
    return ends(made.subject, made.object) || (symmetric(made.predicate) && ends(made.object, made.subject));
}

std::vector<ExpectedValue> parseValues(std::string_view text) {
    std::vector<ExpectedValue> out;
    while (!text.empty()) {
        const std::size_t end = text.find(" ; ");
        const std::string_view one = trim(text.substr(0, end));
        const std::size_t equals = one.find('=');
        const std::size_t space = equals == std::string_view::npos ? equals : one.rfind(' ', equals);
        if (space != std::string_view::npos && !parseStatement(one)) {
            const auto property = valuePropertyFrom(one.substr(space + 1, equals - space - 1));
            if (property) {
                ExpectedValue v{std::string(one.substr(0, space)), std::string(one.substr(equals + 1)), *property, {}};
                if (const std::size_t date = v.value.find(" ("); date != std::string::npos) {
                    v.date = v.value.substr(date + 2, v.value.size() - date - 3);
                    v.value.resize(date);
                }
                out.push_back(std::move(v));
            }
        }
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 3);
    }
    return out;
}

bool sameValue(const ExpectedValue& expected, const ValueStatement& made, const Extraction& article) {
    const bool figures =
        expected.value.find(made.value) != std::string::npos || made.value.find(expected.value) != std::string::npos;
    return figures && expected.property == made.property && names(expected.subject, made.subject, article);
}

bool sameSpeaker(const std::optional<std::string>& expected, const std::optional<std::string>& made,
                 const Extraction& article) {
    if (!expected || !made) return !expected && !made;
    for (const EntityRecord& record : article.entities)
        if (record.entity.name == *made && names(*expected, record.entity, article)) return true;
    return *expected == *made;
}

bool sameDate(const std::optional<std::string>& expected, const std::optional<Date>& made) {
    return expected ? made && iso(*made) == *expected : !made;
}
