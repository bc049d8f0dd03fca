#include "app/panels/theme_icon.h"
#include "app/window/main_window.h"
#include "core/pipeline/engine.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <string_view>

// The translations lie in a static library; the macro must stand outside namespaces.
static void useTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace {

/// Help and version must come without a display too.
bool onlyAsks(int argc, char* argv[]) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "--help-all" || argument == "-v" ||
               argument == "--version";
    });
}

/// The files given; ends the program where help or the version was asked for, or an option is unknown.
QStringList filesOf(const QCoreApplication& app) {
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
    return parser.positionalArguments();
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication::setOrganizationName(QStringLiteral("wenmai"));
    QCoreApplication::setApplicationName(QStringLiteral("wenmai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WENMAI_VERSION));
    if (onlyAsks(argc, argv)) {
        const QCoreApplication asked(argc, argv);
        filesOf(asked);
        return 0;
    }

    const QApplication app(argc, argv);
    useTranslations();
    QGuiApplication::setDesktopFileName(QStringLiteral("wenmai"));
    QGuiApplication::setWindowIcon(wenmai::appIcon());
    const QStringList files = filesOf(app);

    const auto program = std::filesystem::path(QCoreApplication::applicationFilePath().toStdString());
    wenmai::MainWindow window(wenmai::dataFolderFor(program));
    window.show();
    window.openPaths(files);
    return QApplication::exec();
}
