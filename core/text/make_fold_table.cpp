// Writes the table of fold.cpp at build time, from OpenCC's character dictionary (its t2s conversion of single
// characters). OpenCC is the source of the data only: its library converts 7 MB/s, a table two orders faster.
#include "core/base/utf8.h"

#include <opencc/Exception.hpp>
#include <opencc/SimpleConverter.hpp>

#include <cstdio>
#include <exception>
#include <fstream>

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_fold_table OUT.inc\n");
        return 2;
    }
    try {
        const opencc::SimpleConverter t2s("t2s.json");
        std::ofstream out(argv[1]);
        out << "// code point, folded code point; generated from OpenCC's t2s\n";
        const auto range = [&](char32_t first, char32_t last) {
            for (char32_t c = first; c <= last; ++c) {
                const std::string to = t2s.Convert(wenmai::utf8::encode(c));
                const auto d = wenmai::utf8::decode(to, 0);
                if (d.length != to.size() || d.code == c) continue;
                out << "{0x" << std::hex << static_cast<unsigned long>(c) << ",0x" << static_cast<unsigned long>(d.code)
                    << "},\n";
            }
        };
        range(0x2E80, 0x9FFF);
        range(0xF900, 0xFAFF);
        range(0x20000, 0x3134F);
        return out.good() ? 0 : 1;
    } catch (const opencc::Exception& e) { // no std::exception
        std::fprintf(stderr, "make_fold_table: %s\n", e.what());
    } catch (const std::exception& e) {
        std::fprintf(stderr, "make_fold_table: %s\n", e.what());
    }
    return 1;
}
