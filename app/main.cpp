#include "app/panels/theme_icon.h"
#include "app/window/main_window.h"
#include "app/window/start_report.h"
#include "app/window/workspace_controller.h"
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

/// What the command line asks for.
struct Wish {
    QStringList files;
    QString report; ///< of how the start goes: "empty", "sample" or "file", for measuring; not for readers
};

/// Ends the program where help or the version was asked for, or an option is unknown.
Wish wishOf(const QCoreApplication& app) {
    QCommandLineParser parser;
    QCommandLineOption report(QStringLiteral("report-start"), QString(), QStringLiteral("what"));
    report.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(report);
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Explore what Chinese news articles state, as a graph that leads to the sentences."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("files"),
        QCoreApplication::translate("main", "A .wenmai workspace, or articles and folders to import."),
        QStringLiteral("[files…]"));
    parser.process(app);
    return {parser.positionalArguments(), parser.value(report)};
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication::setOrganizationName(QStringLiteral("wenmai"));
    QCoreApplication::setApplicationName(QStringLiteral("wenmai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WENMAI_VERSION));
    if (onlyAsks(argc, argv)) {
        const QCoreApplication asked(argc, argv);
        wishOf(asked);
        return 0;
    }

    const QApplication app(argc, argv);
    useTranslations();
    QGuiApplication::setDesktopFileName(QStringLiteral("wenmai"));
    QGuiApplication::setWindowIcon(wenmai::appIcon());
    const Wish wish = wishOf(app);

    const auto program = std::filesystem::path(QCoreApplication::applicationFilePath().toStdString());
    wenmai::MainWindow window(wenmai::dataFolderFor(program));
    const wenmai::StartReport report(window, !wish.report.isEmpty(), wish.report != QLatin1String("empty"));
    window.show();
    window.openPaths(wish.files);
    if (wish.report == QLatin1String("sample")) window.workspace()->openSample();
    return QApplication::exec();
}
