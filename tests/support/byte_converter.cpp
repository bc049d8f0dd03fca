#include "tests/support/byte_converter.h"

#include "core/base/utf8.h"
#include "core/text/gbk.h"
#include "core/text/pinyin.h"

#include <map>
#include <vector>

namespace wenmai::test {
namespace {

/// ASCII as it is, GBK pairs, and pinyin's vowels, which GBK has too.
std::string toGbk(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto d = utf8::decode(text, at);
        at += d.length;
        if (d.code < 0x80) {
            out += static_cast<char>(d.code);
        } else if (const auto code = Gbk::table().code(d.code); code != 0) {
            out += static_cast<char>(code >> 8);
            out += static_cast<char>(code & 0xFF);
        }
    }
    return out;
}

/// `own` tells which bytes the text had before; counts those of its ASCII characters that a lone byte took.
std::string lenientlyDecoded(const std::string& bytes, const std::vector<bool>& own, int& swallowed) {
    std::string out;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80) {
            out += bytes[at++];
        } else if (at + 1 == bytes.size()) {
            out += '?';
            ++at;
        } else {
            const auto trail = static_cast<unsigned char>(bytes[at + 1]);
            if (trail < 0x40 || trail == 0x7F) {
                out += '?';
                if (trail == '\n') out += '\n'; // lines were kept
                swallowed += own[at + 1] && trail != '\n' ? 1 : 0;
            } else if (const char32_t c = Gbk::table().character(lead, trail); c != 0) {
                utf8::append(out, c);
            }
            at += 2;
        }
    }
    return out;
}

} // namespace

Damaged damageByBytes(std::string_view text, std::u32string_view converted) {
    std::map<std::string, std::string> replacements;
    for (const char32_t c : converted) {
        std::string pair = toGbk(utf8::encode(c));
        const std::string reading(commonReading(c));
        if (pair.size() == 2 && !reading.empty()) replacements[pair] = "(" + toGbk(reading) + ")";
    }
    const std::string bytes = toGbk(text);
    Damaged out;
    std::string changed;
    std::vector<bool> own;
    bool aligned = true; // whether a character begins at `at`
    for (std::size_t at = 0; at < bytes.size();) {
        const auto found = replacements.find(bytes.substr(at, 2));
        if (found != replacements.end()) {
            changed += found->first + found->second;
            own.resize(own.size() + 2, true);
            own.resize(changed.size(), false);
            ++out.hits;
            out.shifted += aligned ? 0 : 1;
            at += 2;
            continue;
        }
        aligned = !aligned || static_cast<unsigned char>(bytes[at]) < 0x80;
        changed += bytes[at++];
        own.push_back(true);
    }
    out.text = lenientlyDecoded(changed, own, out.swallowed);
    return out;
}

} // namespace wenmai::test
