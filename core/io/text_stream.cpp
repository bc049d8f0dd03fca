#include "core/io/text_stream.h"

#include "core/io/sniff.h"

#include <algorithm>

namespace wenmai {
namespace {

constexpr std::size_t chunk = 64 * 1024;

std::string chunkOf(std::istream& in) {
    std::string bytes(chunk, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

} // namespace

TextStream::TextStream(std::unique_ptr<std::istream> in, Transcoder transcoder)
    : m_in(std::move(in)), m_transcoder(std::move(transcoder)) {}

Result<TextStream> TextStream::open(std::unique_ptr<std::istream> in) {
    const std::string head = chunkOf(*in);
    if (in->bad()) return Error{ErrorCode::Unreadable, "read error", {}};
    if (head.empty()) return Error{ErrorCode::Empty, "the file has no bytes", {}};
    if (const std::string binary = binaryKind(head); !binary.empty()) return Error{ErrorCode::NotText, binary, {}};
    auto transcoder = Transcoder::forText(head);
    if (!transcoder) return transcoder.error();
    TextStream stream(std::move(in), std::move(transcoder).value());
    stream.m_ended = head.size() < chunk;
    stream.m_transcoder.convert(head, stream.m_ended, stream.m_text);
    return stream;
}

bool TextStream::fill() {
    while (m_at == m_text.size() && !m_ended) {
        m_text.clear();
        m_at = 0;
        const std::string bytes = chunkOf(*m_in);
        m_ended = bytes.size() < chunk;
        m_transcoder.convert(bytes, m_ended, m_text);
    }
    return m_at < m_text.size();
}

int TextStream::peek() {
    return fill() ? static_cast<unsigned char>(m_text[m_at]) : npos;
}

int TextStream::get() {
    const int c = peek();
    if (c == npos) return c;
    ++m_at;
    if (c == '\n') ++m_line;
    return c;
}

bool TextStream::getLine(std::string& out, std::size_t limit) {
    const std::size_t before = out.size();
    while (fill() && out.size() - before < limit) {
        const std::size_t end = m_text.find('\n', m_at);
        const std::size_t stop = std::min(end == std::string::npos ? m_text.size() : end + 1, m_at + limit);
        out.append(m_text, m_at, stop - m_at);
        m_at = stop;
        if (end == std::string::npos || stop != end + 1) continue;
        ++m_line;
        break;
    }
    return out.size() > before;
}

void TextStream::putBack(std::string_view text, int line) {
    m_text.replace(0, m_at, text);
    m_at = 0;
    m_line = line;
}

} // namespace wenmai
