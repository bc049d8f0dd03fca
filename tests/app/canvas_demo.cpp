// For looking at the canvas: canvas_demo [FOLDER of annotated articles as JSON | NODES EDGES]. Not installed, no test.

#include "app/canvas/graph_canvas.h"
#include "app/canvas/label_boxes.h"
#include "core/graph/knowledge_graph.h"
#include "core/view/layout.h"
#include "core/view/make_view.h"
#include "tests/support/view_graphs.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace wenmai;

namespace {

ViewGraph fromArticles(const QString& folder) {
    std::vector<Extraction> articles;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        auto read = extractionFromJson(file.readAll().toStdString());
        if (read)
            articles.push_back(std::move(read.value()));
        else
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), dump(read.error()).c_str());
    }
    const auto graph = KnowledgeGraph::build(articles);
    return makeView(*graph, ViewSpec{});
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QStringList words = app.arguments();
    ViewGraph view = words.size() > 2   ? test::randomView(words[1].toUInt(), words[2].toUInt(), 1)
                     : words.size() > 1 ? fromArticles(words[1])
                                        : ViewGraph{};
    if (words.size() == 2) {
        Layout layout(layoutGraph(view, labelBoxes(view, app.font())));
        layout.run();
        place(view, layout.positions());
    }
    GraphCanvas canvas;
    canvas.setEmptyText(QStringLiteral("这里还没有内容。\n把文章拖到这里，或打开示例图。"));
    canvas.setTexts({[](Predicate p) { return QString::fromUtf8(name(p).data()).replace(u'_', u' '); },
                     [](EntityType t) { return QString::fromUtf8(name(t).data()); },
                     {},
                     {},
                     {}});
    if (qEnvironmentVariableIsSet("WENMAI_DARK")) canvas.setTheme(ThemeKind::Dark);
    canvas.setView(std::move(view), false);
    canvas.resize(1280, 800);
    canvas.show();
    QObject::connect(&canvas, &GraphCanvas::nodeSelected, [](auto id) { std::printf("node %u\n", id); });
    QObject::connect(&canvas, &GraphCanvas::edgeSelected, [](auto id) { std::printf("edge %u\n", id); });
    return QApplication::exec();
}
