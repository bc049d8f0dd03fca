#include "app/cli/bench_references.h"

#include <opencc/SimpleConverter.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace wenmai::cli {

namespace fs = std::filesystem;

OpenCcReference::OpenCcReference() : m_converter(std::make_unique<const opencc::SimpleConverter>("t2s.json")) {}
OpenCcReference::~OpenCcReference() = default;

std::size_t OpenCcReference::convert(const std::vector<RawArticle>& articles) const {
    std::size_t made = 0;
    for (const RawArticle& a : articles)
        made += m_converter->Convert(a.bytes).size();
    return made;
}

std::optional<double> possegSeconds(const std::vector<RawArticle>& articles) {
    const fs::path folder = fs::temp_directory_path() / ("wenmai-bench-" + std::to_string(std::rand()));
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    {
        std::ofstream text(folder / "text");
        for (const RawArticle& a : articles)
            text << a.bytes;
        std::ofstream script(folder / "cut.py");
        script << "import logging, sys, time\n"
                  "import jieba, jieba.posseg\n"
                  "jieba.setLogLevel(logging.ERROR)\n"
                  "list(jieba.posseg.cut('开始'))\n"
                  "lines = open(sys.argv[1], encoding='utf-8').read().splitlines()\n"
                  "begin = time.process_time()\n"
                  "for line in lines: list(jieba.posseg.cut(line))\n"
                  "print(time.process_time() - begin)\n";
    }
    // Debian's own interpreter sees Debian's packages, whatever else is called python3.
    const std::string python = fs::exists("/usr/bin/python3", ignored) ? "/usr/bin/python3" : "python3";
    const std::string command = python + " '" + (folder / "cut.py").string() + "' '" + (folder / "text").string() +
                                "' > '" + (folder / "seconds").string() + "' 2> /dev/null";
    const int code = std::system(command.c_str());
    double seconds = 0;
    const bool read = static_cast<bool>(std::ifstream(folder / "seconds") >> seconds);
    fs::remove_all(folder, ignored);
    return code == 0 && read && seconds > 0 ? std::optional(seconds) : std::nullopt;
}

} // namespace wenmai::cli
