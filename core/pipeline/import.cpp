#include "core/pipeline/import.h"

#include "core/io/article_source.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <unordered_map>
#include <utility>

namespace wenmai {
namespace {

constexpr std::size_t batchBytes = 16u << 20;

struct Job {
    RawArticle raw; ///< moved out when it is read
    std::string id, path;
    bool replaces = false;
    std::optional<Result<ReadArticle>> done;
};
using Batch = std::vector<Job>;

/// Threads that read one batch; join() waits for them.
class Readers {
public:
    Readers(Batch& batch, const ArticleReader& reader, unsigned threads, Task* task) {
        const std::size_t count = std::min<std::size_t>(threads, batch.size());
        for (std::size_t i = 0; i < count; ++i)
            m_threads.emplace_back([this, &batch, &reader, task] {
                for (std::size_t at = m_next++; at < batch.size(); at = m_next++) {
                    if (task && task->stopped()) return;
                    batch[at].done = reader(std::move(batch[at].raw));
                    if (task) task->advance();
                }
            });
    }
    ~Readers() { join(); }
    void join() {
        for (std::thread& t : m_threads)
            if (t.joinable()) t.join();
    }

private:
    std::atomic<std::size_t> m_next{0};
    std::vector<std::thread> m_threads;
};

class Import {
public:
    Import(Workspace& workspace, const ArticleReader& reader, const std::string& version, const ImportOptions& options,
           Task* task)
        : m_workspace(workspace), m_reader(reader), m_version(version), m_options(options), m_task(task) {}

    /// Reads batches as `next` gives them (an empty one ends it) while the batch before is being written.
    template<class Next>
    Result<ImportReport> run(Next next) {
        const unsigned machine = std::max(1u, std::thread::hardware_concurrency());
        Batch before, now;
        for (bool more = true; more || !before.empty();) {
            now.clear();
            if (more && !stopped()) {
                Result<Batch> batch = next(*this);
                if (!batch) return batch.error();
                now = std::move(batch).value();
            }
            more = !now.empty();
            Readers readers(now, m_reader, m_options.threads ? m_options.threads : machine, m_task);
            const auto written = write(before);
            readers.join();
            if (!written) return written.error();
            before.swap(now);
        }
        m_report.cancelled = stopped();
        return std::move(m_report);
    }

    [[nodiscard]] bool stopped() const { return m_task && m_task->stopped(); }
    [[nodiscard]] std::size_t batchSize() const { return std::max<std::size_t>(1, m_options.batch); }
    void failed(Error error, const std::string& path) {
        if (error.where.file.empty()) error.where.file = path;
        m_report.failures.push_back(std::move(error));
    }
    void advance() {
        if (m_task) m_task->advance();
    }

    /// Finds the id that the article gets; nullopt if it is there already.
    Result<std::optional<Job>> accepted(RawArticle raw) {
        const std::string wanted = raw.id;
        for (int n = 2;; ++n) {
            Workspace::Presence presence = Workspace::Presence::Absent;
            if (const auto pending = m_pending.find(raw.id); pending != m_pending.end()) {
                presence = pending->second == seen(raw) ? Workspace::Presence::Same : Workspace::Presence::Different;
            } else {
                const auto stored = m_workspace.presence(raw);
                if (!stored) return stored.error();
                presence = *stored;
            }
            if (presence == Workspace::Presence::Same) {
                ++m_report.skipped;
                return std::optional<Job>{};
            }
            const bool replaces = presence == Workspace::Presence::Different && m_options.replace;
            if (presence == Workspace::Presence::Absent || replaces) {
                if (raw.id != wanted) m_report.renamed.push_back(raw.id);
                m_pending[raw.id] = seen(raw);
                const std::string id = raw.id, path = raw.path;
                return std::optional(Job{std::move(raw), id, path, replaces, std::nullopt});
            }
            raw.id = wanted + " (" + std::to_string(n) + ")";
        }
    }

private:
    /// What tells two articles of one name apart.
    using Seen = std::pair<std::string, GivenMetadata>;
    static Seen seen(const RawArticle& raw) { return {raw.bytes, raw.given}; }

    Result<void> write(Batch& batch) {
        std::vector<ReadArticle> articles;
        std::vector<std::string> added, replaced;
        for (Job& job : batch) {
            m_pending.erase(job.id);
            if (!job.done) continue; // stopped before it was read
            if (!*job.done) {
                failed(job.done->error(), job.path);
                continue;
            }
            articles.push_back(std::move(*job.done).value());
            (job.replaces ? replaced : added).push_back(job.id);
        }
        batch.clear();
        if (articles.empty()) return {};
        auto put = m_workspace.put(articles, m_version);
        if (!put) return put;
        std::ranges::move(added, std::back_inserter(m_report.added));
        std::ranges::move(replaced, std::back_inserter(m_report.replaced));
        return {};
    }

    Workspace& m_workspace;
    const ArticleReader& m_reader;
    const std::string& m_version;
    const ImportOptions& m_options;
    Task* m_task;
    ImportReport m_report;
    std::unordered_map<std::string, Seen> m_pending; ///< of what is read but not written, by id
};

} // namespace

ArticleReader readerOf(std::shared_ptr<const Engine> engine) {
    return [engine = std::move(engine)](RawArticle raw) -> Result<ReadArticle> {
        auto document = engine->read(raw);
        if (!document) {
            Error error = document.error();
            if (error.where.file.empty()) error.where.file = raw.path;
            return error;
        }
        Extraction extraction = engine->extract(*document, raw.bytes);
        extraction.id = raw.id;
        return ReadArticle{std::move(raw), std::move(extraction), std::move(document->text)};
    };
}

Result<ImportReport> importFiles(Workspace& workspace, const std::vector<std::string>& files,
                                 const ArticleReader& reader, const std::string& version, const ImportOptions& options,
                                 Task* task) {
    std::uint64_t total = files.size();
    if (task) task->setTotal(total);
    std::size_t at = 0;
    std::optional<ArticleSource> source; // of files[at]
    bool begun = false;                  // of it an article was seen
    return Import(workspace, reader, version, options, task).run([&](Import& import) -> Result<Batch> {
        Batch batch;
        std::size_t bytes = 0;
        while (at < files.size() && batch.size() < import.batchSize() && bytes < batchBytes && !import.stopped()) {
            if (!source) {
                auto opened = ArticleSource::open(files[at], options.fields);
                if (!opened) {
                    import.failed(opened.error(), files[at++]);
                    import.advance();
                    continue;
                }
                source = std::move(opened).value();
                begun = false;
            }
            auto raw = source->next();
            if (!raw) {
                source.reset();
                if (!begun) import.advance();
                ++at;
                continue;
            }
            if (std::exchange(begun, true) && task) task->setTotal(++total);
            if (!*raw) {
                import.failed(raw->error(), files[at]);
                import.advance();
                continue;
            }
            bytes += (*raw)->bytes.size();
            auto job = import.accepted(std::move(*raw).value());
            if (!job) return job.error();
            if (*job)
                batch.push_back(std::move(**job));
            else
                import.advance();
        }
        return batch;
    });
}

Result<ImportReport> readAgain(Workspace& workspace, const ArticleReader& reader, const std::string& version,
                               const ImportOptions& options, Task* task) {
    const auto ids = workspace.outdated(version);
    if (!ids) return ids.error();
    if (task) task->setTotal(ids->size());
    std::size_t at = 0;
    return Import(workspace, reader, version, options, task).run([&](Import& import) -> Result<Batch> {
        Batch batch;
        std::size_t bytes = 0;
        for (; at < ids->size() && batch.size() < import.batchSize() && bytes < batchBytes; ++at) {
            auto raw = workspace.rawArticle((*ids)[at]);
            if (!raw) return raw.error();
            bytes += raw->bytes.size();
            batch.push_back({*raw, raw->id, raw->path, true, std::nullopt});
        }
        return batch;
    });
}

} // namespace wenmai
