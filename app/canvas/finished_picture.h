#pragma once

#include "app/canvas/frame.h"
#include "app/canvas/paint_cache.h"
#include "app/jobs/job_lane.h"

#include <QImage>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace wenmai {

/// The last finished picture of the graph, and the way to the next. A picture that is quick to make is made when it is
/// needed; a costly one comes from a worker, and until it is there the old one is moved and scaled to the new place, so
/// that panning and zooming cost the same whatever the graph's size. For the window's thread.
class FinishedPicture : public QObject {
    Q_OBJECT
public:
    explicit FinishedPicture(QObject* parent = nullptr);

    /// Something other than the camera has changed.
    void invalidate() { ++m_wantedVersion; }
    /// Nothing of the old picture may be seen any more.
    void forget();

    /// Puts the best there is now onto `painter` (logical pixels) for `camera`; asks for a better one if it is not it.
    /// `makeFrame` is called if a picture is to be made; its camera, unit and viewport are set here.
    void show(QPainter& painter, const Camera& camera, double unit, const std::function<Frame()>& makeFrame);

    /// Whether the last picture took so long that the next will come from the worker.
    [[nodiscard]] bool costly() const { return m_cost > quick; }
    /// Whether even the worker takes too long for what must follow the pointer.
    [[nodiscard]] bool verySlow() const { return m_cost > 60; }
    /// Whether what was last shown was not yet the sharp picture.
    [[nodiscard]] bool waiting() const { return m_waiting; }
    /// Milliseconds that the last picture took.
    [[nodiscard]] double cost() const { return m_cost; }

    /// Milliseconds that may be spent at once within a frame.
    static constexpr double quick = 7;

signals:
    /// A better picture is there: paint again.
    void ready();

private:
    struct Picture {
        QImage image;
        Camera camera;
        double unit = 1;
        quint64 version = 0;
        double milliseconds = 0;
    };
    static Picture make(Frame frame, quint64 version, PaintCache& cache, const Task* task);
    void put(QPainter& painter, const Camera& camera) const;
    [[nodiscard]] bool fits(const Camera& camera, double unit) const;

    Picture m_picture;
    quint64 m_wantedVersion = 1;
    double m_cost = -1; ///< unknown yet
    bool m_waiting = false;
    PaintCache m_cache;
    std::shared_ptr<PaintCache> m_workerCache = std::make_shared<PaintCache>(); ///< touched by the worker only
    JobLane m_lane;
    Camera m_making; ///< what the worker makes a picture for
    quint64 m_makingVersion = 0;
    QTimer m_halt; ///< ends when nothing was asked for a moment: what is wanted now will stay wanted
    bool m_halted = false;
};

} // namespace wenmai
