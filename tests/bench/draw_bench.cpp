// Milliseconds a frame of the canvas, 1920×1080, beside plain ways to draw the same in the same run. Not in the suite:
//   QT_QPA_PLATFORM=offscreen draw_bench [NODES…]
// Positions are random, so lines are as long as they can be: a worse case than any laid-out graph.

#include "app/canvas/graph_canvas.h"
#include "app/canvas/graph_painter.h"
#include "tests/support/view_graphs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsView>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace wenmai;

namespace {

const QSize screen(1920, 1080);

/// Wall-clock times, and beside them the processor's time of all threads, which tells more on a busy machine.
struct Times {
    std::vector<double> all;
    std::vector<double> cpu;
    template<class Work>
    void measure(Work work) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        work();
        cpu.push_back(static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] double cpuMedian() {
        std::sort(cpu.begin(), cpu.end());
        return cpu[cpu.size() / 2];
    }
    [[nodiscard]] double at(double part) {
        std::sort(all.begin(), all.end());
        return all[std::min(all.size() - 1, static_cast<std::size_t>(part * static_cast<double>(all.size())))];
    }
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

struct Cost {
    double wall = 0;
    double cpu = 0;
};

Cost plainLines(const Frame& frame) {
    Times times;
    const FrameGeometry geometry(frame);
    for (int i = 0; i < 3; ++i) {
        QImage image(screen, QImage::Format_RGB32);
        times.measure([&] {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(QColor(0xA9B1BA), 1));
            for (const ViewEdge& e : frame.scene->view.edges)
                painter.drawLine(geometry.at[e.from], geometry.at[e.to]);
        });
    }
    return {times.at(0.5), times.cpuMedian()};
}

double graphicsView(const Frame& frame) {
    QGraphicsScene scene;
    const FrameGeometry geometry(frame);
    for (const ViewEdge& e : frame.scene->view.edges)
        scene.addLine({geometry.at[e.from], geometry.at[e.to]}, QPen(QColor(0xA9B1BA), 1));
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
    for (int i = 0; i < 2; ++i)
        times.measure([&] {
            QPainter painter(&image);
            view.render(&painter);
        });
    return times.at(0);
}

Cost sharp(const Frame& frame, double& first) {
    PaintCache cache;
    GraphPainter painter(cache);
    Times cold, warm;
    cold.measure([&] { (void)painter.render(frame); });
    for (int i = 0; i < 5; ++i)
        warm.measure([&] { (void)painter.render(frame); });
    first = cold.at(0);
    return {warm.at(0.5), warm.cpuMedian()};
}

/// Panning and zooming as a hand does, sixty steps each; what is timed is the window's paint.
void moving(const ViewGraph& view, double& median, double& high) {
    GraphCanvas canvas;
    canvas.setTheme(ThemeKind::Light);
    canvas.resize(screen);
    canvas.setView(view, false);
    canvas.show();
    (void)QTest::qWaitForWindowExposed(&canvas);
    QTest::qWait(static_cast<int>(view.nodes.size() / 20) + 300); // the first sharp picture
    Times times;
    for (int step = 0; step < 120; ++step) {
        Camera camera = canvas.camera();
        if (step < 60)
            camera.pan({3.0, -2.0});
        else
            camera.zoomAt({700, 500}, step < 90 ? 1.03 : 1 / 1.03);
        canvas.setCamera(camera);
        times.measure([&] { canvas.repaint(); });
        QTest::qWait(4);
    }
    median = times.at(0.5);
    high = times.at(0.95);
}

/// Two thousand short names in a full window.
void labels() {
    ViewGraph view = test::randomView(2400, 0, 2);
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        ViewNode& n = view.nodes[i];
        n.at = {static_cast<float>(i % 60) * 31, static_cast<float>(i / 60) * 26};
        n.radius = 3;
        n.weight = 0.1f;
        n.hiddenNeighbours = 0;
        n.label = QString::fromStdString(n.label).left(2).toStdString();
    }
    Frame frame = frameOf(view);
    PaintCache cache;
    GraphPainter painter(cache);
    (void)painter.render(frame);
    const FrameGeometry geometry(frame);
    Times place, whole;
    std::size_t count = 0;
    for (int i = 0; i < 9; ++i) {
        place.measure([&] { count = placeLabels(frame, geometry, cache).size(); });
        whole.measure([&] { (void)painter.render(frame); });
    }
    std::printf("labels: %zu placed in %.2f ms; with nodes, placed and painted %.2f ms\n", count, place.at(0.5),
                whole.at(0.5));
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    std::vector<std::uint32_t> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(static_cast<std::uint32_t>(std::atoi(argv[i])));
    if (sizes.empty()) sizes = {150, 1000, 10000, 50000};
    std::printf("ms a frame, %dx%d, 3 edges a node\n", screen.width(), screen.height());
    std::printf("%8s %11s %9s %9s %11s %11s %11s %11s %11s\n", "nodes", "move median", "move 95%", "sharp", "sharp cpu",
                "sharp first", "QPainter", "its cpu", "QGraphics");
    for (const std::uint32_t n : sizes) {
        const ViewGraph view = test::randomView(n, 3 * n, 1);
        const Frame frame = frameOf(view);
        double first = 0, median = 0, high = 0;
        const Cost own = sharp(frame, first);
        moving(view, median, high);
        const Cost plain = plainLines(frame);
        const double items = n <= 10000 ? graphicsView(frame) : -1;
        std::printf("%8u %11.2f %9.2f %9.1f %11.1f %11.1f %11.1f %11.1f %11.1f\n", n, median, high, own.wall, own.cpu,
                    first, plain.wall, plain.cpu, items);
        std::fflush(stdout);
    }
    labels();
    return 0;
}
