#include "tests/cli/program.h"
#include "tests/support/shuffled_articles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace wenmai::test;

/// A workspace from the command line: articles in, questions, exports, articles out.
class TestCliWorkspace : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_samples; ///< a workspace of the samples

    static QJsonObject object(const Outcome& outcome) { return QJsonDocument::fromJson(outcome.out).object(); }
    static QByteArray exported(const QString& workspace, const QString& to, const QStringList& choice = {}) {
        const Outcome outcome = runCli(QStringList{"export", "-w", workspace, "-o", to} + choice);
        return outcome.code == 0 ? contentOf(to) : "failed: " + outcome.err;
    }

private slots:
    void initTestCase() {
        m_samples = m_folder.filePath("samples.wenmai");
        const Outcome outcome = runCli({"import", "-w", m_samples, samplesFolder(), "--json"});
        COMPARE_CODE(outcome, 0);
        QVERIFY(object(outcome)["added"].toArray().size() >= 12);
        QCOMPARE(object(outcome)["failed"].toInt(), 0);
    }

    void sameAgainIsSkipped() {
        const QByteArray before = exported(m_samples, m_folder.filePath("before.json"));
        const Outcome outcome = runCli({"import", "-w", m_samples, samplesFolder(), "--json"});
        COMPARE_CODE(outcome, 0);
        QVERIFY(object(outcome)["added"].toArray().isEmpty());
        QVERIFY(object(outcome)["skipped"].toInt() >= 12);
        QCOMPARE(exported(m_samples, m_folder.filePath("after.json")), before);
    }

    void everySpellingFindsIt_data() {
        QTest::addColumn<QString>("spelling");
        for (const char* spelling : {"英伟达", "輝達", "英偉達", "辉达", "NVIDIA", "nvidia"})
            QTest::newRow(spelling) << QString::fromUtf8(spelling);
    }
    void everySpellingFindsIt() {
        QFETCH(QString, spelling);
        const Outcome outcome = runCli({"show", "-w", m_samples, spelling, "--json"});
        COMPARE_CODE(outcome, 0);
        QCOMPARE(object(outcome)["name"].toString(), QStringLiteral("英伟达"));
        QVERIFY(object(outcome)["statements"].toArray().size() > 5);
    }

    void unknownEntity() {
        const Outcome outcome = runCli({"show", "-w", m_samples, "查无此人"});
        COMPARE_CODE(outcome, 1);
        QVERIFY(outcome.err.contains("查无此人"));
    }

    void datesChoose() {
        const auto statements = [&](const QStringList& choice) {
            return object(runCli(QStringList{"stats", "-w", m_samples, "--json", "--dated"} + choice))["statements"]
                .toInt();
        };
        const int all = statements({"--from", "1990"}), early = statements({"--to", "2024-06"}),
                  late = statements({"--from", "2024-07"});
        QVERIFY2(early > 0 && late > 0 && early < all && late < all,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(all).arg(early).arg(late)));
        QVERIFY(early + late >= all); // what lasts over the border is in both
    }

    void search() {
        // Two characters, the commonest question, in either script.
        for (const char* word : {"晶片", "芯片", "許可", "许可"}) {
            const Outcome outcome = runCli({"search", "-w", m_samples, word});
            COMPARE_CODE(outcome, 0);
            QVERIFY2(outcome.out.count('\n') > 3, word);
        }
        const Outcome none = runCli({"search", "-w", m_samples, "没有这样的话"});
        COMPARE_CODE(none, 0);
        QVERIFY(none.out.isEmpty());
    }

    void path() {
        const Outcome outcome = runCli({"path", "-w", m_samples, "黄仁勋", "中国", "--json"});
        COMPARE_CODE(outcome, 0);
        const QJsonArray paths = object(outcome)["paths"].toArray();
        QVERIFY(!paths.isEmpty());
        for (const QJsonValue& path : paths) {
            const QJsonArray nodes = path["nodes"].toArray(), steps = path["steps"].toArray();
            QCOMPARE(nodes.first()["name"].toString(), QStringLiteral("黄仁勋"));
            QCOMPARE(nodes.last()["name"].toString(), QStringLiteral("中国"));
            QCOMPARE(steps.size(), nodes.size() - 1);
            for (const QJsonValue& step : steps)
                QVERIFY(!step.toArray().isEmpty() && !step[0]["quote"].toString().isEmpty());
        }
    }

    void exports_data() {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("png") << "png" << QByteArray("\x89PNG");
        QTest::newRow("svg") << "svg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
        QTest::newRow("graphml") << "graphml" << QByteArray("<?xml");
        QTest::newRow("gexf") << "gexf" << QByteArray("<?xml");
        QTest::newRow("json") << "json" << QByteArray("{");
        QTest::newRow("dot") << "dot" << QByteArray("digraph");
        QTest::newRow("ttl") << "ttl" << QByteArray("@prefix");
    }
    void exports() {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        const QByteArray file = exported(m_samples, m_folder.filePath("out." + ending), {"--entity", "英伟达"});
        QVERIFY2(file.startsWith(begins), file.left(80).constData());
        if (ending != "png" && ending != "pdf") QVERIFY(file.contains("英伟达"));
        QVERIFY(file.size() > 2000);
        QCOMPARE(exported(m_samples, m_folder.filePath("again." + ending), {"--entity", "英伟达"}).size() > 0, true);
    }

    void exportsCsv() {
        const Outcome outcome = runCli({"export", "-w", m_samples, "-o", m_folder.filePath("out.csv")});
        COMPARE_CODE(outcome, 0);
        QCOMPARE(outcome.out.count('\n'), 4);
        for (const char* part : {"nodes", "edges", "evidence", "values"})
            QVERIFY(contentOf(m_folder.filePath(QStringLiteral("out.%1.csv").arg(part))).count('\n') > 3);
    }

    void exportIntoNothing() {
        const Outcome data = runCli({"export", "-w", m_samples, "-o", m_folder.filePath("no/such/folder/out.json")});
        COMPARE_CODE(data, 1);
        QVERIFY(data.err.contains("out.json"));
        const Outcome picture = runCli({"export", "-w", m_samples, "-o", m_folder.filePath("no/such/folder/out.png")});
        COMPARE_CODE(picture, 1);
        QVERIFY(picture.err.contains("out.png"));
    }

    void removedIsGone() {
        const QString some = m_folder.filePath("some.wenmai"), fresh = m_folder.filePath("fresh.wenmai");
        const QFileInfoList files = QDir(samplesFolder()).entryInfoList({"*.txt"}, QDir::Files, QDir::Name);
        QStringList all{"import", "-w", some}, without{"import", "-w", fresh};
        for (const QFileInfo& file : files) {
            all << file.filePath();
            if (file != files[1]) without << file.filePath();
        }
        COMPARE_CODE(runCli(all), 0);
        COMPARE_CODE(runCli(without), 0);
        COMPARE_CODE(runCli({"remove", "-w", some, files[1].completeBaseName()}), 0);
        QCOMPARE(exported(some, m_folder.filePath("some.json")), exported(fresh, m_folder.filePath("fresh.json")));
        const Outcome twice = runCli({"remove", "-w", some, files[1].completeBaseName()});
        COMPARE_CODE(twice, 1);
        QVERIFY(twice.err.contains(files[1].completeBaseName().toUtf8()));
    }

    /// A thousand articles: stopped by Ctrl+C, gone on with, and then the same as if nothing had happened.
    void thousandArticlesStoppedAndResumed() {
        const QString articles = m_folder.filePath("thousand"), stopped = m_folder.filePath("stopped.wenmai"),
                      straight = m_folder.filePath("straight.wenmai");
        writeShuffledArticles(articles, 1000, sentencesOf(samplesFolder()));
        const auto count = [](const QString& workspace) {
            return object(runCli({"stats", "-w", workspace, "--json"}))["articles"].toInt();
        };

        QElapsedTimer timer;
        timer.start();
        COMPARE_CODE(runCli({"import", "-w", straight, articles}), 0);
        const qint64 whole = timer.elapsed();
        QCOMPARE(count(straight), 1000);

        QProcess process;
        process.start(cliProgram(), {"import", "-w", stopped, articles, "--threads", "1"});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(stopped).size() > 0, 30'000);
        QTest::qWait(static_cast<int>(std::clamp<qint64>(whole / 4, 50, 5000)));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 1 && said.contains("stopped"), said.constData());
        const int there = count(stopped);
        QVERIFY2(there < 1000, qPrintable(QString::number(there)));

        const Outcome resumed = runCli({"import", "-w", stopped, articles, "--json"});
        COMPARE_CODE(resumed, 0);
        QCOMPARE(object(resumed)["skipped"].toInt(), there);
        QCOMPARE(object(resumed)["added"].toArray().size(), 1000 - there);
        QVERIFY(exported(stopped, m_folder.filePath("stopped.json")) ==
                exported(straight, m_folder.filePath("straight.json")));
        qInfo("1,000 articles in %lld ms; stopped after %d", whole, there);
    }
};

QTEST_GUILESS_MAIN(TestCliWorkspace)
#include "tst_cli_workspace.moc"
