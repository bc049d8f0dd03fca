#include "app/canvas/graph_canvas.h"
#include "app/canvas/graph_painter.h"
#include "app/canvas/label_painter.h"
#include "app/cli/bench.h"
#include "app/cli/bench_chance.h"
#include "app/cli/bench_clock.h"
#include "app/cli/bench_graphs.h"
#include "app/cli/bench_view.h"
#include "app/cli/offscreen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsView>
#include <QPainter>
#include <QThread>
#include <algorithm>
#include <cstdio>

namespace wenmai::cli {
namespace {

const QSize screen(1920, 1080);
const QColor plainColour(0xA9B1BA);

/// Milliseconds by a clock on the wall, which is what a reader feels, and of the processor, all threads together, which
/// tell more on a busy machine.
class Times {
public:
    template<class Work>
    void measure(Work work) {
        const double wall = wallSeconds(), cpu = processorSeconds(), thread = threadSeconds();
        work();
        m_thread.push_back((threadSeconds() - thread) * 1e3);
        m_cpu.push_back((processorSeconds() - cpu) * 1e3);
        m_wall.push_back((wallSeconds() - wall) * 1e3);
    }
    [[nodiscard]] double wall(double part = 0.5) { return at(m_wall, part); }
    [[nodiscard]] double cpu() { return at(m_cpu, 0.5); }
    [[nodiscard]] double thread() { return at(m_thread, 0.5); }

private:
    static double at(std::vector<double>& all, double part) {
        std::ranges::sort(all);
        return all[std::min(all.size() - 1, static_cast<std::size_t>(part * static_cast<double>(all.size())))];
    }
    std::vector<double> m_wall, m_cpu, m_thread;
};

Frame frameOf(const ViewGraph& view) {
    Frame frame;
    frame.scene = std::make_shared<const Scene>(view);
    frame.places = placesOf(view);
    frame.camera.viewport = screen;
    frame.camera.fit(boundsOf(*frame.scene, frame.places), 40, 1.6);
    frame.theme = Theme::make(ThemeKind::Light);
    frame.font = QApplication::font();
    frame.predicates.fill(QStringLiteral("限制"));
    return frame;
}

/// One QPainter, a smooth opaque line an edge, nothing else.
Times plainLines(const Frame& frame) {
    Times times;
    const FrameGeometry geometry(frame);
    QImage image(screen, QImage::Format_RGB32);
    for (int i = 0; i < 3; ++i)
        times.measure([&] {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(plainColour, 1));
            for (const ViewEdge& e : frame.scene->view.edges)
                painter.drawLine(geometry.at[e.from], geometry.at[e.to]);
        });
    return times;
}

/// Qt's own way: an item for each node and edge, opaque and smooth; no labels.
Times graphicsView(const Frame& frame) {
    QGraphicsScene scene;
    const FrameGeometry geometry(frame);
    for (const ViewEdge& e : frame.scene->view.edges)
        scene.addLine({geometry.at[e.from], geometry.at[e.to]}, QPen(plainColour, 1));
    for (std::size_t i = 0; i < geometry.at.size(); ++i) {
        const double r = geometry.radius[i];
        scene.addEllipse(QRectF(geometry.at[i] - QPointF(r, r), QSizeF(2 * r, 2 * r)), QPen(Qt::NoPen),
                         QColor(0x0072B2));
    }
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(screen);
    QImage image(screen, QImage::Format_RGB32);
    Times times;
    times.measure([&] {
        QPainter painter(&image);
        view.render(&painter);
    });
    return times;
}

/// Lets the window live for a moment, as between two movements of a hand.
void wait(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    } while (timer.elapsed() < milliseconds);
}

bool waitUntilSharp(GraphCanvas& canvas) {
    QElapsedTimer timer;
    timer.start();
    while (!canvas.sharp() && timer.elapsed() < 20'000) {
        QCoreApplication::processEvents();
        if (!canvas.sharp()) QThread::usleep(200);
    }
    return canvas.sharp();
}

struct Moving {
    Times frame; ///< the window's paint while the picture moves
    Times sharp; ///< from the last movement until the finished picture is on the window
};

/// Panning and zooming as a hand does, with a halt after every twelve steps until the sharp picture is there.
Moving moving(const ViewGraph& view) {
    GraphCanvas canvas;
    canvas.setTheme(ThemeKind::Light);
    canvas.resize(screen);
    canvas.setView(view, false);
    canvas.show();
    canvas.repaint();
    waitUntilSharp(canvas);
    Moving times;
    for (int step = 0; step < 120; ++step) {
        Camera camera = canvas.camera();
        if (step < 60)
            camera.pan({3.0, -2.0});
        else
            camera.zoomAt({700, 500}, step < 90 ? 1.03 : 1 / 1.03);
        const auto paint = [&] {
            canvas.setCamera(camera);
            canvas.repaint();
        };
        if (step % 12 == 11)
            times.sharp.measure([&] {
                paint();
                waitUntilSharp(canvas);
            });
        else
            times.frame.measure(paint);
        wait(4);
    }
    return times;
}

void row(const char* name, const ViewGraph& view, bool withItems) {
    const Frame frame = frameOf(view);
    PaintCache cache;
    GraphPainter painter(cache);
    Times first, picture;
    first.measure([&] { (void)painter.render(frame); });
    for (int i = 0; i < 5; ++i)
        picture.measure([&] { (void)painter.render(frame); });
    Moving move = moving(view);
    Times lines = plainLines(frame);
    std::printf("%-16s %8.2f %8.2f %8.2f %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f", name, move.frame.wall(),
                move.frame.wall(0.95), move.frame.thread(), move.sharp.wall(), picture.wall(), picture.cpu(),
                first.wall(), lines.wall(), lines.cpu());
    if (withItems) std::printf(" %9.1f", graphicsView(frame).cpu());
    std::printf("\n");
    std::fflush(stdout);
}

/// Two thousand names in a full window: short ones, or they would not have room.
void labels() {
    Chance chance(3);
    LayoutGraph graph;
    graph.nodes = 2304;
    ViewGraph view = namedView(graph, std::vector<Point>(graph.nodes));
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        ViewNode& n = view.nodes[i];
        n.at = {static_cast<float>(i % 48) * 40 + static_cast<float>(chance.unit() * 10),
                static_cast<float>(i / 48) * 22 + static_cast<float>(chance.unit() * 5)};
        n.radius = 3.5f;
        n.weight = 0.1f;
        n.hiddenNeighbours = 0;
        n.label = "芯";
        n.label += static_cast<char>('A' + i % 26);
    }
    const Frame frame = frameOf(view);
    const FrameGeometry geometry(frame);
    PaintCache cache;
    cache.prepare(frame.font, frame.unit);
    QImage image(screen, QImage::Format_RGB32);
    std::vector<PlacedLabel> placed;
    Times place, paint, words;
    for (int i = 0; i < 21; ++i) {
        place.measure([&] { placed = placeLabels(frame, geometry, cache); });
        image.fill(Qt::white);
        paint.measure([&] {
            QPainter painter(&image);
            paintLabels(painter, frame, geometry, cache, placed, true);
        });
    }
    for (int i = 0; i < 3; ++i)
        words.measure([&] {
            QPainter painter(&image);
            painter.setFont(cache.font(LabelSize::Small));
            for (const PlacedLabel& label : placed)
                painter.drawText(label.rect, 0, label.text);
        });
    std::printf("%zu labels: placed in %.2f ms of the processor, painted in %.2f, together %.2f (asked: 5 for 2,000); "
                "the words alone by drawText %.2f\n",
                placed.size(), place.cpu(), paint.cpu(), place.cpu() + paint.cpu(), words.cpu());
}

} // namespace

int benchDraw(const Context&, const Arguments& arguments) {
    drawOffscreen();
    char name[] = "wenmai-cli";
    char* argv[] = {name, nullptr};
    int argc = 1;
    const QApplication app(argc, argv);
    std::printf("ms, %dx%d, three edges a node; asked: moving 8 (95%%: 16), sharp 10 / 60 / 300\n", screen.width(),
                screen.height());
    std::printf("%-16s %8s %8s %8s %9s %9s %9s %9s %9s %9s %9s\n", "nodes", "moving", "95%", "its cpu", "sharp",
                "picture", "its cpu", "the first", "QPainter", "its cpu", "QGraphics");
    const bool quick = arguments.flag("--quick");
    for (const std::uint32_t nodes : {1'000u, 10'000u, 50'000u}) {
        if (nodes > 10'000 && quick) continue;
        const LayoutGraph graph = scaleFreeGraph(nodes, 77).graph;
        Layout layout(graph);
        layout.run();
        row((std::to_string(nodes) + " laid out").c_str(), namedView(graph, layout.positions()), !quick);
        row((std::to_string(nodes) + " by chance").c_str(), namedView(graph, placesByChance(nodes)), false);
    }
    labels();
    return done;
}

} // namespace wenmai::cli
