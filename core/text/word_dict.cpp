#include "core/text/word_dict.h"

#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "core/text/word_dict_file.h"

namespace wenmai {

Result<WordDict> WordDict::open(const std::filesystem::path& file) {
    const Place where{file.string(), 0, 0};
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Error{errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable, std::strerror(errno), where};
    struct stat info {};
    if (::fstat(descriptor, &info) != 0 || static_cast<std::size_t>(info.st_size) < sizeof(WordDictHeader)) {
        ::close(descriptor);
        return Error{ErrorCode::WrongFormat, "not a compiled dictionary", where};
    }
    WordDict dict;
    dict.m_size = static_cast<std::size_t>(info.st_size);
    void* map = ::mmap(nullptr, dict.m_size, PROT_READ, MAP_SHARED, descriptor, 0);
    ::close(descriptor);
    if (map == MAP_FAILED) return Error{ErrorCode::Unreadable, std::strerror(errno), where};
    dict.m_map = map;
    const auto* bytes = static_cast<const std::byte*>(map);
    WordDictHeader header;
    std::memcpy(&header, bytes, sizeof header);
    const std::size_t cells = sizeof header + header.characters * sizeof(char32_t);
    const std::size_t entries = cells + header.cells * sizeof(WordTrie::Cell);
    const std::size_t all = entries + header.entries * sizeof(Entry);
    std::optional<WordPairs> pairs;
    if (header.magic == WordDictHeader::expected && dict.m_size > all)
        pairs = WordPairs::over({bytes + all, dict.m_size - all});
    if (!pairs) return Error{ErrorCode::WrongFormat, "not a compiled dictionary of this version", where};
    dict.m_pairs = std::move(*pairs);
    dict.m_characters = CharacterIds(
        {reinterpret_cast<const char32_t*>(bytes + sizeof header), static_cast<std::size_t>(header.characters)});
    dict.m_words = WordTrie::over(
        {reinterpret_cast<const WordTrie::Cell*>(bytes + cells), static_cast<std::size_t>(header.cells)});
    dict.m_entries = {reinterpret_cast<const Entry*>(bytes + entries), static_cast<std::size_t>(header.entries)};
    dict.m_rarest = header.rarest;
    return dict;
}

const WordDict::Entry* WordDict::find(std::string_view word) const {
    const std::int32_t value = m_words.find(m_characters, word);
    return value < 0 ? nullptr : &entry(value);
}

WordDict::WordDict(WordDict&& other) noexcept
    : m_map(std::exchange(other.m_map, nullptr)), m_size(other.m_size), m_characters(std::move(other.m_characters)),
      m_words(std::move(other.m_words)), m_entries(other.m_entries), m_rarest(other.m_rarest),
      m_pairs(std::move(other.m_pairs)) {}

WordDict& WordDict::operator=(WordDict&& other) noexcept {
    std::swap(m_map, other.m_map);
    std::swap(m_size, other.m_size);
    m_characters = std::move(other.m_characters);
    m_words = std::move(other.m_words);
    m_entries = other.m_entries;
    m_rarest = other.m_rarest;
    m_pairs = std::move(other.m_pairs);
    return *this;
}

WordDict::~WordDict() {
    if (m_map) ::munmap(m_map, m_size);
}

} // namespace wenmai
