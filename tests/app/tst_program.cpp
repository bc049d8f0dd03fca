#include <QProcess>
#include <QtTest>

/// The program itself, as a shell runs it.
class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithoutADisplay_data() {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("said");
        QTest::newRow("version") << "--version"
                                 << "wenmai " WENMAI_VERSION;
        QTest::newRow("help") << "--help"
                              << ".wenmai";
    }
    void answersWithoutADisplay() {
        QFETCH(QString, option);
        QFETCH(QString, said);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(WENMAI_BIN_DIR "/wenmai"), {option});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QString output = QString::fromUtf8(program.readAllStandardOutput());
        QVERIFY2(output.contains(said), qPrintable(output));
    }

    void refusesUnknownOptions() {
        QProcess program;
        program.start(QStringLiteral(WENMAI_BIN_DIR "/wenmai"), {QStringLiteral("--no-such-option")});
        QVERIFY(program.waitForFinished());
        QVERIFY(program.exitCode() != 0);
        QVERIFY(program.readAllStandardError().contains("no-such-option"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
