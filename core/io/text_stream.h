#pragma once

#include "core/text/transcoder.h"

#include <cstddef>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace wenmai {

/// A text file of any size and charset, read bit by bit as UTF-8.
class TextStream {
public:
    /// Errors: Empty, NotText (binary data, no charset), Unreadable.
    [[nodiscard]] static Result<TextStream> open(std::unique_ptr<std::istream> in);

    /// The next byte; npos at the end.
    static constexpr int npos = -1;
    [[nodiscard]] int peek();
    int get();
    /// The next line with its end behind `out`; false at the end of the file. Of a line over `limit` bytes only as
    /// much, the rest is the next.
    bool getLine(std::string& out, std::size_t limit);
    /// Puts text back that was read, so that it is read again; `line` is where it began.
    void putBack(std::string_view text, int line);
    /// Number of the line that the next byte is on, from 1.
    [[nodiscard]] int line() const { return m_line; }

private:
    TextStream(std::unique_ptr<std::istream> in, Transcoder transcoder);
    bool fill();

    std::unique_ptr<std::istream> m_in;
    Transcoder m_transcoder;
    std::string m_text; ///< converted
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_ended = false;
};

} // namespace wenmai
