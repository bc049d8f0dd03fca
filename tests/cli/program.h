#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace wenmai::test {

/// What a run of wenmai-cli left behind.
struct Outcome {
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;
};

inline QString cliProgram() {
    return QStringLiteral(WENMAI_BIN_DIR "/wenmai-cli");
}

/// Runs the real program to its end.
inline Outcome runCli(const QStringList& arguments, const QByteArray& input = {}, int milliseconds = 120'000) {
    QProcess process;
    process.start(cliProgram(), arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    const bool ended = process.waitForFinished(milliseconds);
    if (!ended) process.kill();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    if (ended && process.exitStatus() == QProcess::NormalExit) outcome.code = process.exitCode();
    return outcome;
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline void writeFile(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// The project's own articles.
inline QString samplesFolder() {
    return QStringLiteral(WENMAI_SOURCE_DIR "/resources/samples");
}
/// The real articles; may be missing.
inline QString seedsFolder() {
    return QStringLiteral(WENMAI_SHARED_DIR "/seeds");
}

} // namespace wenmai::test

/// For QVERIFY2 and QCOMPARE of an outcome's code: shows what the program said.
#define COMPARE_CODE(outcome, wanted)                                                                                  \
    QVERIFY2((outcome).code == (wanted),                                                                               \
             qPrintable(QStringLiteral("exit code %1\n%2").arg((outcome).code).arg(QString::fromUtf8((outcome).err))))
