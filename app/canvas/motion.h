#pragma once

#include "app/canvas/camera.h"
#include "app/canvas/scene.h"

#include <QElapsedTimer>
#include <optional>

namespace wenmai {

/// 0 to 1 with a soft start and a soft end.
[[nodiscard]] inline double eased(double part) {
    const double t = std::clamp(part, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// Nodes on their way from where they were to where they belong.
class NodeGlide {
public:
    void start(Places from, Places to, double milliseconds) {
        m_from = std::move(from);
        m_to = std::move(to);
        m_duration = milliseconds;
        m_clock.start();
    }
    void stop() { m_from.clear(); }
    [[nodiscard]] bool running() const { return !m_from.empty(); }
    [[nodiscard]] const Places& goal() const { return m_to; }
    /// The places now; ends the glide when it is over.
    void step(Places& now) {
        const double part = static_cast<double>(m_clock.elapsed()) / m_duration;
        const auto t = static_cast<float>(eased(part));
        for (std::size_t i = 0; i < now.size(); ++i)
            now[i] = {m_from[i].x + (m_to[i].x - m_from[i].x) * t, m_from[i].y + (m_to[i].y - m_from[i].y) * t};
        if (part >= 1) {
            now = m_to;
            stop();
        }
    }

private:
    Places m_from, m_to;
    double m_duration = 1;
    QElapsedTimer m_clock;
};

/// The camera on its way.
class CameraGlide {
public:
    void start(const Camera& from, const Camera& to, double milliseconds) {
        m_from = from;
        m_to = to;
        m_duration = milliseconds;
        m_running = true;
        m_clock.start();
    }
    void stop() { m_running = false; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] const Camera& goal() const { return m_to; }
    void step(Camera& now) {
        const double part = static_cast<double>(m_clock.elapsed()) / m_duration, t = eased(part);
        now.zoom = m_from.zoom * std::pow(m_to.zoom / m_from.zoom, t);
        // The centre follows the zoom, so that the goal is approached in a straight line on the screen.
        const double gone = std::abs(m_to.zoom / m_from.zoom - 1) < 1e-6
                                ? t
                                : (1 / m_from.zoom - 1 / now.zoom) / (1 / m_from.zoom - 1 / m_to.zoom);
        now.centre = m_from.centre + (m_to.centre - m_from.centre) * gone;
        if (part >= 1) {
            now.zoom = m_to.zoom;
            now.centre = m_to.centre;
            stop();
        }
    }

private:
    Camera m_from, m_to;
    double m_duration = 1;
    bool m_running = false;
    QElapsedTimer m_clock;
};

} // namespace wenmai
