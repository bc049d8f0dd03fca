#include "core/rules/word_filter.h"

#include "core/base/utf8.h"

namespace wenmai {

void WordFilter::addText(std::string_view text) {
    for (std::size_t end = 0; end < text.size();) {
        end += utf8::decode(text, end).length;
        texts.set(hashOf(text.substr(0, end)));
    }
}

} // namespace wenmai
