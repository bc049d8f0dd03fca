#include "tests/cli/program.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace wenmai::test;

/// Input that cannot be read: exit code 1, the file's name and the reason on stderr, and all the rest is done.
class TestCliBadInput : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString& name) const { return m_folder->filePath(name); }

    /// Runs as somebody whom rights hold back: as oneself, or as nobody if this is root.
    Outcome runWithoutRights(const QStringList& arguments) const {
        if (geteuid() != 0) return runCli(arguments);
        QProcess process;
        process.start("setpriv",
                      QStringList{"--reuid=65534", "--regid=65534", "--clear-groups", cliProgram()} + arguments);
        Outcome outcome;
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit)
            outcome.code = process.exitCode();
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        return outcome;
    }
    /// Whether runWithoutRights() can start the program at all.
    bool rightsCanBeTested() const { return runWithoutRights({"--version"}).code == 0; }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        writeFile(file("good.txt"), "英伟达向中国出售H20芯片。\n");
    }

    void articles_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("empty file") << "empty.txt" << QByteArray() << QByteArray("empty");
        QTest::newRow("only spaces") << "spaces.txt" << QByteArray(" \n\t\n") << QByteArray("empty");
        QTest::newRow("picture") << "picture.txt" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", 21)
                                 << QByteArray("PNG");
        QByteArray binary;
        for (int i = 0; i < 4096; ++i)
            binary.append(static_cast<char>((i * 7919) >> 3));
        QTest::newRow("binary") << "binary.txt" << binary << QByteArray("not text");
        QTest::newRow("zip") << "archive.txt" << QByteArray("PK\x03\x04\x14\0\0\0\x08\0garbage", 17)
                             << QByteArray("not text");
    }
    void articles() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, says);
        writeFile(file(name), content);
        for (const char* command : {"extract", "text"}) {
            const Outcome outcome = runCli({command, file(name), file("good.txt")});
            COMPARE_CODE(outcome, 1);
            QVERIFY2(outcome.err.contains(name.toUtf8()), outcome.err.constData());
            QVERIFY2(outcome.err.contains(says), outcome.err.constData());
            QVERIFY2(outcome.out.contains("英伟达"), "the good file is not read");
        }
        const Outcome import = runCli({"import", "-w", file("w.wenmai"), file(name), file("good.txt")});
        COMPARE_CODE(import, 1);
        QVERIFY2(import.out.contains("1 added") && import.out.contains("1 failed"), import.out.constData());
        QVERIFY2(import.err.contains(name.toUtf8()), import.err.constData());
    }

    void hugeFile() {
        QFile huge(file("huge.txt"));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(200'000'000)); // sparse: takes no room
        huge.close();
        const Outcome outcome = runCli({"import", "-w", file("w.wenmai"), file("huge.txt"), file("good.txt")});
        COMPARE_CODE(outcome, 1);
        QVERIFY2(outcome.err.contains("huge.txt") && outcome.err.contains("too large"), outcome.err.constData());
        QVERIFY2(outcome.out.contains("1 added"), outcome.out.constData());
    }

    void invalidUtf8() {
        // Some broken bytes do not make a Chinese article unreadable, and its evidence stays in the bytes as they are.
        const QByteArray bytes =
            QByteArray("英伟达向中国出售H20芯片。\n\xE4\xB8坏\xFF字节。\n英特尔收购").append("Mobileye公司。\n");
        writeFile(file("broken.txt"), bytes);
        const Outcome outcome = runCli({"text", file("broken.txt")});
        COMPARE_CODE(outcome, 0);
        QVERIFY2(outcome.out.contains("英伟达向中国出售H20芯片。"), outcome.out.constData());
        QVERIFY2(QString::fromUtf8(outcome.out).toUtf8() == outcome.out, "what comes out is not UTF-8");
        COMPARE_CODE(runCli({"extract", file("broken.txt")}), 0);
    }

    void missingFile() {
        const Outcome outcome = runCli({"extract", file("nowhere.txt"), file("good.txt")});
        COMPARE_CODE(outcome, 1);
        QVERIFY2(outcome.err.contains("nowhere.txt"), outcome.err.constData());
        QVERIFY(outcome.out.contains("英伟达"));
    }

    void folderWithoutRights() {
        writeFile(file("closed/a.txt"), "中国。\n");
        m_folder->setAutoRemove(true);
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
        QFile::setPermissions(file("closed"), QFile::Permissions());
        const auto open = qScopeGuard([&] { QFile::setPermissions(file("closed"), QFile::Permissions(0x7755)); });
        if (!rightsCanBeTested())
            QSKIP("root without setpriv, or the build folder is closed to others: rights hold nobody back");
        const Outcome outcome = runWithoutRights({"extract", file("closed"), file("good.txt")});
        COMPARE_CODE(outcome, 1);
        QVERIFY2(outcome.err.contains("closed"), outcome.err.constData());
        QVERIFY(outcome.out.contains("英伟达"));
    }

    void folderThatCannotBeWritten() {
        QDir().mkpath(file("fixed"));
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
        QFile::setPermissions(file("fixed"), QFile::Permissions(0x5555));
        const auto open = qScopeGuard([&] { QFile::setPermissions(file("fixed"), QFile::Permissions(0x7755)); });
        if (!rightsCanBeTested())
            QSKIP("root without setpriv, or the build folder is closed to others: rights hold nobody back");
        const Outcome made = runWithoutRights({"import", "-w", file("fixed/w.wenmai"), file("good.txt")});
        COMPARE_CODE(made, 1);
        QVERIFY2(made.err.contains("w.wenmai"), made.err.constData());
        QVERIFY(!QFile::exists(file("fixed/w.wenmai")));
    }

    void workspaceInClosedFolder() {
        // It can be asked, not changed, and stays as it was.
        QDir().mkpath(file("fixed"));
        const QString workspace = file("fixed/w.wenmai");
        COMPARE_CODE(runCli({"import", "-w", workspace, file("good.txt")}), 0);
        const QByteArray before = contentOf(workspace);
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
        QFile::setPermissions(workspace, QFile::Permissions(0x4444));
        QFile::setPermissions(file("fixed"), QFile::Permissions(0x5555));
        const auto open = qScopeGuard([&] { QFile::setPermissions(file("fixed"), QFile::Permissions(0x7755)); });
        if (!rightsCanBeTested())
            QSKIP("root without setpriv, or the build folder is closed to others: rights hold nobody back");
        const Outcome asked = runWithoutRights({"show", "-w", workspace, "--articles"});
        COMPARE_CODE(asked, 0);
        QVERIFY(asked.out.startsWith("good\t"));
        const Outcome changed = runWithoutRights({"remove", "-w", workspace, "good"});
        COMPARE_CODE(changed, 1);
        QVERIFY2(changed.err.contains("w.wenmai"), changed.err.constData());
        QCOMPARE(contentOf(workspace), before);
    }

    void workspaces_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("no database at all, but long enough to look like one: ").repeated(40);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0\x10\0\x01\x01", 20);
    }
    void workspaces() {
        QFETCH(QByteArray, content);
        const QString workspace = file("w.wenmai");
        writeFile(workspace, content);
        for (const QStringList& arguments : {QStringList{"stats", "-w", workspace},
                                             {"import", "-w", workspace, file("good.txt")},
                                             {"remove", "-w", workspace, "good"},
                                             {"export", "-w", workspace, "-o", file("out.json")}}) {
            const Outcome outcome = runCli(arguments);
            COMPARE_CODE(outcome, 1);
            QVERIFY2(outcome.err.contains("w.wenmai"), outcome.err.constData());
            QCOMPARE(contentOf(workspace), content); // not touched
        }
        QVERIFY(!QFile::exists(file("out.json")));
    }

    void newerWorkspace() {
        const QString workspace = file("w.wenmai");
        COMPARE_CODE(runCli({"import", "-w", workspace, file("good.txt")}), 0);
        QFile raw(workspace);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QVERIFY(raw.seek(60)); // user_version, big endian
        raw.write(QByteArray("\0\0\x03\xE7", 4));
        raw.close();
        const QByteArray before = contentOf(workspace);
        for (const QStringList& arguments :
             {QStringList{"stats", "-w", workspace}, {"import", "-w", workspace, file("good.txt")}}) {
            const Outcome outcome = runCli(arguments);
            COMPARE_CODE(outcome, 1);
            QVERIFY2(outcome.err.contains("999"), outcome.err.constData());
            QCOMPARE(contentOf(workspace), before);
        }
    }

    void records() {
        const QString path = file("crawl.csv");
        writeFile(path, "when,neirong,标题\n2025-12-08,英伟达向中国出售H20芯片。,甲\n2025-12-09,少一列\n"
                        "2025-12-10,\"华为发布昇腾910C。\",乙\n");
        // No column is known to have the text.
        Outcome outcome = runCli({"extract", path});
        COMPARE_CODE(outcome, 1);
        QVERIFY2(outcome.err.contains("no column has the articles' text; there are: when, neirong, 标题"),
                 outcome.err.constData());
        outcome = runCli({"extract", "--verbose", "--field", "text=neirong", "--field=date=when", path});
        COMPARE_CODE(outcome, 1);
        QCOMPARE(outcome.out.count('\n'), 2);
        QVERIFY2(outcome.err.contains("crawl.csv: text=neirong title=标题 date=when") &&
                     outcome.err.contains("crawl.csv:3: malformed"),
                 outcome.err.constData());
        QVERIFY2(outcome.out.contains("\"id\":\"crawl#1\"") && outcome.out.contains("\"title_by\":\"field\"") &&
                     outcome.out.contains("\"published\":\"2025-12-10\""),
                 outcome.out.constData());
        COMPARE_CODE(runCli({"extract", "--field", "words=neirong", path}), 2);
        COMPARE_CODE(runCli({"extract", "--field", "text", path}), 2);
    }

    void linesFromStandardInput() {
        const Outcome outcome =
            runCli({"extract", "-"}, "{\"id\":\"a\",\"text\":\"英伟达向中国出售H20芯片。\"}\nno json\n"
                                     "{\"id\":\"b\"}\n\n{\"id\":\"c\",\"text\":\"华为发布昇腾910C。\"}\n");
        COMPARE_CODE(outcome, 1);
        QCOMPARE(outcome.out.count('\n'), 2);
        QVERIFY2(outcome.err.contains("standard input:2") && outcome.err.contains("standard input:3"),
                 outcome.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_bad_input.moc"
