#include "app/cli/arguments.h"

#include <charconv>
#include <cstdio>

namespace wenmai::cli {

std::optional<std::string> Arguments::option(std::string_view name) const {
    for (const auto& [key, value] : options)
        if (key == name) return value;
    return std::nullopt;
}

std::vector<std::string> Arguments::all(std::string_view name) const {
    std::vector<std::string> out;
    for (const auto& [key, value] : options)
        if (key == name) out.push_back(value);
    return out;
}

std::optional<Arguments> parse(const std::vector<std::string>& words, const Syntax& syntax) {
    Arguments out;
    const auto wrong = [](const char* what, const std::string& word) {
        std::fprintf(stderr, "wenmai-cli: %s: %s\n", what, word.c_str());
        return std::nullopt;
    };
    bool onlyWords = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (onlyWords || word.size() < 2 || word.front() != '-') {
            out.words.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyWords = true;
            continue;
        }
        const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string name = word.substr(0, equals);
        if (syntax.flags.contains(name) && equals == std::string::npos) {
            out.flags.insert(name);
        } else if (!syntax.options.contains(name)) {
            return wrong("unknown option", word);
        } else if (equals != std::string::npos) {
            out.options.emplace_back(name, word.substr(equals + 1));
        } else if (i + 1 == words.size()) {
            return wrong("an option needs a value", word);
        } else {
            out.options.emplace_back(name, words[++i]);
        }
    }
    if (out.words.size() < syntax.fewestWords) {
        std::fprintf(stderr, "wenmai-cli: something is missing\n");
        return std::nullopt;
    }
    if (out.words.size() > syntax.mostWords) return wrong("one word too many", out.words[syntax.mostWords]);
    return out;
}

std::optional<std::uint32_t> wholeNumber(std::string_view text, std::uint32_t least) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least) return std::nullopt;
    return number;
}

} // namespace wenmai::cli
