// libFuzzer target over the readers of all formats: whatever the bytes, reading ends, and its offsets hold.
// The first byte chooses the format. Build and run it: see CMakeLists.txt beside this file.
#include "core/base/utf8.h"
#include "core/io/article_files.h"
#include "core/text/read_document.h"
#include "core/text/sentences.h"

#include <cstdlib>
#include <string>

using namespace wenmai;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

const ReadingMarks& marks() {
    static const ReadingMarks loaded = [] {
        Diagnostics diagnostics;
        return loadReadingMarks(std::string(WENMAI_DATA_DIR) + "/schema/reading_marks.tsv", diagnostics).value();
    }();
    return loaded;
}

const WordDict& words() {
    static const WordDict opened = WordDict::open(std::string(WENMAI_DATA_DIR) + "/words.bin").value();
    return opened;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto checked = articleFromBytes("fuzz.txt", bytes);
    RawArticle article{"fuzz", "fuzz", static_cast<ArticleFormat>(data[0] % 3), bytes};
    if (!checked && data[0] % 2 == 0) return 0;
    const auto document = readDocument(article, marks(), &words());
    if (!document) return 0;
    const Document& d = *document;
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
    return 0;
}
