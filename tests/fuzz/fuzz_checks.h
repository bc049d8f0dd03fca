#pragma once

#include "core/base/utf8.h"
#include "core/io/article_source.h"
#include "core/text/read_document.h"
#include "core/text/sentences.h"

#include <cstdlib>
#include <string>

/// What must hold of every article, whatever the bytes it was read from.
namespace wenmai::fuzz {

inline void require(bool holds) {
    if (!holds) std::abort();
}

inline const ReadingMarks& marks() {
    static const ReadingMarks loaded = [] {
        Diagnostics diagnostics;
        return loadReadingMarks(std::string(WENMAI_DATA_DIR) + "/schema/reading_marks.tsv", diagnostics).value();
    }();
    return loaded;
}

inline const WordDict& words() {
    static const WordDict opened = WordDict::open(std::string(WENMAI_DATA_DIR) + "/words.bin").value();
    return opened;
}

/// Offsets are inside, in order, and the text is sound.
inline void check(const Document& d, const std::string& bytes) {
    require(utf8::valid(d.text) && d.toRaw.size() == d.text.size());
    std::uint32_t last = 0;
    for (std::size_t at = 0; at < d.text.size();) {
        const auto length = utf8::decode(d.text, at).length;
        const Span raw = d.toRaw.toSource({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)});
        require(raw.begin >= last && raw.begin <= raw.end && raw.end <= bytes.size());
        last = raw.begin;
        at += length;
    }
    std::uint32_t end = 0;
    for (const Block& b : d.blocks) {
        require(!b.text.empty() && b.text.begin >= end && b.text.end <= d.text.size());
        end = b.text.end;
    }
    for (const Repair& r : d.repairs)
        require(r.raw.end <= bytes.size() && r.text.end <= d.text.size());
    for (const Sentence& s : splitSentences(d))
        require(s.text.begin < s.text.end && s.text.end <= d.text.size());
}

inline void checkArticle(const RawArticle& article) {
    const auto document = readDocument(article, marks(), &words());
    if (document) check(*document, article.bytes);
}

} // namespace wenmai::fuzz
