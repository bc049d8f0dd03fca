#include "app/cli/bench.h"
#include "app/cli/bench_articles.h"
#include "app/cli/bench_clock.h"
#include "app/cli/bench_references.h"

#include "core/io/article_files.h"
#include "core/text/fold.h"

#include <opencc/Exception.hpp>

#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace wenmai::cli {
namespace {

constexpr int times = 5;
constexpr double megabyte = 1e6;

/// What is measured with: the engine, the texts, the reference.
struct Bench {
    std::shared_ptr<const Engine> engine;
    std::optional<WordDict> dict;
    std::optional<ShuffledArticles> shuffled;
    std::vector<std::pair<const char*, std::vector<RawArticle>>> texts;
    std::unique_ptr<const OpenCcReference> openCc;
    double dictSeconds = 0;
    double loadSeconds = 0;
};

std::optional<Bench> prepare(const Context& context, const Arguments& arguments) {
    Bench bench;
    const auto data = dataFolderFor(context.executable);
    double begin = processorSeconds();
    auto dict = WordDict::open(data / "words.bin");
    bench.dictSeconds = processorSeconds() - begin;
    if (!dict) return complain(dict.error()), std::nullopt;
    bench.dict = std::move(*dict);
    begin = processorSeconds();
    bench.engine = loadEngine(context);
    bench.loadSeconds = processorSeconds() - begin;
    if (!bench.engine) return std::nullopt;
    std::vector<std::string> paths(arguments.words.begin() + 1, arguments.words.end());
    if (paths.empty()) paths.push_back((data / "samples").string());
    Diagnostics diagnostics;
    std::vector<Document> documents;
    for (const std::string& file : listArticleFiles(paths, diagnostics)) {
        const auto article = readArticleFile(file);
        if (!article) return complain(article.error()), std::nullopt;
        auto document = bench.engine->read(*article);
        if (document) documents.push_back(std::move(*document));
    }
    complain(diagnostics);
    bench.shuffled.emplace(documents);
    if (bench.shuffled->empty()) {
        complain(Error{ErrorCode::Empty, "no sentences to make articles of", {}});
        return std::nullopt;
    }
    const std::size_t size = arguments.flag("--quick") ? 500'000 : 4'000'000;
    bench.texts.emplace_back("shuffled", bench.shuffled->bytes(size));
    bench.texts.emplace_back("wide", wideArticles(*bench.dict, size));
    try {
        bench.openCc = std::make_unique<const OpenCcReference>();
    } catch (const opencc::Exception& e) { // no std::exception
        complain(Error{ErrorCode::NotFound, e.what(), {}});
        return std::nullopt;
    } catch (const std::exception& e) {
        complain(Error{ErrorCode::NotFound, e.what(), {}});
        return std::nullopt;
    }
    return bench;
}

void heads() {
    std::printf("%-9s %-34s %8s %10s %7s %6s\n", "text", "what", "MB/s", "OpenCC's", "ratio", "asked");
}

void row(const char* text, const char* what, double ours, double reference, double asked) {
    std::printf("%-9s %-34s %8.2f %10.2f %7.2f %6.1f\n", text, what, ours, reference, ours / reference, asked);
    std::fflush(stdout);
}

void besideOpenCc(const Bench& bench, const char* what, double asked,
                  const std::function<void(const RawArticle&)>& work) {
    for (const auto& [name, articles] : bench.texts) {
        const double size = static_cast<double>(sizeOf(articles)) / megabyte;
        const auto [ours, theirs] = inTurn(
            times,
            [&, &all = articles] {
                for (const RawArticle& a : all)
                    work(a);
            },
            [&, &all = articles] { (void)bench.openCc->convert(all); });
        row(name, what, size / ours, size / theirs, asked);
    }
}

/// Articles made one at a time, worked on and thrown away: microseconds apiece, and what memory has grown by.
void manyArticles(const Bench& bench, bool quick, std::size_t few, std::size_t many,
                  const std::function<void(const RawArticle&)>& work) {
    const auto cost = [&](std::size_t count) {
        double seconds = 0, bytes = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const RawArticle a = bench.shuffled->make(i);
            bytes += static_cast<double>(a.bytes.size());
            const double begin = processorSeconds();
            work(a);
            seconds += processorSeconds() - begin;
        }
        return seconds / bytes * 1e9; // a kilobyte apiece: articles differ in length
    };
    if (quick) many /= 10;
    (void)cost(few);
    const double first = cost(few);
    const double before = static_cast<double>(residentBytes());
    const double then = cost(many);
    const double after = static_cast<double>(residentBytes());
    std::printf("microseconds a kilobyte: %.1f of %zu articles, %.1f of %zu: %.2f times (asked: 1.1 at most)\n", first,
                few, then, many, then / first);
    std::printf("memory: %.1f MB after %zu articles, %.1f MB after %zu more\n", before / megabyte, few * 2,
                after / megabyte, many);
}

void twoThreads(const std::vector<RawArticle>& articles, const std::function<void(const RawArticle&)>& work) {
    const auto seconds = [&](unsigned count) {
        std::atomic<std::size_t> next{0};
        const auto loop = [&] {
            for (std::size_t i = next++; i < articles.size(); i = next++)
                work(articles[i]);
        };
        const double begin = wallSeconds();
        std::vector<std::thread> threads;
        for (unsigned t = 1; t < count; ++t)
            threads.emplace_back(loop);
        loop();
        for (std::thread& t : threads)
            t.join();
        return wallSeconds() - begin;
    };
    double best = 0;
    for (int i = 0; i < times; ++i)
        best = std::max(best, seconds(1) / seconds(2));
    std::printf("two threads: %.2f times one, the best of %d (wall clock; of little use on a busy machine)\n", best,
                times);
}

} // namespace

int benchText(const Context& context, const Arguments& arguments) {
    const auto bench = prepare(context, arguments);
    if (!bench) return notAllDone;
    const Engine& engine = *bench->engine;
    heads();
    std::size_t found = 0;
    besideOpenCc(*bench, "folding alone", 40, [&](const RawArticle& a) { found += foldedString(a.bytes).size(); });
    besideOpenCc(*bench, "reading", 0, [&](const RawArticle& a) { found += engine.read(a)->text.size(); });
    besideOpenCc(*bench, "reading, folding, names by letters", 8, [&](const RawArticle& a) {
        const auto document = engine.read(a);
        found += engine.lexicon().locate(fold(document->text).text).size();
    });
    const auto names = [&](const RawArticle& a) {
        const auto document = engine.read(a);
        found += engine.names(*document, a.bytes).mentions.size();
    };
    besideOpenCc(*bench, "reading, segmenting, all mentions", 1.8, names);
    manyArticles(*bench, arguments.flag("--quick"), 100, 10'000, names);
    std::printf("start: %.1f ms for the dictionary (asked: 30 at most), %.1f ms for the whole engine\n",
                bench->dictSeconds * 1e3, bench->loadSeconds * 1e3);
    return found > 0 ? done : notAllDone;
}

int benchExtract(const Context& context, const Arguments& arguments) {
    const auto bench = prepare(context, arguments);
    if (!bench) return notAllDone;
    const bool quick = arguments.flag("--quick");
    std::atomic<std::size_t> found{0};
    const auto work = [&](const RawArticle& a) { found += bench->engine->extract(a)->mentions.size(); };
    heads();
    besideOpenCc(*bench, "bytes to statements", 1.2, work);
    for (const auto& [name, articles] : bench->texts) {
        std::vector<RawArticle> some;
        for (std::size_t i = 0; i < articles.size() && sizeOf(some) < (quick ? 50'000 : 300'000); ++i)
            some.push_back(articles[i]);
        const auto theirs = possegSeconds(some);
        if (!theirs) {
            std::printf("python3-jieba is not installed: nothing to compare with\n");
            break;
        }
        const double size = static_cast<double>(sizeOf(some)) / megabyte;
        const double begin = processorSeconds();
        for (int i = 0; i < times; ++i)
            for (const RawArticle& a : some)
                work(a);
        const double ours = (processorSeconds() - begin) / times;
        row(name, "the same beside jieba.posseg's", size / ours, size / *theirs, 30);
    }
    twoThreads(bench->texts.front().second, work);
    manyArticles(*bench, quick, 1'000, 10'000, work);
    return found > 0 ? done : notAllDone;
}

} // namespace wenmai::cli
