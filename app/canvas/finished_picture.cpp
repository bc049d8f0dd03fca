#include "app/canvas/finished_picture.h"

#include "app/canvas/graph_painter.h"

#include <QElapsedTimer>
#include <QPainter>
#include <cmath>
#include <utility>

namespace wenmai {
namespace {

/// A picture from the worker is larger than the window by this on each side, so that panning does not bare its rim at
/// once. Even, so that the middle stays on whole pixels.
constexpr int spare = 96;

/// Things in a scene that a first picture is made of at once.
constexpr std::size_t small = 700;

/// Milliseconds without a movement after which the hand has come to rest.
constexpr int halt = 20;

} // namespace

FinishedPicture::FinishedPicture(QObject* parent) : QObject(parent) {
    m_halt.setSingleShot(true);
    m_halt.setInterval(halt);
    connect(&m_halt, &QTimer::timeout, this, [this] {
        m_halted = true;
        emit ready();
    });
}

void FinishedPicture::forget() {
    m_lane.cancel();
    m_picture = {};
    m_cost = -1;
    invalidate();
}

FinishedPicture::Picture FinishedPicture::make(Frame frame, quint64 version, PaintCache& cache, const Task* task) {
    QElapsedTimer timer;
    timer.start();
    Picture picture;
    picture.image = GraphPainter(cache).render(frame, task);
    picture.camera = frame.camera;
    picture.unit = frame.unit;
    picture.version = version;
    picture.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return picture;
}

bool FinishedPicture::fits(const Camera& camera, double unit) const {
    const Camera& c = m_picture.camera;
    return !m_picture.image.isNull() && m_picture.version == m_wantedVersion && m_picture.unit == unit &&
           c.zoom == camera.zoom && c.centre == camera.centre && c.viewport.width() >= camera.viewport.width() &&
           c.viewport.height() >= camera.viewport.height();
}

void FinishedPicture::put(QPainter& painter, const Camera& camera) const {
    const Camera& made = m_picture.camera;
    const QPointF corner = camera.toScreen(made.toLayout({0, 0}));
    const double scale = camera.zoom / made.zoom;
    if (std::abs(scale - 1) < 1e-9) { // whole pixels, to stay sharp and quick
        const double u = m_picture.unit;
        painter.drawImage(QPointF(std::round(corner.x() * u) / u, std::round(corner.y() * u) / u), m_picture.image);
        return;
    }
    // Only the part that is seen: scaling up the rest would be lost work.
    const QRectF seen(made.toScreen(camera.toLayout({0, 0})),
                      made.toScreen(camera.toLayout({camera.viewport.width(), camera.viewport.height()})));
    const QRectF part = seen.intersected(QRectF(QPointF(0, 0), made.viewport));
    if (part.isEmpty()) return;
    const QRectF target(camera.toScreen(made.toLayout(part.topLeft())), part.size() * scale);
    const double u = m_picture.unit;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // three times as quick; the sharp one follows
    painter.drawImage(target, m_picture.image, QRectF(part.topLeft() * u, part.size() * u));
}

void FinishedPicture::show(QPainter& painter, const Camera& camera, double unit,
                           const std::function<Frame()>& makeFrame) {
    m_waiting = false;
    if (fits(camera, unit)) return put(painter, camera);
    const auto frameFor = [&](int margin) {
        Frame frame = makeFrame();
        frame.camera = camera;
        frame.camera.viewport += QSizeF(2 * margin, 2 * margin);
        frame.spare = margin;
        frame.unit = unit;
        return frame;
    };
    if (m_cost < 0) {
        const Frame frame = frameFor(0);
        if (frame.scene->nodeCount() + frame.scene->edgeCount() <= small)
            m_cost = 0;
        else
            m_cost = 2 * quick;
    }
    if (!costly()) {
        m_lane.cancel();
        m_picture = make(frameFor(0), m_wantedVersion, m_cache, nullptr);
        // The first picture also fills the cache: judge by it only if it is slow beyond that.
        m_cost = m_cost == 0 ? std::min(m_picture.milliseconds, quick) : m_picture.milliseconds;
        return put(painter, camera);
    }
    m_waiting = true;
    if (!m_picture.image.isNull()) put(painter, camera);
    const bool halted = std::exchange(m_halted, false);
    if (m_lane.busy()) {
        // While the hand moves, what is being made is shown first and then asked again: a steady stream. Once it rests,
        // nobody waits for what is out of date.
        const bool outdated = m_making != camera || m_makingVersion != m_wantedVersion;
        if (outdated && !halted) m_halt.start();
        if (!outdated || !halted) return;
    }
    m_making = camera;
    m_makingVersion = m_wantedVersion;
    m_lane.start([frame = frameFor(spare), version = m_wantedVersion, cache = m_workerCache](
                     const Task& task) mutable { return make(std::move(frame), version, *cache, &task); },
                 [this](Picture picture) {
                     m_picture = std::move(picture);
                     m_cost = m_picture.milliseconds;
                     emit ready();
                 });
}

} // namespace wenmai
