#include "core/pipeline/import.h"
#include "tests/support/made_articles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace wenmai;

namespace {

/// Reads without an engine: every article names one company after its first line.
Result<ReadArticle> simpleReader(RawArticle raw) {
    if (raw.bytes.find("BAD") != std::string::npos) return Error{ErrorCode::NotText, "bad", {}};
    Extraction x;
    x.id = raw.id;
    const std::string name = raw.bytes.substr(0, raw.bytes.find('\n'));
    x.entities = {{made::entity(name), {name}}};
    std::string text = raw.bytes;
    return ReadArticle{std::move(raw), std::move(x), std::move(text)};
}

std::vector<std::string> idsOf(const Workspace& w) {
    std::vector<std::string> ids;
    for (const auto& a : *w.articles())
        ids.push_back(a.id);
    return ids;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<std::string> m_files;

    std::string write(const QString& name, const QByteArray& content) {
        QDir(m_dir->path()).mkpath(QFileInfo(m_dir->filePath(name)).path());
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(content);
        return file.fileName().toStdString();
    }
    Workspace workspace() {
        return std::move(Workspace::openOrCreate(m_dir->filePath("w.wenmai").toStdString())).value();
    }

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_files.clear();
        for (int i = 0; i < 50; ++i)
            m_files.push_back(write(QString("a%1.txt").arg(i, 2, 10, QChar('0')),
                                    QByteArray("公司") + QByteArray::number(i) + "\n正文"));
    }

    void importsOnce() {
        Workspace w = workspace();
        Task task;
        auto report = importFiles(w, m_files, simpleReader, "v1", {.threads = 3, .batch = 7}, &task);
        QVERIFY(report);
        QCOMPARE(report->added.size(), 50u);
        QCOMPARE(report->added.front(), std::string("a00"));
        QVERIFY(std::ranges::is_sorted(report->added));
        QCOMPARE(task.total(), 50u);
        QCOMPARE(task.done(), 50u);
        report = importFiles(w, m_files, simpleReader, "v1");
        QVERIFY(report);
        QCOMPARE(report->skipped, 50u);
        QVERIFY(report->added.empty() && !report->cancelled);
    }

    void anyNumberOfThreadsGivesTheSame() {
        std::vector<std::string> first;
        for (const unsigned threads : {1u, 2u, 5u}) {
            QFile::remove(m_dir->filePath("w.wenmai"));
            Workspace w = workspace();
            QVERIFY(importFiles(w, m_files, simpleReader, "v1", {.threads = threads, .batch = 4}));
            std::vector<std::string> hits;
            const auto found = w.search("公司", 1000);
            for (const auto& hit : found->hits) // in the order of the rows
                hits.push_back(hit.article);
            QCOMPARE(hits.size(), 50u);
            if (first.empty()) first = hits;
            QCOMPARE(hits, first);
        }
    }

    void sameNameOtherBytes() {
        const auto other = write("sub/a00.txt", "别的公司\n");
        const auto third = write("sub2/a00.txt", "第三\n");
        Workspace w = workspace();
        m_files.insert(m_files.end(), {other, third, other});
        auto report = importFiles(w, m_files, simpleReader, "v1");
        QVERIFY(report);
        QCOMPARE(report->renamed, (std::vector<std::string>{"a00 (2)", "a00 (3)"}));
        QCOMPARE(report->skipped, 1u);
        QCOMPARE(w.rawArticle("a00 (2)")->bytes, std::string("别的公司\n"));
        QCOMPARE(importFiles(w, m_files, simpleReader, "v1")->skipped, 53u); // found again under its other name
        report = importFiles(w, {other}, simpleReader, "v1", {.replace = true});
        QCOMPARE(report->replaced, std::vector<std::string>{"a00"});
        QCOMPARE(w.rawArticle("a00")->bytes, std::string("别的公司\n"));
        QCOMPARE(*w.articleCount(), 52u);
    }

    void badFilesDoNotStopTheRest() {
        m_files.insert(m_files.begin() + 5, {write("empty.txt", ""), m_dir->filePath("not there.txt").toStdString(),
                                             write("bad.txt", "BAD")});
        Workspace w = workspace();
        Task task;
        const auto report = importFiles(w, m_files, simpleReader, "v1", {.batch = 4}, &task);
        QVERIFY(report);
        QCOMPARE(report->added.size(), 50u);
        QCOMPARE(report->failures.size(), 3u);
        for (const Error& e : report->failures)
            QVERIFY(!e.where.file.empty());
        QCOMPARE(task.done(), 53u);
    }

    void recordsOfOneFile() {
        Workspace w = workspace();
        QByteArray lines;
        for (int i = 1; i <= 30; ++i)
            lines += i == 4 ? QByteArray("{broken\n")
                            : "{\"text\":\"公司" + QByteArray::number(i) + "\",\"title\":\"标题\"}\n";
        const std::vector<std::string> files = {write("crawl.jsonl", lines), m_files.front()};
        Task task;
        auto report = importFiles(w, files, simpleReader, "v1", {.threads = 2, .batch = 4}, &task);
        QVERIFY(report);
        QCOMPARE(report->added.size(), 30u);
        QCOMPARE(report->failures.size(), 1u);
        QCOMPARE(report->failures.front().where, (Place{files.front(), 4, 0}));
        QCOMPARE(task.done(), task.total());
        const RawArticle raw = *w.rawArticle("crawl#30");
        QCOMPARE(raw.bytes, std::string("公司30"));
        QCOMPARE(raw.given.title, std::string("标题"));
        QVERIFY(raw.path.ends_with("crawl.jsonl#30"));
        // Again: nothing new. With another column as the title: beside, or in the place of the old.
        QCOMPARE(importFiles(w, files, simpleReader, "v1")->skipped, 30u);
        ImportOptions options;
        options.replace = true;
        options.fields = [](const RecordHead&) { return FieldColumns{{ArticleField::Title, ""}}; };
        QCOMPARE(importFiles(w, files, simpleReader, "v1", options)->replaced.size(), 29u);
        QVERIFY(w.rawArticle("crawl#30")->given.empty());
    }

    void cancelKeepsWhatIsDone() {
        Workspace w = workspace();
        Task task;
        std::atomic<int> read{0};
        const auto stopping = [&](RawArticle raw) {
            if (++read == 20) task.stop();
            return simpleReader(std::move(raw));
        };
        auto report = importFiles(w, m_files, stopping, "v1", {.threads = 2, .batch = 5}, &task);
        QVERIFY(report);
        QVERIFY(report->cancelled);
        const auto kept = report->added;
        QVERIFY(kept.size() >= 15 && kept.size() < 30);
        QCOMPARE(idsOf(w), kept);
        report = importFiles(w, m_files, simpleReader, "v1");
        QCOMPARE(report->skipped, kept.size());
        QCOMPARE(report->added.size(), 50 - kept.size());
    }

    void readsAgainWhatIsOutdated() {
        Workspace w = workspace();
        QVERIFY(importFiles(w, m_files, simpleReader, "v1"));
        std::atomic<int> read{0};
        const auto counting = [&](RawArticle raw) {
            ++read;
            return simpleReader(std::move(raw));
        };
        Task task;
        QCOMPARE(readAgain(w, counting, "v2", {.batch = 8}, &task)->replaced.size(), 50u);
        QCOMPARE(read.load(), 50);
        QCOMPARE(task.done(), 50u);
        QCOMPARE(readAgain(w, counting, "v2")->replaced.size(), 0u);
        QCOMPARE(*w.articleCount(), 50u);
    }

    void readOnlyWorkspace() {
        { Workspace w = workspace(); }
        auto w = Workspace::open(m_dir->filePath("w.wenmai").toStdString(), Workspace::Mode::ReadOnly);
        const auto report = importFiles(*w, m_files, simpleReader, "v1");
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Unwritable);
    }

#ifdef Q_OS_UNIX
    void killedAndResumed() {
        { Workspace w = workspace(); }
        int pipe[2];
        QCOMPARE(::pipe(pipe), 0);
        const pid_t child = fork();
        if (child == 0) {
            Workspace w = workspace();
            int read = 0;
            const auto stuck = [&](RawArticle raw) {
                if (++read == 20) { // in the seventh batch, while the sixth may be being written
                    if (::write(pipe[1], "x", 1) != 1) _exit(1);
                    ::pause();
                }
                return simpleReader(std::move(raw));
            };
            (void)importFiles(w, m_files, stuck, "v1", {.threads = 1, .batch = 3});
            _exit(0);
        }
        char told = 0;
        QCOMPARE(::read(pipe[0], &told, 1), ssize_t(1));
        ::kill(child, SIGKILL);
        ::close(pipe[0]);
        ::close(pipe[1]);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        Workspace w = workspace();
        const std::size_t before = *w.articleCount();
        QVERIFY(before == 15 || before == 18);
        const auto report = importFiles(w, m_files, simpleReader, "v1");
        QVERIFY(report);
        QCOMPARE(report->skipped, before);
        QCOMPARE(*w.articleCount(), 50u);
        QCOMPARE(w.search("公司", 100)->hits.size(), 50u);
    }
#endif
};

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"
