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
constexpr std::size_t headBytes = 3;

std::uint32_t headOf(const char* bytes) {
    std::uint32_t head = 0;
    std::memcpy(&head, bytes, headBytes);
    return head;
}

std::uint32_t hashOf(std::uint32_t head) {
    return (head * 2654435761u) >> 16;
}

} // namespace

void ReadingMarks::add(ReadingMark mark) {
    mark.text = foldedString(mark.text);
    mark.after = foldedString(mark.after);
    m_inline = m_inline || mark.what == "inline";
    const auto number = static_cast<std::uint32_t>(m_marks.size());
    if (mark.where == ReadingMark::Where::Line) {
        m_wholeLines.emplace(mark.text, number);
    } else {
        const std::uint32_t head = headOf(mark.text.data());
        m_byHead.emplace(head, number);
        m_heads.set(hashOf(head));
    }
    m_marks.push_back(std::move(mark));
}

void ReadingMarks::find(std::string_view line, std::vector<Hit>& hits) const {
    hits.clear();
    const auto wholes = m_wholeLines.equal_range(std::string(line.substr(0, line.size() < 128 ? 128 : 0)));
    for (auto it = wholes.first; it != wholes.second; ++it)
        hits.push_back({&m_marks[it->second], 0});
    if (line.size() < headBytes) return;
    const std::size_t end = line.size() - headBytes;
    for (std::size_t at = 0; at <= end; ++at) {
        const std::uint32_t head = headOf(line.data() + at);
        if (!m_heads.test(hashOf(head))) continue;
        const auto range = m_byHead.equal_range(head);
        for (auto it = range.first; it != range.second; ++it) {
            const ReadingMark& mark = m_marks[it->second];
            if (line.substr(at, mark.text.size()) != mark.text) continue;
            if (mark.where == ReadingMark::Where::Starts && at != 0) continue;
            if (mark.where == ReadingMark::Where::Ends && at + mark.text.size() != line.size()) continue;
            if (!mark.after.empty() && line.find(mark.after, at + mark.text.size()) == std::string_view::npos) continue;
            hits.push_back({&mark, static_cast<std::uint32_t>(at)});
        }
    }
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
        if (mark.where != ReadingMark::Where::Line && mark.text.size() < headBytes) {
            problem(second + 2, "a mark of so few letters must be a whole line");
            continue;
        }
        marks.add(std::move(mark));
    }
    if (file.bad()) return Error{ErrorCode::Unreadable, "reading marks", {path}};
    return marks;
}

} // namespace wenmai
