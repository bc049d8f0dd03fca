#include "core/text/converter_traces.h"

#include "core/base/utf8.h"
#include "core/text/fold.h"
#include "core/text/pinyin.h"

namespace wenmai {
namespace {

constexpr std::size_t mostBytes = 200 * 1024; ///< of a longer text the begin says enough

} // namespace

ConverterTraces::ConverterTraces(std::string_view text) {
    text = utf8::prefix(text, mostBytes);
    for (std::size_t at = 0; at < text.size();) {
        const auto d = utf8::decode(text, at);
        at += d.length;
        if (!utf8::isHan(d.code) || foldCodePoint(d.code) == d.code) continue;
        const std::uint32_t length =
            at < text.size() && text[at] == '(' ? syllableLength(text.substr(at + 1, 24)) : std::uint32_t{0};
        if (length == 0) {
            plain.insert(d.code);
        } else if (readingFit(d.code, text.substr(at + 1, length)) != ReadingFit::None) {
            annotated.insert(d.code);
        }
    }
}

} // namespace wenmai
