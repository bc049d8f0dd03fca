#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

/// Runs a GUI test in a home folder of its own, so that it neither sees nor changes the user's settings and files.
template<class Test>
int runInOwnHome(int argc, char* argv[], void (*resources)()) {
    QTemporaryDir home;
    const QByteArray path = home.path().toUtf8();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, path);
    qputenv("LC_ALL", "C.UTF-8");
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("wenmai"));
    QCoreApplication::setApplicationName(QStringLiteral("wenmai"));
    resources();
    Test test;
    return QTest::qExec(&test, argc, argv);
}
