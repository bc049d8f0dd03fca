#include "app/panels/theme_icon.h"
#include "app/window/main_window.h"
#include "core/pipeline/engine.h"

#include <QApplication>
#include <QCommandLineParser>

// The translations lie in a static library; the macro must stand outside namespaces.
static void useTranslations() {
    Q_INIT_RESOURCE(translations);
}

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    useTranslations();
    QCoreApplication::setOrganizationName(QStringLiteral("wenmai"));
    QCoreApplication::setApplicationName(QStringLiteral("wenmai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WENMAI_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("wenmai"));
    QGuiApplication::setWindowIcon(wenmai::appIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Explore what Chinese news articles state, as a graph that leads to the sentences."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("files"),
        QCoreApplication::translate("main", "A .wenmai workspace, or articles and folders to import."),
        QStringLiteral("[files…]"));
    parser.process(app);

    const auto program = std::filesystem::path(QCoreApplication::applicationFilePath().toStdString());
    wenmai::MainWindow window(wenmai::dataFolderFor(program));
    window.show();
    window.openPaths(parser.positionalArguments());
    return QApplication::exec();
}
