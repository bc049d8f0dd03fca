#include "core/text/libpinyin_counts.h"

#include "core/base/utf8.h"

#include <cstring>
#include <fstream>
#include <iterator>
#include <map>

#include <db.h>

namespace wenmai {
namespace {

using Token = std::uint32_t; ///< a word's number: its library in the high byte, its place in it
constexpr Token sentenceStart = 1;

template<class T>
T at(const std::string& bytes, std::size_t offset) {
    T out{};
    if (offset + sizeof out <= bytes.size()) std::memcpy(&out, bytes.data() + offset, sizeof out);
    return out;
}

/// A library's phrase index: its length and check sum; then the frequencies' sum, where the table of the words'
/// places, the words and the end are; a word is its length, the number of its readings, its frequency and its
/// characters, four bytes each. Place 0 is for a number without a word.
bool readWords(const std::filesystem::path& file, Token library, WordPairs::Counts& counts,
               std::map<Token, std::uint32_t>& numbers) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    constexpr std::size_t content = 8;
    if (bytes.size() < content + 17 || at<std::uint32_t>(bytes, 0) != bytes.size() - content ||
        bytes[content + 16] != '#')
        return false;
    const std::size_t places = content + at<std::uint32_t>(bytes, content + 4);
    const std::size_t words = content + at<std::uint32_t>(bytes, content + 8);
    for (Token i = 0; places + 4 * (std::size_t{i} + 1) < words; ++i) {
        const auto place = at<std::uint32_t>(bytes, places + 4 * std::size_t{i});
        if (place == 0) continue;
        const std::size_t word = words + place;
        const auto length = at<std::uint8_t>(bytes, word);
        if (word + 6 + 4 * std::size_t{length} > bytes.size()) return false;
        std::string text;
        for (std::size_t c = 0; c < length; ++c)
            utf8::append(text, at<char32_t>(bytes, word + 6 + 4 * c));
        if (text.empty()) continue;
        numbers.emplace(library << 24 | i, static_cast<std::uint32_t>(counts.words.size()));
        counts.words.push_back(std::move(text));
        counts.frequencies.push_back(at<std::uint32_t>(bytes, word + 2));
    }
    return true;
}

/// Berkeley DB: a token → the sum of what follows it, then tokens and how often each does.
bool readPairs(const std::filesystem::path& file, WordPairs::Counts& counts,
               const std::map<Token, std::uint32_t>& numbers) {
    DB* db = nullptr;
    if (db_create(&db, nullptr, 0) != 0) return false;
    DBC* cursor = nullptr;
    bool sound = db->open(db, nullptr, file.c_str(), nullptr, DB_HASH, DB_RDONLY, 0) == 0 &&
                 db->cursor(db, nullptr, &cursor, 0) == 0;
    while (sound) {
        DBT key{};
        DBT value{};
        const int result = cursor->get(cursor, &key, &value, DB_NEXT);
        if (result == DB_NOTFOUND) break;
        sound = result == 0;
        if (!sound || key.size != sizeof(Token)) continue;
        const auto before = at<Token>({static_cast<const char*>(key.data), key.size}, 0);
        const auto first = numbers.find(before);
        if (first == numbers.end() && before != sentenceStart) continue;
        const std::string items(static_cast<const char*>(value.data), value.size);
        for (std::size_t i = 4; i + 8 <= items.size(); i += 8) {
            const auto second = numbers.find(at<Token>(items, i));
            if (second == numbers.end()) continue;
            counts.pairs.push_back(
                {first == numbers.end() ? static_cast<std::uint32_t>(counts.words.size()) : first->second,
                 second->second, at<std::uint32_t>(items, i + 4)});
        }
    }
    if (cursor) cursor->close(cursor);
    db->close(db, 0);
    return sound && !counts.pairs.empty();
}

} // namespace

Result<WordPairs::Counts> readLibpinyinCounts(const std::filesystem::path& folder) {
    WordPairs::Counts counts;
    std::map<Token, std::uint32_t> numbers;
    Token library = 0;
    for (const char* file : {"gb_char.bin", "gbk_char.bin", "opengram.bin", "merged.bin"})
        if (!readWords(folder / file, ++library, counts, numbers))
            return Error{ErrorCode::WrongFormat, "not a phrase index", {(folder / file).string(), 0, 0}};
    if (!readPairs(folder / "bigram.db", counts, numbers))
        return Error{ErrorCode::WrongFormat, "no counts of pairs", {(folder / "bigram.db").string(), 0, 0}};
    return counts;
}

} // namespace wenmai
