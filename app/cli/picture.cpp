#include "app/cli/picture.h"

#include "app/canvas/label_boxes.h"
#include "app/cli/offscreen.h"
#include "app/export/view_export.h"
#include "app/models/vocabulary_text.h"
#include "core/view/arrange.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

// The translations lie in a static library; the macro must stand outside namespaces.
static void useTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace wenmai::cli {
bool isPicture(const std::string& path) {
    return pictureFormatOf(QString::fromStdString(path)).has_value();
}

Result<void> drawPicture(const KnowledgeGraph& graph, const ViewSpec& spec, const PictureRequest& request) {
    drawOffscreen();
    char name[] = "wenmai-cli";
    char* argv[] = {name, nullptr};
    int argc = 1;
    const QGuiApplication app(argc, argv);
    useTranslations();
    const QString language = QString::fromStdString(request.language);
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                        : QLocale(language));
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/wenmai_") + language)) QCoreApplication::installTranslator(&words);

    ViewGraph view = makeView(graph, spec);
    (void)arrange(view, graph, spec, labelBoxes(view, QGuiApplication::font())); // not to be stopped

    PictureOptions options;
    const QString path = QString::fromStdString(request.path);
    options.format = *pictureFormatOf(path);
    options.scale = request.scale;
    options.theme = request.dark ? ThemeKind::Dark : ThemeKind::Light;
    options.legend = request.legend;
    options.sources = request.sources;
    options.transparent = request.transparent;
    options.textAsOutlines = request.outlines;
    if (request.paper) options.paper = PaperSize{request.paper->width, request.paper->height, request.paper->dots};
    PictureContent content;
    content.title = QString::fromStdString(request.title);
    content.predicate = [](Predicate p) { return text(p); };
    content.type = [](EntityType t) { return text(t); };
    content.guide = [](const ViewGuide& guide) { return text(guide); };
    if (request.sources) content.sources = citedSentences(graph, spec, view);
    return writePicture(path, view, content, options);
}

} // namespace wenmai::cli
