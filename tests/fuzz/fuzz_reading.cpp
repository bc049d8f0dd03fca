// libFuzzer target over the reader of one format, which FUZZ_NAME names: whatever the bytes of such a file, reading
// ends and its offsets hold. Build and run it: see CMakeLists.txt beside this file.
#include "core/io/article_files.h"
#include "tests/fuzz/fuzz_checks.h"

#include <sstream>

using namespace wenmai;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string name = FUZZ_NAME;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    if (isRecordEnding(name.substr(name.rfind('.')))) {
        auto source = ArticleSource::open(name, std::make_unique<std::istringstream>(bytes));
        if (!source) return 0;
        int last = 0;
        while (const auto article = source->next()) {
            if (*article)
                fuzz::checkArticle(**article);
            else
                fuzz::require(article->error().where.line >= 1 && article->error().where.file == name);
            fuzz::require(++last <= static_cast<int>(2 * size + 2)); // it ends
        }
        return 0;
    }
    if (const auto article = articleFromBytes(name, bytes)) fuzz::checkArticle(*article);
    return 0;
}
