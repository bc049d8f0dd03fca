#include "core/base/json_text.h"

#include "core/base/utf8.h"

#include <cstdio>

namespace wenmai {

std::string jsonString(std::string_view text) {
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const auto d = utf8::decode(text, at);
        if (d.code == '"' || d.code == '\\') {
            out += '\\';
            out += static_cast<char>(d.code);
        } else if (d.code == '\n') {
            out += "\\n";
        } else if (d.code < 0x20) {
            char buffer[8];
            std::snprintf(buffer, sizeof buffer, "\\u%04x", static_cast<unsigned>(d.code));
            out += buffer;
        } else {
            utf8::append(out, d.code);
        }
        at += d.length;
    }
    return out + '"';
}

} // namespace wenmai
