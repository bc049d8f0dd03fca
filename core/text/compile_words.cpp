// Compiles the general dictionary at build time.
#include "core/text/word_dict.h"

#include <cstdio>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: compile_words DICT.txt OUT.bin\n");
        return 2;
    }
    const auto done = wenmai::writeWordDict(argv[1], argv[2]);
    if (!done) std::fprintf(stderr, "%s\n", dump(done.error()).c_str());
    return done ? 0 : 1;
}
