// Compiles the general dictionary at build time.
#include "core/text/libpinyin_counts.h"
#include "core/text/word_dict.h"

#include <cstdio>

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "usage: compile_words DICT.txt LIBPINYIN-DATA OUT.bin\n");
        return 2;
    }
    const auto counts = wenmai::readLibpinyinCounts(argv[2]);
    if (!counts) return std::fprintf(stderr, "%s\n", dump(counts.error()).c_str()), 1;
    const auto done = wenmai::writeWordDict(argv[1], counts.value(), argv[3]);
    if (!done) std::fprintf(stderr, "%s\n", dump(done.error()).c_str());
    return done ? 0 : 1;
}
