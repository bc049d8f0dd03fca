#include "core/text/reading_marks.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, 4> places = {"line", "starts", "ends", "has"};
constexpr std::array<std::string_view, 14> kinds = {
    "boilerplate", "tail",         "list",         "inline",     "caption",      "credit",      "outlet",
    "outlet-end",  "source-label", "author-label", "date-label", "source-frame", "other-label", "no-name"};
constexpr std::size_t leastBytes = 3;

constexpr std::size_t shortHead = 3;
constexpr std::size_t longHead = 6;

template<std::size_t length>
std::uint64_t headOf(const char* bytes) {
    std::uint64_t head = 0;
    std::memcpy(&head, bytes, length);
    return head;
}

/// Of a number read from more bytes than the head has, on machines that keep the low byte first.
constexpr std::uint64_t shortMask = 0xFFFFFF;
constexpr std::uint64_t longMask = 0xFFFFFFFFFFFF;

std::uint32_t hashOf(std::uint64_t head) {
    return static_cast<std::uint32_t>((head * 0x9E3779B97F4A7C15u) >> 48);
}

} // namespace

void ReadingMarks::add(ReadingMark mark) {
    if (mark.what == "inline" && mark.text.size() >= longHead) {
        m_inlineHeads.filter.set(hashOf(headOf<longHead>(mark.text.data())));
        m_inline.push_back(mark.text);
    }
    mark.text = foldedString(mark.text);
    mark.after = foldedString(mark.after);
    const auto number = static_cast<std::uint32_t>(m_marks.size());
    if (mark.where == ReadingMark::Where::Line) {
        m_wholeLines.emplace(mark.text, number);
    } else {
        const bool isLong = mark.text.size() >= longHead;
        Index& index = isLong ? m_long : m_short;
        const std::uint64_t head = isLong ? headOf<longHead>(mark.text.data()) : headOf<shortHead>(mark.text.data());
        index.byHead.emplace(head, number);
        index.filter.set(hashOf(head));
        m_any.set(hashOf(headOf<shortHead>(mark.text.data())));
    }
    m_marks.push_back(std::move(mark));
}

void ReadingMarks::take(const Index& index, std::uint64_t head, std::string_view line, std::size_t at,
                        std::vector<Hit>& hits) const {
    const auto range = index.byHead.equal_range(head);
    for (auto it = range.first; it != range.second; ++it) {
        const ReadingMark& mark = m_marks[it->second];
        if (line.substr(at, mark.text.size()) != mark.text) continue;
        if (mark.where == ReadingMark::Where::Starts && at != 0) continue;
        if (mark.where == ReadingMark::Where::Ends && at + mark.text.size() != line.size()) continue;
        if (!mark.after.empty() && line.find(mark.after, at + mark.text.size()) == std::string_view::npos) continue;
        hits.push_back({&mark, static_cast<std::uint32_t>(at)});
    }
}

void ReadingMarks::find(std::string_view line, std::vector<Hit>& hits) const {
    hits.clear();
    if (line.size() < 128) {
        const auto wholes = m_wholeLines.equal_range(std::string(line));
        for (auto it = wholes.first; it != wholes.second; ++it)
            hits.push_back({&m_marks[it->second], 0});
    }
    // Every byte is looked at, though marks begin with characters: the looks then do not wait for each other.
    for (std::size_t at = 0; at + shortHead <= line.size(); ++at) {
        const std::uint64_t first =
            at + 4 <= line.size() ? headOf<4>(line.data() + at) & shortMask : headOf<shortHead>(line.data() + at);
        if (!m_any[hashOf(first)]) continue;
        if (at + longHead <= line.size()) {
            const std::uint64_t head = headOf<longHead>(line.data() + at);
            if (m_long.filter.test(hashOf(head))) take(m_long, head, line, at, hits);
        }
        if (m_short.filter.test(hashOf(first))) take(m_short, first, line, at, hits);
    }
}

std::vector<std::string> ReadingMarks::inlineIn(std::string_view text) const {
    std::vector<std::string> out;
    const auto look = [&](std::size_t at) {
        for (const std::string& mark : m_inline)
            if (text.substr(at, mark.size()) == mark && std::find(out.begin(), out.end(), mark) == out.end())
                out.push_back(mark);
    };
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); ++at)
        if (m_inlineHeads.filter[hashOf(headOf<sizeof(std::uint64_t)>(text.data() + at) & longMask)]) look(at);
    for (; at < text.size(); ++at)
        look(at);
    return out;
}

Result<ReadingMarks> loadReadingMarks(const std::string& path, Diagnostics& diagnostics) {
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable, "reading marks", {path}};
    ReadingMarks marks;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.ends_with('\r')) line.pop_back();
        if (line.empty() || line.front() == '#') continue;
        const auto problem = [&](std::size_t column, std::string message) {
            diagnostics.push_back(
                {Diagnostic::Severity::Error, {path, number, static_cast<int>(column)}, std::move(message)});
        };
        const std::size_t first = line.find('\t');
        const std::size_t second = first == std::string::npos ? first : line.find('\t', first + 1);
        if (second == std::string::npos || second + 1 == line.size()) {
            problem(1, "expected what<TAB>where<TAB>text");
            continue;
        }
        ReadingMark mark;
        mark.what = line.substr(0, first);
        if (std::find(kinds.begin(), kinds.end(), mark.what) == kinds.end()) {
            problem(1, "unknown kind of mark \"" + mark.what + "\"");
            continue;
        }
        const std::string where = line.substr(first + 1, second - first - 1);
        const auto place = std::find(places.begin(), places.end(), where);
        if (place == places.end()) {
            problem(first + 2, "unknown place \"" + where + "\": line, starts, ends or has");
            continue;
        }
        mark.where = static_cast<ReadingMark::Where>(place - places.begin());
        mark.text = line.substr(second + 1);
        if (const std::size_t hole = mark.text.find('*'); mark.what == "source-frame" && hole != std::string::npos) {
            mark.after = mark.text.substr(hole + 1);
            mark.text.resize(hole);
        }
        if (mark.where != ReadingMark::Where::Line && mark.text.size() < leastBytes) {
            problem(second + 2, "a mark of so few letters must be a whole line");
            continue;
        }
        marks.add(std::move(mark));
    }
    if (file.bad()) return Error{ErrorCode::Unreadable, "reading marks", {path}};
    return marks;
}

} // namespace wenmai
