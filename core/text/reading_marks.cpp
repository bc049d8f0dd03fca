#include "core/text/reading_marks.h"

#include <array>
#include <cerrno>
#include <fstream>

namespace wenmai {
namespace {

constexpr std::array<std::string_view, 4> places = {"line", "starts", "ends", "has"};

bool carries(const ReadingMark& mark, std::string_view line) {
    switch (mark.where) {
    case ReadingMark::Where::Line:
        return line == mark.text;
    case ReadingMark::Where::Starts:
        return line.starts_with(mark.text);
    case ReadingMark::Where::Ends:
        return line.ends_with(mark.text);
    case ReadingMark::Where::Has:
        return line.find(mark.text) != std::string_view::npos;
    }
    return false;
}

} // namespace

void ReadingMarks::add(ReadingMark mark) {
    m_marks.push_back(std::move(mark));
}

const ReadingMark* ReadingMarks::find(std::string_view what, std::string_view line) const {
    for (const ReadingMark& mark : m_marks)
        if (mark.what == what && carries(mark, line)) return &mark;
    return nullptr;
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
        const auto problem = [&](int column, std::string message) {
            diagnostics.push_back({Diagnostic::Severity::Error, {path, number, column}, std::move(message)});
        };
        const std::size_t first = line.find('\t');
        const std::size_t second = first == std::string::npos ? first : line.find('\t', first + 1);
        if (second == std::string::npos || second + 1 == line.size()) {
            problem(1, "expected what<TAB>where<TAB>text");
            continue;
        }
        const std::string where = line.substr(first + 1, second - first - 1);
        std::size_t place = 0;
        while (place < places.size() && places[place] != where)
            ++place;
        if (place == places.size()) {
            problem(static_cast<int>(first) + 2, "unknown place \"" + where + "\": line, starts, ends or has");
            continue;
        }
        marks.add({line.substr(0, first), static_cast<ReadingMark::Where>(place), line.substr(second + 1)});
    }
    if (file.bad()) return Error{ErrorCode::Unreadable, "reading marks", {path}};
    return marks;
}

} // namespace wenmai
