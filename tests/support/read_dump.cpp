// Prints how articles are read: the dump of their documents. For looking, and to write a golden case's expected.txt.
#include "core/io/article_files.h"
#include "core/text/read_document.h"

#include <cstdio>

using namespace wenmai;

int main(int argc, char** argv) {
    Diagnostics diagnostics;
    const auto marks = loadReadingMarks(std::string(WENMAI_DATA_DIR) + "/schema/reading_marks.tsv", diagnostics);
    for (const auto& d : diagnostics)
        std::fprintf(stderr, "%s\n", dump(d).c_str());
    if (!marks) return std::fprintf(stderr, "%s\n", dump(marks.error()).c_str()), 1;
    const auto words = WordDict::open(std::string(WENMAI_DATA_DIR) + "/words.bin");
    if (!words) return std::fprintf(stderr, "%s\n", dump(words.error()).c_str()), 1;
    for (int i = 1; i < argc; ++i) {
        const auto article = readArticleFile(argv[i]);
        const auto document = article ? readDocument(*article, *marks, &*words) : Result<Document>(article.error());
        std::printf("%s", document ? dump(*document).c_str() : (dump(document.error()) + "\n").c_str());
    }
}
