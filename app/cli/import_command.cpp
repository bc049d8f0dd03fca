#include "app/cli/articles.h"
#include "app/cli/asked.h"
#include "app/cli/statement_print.h"

#include "core/io/article_files.h"
#include "core/pipeline/import.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <thread>

namespace wenmai::cli {
namespace {

// A signal's handler reaches nothing but such a variable.
std::atomic<Task*> interrupted{nullptr};
static_assert(std::atomic<Task*>::is_always_lock_free);

/// While it lives, the first Ctrl+C (or TERM) stops the task, a second one the program.
class StopOnSignal {
public:
    explicit StopOnSignal(Task& task) {
        interrupted = &task;
        for (const int signal : {SIGINT, SIGTERM})
            std::signal(signal, [](int number) {
                if (Task* t = interrupted.load()) t->stop();
                std::signal(number, SIG_DFL);
            });
    }
    ~StopOnSignal() {
        interrupted = nullptr;
        for (const int signal : {SIGINT, SIGTERM})
            std::signal(signal, SIG_DFL);
    }
    StopOnSignal(const StopOnSignal&) = delete;
    StopOnSignal& operator=(const StopOnSignal&) = delete;
};

/// A line on stderr that says how far the task is, ten times a second; a terminal sees it move, a log gets no copies.
class ProgressLine {
public:
    ProgressLine(const Task& task, bool shown) : m_task(task) {
        if (shown) m_thread = std::thread([this] { run(); });
    }
    ~ProgressLine() {
        if (!m_thread.joinable()) return;
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_wake.notify_one();
        m_thread.join();
        std::fprintf(stderr, "\r\033[K");
    }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

private:
    void run() {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, std::chrono::milliseconds(100), [this] { return m_over; }))
            std::fprintf(stderr, "\r%llu of %llu%s", static_cast<unsigned long long>(m_task.done()),
                         static_cast<unsigned long long>(m_task.total()), m_task.stopped() ? ", stopping" : "");
    }

    const Task& m_task;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_over = false;
    std::thread m_thread;
};

void printReport(const ImportReport& report, std::size_t unread, bool asJson) {
    if (asJson) {
        nlohmann::ordered_json out;
        out["added"] = report.added;
        out["replaced"] = report.replaced;
        out["skipped"] = report.skipped;
        out["renamed"] = report.renamed;
        out["failed"] = unread + report.failures.size();
        out["cancelled"] = report.cancelled;
        print(out);
        return;
    }
    std::printf("%zu added, %zu replaced, %zu already there, %zu failed\n", report.added.size(), report.replaced.size(),
                report.skipped, unread + report.failures.size());
    for (const std::string& id : report.renamed)
        std::printf("kept beside another of its name: %s\n", id.c_str());
}

int run(const Context& context) {
    const auto arguments = parse(
        context.words, {{"-w", "--threads", "--field"}, {"--replace", "--reread", "--json", "--quiet", "--verbose"}});
    const auto chooser = arguments ? fieldChooser(*arguments) : std::nullopt;
    if (!chooser) return wrongUsage;
    const auto path = arguments->option("-w");
    const bool reread = arguments->flag("--reread");
    if (!path || arguments->words.empty() == !reread) {
        std::fprintf(stderr, !path    ? "wenmai-cli: -w FILE.wenmai is missing\n"
                             : reread ? "wenmai-cli: --reread takes no files\n"
                                      : "wenmai-cli: files or folders are missing\n");
        return wrongUsage;
    }
    ImportOptions options;
    options.replace = arguments->flag("--replace");
    options.fields = *chooser;
    if (const auto threads = arguments->option("--threads")) {
        const auto number = wholeNumber(*threads, 1);
        if (!number || *number > 256) {
            std::fprintf(stderr, "wenmai-cli: --threads takes 1 to 256\n");
            return wrongUsage;
        }
        options.threads = *number;
    }
    const auto engine = loadEngine(context);
    if (!engine) return notAllDone;
    Diagnostics unread;
    const auto files = listArticleFiles(arguments->words, unread, *chooser);
    complain(unread);
    if (files.empty() && !reread && !unread.empty()) return notAllDone; // no workspace for nothing
    auto workspace = reread ? Workspace::open(*path) : Workspace::openOrCreate(*path);
    if (!workspace) return complain(workspace.error()), notAllDone;

    Task task;
    const auto report = [&] {
        const StopOnSignal stop(task);
        const ProgressLine progress(task, !arguments->flag("--quiet") && isatty(STDERR_FILENO));
        return reread ? readAgain(*workspace, readerOf(engine), engine->hash(), options, &task)
                      : importFiles(*workspace, files, readerOf(engine), engine->hash(), options, &task);
    }();
    if (!report) return complain(report.error()), notAllDone;
    for (const Error& failure : report->failures)
        complain(failure);
    printReport(*report, unread.size(), arguments->flag("--json"));
    if (report->cancelled)
        std::fprintf(stderr, "wenmai-cli: stopped; what was added stays, the same command goes on with the rest\n");
    else if (const auto old = workspace->outdated(engine->hash()); old && !old->empty())
        std::fprintf(stderr, "wenmai-cli: %zu articles were read by other rules or names: import -w %s --reread\n",
                     old->size(), path->c_str());
    return report->failures.empty() && unread.empty() && !report->cancelled ? done : notAllDone;
}

} // namespace

const Command importCommand{
    "import",
    "  import -w FILE.wenmai FILE|DIR…      adds articles to a workspace, which is made if it is not there",
    R"(import -w FILE.wenmai [options] FILE|DIR…
       wenmai-cli import -w FILE.wenmai --reread

Reads articles (.txt, .md, .html, .mhtml, .docx, .pdf; an article a record from .jsonl, .json, .csv, .tsv; folders are
walked) into a workspace, which is made if it is not there. Articles that are there already with the same bytes are
skipped, so the same command goes on after an interruption. Ctrl+C stops; what was added stays.

  --replace              an article of the same name with other bytes takes the old one's place, instead of standing
                         beside it
  --reread               reads the workspace's articles again that were read by other rules or names
  --threads N            as many threads at once; else as many as the machine has
  --json                 the report as JSON
  --quiet                no progress on a terminal
)" WENMAI_FIELD_HELP,
    run,
};

} // namespace wenmai::cli
