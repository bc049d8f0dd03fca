#pragma once

#include "core/base/task.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace wenmai {

/// One kind of work off the window's thread, one job at a time. Work gets values (never references into the window) and
/// a Task; its result is applied on the window's thread. A job started while another runs stops that one, whose result
/// is dropped: the newest wins. The destructor stops and joins. All members are for the window's thread only.
class JobLane : public QObject {
    Q_OBJECT
public:
    explicit JobLane(QObject* parent = nullptr);
    ~JobLane() override;

    /// Runs `work(Task&)` on the worker and then `apply(result)` here, unless a newer job or cancel() came between.
    template<class Work, class Apply>
    void start(Work work, Apply apply) {
        enqueue([this, work = std::move(work), apply = std::move(apply)](Job& job) mutable {
            // shared_ptr, because std::function wants copies and results may be move-only
            auto result = std::make_shared<decltype(work(job.task))>(work(job.task));
            deliver(job.number, [result, apply = std::move(apply)]() mutable { apply(std::move(*result)); });
        });
    }

    /// Stops the job that runs or waits; its result is not applied.
    void cancel();
    /// Asks the job to end early but still applies what it has: for imports, where what is done is kept.
    void stopGently();
    [[nodiscard]] bool busy() const { return m_current != nullptr; }

Q_SIGNALS:
    void started();
    /// Several times a second while a job runs; total is 0 while unknown.
    void progressed(quint64 done, quint64 total);
    /// The lane is idle again: applied or cancelled.
    void idle();

private:
    struct Job {
        quint64 number = 0;
        Task task;
        std::function<void(Job&)> run;
    };

    void enqueue(std::function<void(Job&)> run);
    void deliver(quint64 number, std::function<void()> apply);
    void workerLoop();

    std::shared_ptr<Job> m_current; ///< newest job not yet applied; the window's view of it
    quint64 m_lastNumber = 0;
    QTimer m_poll;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::shared_ptr<Job> m_waiting; ///< guarded by m_mutex
    std::shared_ptr<Job> m_running; ///< guarded by m_mutex
    bool m_quit = false;            ///< guarded by m_mutex
    std::thread m_worker;
};

} // namespace wenmai
