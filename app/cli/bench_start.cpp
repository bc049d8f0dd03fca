#include "app/cli/bench.h"
#include "app/cli/bench_articles.h"
#include "app/cli/bench_clock.h"
#include "app/cli/bench_folder.h"
#include "app/cli/offscreen.h"
#include "core/io/article_files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <cstdio>
#include <fstream>

namespace wenmai::cli {
namespace {

namespace fs = std::filesystem;

struct Start {
    double milliseconds = 0; ///< from exec to a drawn and usable window
    double cpu = 0;          ///< of the processor, with what goes on beside the window and with the end of the program
    double megabytes = 0;    ///< resident then
};

/// Bytes resident of another process; 0 where the system does not tell.
double residentOf(qint64 process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    std::string word;
    while (file >> word)
        if (double kilobytes = 0; word == "VmRSS:" && file >> kilobytes) return kilobytes * 1024;
    return 0;
}

std::optional<Start> started(const fs::path& program, const QStringList& arguments, const fs::path& home) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), QString::fromStdString(home.string()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    QElapsedTimer timer;
    const double cpu = processorSeconds();
    timer.start();
    process.start(QString::fromStdString(program.string()), arguments);
    QByteArray said;
    while (!said.contains("ready"))
        if (process.waitForReadyRead(120'000))
            said += process.readAllStandardOutput();
        else
            return std::nullopt;
    Start start;
    start.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    start.megabytes = residentOf(process.processId()) / 1e6;
    process.write("\n");
    process.waitForFinished(30'000);
    start.cpu = (processorSeconds() - cpu) * 1e3;
    return start;
}

/// The median of a few, the first left out: it warms the disk's cache.
std::optional<Start> median(const fs::path& program, const QStringList& arguments, const fs::path& home) {
    std::vector<Start> all;
    for (int i = 0; i < 6; ++i) {
        const auto one = started(program, arguments, home);
        if (!one) return std::nullopt;
        if (i > 0) all.push_back(*one);
    }
    std::ranges::sort(all, {}, &Start::milliseconds);
    const double cpu = [&] {
        std::vector<double> each;
        for (const Start& s : all)
            each.push_back(s.cpu);
        std::ranges::sort(each);
        return each[each.size() / 2];
    }();
    Start middle = all[all.size() / 2];
    middle.cpu = cpu;
    return middle;
}

void print(const char* what, const std::optional<Start>& start, const std::optional<Start>& plain, const char* asked) {
    if (!start) {
        std::printf("%-34s did not start\n", what);
        return;
    }
    std::printf("%-34s %8.0f %8.0f %8.0f", what, start->milliseconds, start->cpu, start->megabytes);
    if (plain) std::printf(" %8.2f", start->milliseconds / plain->milliseconds);
    std::printf("  %s\n", asked);
    std::fflush(stdout);
}

/// A workspace of so many articles, made by the command line's own import.
bool importMany(const Context& context, std::size_t count, const fs::path& folder, const fs::path& workspace) {
    const auto engine = loadEngine(context);
    if (!engine) return false;
    std::vector<Document> documents;
    Diagnostics ignored;
    for (const std::string& file :
         listArticleFiles({(dataFolderFor(context.executable) / "samples").string()}, ignored))
        if (const auto article = readArticleFile(file))
            if (auto document = engine->read(*article)) documents.push_back(std::move(*document));
    const ShuffledArticles shuffled(documents);
    if (shuffled.empty()) return false;
    fs::create_directories(folder);
    for (std::size_t i = 0; i < count; ++i)
        std::ofstream(folder / (std::to_string(i) + ".txt"), std::ios::binary) << shuffled.make(i).bytes;
    QProcess import;
    import.setStandardOutputFile(QProcess::nullDevice());
    import.start(QString::fromStdString(context.executable.string()),
                 {QStringLiteral("import"), QStringLiteral("-w"), QString::fromStdString(workspace.string()),
                  QString::fromStdString(folder.string())});
    return import.waitForFinished(-1) && import.exitCode() == 0;
}

} // namespace

int benchStart(const Context& context, const Arguments& arguments) {
    drawOffscreen();
    const fs::path bin = context.executable.parent_path(), program = bin / "wenmai",
                   reference = bin / "wenmai-plain-window";
    const BenchFolder folder;
    const auto home = [&](const char* name) {
        const fs::path path = folder.path() / name;
        fs::create_directories(path);
        fs::permissions(path, fs::perms::owner_all);
        return path;
    };
    std::printf("%-34s %8s %8s %8s %8s\n", "", "ms", "cpu ms", "MB", "of plain");
    std::optional<Start> plain;
    if (fs::exists(reference)) {
        plain = median(reference, {}, home("plain"));
        print("a plain window", plain, plain, "");
    } else {
        std::printf("wenmai-plain-window is not beside this program: nothing to compare with\n");
    }
    const QString report = QStringLiteral("--report-start");
    print("empty", median(program, {report, QStringLiteral("empty")}, home("empty")), plain, "asked: 1.5");
    const fs::path sample = home("sample");
    print("the sample, first time (is read)", started(program, {report, QStringLiteral("sample")}, sample), plain, "");
    print("the sample", median(program, {report, QStringLiteral("sample")}, sample), plain, "asked: 3");
    const std::size_t count = arguments.flag("--quick") ? 1'000 : 10'000;
    const fs::path workspace = folder.path() / "many.wenmai";
    if (!importMany(context, count, folder.path() / "articles", workspace)) return notAllDone;
    print((std::to_string(count) + " articles").c_str(),
          median(program, {report, QStringLiteral("file"), QString::fromStdString(workspace.string())}, home("many")),
          plain, "asked: 1000 ms");
    return done;
}

} // namespace wenmai::cli
