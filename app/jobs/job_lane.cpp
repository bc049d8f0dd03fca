#include "app/jobs/job_lane.h"

namespace wenmai {

JobLane::JobLane(QObject* parent) : QObject(parent) {
    m_poll.setInterval(60);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_current) Q_EMIT progressed(m_current->task.done(), m_current->task.total());
    });
    m_worker = std::thread([this] { workerLoop(); });
}

JobLane::~JobLane() {
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        m_waiting.reset();
        if (m_running) m_running->task.stop();
    }
    m_wake.notify_all();
    m_worker.join();
}

void JobLane::enqueue(std::function<void(Job&)> run) {
    auto job = std::make_shared<Job>();
    job->number = ++m_lastNumber;
    job->run = std::move(run);
    m_current = job;
    {
        const std::lock_guard lock(m_mutex);
        if (m_running) m_running->task.stop();
        m_waiting = std::move(job);
    }
    m_wake.notify_all();
    m_poll.start();
    Q_EMIT started();
}

void JobLane::cancel() {
    if (!m_current) return;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.reset();
        if (m_running) m_running->task.stop();
    }
    ++m_lastNumber; // whatever is still delivered is stale
    m_current.reset();
    m_poll.stop();
    Q_EMIT idle();
}

void JobLane::stopGently() {
    if (m_current) m_current->task.stop();
}

void JobLane::deliver(quint64 number, std::function<void()> apply) {
    QMetaObject::invokeMethod(
        this,
        [this, number, apply = std::move(apply)] {
            if (number != m_lastNumber) return;
            m_current.reset();
            m_poll.stop();
            apply();
            if (!m_current) Q_EMIT idle(); // apply() may have started the next job
        },
        Qt::QueuedConnection);
}

void JobLane::workerLoop() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_quit || m_waiting; });
        if (m_quit) return;
        m_running = std::move(m_waiting);
        const auto job = m_running;
        lock.unlock();
        job->run(*job);
        job->run = nullptr; // what it copied in is freed here, not on the window's thread
        lock.lock();
        m_running.reset();
    }
}

} // namespace wenmai
