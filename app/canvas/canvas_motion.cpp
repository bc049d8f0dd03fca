// What moves by itself: gliding nodes and camera, edges that glow.

#include "app/canvas/canvas_state.h"

#include <QStyle>

namespace wenmai {

namespace {
constexpr double cameraMilliseconds = 240;
constexpr qint64 glowMilliseconds = 1800;
} // namespace

void GraphCanvas::State::moveCamera(const Camera& to, bool byReader) {
    if (byReader) fitted = false;
    camera = to;
    q->update();
    emit q->cameraChanged();
}

void GraphCanvas::State::glideCamera(const Camera& to) {
    if (!q->isVisible() || q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q) <= 0) {
        cameraGlide.stop();
        return moveCamera(to, false);
    }
    cameraGlide.start(camera, to, cameraMilliseconds);
    startTicks();
}

void GraphCanvas::State::startTicks() {
    if (!ticks.isActive()) ticks.start();
}

void GraphCanvas::State::tick() {
    if (nodeGlide.running()) {
        nodeGlide.step(places);
        placesChanged();
    }
    if (cameraGlide.running()) {
        Camera now = camera;
        cameraGlide.step(now);
        moveCamera(now, false);
    }
    if (glowLevel > 0) {
        const qint64 gone = glowClock.elapsed();
        const int level = gone >= glowMilliseconds ? 0 : 3 - static_cast<int>(gone * 3 / glowMilliseconds);
        if (level != glowLevel) {
            glowLevel = level;
            if (level == 0) glowing.clear();
            marksChanged();
        }
    }
    if (!nodeGlide.running() && !cameraGlide.running() && glowLevel == 0) ticks.stop();
}

} // namespace wenmai
