#include "tests/cli/program.h"

#include <QJsonDocument>

using namespace wenmai::test;

/// Wrong words on the command line: exit code 2, a reason on stderr, nothing on stdout.
class TestCliUsage : public QObject {
    Q_OBJECT

private slots:
    void wrong_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QStringList{} << QByteArray("usage:");
        QTest::newRow("no such command") << QStringList{"dance"} << QByteArray("no command named dance");
        QTest::newRow("extract nothing") << QStringList{"extract"} << QByteArray("something is missing");
        QTest::newRow("unknown option") << QStringList{"extract", "--fast", "x"}
                                        << QByteArray("unknown option: --fast");
        QTest::newRow("unknown stage") << QStringList{"inspect", "--stage", "soup", "x"} << QByteArray("statements");
        QTest::newRow("no stage") << QStringList{"inspect", "x"} << QByteArray("--stage");
        QTest::newRow("option without value") << QStringList{"stats", "-w"} << QByteArray("needs a value: -w");
        QTest::newRow("no workspace") << QStringList{"stats"} << QByteArray("-w FILE.wenmai is missing");
        QTest::newRow("one word too many") << QStringList{"stats", "-w", "x", "y"} << QByteArray("too many: y");
        QTest::newRow("import nothing") << QStringList{"import", "-w", "x.wenmai"} << QByteArray("are missing");
        QTest::newRow("import and reread")
            << QStringList{"import", "-w", "x.wenmai", "--reread", "y"} << QByteArray("takes no files");
        QTest::newRow("no threads") << QStringList{"import", "-w", "x.wenmai", "--threads", "0", "y"}
                                    << QByteArray("--threads");
        QTest::newRow("remove nothing") << QStringList{"remove", "-w", "x.wenmai"} << QByteArray("missing");
        QTest::newRow("show two things") << QStringList{"show", "-w", "x.wenmai", "--articles", "--entities"}
                                         << QByteArray("show takes");
        QTest::newRow("path from one") << QStringList{"path", "-w", "x.wenmai", "甲"} << QByteArray("missing");
        QTest::newRow("export nowhere") << QStringList{"export", "-w", "x.wenmai"} << QByteArray(".graphml");
        QTest::newRow("export as soup") << QStringList{"export", "-w", "x.wenmai", "-o", "a.soup"}
                                        << QByteArray(".graphml");
        QTest::newRow("scale 99") << QStringList{"export", "-w", "x.wenmai", "-o", "a.png", "--scale", "99"}
                                  << QByteArray("--scale");
        QTest::newRow("paper of one side")
            << QStringList{"export", "-w", "x.wenmai", "-o", "a.png", "--paper", "297"} << QByteArray("--paper");
        QTest::newRow("dots without paper")
            << QStringList{"export", "-w", "x.wenmai", "-o", "a.png", "--dpi", "300"} << QByteArray("--paper");
        QTest::newRow("layout spiral") << QStringList{"export", "-w", "x.wenmai", "-o", "a.png", "--layout", "spiral"}
                                       << QByteArray("--layout");
        QTest::newRow("language xx") << QStringList{"export", "-w", "x.wenmai", "-o", "a.png", "--language", "xx"}
                                     << QByteArray("--language");
        QTest::newRow("bench nothing") << QStringList{"bench"} << QByteArray("something is missing");
        QTest::newRow("bench of nothing we have")
            << QStringList{"bench", "coffee"} << QByteArray("text, extract, layout");
        QTest::newRow("bench layout of files") << QStringList{"bench", "layout", "x"} << QByteArray("one of");
        QTest::newRow("layout of two") << QStringList{"layout", "a", "b"} << QByteArray("too many: b");
    }
    void wrong() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Outcome outcome = runCli(arguments);
        COMPARE_CODE(outcome, 2);
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
        QVERIFY(!QFile::exists("x.wenmai"));
    }

    void wrongChoice_data() {
        QTest::addColumn<QStringList>("choice");
        QTest::newRow("from") << QStringList{"--from", "yesterday"};
        QTest::newRow("to") << QStringList{"--to", "2025-13"};
        QTest::newRow("from after to") << QStringList{"--from", "2025", "--to", "2024"};
        QTest::newRow("type") << QStringList{"--type", "company,alien"};
        QTest::newRow("predicate") << QStringList{"--predicate", "loves"};
        QTest::newRow("polarity") << QStringList{"--polarity", "yes"};
        QTest::newRow("modality") << QStringList{"--modality", "claimed"};
        QTest::newRow("min-support") << QStringList{"--min-support", "-1"};
        QTest::newRow("hops") << QStringList{"--hops", "many"};
    }
    void wrongChoice() {
        QFETCH(QStringList, choice);
        const QTemporaryDir folder;
        const QString workspace = folder.filePath("w.wenmai");
        writeFile(folder.filePath("a.txt"), "英伟达向中国出售H20。\n");
        COMPARE_CODE(runCli({"import", "-w", workspace, folder.filePath("a.txt")}), 0);
        const Outcome outcome = runCli(QStringList{"stats", "-w", workspace} + choice);
        COMPARE_CODE(outcome, 2);
        QVERIFY2(outcome.err.contains(choice[0].toUtf8()), outcome.err.constData());
    }

    void help_data() {
        QTest::addColumn<QString>("command");
        for (const char* command : {"extract", "text", "inspect", "import", "remove", "search", "show", "path", "stats",
                                    "export", "layout", "bench"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void help() {
        QFETCH(QString, command);
        const Outcome outcome = runCli({command, "--help"});
        COMPARE_CODE(outcome, 0);
        QVERIFY(outcome.out.startsWith("usage: wenmai-cli " + command.toUtf8()));
        QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
        const Outcome all = runCli({"--help"});
        COMPARE_CODE(all, 0);
        QVERIFY(all.out.contains("  " + command.toUtf8() + " "));
    }

    void version() {
        const Outcome outcome = runCli({"--version"});
        COMPARE_CODE(outcome, 0);
        QCOMPARE(outcome.out, QByteArray("wenmai-cli " WENMAI_VERSION "\n"));
    }

    void fullDisk() {
        if (!QFile::exists("/dev/full")) QSKIP("this system has no /dev/full");
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(cliProgram(), {"extract", samplesFolder()});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
