#pragma once

#include "core/io/article_files.h"
#include "core/text/read_document.h"

#include <QString>
#include <QTest>

namespace wenmai::test {

/// The marks of the build tree; fails the test where they have a fault.
inline const ReadingMarks& marks() {
    static const ReadingMarks loaded = [] {
        Diagnostics diagnostics;
        auto result = loadReadingMarks(std::string(WENMAI_DATA_DIR) + "/schema/reading_marks.tsv", diagnostics);
        for (const Diagnostic& d : diagnostics)
            qWarning("%s", dump(d).c_str());
        if (!result || !diagnostics.empty()) qFatal("the reading marks do not load");
        return std::move(result).value();
    }();
    return loaded;
}

/// The dictionary of the build tree.
inline const WordDict& words() {
    static const WordDict opened = [] {
        auto result = WordDict::open(std::string(WENMAI_DATA_DIR) + "/words.bin");
        if (!result) qFatal("%s", dump(result.error()).c_str());
        return std::move(result).value();
    }();
    return opened;
}

inline RawArticle article(std::string bytes, ArticleFormat format = ArticleFormat::Plain) {
    return {"test", "test", format, std::move(bytes)};
}

/// The document, or one with the error as its only text.
inline Document read(const RawArticle& raw) {
    auto result = readDocument(raw, marks(), &words());
    if (result) return std::move(result).value();
    Document failed;
    failed.text = "ERROR " + dump(result.error());
    return failed;
}

/// "kind text" lines of the blocks.
inline QString blocks(const Document& document) {
    QString out;
    for (const Block& b : document.blocks)
        out += QString::fromUtf8(name(b.kind).data(), static_cast<int>(name(b.kind).size())) + " " +
               QString::fromStdString(std::string(slice(document.text, b.text))) + "\n";
    return out;
}

} // namespace wenmai::test
