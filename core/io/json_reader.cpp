// Records as JSON: objects one a line, one after the other, in a list, or in a list that one object holds.
#include "core/io/article_files.h"
#include "core/io/record_fields.h"
#include "core/io/records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <deque>
#include <utility>

namespace wenmai {
namespace {

using Json = nlohmann::ordered_json;

constexpr int deepest = 16;                        ///< objects within objects that are looked into
constexpr std::size_t mostBytesBack = 1024 * 1024; ///< of a broken object that are searched for the next one
constexpr int mostTries = 1000;                    ///< of finding the next one after a broken one

bool isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void put(Record& record, const std::string& name, std::string value) {
    for (auto& [key, text] : record.values)
        if (key == name) {
            text += '\n' + value;
            return;
        }
    record.values.emplace_back(name, std::move(value));
}

void flatten(Record& record, const std::string& name, const Json& json, int depth) {
    if (depth > deepest || json.is_null()) return;
    if (json.is_object()) {
        for (const auto& [key, value] : json.items())
            flatten(record, name.empty() ? key : name + "." + key, value, depth + 1);
    } else if (json.is_array()) {
        for (const Json& part : json)
            flatten(record, name, part, depth + 1);
    } else {
        put(record, name, json.is_string() ? json.get<std::string>() : json.dump());
    }
}

/// Whether an object is an article itself, not the list of some.
bool hasText(const Json& json, int depth = 0) {
    if (!json.is_object() || depth > deepest) return false;
    for (const auto& [key, value] : json.items()) {
        const bool words = value.is_string() || (value.is_array() && !value.empty() && value.front().is_string());
        if ((words && fieldNamed(key) == ArticleField::Text) || hasText(value, depth + 1)) return true;
    }
    return false;
}

/// The longest list of articles that an object holds without being one itself.
const Json* listWithin(const Json& object) {
    const Json* found = nullptr;
    if (hasText(object)) return nullptr;
    for (const auto& [key, value] : object.items()) {
        if (value.is_array() && !value.empty() && hasText(value.front()) && (!found || value.size() > found->size()))
            found = &value;
    }
    return found;
}

class JsonReader : public RecordReader {
public:
    JsonReader(TextStream stream, bool lines) : m_stream(std::move(stream)), m_lines(lines) {}

    [[nodiscard]] bool isTable() const override { return false; }

    std::optional<Result<Record>> next() override {
        for (;;) {
            if (!m_parts.empty()) {
                Record record{m_partsLine, {}};
                flatten(record, {}, m_parts.front(), 0);
                m_parts.pop_front();
                return Result<Record>(std::move(record));
            }
            skipBetween();
            const int line = m_stream.line(), c = m_stream.peek();
            if (c == TextStream::npos) return std::nullopt;
            if (c != '{') {
                std::string rest;
                m_stream.getLine(rest, articleSizeLimit);
                if (std::exchange(m_amidBroken, !m_lines)) continue; // told already
                return Result<Record>(Error{ErrorCode::Malformed, "no JSON object", {"", line, 0}});
            }
            m_amidBroken = false;
            std::string text;
            const bool whole = object(text);
            const Json json = whole ? Json::parse(text, nullptr, false) : Json(Json::value_t::discarded);
            if (!json.is_object()) return Result<Record>(broken(text, line, whole));
            m_tries = 0;
            if (std::exchange(m_first, false)) {
                m_lines = m_lines || (m_stream.peek() == '\n' && text.find('\n') == std::string::npos);
                if (const Json* list = listWithin(json)) {
                    m_parts.assign(list->begin(), list->end());
                    m_partsLine = line;
                    continue;
                }
            }
            Record record{line, {}};
            flatten(record, {}, json, 0);
            return Result<Record>(std::move(record));
        }
    }

private:
    /// White space, and what stands between the parts of a list.
    void skipBetween() {
        for (int c = m_stream.peek(); isSpace(c) || c == ',' || c == '[' || c == ']'; c = m_stream.peek())
            m_stream.get();
    }

    /// Reads up to the bracket that closes the object; false where none does.
    bool object(std::string& text) {
        int depth = 0;
        bool quoted = false, escaped = false;
        while (text.size() < articleSizeLimit) {
            const int c = m_stream.peek();
            if (c == TextStream::npos) return false;
            // JSON has no line ends within strings: there a quotation mark is missing, and the record ends.
            if (c == '\n' && (quoted || m_lines)) return false;
            text += static_cast<char>(m_stream.get());
            if (escaped) {
                escaped = false;
            } else if (quoted) {
                escaped = c == '\\';
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                ++depth;
            } else if (c == '}' && --depth == 0) {
                return true;
            }
        }
        return false;
    }

    /// Tells of a broken object. What it swallowed from the begin of the next one on is read again.
    Error broken(const std::string& text, int line, bool whole) {
        m_amidBroken = !m_lines;
        const bool large = text.size() >= articleSizeLimit;
        if (text.size() <= mostBytesBack && ++m_tries < mostTries)
            for (std::size_t at = text.find('{', 1); at != std::string::npos; at = text.find('{', at + 1)) {
                const std::size_t before = text.find_last_not_of(" \t\r\n,", at - 1);
                if (before == std::string::npos || text[before] != '}') continue;
                const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
                m_stream.putBack(std::string_view(text).substr(at), line + static_cast<int>(lines));
                break;
            }
        return {large ? ErrorCode::TooLarge : ErrorCode::Malformed,
                large   ? "an object of over 64 MiB"
                : whole ? "no JSON"
                        : "an object that does not end",
                {"", line, 0}};
    }

    TextStream m_stream;
    bool m_lines; ///< one object a line
    bool m_first = true;
    bool m_amidBroken = false; ///< what follows up to the next object belongs to one that was told of
    int m_tries = 0;
    std::deque<Json> m_parts; ///< of a list within the first object
    int m_partsLine = 0;
};

} // namespace

std::unique_ptr<RecordReader> jsonReader(TextStream stream, bool lines) {
    return std::make_unique<JsonReader>(std::move(stream), lines);
}

} // namespace wenmai
