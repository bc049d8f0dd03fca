#pragma once

#include "core/base/error.h"

#include <memory>
#include <string>
#include <string_view>

namespace wenmai {

/// Turns a text of any charset into UTF-8 piece by piece, for files that are too large to be held. Bytes that stand for
/// nothing become U+FFFD; a byte order mark is left out.
class Transcoder {
public:
    /// `head` is the begin of the text, by which its charset is told as decode() tells it. Errors: NotText.
    [[nodiscard]] static Result<Transcoder> forText(std::string_view head);
    ~Transcoder();
    Transcoder(Transcoder&&) noexcept;
    Transcoder& operator=(Transcoder&&) noexcept;

    /// Puts the next piece, which may end within a character, behind `out`; `last` where no other follows.
    void convert(std::string_view piece, bool last, std::string& out);

private:
    struct Parts;
    explicit Transcoder(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace wenmai
